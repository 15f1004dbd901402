internal import Access
internal import Contracts
internal import InvestigationRules
internal import Listing
internal import Store
internal import Vocabulary
internal import Wire

/// Accident reports: taken in, passed on, supplemented, looked at.
struct ReportHandlers: Sendable {
  let context: InvestigationContext

  /// Rows of a page when the caller does not say.
  ///
  /// Source: [D].
  static let pageRows = 50

  var judge: AccidentJudge { AccidentJudge(law: context.law) }

  static var access: AccessTable {
    var table = AccessTable()
    let writers = AccessRule.roles(
      .coordinator, .departmentHead, .inspector, .liaison, .townOfficer, .investigator)
    let readers = AccessRule.rolesAndServices(
      .coordinator, .departmentHead, .inspector, .liaison, .townOfficer, .investigator,
      .teamLeader, .disciplineLiaison, .auditor)
    table.allow(InvestigationReportServiceMethods.fileReport, writers)
    table.allow(InvestigationReportServiceMethods.getReport, readers)
    table.allow(InvestigationReportServiceMethods.listReports, readers)
    table.allow(InvestigationReportServiceMethods.recordHop, writers)
    table.allow(InvestigationReportServiceMethods.supplementReport, writers)
    table.allow(InvestigationReportServiceMethods.recordReportFinding, writers)
    table.allow(
      InvestigationReportServiceMethods.moveReport, .roles(.coordinator, .departmentHead))
    table.allow(InvestigationReportServiceMethods.listAccidentCodes, .everyEntitled)
    return table
  }

  func register(on endpoints: inout Endpoints) {
    endpoints.unary(InvestigationReportServiceMethods.fileReport) { try await file($0, by: $1) }
    endpoints.unary(InvestigationReportServiceMethods.getReport) { try await get($0, by: $1) }
    endpoints.unary(InvestigationReportServiceMethods.listReports) { try await list($0, by: $1) }
    endpoints.unary(InvestigationReportServiceMethods.recordHop) { try await hop($0, by: $1) }
    endpoints.unary(InvestigationReportServiceMethods.supplementReport) {
      try await supplement($0, by: $1)
    }
    endpoints.unary(InvestigationReportServiceMethods.recordReportFinding) {
      try await find($0, by: $1)
    }
    endpoints.unary(InvestigationReportServiceMethods.moveReport) { try await move($0, by: $1) }
    endpoints.unary(InvestigationReportServiceMethods.listAccidentCodes) { request, _ in
      try codes(request)
    }
  }

  private func file(
    _ request: InvestigationFileReportRequest, by caller: Caller
  ) async throws -> InvestigationFileReportResponse {
    let now = context.clock.now
    let intake = try ReportIntake(request, judge: judge, now: now, digests: context.digests)
    return try await context.store.write { [self] transaction in
      if let earlier = try ReportRecords.filed(by: request.requestID, in: transaction) {
        guard earlier.requestDigest == intake.digest,
          let file = try ReportRecords.find(earlier.number, in: transaction)
        else { throw ReportFault.requestIDConflict(request.requestID) }
        return InvestigationFileReportResponse(report: file.view(judge, now: now))
      }
      var file = intake.file(
        number: try ReportRecords.nextNumber(in: transaction), by: caller.principal,
        rule: judge.clocks(of: intake.accident), at: now)
      file.touch(at: now)
      try ReportRecords.insert(
        file, requestID: request.requestID, requestDigest: intake.digest, at: now,
        in: transaction)
      try context.announce(file, "FILE_REPORT", by: caller.principal, at: now, in: transaction)
      return InvestigationFileReportResponse(report: file.view(judge, now: now))
    }
  }

  private func get(
    _ request: InvestigationGetReportRequest, by caller: Caller
  ) async throws -> InvestigationGetReportResponse {
    let file = try await context.store.read {
      try Self.find(request.name, for: caller.principal, in: $0)
    }
    return InvestigationGetReportResponse(report: file.view(judge, now: context.clock.now))
  }

  private func list(
    _ request: InvestigationListReportsRequest, by caller: Caller
  ) async throws -> InvestigationListReportsResponse {
    let filter = try ListFilter(request.filter, fields: ReportRecords.fields)
    let department = Self.visible(to: caller.principal)
    let page = try PageRequest(
      size: request.pageSize, token: request.pageToken, defaultRows: Self.pageRows,
      question: [request.filter, department ?? ""])
    let files = try await context.store.read {
      try ReportRecords.list(filter, department: department, page: page, in: $0)
    }
    let now = context.clock.now
    return InvestigationListReportsResponse(
      reports: files.map { $0.view(judge, now: now) },
      nextPageToken: page.nextToken(
        after: files.last.map { [String($0.number)] }, count: files.count))
  }

  private func hop(
    _ request: InvestigationRecordHopRequest, by caller: Caller
  ) async throws -> InvestigationRecordHopResponse {
    let now = context.clock.now
    let hop = request.hop ?? InvestigationHop()
    let file = try await change(request.name, "RECORD_HOP", by: caller, at: now) { file, _ in
      let faults = ReportFile.faults(of: hop, accident: file.accident, now: now)
      guard faults.isEmpty else { throw Status.invalid(fields: faults, reason: "INVALID_HOP") }
      file.add(hop, rule: judge.clocks(of: file.accident), by: caller.principal, at: now)
      if hop.kind == .levelUp {
        try file.take(.reportUp, by: caller.principal.account, note: hop.to, at: now)
      } else {
        file.touch(at: now)
      }
    }
    return InvestigationRecordHopResponse(report: file.view(judge, now: now))
  }

