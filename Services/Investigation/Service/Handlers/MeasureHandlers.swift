internal import Access
internal import Contracts
internal import InvestigationRules
internal import Listing
internal import Store
internal import Vocabulary
internal import Wire

/// Measures and recommendations: proposed, assigned, answered, verified, closed.
struct MeasureHandlers: Sendable {
  let context: InvestigationContext

  /// Rows of a page when the caller does not say.
  ///
  /// Source: [D].
  static let pageRows = 50
  /// Most characters of a text.
  ///
  /// Source: [D].
  static let textCharactersMax = 2_000

  private let calendar = WorkingCalendar()

  init(context: InvestigationContext) { self.context = context }

  static var access: AccessTable {
    var table = AccessTable()
    let readers = AccessRule.rolesAndServices(
      .investigator, .teamLeader, .coordinator, .departmentHead, .liaison, .inspector, .auditor)
    table.allow(
      InvestigationMeasureServiceMethods.proposeMeasure, .roles(.investigator, .teamLeader))
    table.allow(
      InvestigationMeasureServiceMethods.moveMeasure,
      .roles(
        .investigator, .teamLeader, .coordinator, .departmentHead, .liaison, .inspector))
    table.allow(InvestigationMeasureServiceMethods.getMeasure, readers)
    table.allow(InvestigationMeasureServiceMethods.listMeasures, readers)
    return table
  }

  func register(on endpoints: inout Endpoints) {
    endpoints.unary(InvestigationMeasureServiceMethods.proposeMeasure) {
      try await propose($0, by: $1)
    }
    endpoints.unary(InvestigationMeasureServiceMethods.moveMeasure) { try await move($0, by: $1) }
    endpoints.unary(InvestigationMeasureServiceMethods.getMeasure) { try await get($0, by: $1) }
    endpoints.unary(InvestigationMeasureServiceMethods.listMeasures) {
      try await list($0, by: $1)
    }
  }

  private func propose(
    _ request: InvestigationProposeMeasureRequest, by caller: Caller
  ) async throws -> InvestigationProposeMeasureResponse {
    try Self.check(request)
    let digest = digest(of: request)
    let now = context.clock.now
    return try await context.store.write { [context, calendar] transaction in
      if let earlier = try MeasureRecords.proposed(by: request.requestID, in: transaction) {
        guard earlier.digest == digest,
          let file = try MeasureRecords.find(earlier.number, in: transaction)
        else { throw FollowUpFault.requestIDConflict(request.requestID) }
        return InvestigationProposeMeasureResponse(
          measure: file.view(on: now.legalDay, calendar: calendar))
      }
      _ = try CaseGate.require(
        case: request.case, act: .propose, of: caller.principal, in: transaction)
      let number = try MeasureRecords.nextNumber(in: transaction)
      let file = MeasureFile(
        number: number,
        snapshot: InvestigationMeasure(
          name: MeasureFile.name(of: number), case: request.case, kind: request.kind,
          state: .proposed, text: request.text, causes: request.causes,
          updateTime: ProtoTimestamp(microseconds: now.value)))
      try MeasureRecords.insert(
        file, requestID: request.requestID, requestDigest: digest, at: now, in: transaction)
      try context.announce(
        "PROPOSE_MEASURE", on: file.snapshot.name, state: file.state.code, step: 1,
        content: file.snapshot.encoded(), by: caller.principal, at: now, in: transaction)
      return InvestigationProposeMeasureResponse(measure: file.snapshot)
    }
  }

  private static func check(_ request: InvestigationProposeMeasureRequest) throws(Status) {
    var faults: [(String, String)] = []
    if request.requestID.isEmpty { faults.append(("request_id", "FIELD_REQUIRED [D]")) }
    if request.text.isEmpty { faults.append(("text", "FIELD_REQUIRED [493 art. 30]")) }
    if request.text.count > textCharactersMax {
      faults.append(("text", "FIELD_TOO_LONG at most \(textCharactersMax) [D]"))
    }
    if request.kind == .unspecified || !InvestigationMeasureKind.allCases.contains(request.kind) {
      faults.append(("kind", "FIELD_REQUIRED ENTERPRISE, PUBLIC or RECOMMENDATION [7.13]"))
    }
    guard faults.isEmpty else { throw Status.invalid(fields: faults, reason: "INVALID_MEASURE") }
  }