  private func supplement(
    _ request: InvestigationSupplementReportRequest, by caller: Caller
  ) async throws -> InvestigationSupplementReportResponse {
    let now = context.clock.now
    let file = try await change(request.name, "SUPPLEMENT", by: caller, at: now) {
      file, transaction in
      try file.supplement(request, judge: judge, by: caller.principal, at: now)
      try relevel(file, by: caller.principal, at: now, in: transaction)
    }
    return InvestigationSupplementReportResponse(report: file.view(judge, now: now))
  }

  /// The case that took the report over learns the new figures and level.
  private func relevel(
    _ report: ReportFile, by principal: Principal, at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws {
    guard let number = CaseName.number(in: report.snapshot.case),
      var file = try CaseRecords.find(number, in: transaction), file.state != .closed
    else { return }
    let before = file.accident
    try file.take(report.accident, lossSum: LossRecords.sum(of: number, in: transaction), judge)
    file.touch(at: now)
    try context.keep(file, at: now, in: transaction)
    try context.announce(file, "RELEVEL", by: principal, at: now, in: transaction)
    try context.tellLevel(of: file, before: before, at: now, in: transaction)
  }

  private func find(
    _ request: InvestigationRecordReportFindingRequest, by caller: Caller
  ) async throws -> InvestigationRecordReportFindingResponse {
    let now = context.clock.now
    var finding = request.finding ?? InvestigationReportFinding()
    guard let fault = ReportingFault(rawValue: finding.fault.rawValue), !finding.party.isEmpty,
      !finding.text.isEmpty
    else {
      throw Status.invalid(
        field: "finding", reason: "FIELD_REQUIRED", description: "fault, party and text [6.2]")
    }
    if fault.needsProof, !finding.suspected, finding.document.isEmpty {
      throw ReportFault.proofMissing
    }
    finding.account = caller.principal.account
    finding.time = ProtoTimestamp(microseconds: now.value)
    finding.basis = fault == .concealed || fault == .falsified ? "493 art. 36" : "493 art. 35"
    let file = try await change(request.name, "REPORT_FINDING", by: caller, at: now) {
      [finding] file, _ in
      file.snapshot.findings.append(finding)
      file.touch(at: now)
    }
    return InvestigationRecordReportFindingResponse(report: file.view(judge, now: now))
  }

  private func move(
    _ request: InvestigationMoveReportRequest, by caller: Caller
  ) async throws -> InvestigationMoveReportResponse {
    let now = context.clock.now
    guard let move = ReportMove(rawValue: request.move.rawValue),
      [.verify, .confirm, .fixLevel, .dismiss].contains(move)
    else {
      throw Status.invalid(
        field: "move", reason: "FIELD_REQUIRED",
        description: "VERIFY, CONFIRM, FIX_LEVEL, DISMISS [7.11]")
    }
    if move == .dismiss, request.note.isEmpty || request.document.isEmpty {
      throw Status.invalid(
        field: "document", reason: "FIELD_REQUIRED",
        description: "why it is no accident, and the document that says so [7.11]")
    }
    let file = try await change(request.name, move.code, by: caller, at: now) { file, _ in
      if move == .fixLevel {
        let last = file.accident.occurDay.adding(
          CalendarDays(judge.windowDays(of: file.accident)))
        guard now.legalDay > last else { throw ReportFault.windowOpen(until: last) }
      }
      let words = [request.note, request.document].filter { !$0.isEmpty }
      try file.take(
        move, by: caller.principal.account, note: words.joined(separator: " · "), at: now)
    }
    return InvestigationMoveReportResponse(report: file.view(judge, now: now))
  }

  /// Changes one report in one transaction, with its act in the ledger.
  private func change(
    _ name: String, _ act: String, by caller: Caller, at now: UTCMicroseconds,
    _ body: @escaping @Sendable (inout ReportFile, Transaction) throws -> Void
  ) async throws -> ReportFile {
    try await context.store.write { [context] transaction in
      var file = try Self.find(name, for: caller.principal, in: transaction)
      try body(&file, transaction)
      try ReportRecords.update(file, at: now, in: transaction)
      try context.announce(file, act, by: caller.principal, at: now, in: transaction)
      return file
    }
  }

  private func codes(
    _ request: InvestigationListAccidentCodesRequest
  ) throws -> InvestigationListAccidentCodesResponse {
    let day = request.day.isEmpty ? context.clock.now.legalDay : try LegalDay(request.day)
    return InvestigationListAccidentCodesResponse(context.law, on: day)
  }

  /// The report of a name, if the caller may see it.
  static func find(
    _ name: String, for principal: Principal, in reader: Reader
  ) throws -> ReportFile {
    guard let number = ReportName.number(in: name) else { throw ReportFault.nameInvalid }
    guard let file = try ReportRecords.find(number, in: reader),
      visible(to: principal).map({ $0 == file.snapshot.department }) ?? true
    else { throw ReportFault.notFound }
    return file
  }

  /// The department whose reports the caller sees; nil for those who see all.
  ///
  /// Overseers, services, and the emergency department, to which every report goes (493 art. 10).
  static func visible(to principal: Principal) -> String? {
    let seesAll =
      !principal.roles.isDisjoint(with: Overseers.reports) || principal.department.isService
      || principal.department == .emergency
    return seesAll ? nil : principal.department.text
  }
}