  private func digest(of request: InvestigationProposeMeasureRequest) -> [UInt8] {
    var content = request
    content.requestID = ""
    return context.digests.digest(of: content.encoded())
  }

  private func move(
    _ request: InvestigationMoveMeasureRequest, by caller: Caller
  ) async throws -> InvestigationMoveMeasureResponse {
    guard let move = MeasureMove(rawValue: request.move.rawValue) else {
      throw Status.invalid(field: "move", reason: "FIELD_REQUIRED", description: "a move [7.13]")
    }
    if !request.department.isEmpty,
      !Departments.all.contains(where: { $0.code.text == request.department })
    {
      throw FollowUpFault.departmentUnknown(request.department)
    }
    let now = context.clock.now
    let asked = MeasureRequest(
      move: move, principal: caller.principal, today: now.legalDay, note: request.note,
      department: request.department, person: request.person,
      dueDay: try? LegalDay(request.dueDay), evidence: request.evidence)
    return try await context.store.write { [context, calendar] transaction in
      var file = try MeasureFile.find(request.name, in: transaction)
      let state = try measureDecision(on: asked, given: file.facts)
      file.take(asked, to: state, at: now)
      try MeasureRecords.update(file, at: now, in: transaction)
      try context.announce(
        move.code, on: file.snapshot.name, state: file.state.code,
        step: file.snapshot.moves.count + 1, content: file.snapshot.encoded(),
        by: caller.principal, to: Self.recipients(of: file, after: move), at: now,
        in: transaction)
      return InvestigationMoveMeasureResponse(
        measure: file.view(on: now.legalDay, calendar: calendar))
    }
  }

  /// The department learns of what it is assigned, and of what is sent back to it.
  private static func recipients(
    of file: MeasureFile, after move: MeasureMove
  ) -> [FeedRecipient] {
    switch move {
    case .assign, .sendBack, .reopen:
      [FeedRecipient(department: file.snapshot.department, role: .lead)]
    case .accept, .decline, .report, .verify, .close: []
    }
  }

  private func get(
    _ request: InvestigationGetMeasureRequest, by caller: Caller
  ) async throws -> InvestigationGetMeasureResponse {
    let file = try await context.store.read { try MeasureFile.find(request.name, in: $0) }
    guard Self.sees(file, caller.principal) else { throw FollowUpFault.notFound("measure") }
    return InvestigationGetMeasureResponse(
      measure: file.view(on: context.clock.now.legalDay, calendar: calendar))
  }

  private func list(
    _ request: InvestigationListMeasuresRequest, by caller: Caller
  ) async throws -> InvestigationListMeasuresResponse {
    let principal = caller.principal
    let seesAll = !principal.roles.isDisjoint(with: Overseers.measures)
    let page = try PageRequest(
      size: request.pageSize, token: request.pageToken, defaultRows: Self.pageRows,
      question: [request.case, request.lateOnly ? "late" : "all", principal.department.text])
    let today = context.clock.now.legalDay
    let files = try await context.store.read { reader in
      try MeasureRecords.list(
        MeasureRecords.Question(
          caseName: request.case, department: seesAll ? nil : principal.department.text,
          lateOn: request.lateOnly ? today : nil), page: page, in: reader)
    }
    return InvestigationListMeasuresResponse(
      measures: files.map { $0.view(on: today, calendar: calendar) },
      nextPageToken: page.nextToken(
        after: files.last.map { [String($0.number)] }, count: files.count))
  }

  private static func sees(_ file: MeasureFile, _ principal: Principal) -> Bool {
    !principal.roles.isDisjoint(with: Overseers.measures)
      || file.snapshot.department == principal.department.text
  }
}
