internal import Access
internal import Contracts
internal import InvestigationRules
internal import Listing
internal import Store
internal import Vocabulary
internal import Wire

/// Cases: opened, staffed, moved on, looked at.
struct CaseHandlers: Sendable {
  let context: InvestigationContext

  /// Rows of a page when the caller does not say.
  ///
  /// Source: [D].
  static let pageRows = 50

  var judge: AccidentJudge { AccidentJudge(law: context.law) }

  static var access: AccessTable {
    var table = AccessTable()
    let office = AccessRule.roles(.coordinator)
    let everybody = AccessRule.rolesAndServices(
      .investigator, .teamLeader, .coordinator, .departmentHead, .disciplineLiaison, .auditor)
    let actors = AccessRule.roles(.investigator, .teamLeader, .coordinator, .departmentHead)
    table.allow(InvestigationCaseServiceMethods.openCase, office)
    table.allow(InvestigationCaseServiceMethods.getCase, everybody)
    table.allow(InvestigationCaseServiceMethods.listCases, everybody)
    table.allow(InvestigationCaseServiceMethods.appointTeam, office)
    table.allow(InvestigationCaseServiceMethods.declareInterest, actors)
    table.allow(InvestigationCaseServiceMethods.moveCase, actors)
    table.allow(InvestigationCaseServiceMethods.superviseCase, office)
    return table
  }

  func register(on endpoints: inout Endpoints) {
    endpoints.unary(InvestigationCaseServiceMethods.openCase) { try await open($0, by: $1) }
    endpoints.unary(InvestigationCaseServiceMethods.getCase) { try await get($0, by: $1) }
    endpoints.unary(InvestigationCaseServiceMethods.listCases) { try await list($0, by: $1) }
    endpoints.unary(InvestigationCaseServiceMethods.appointTeam) {
      try await appoint($0, by: $1)
    }
    endpoints.unary(InvestigationCaseServiceMethods.declareInterest) {
      try await declare($0, by: $1)
    }
    endpoints.unary(InvestigationCaseServiceMethods.moveCase) { try await move($0, by: $1) }
    endpoints.unary(InvestigationCaseServiceMethods.superviseCase) {
      try await supervise($0, by: $1)
    }
  }

  private func open(
    _ request: InvestigationOpenCaseRequest, by caller: Caller
  ) async throws -> InvestigationOpenCaseResponse {
    let now = context.clock.now
    let opening = try CaseOpening(request, now: now, digests: context.digests)
    let answer = try await context.store.write { [self] transaction in
      if let earlier = try CaseRecords.opened(by: request.requestID, in: transaction) {
        guard earlier.requestDigest == opening.digest,
          let file = try CaseRecords.find(earlier.number, in: transaction)
        else { throw CaseFault.requestIDConflict(request.requestID) }
        return InvestigationOpenCaseResponse(
          case: try view(file, for: caller.principal, at: now, in: transaction))
      }
      let number = try CaseRecords.nextNumber(in: transaction)
      let accident = try accident(
        of: request, for: number, by: caller.principal, at: now, in: transaction)
      let file = opening.file(number: number, accident: accident, judge: judge, at: now)
      try CaseRecords.insert(
        file, requestID: request.requestID, requestDigest: opening.digest, at: now,
        in: transaction)
      try context.keepClocks(of: file, at: now, in: transaction)
      try context.announce(file, "OPEN_CASE", by: caller.principal, at: now, in: transaction)
      try HistoryFreezer(context: context).want(file, in: transaction)
      try context.tell(.opened, about: file, at: now, in: transaction)
      return InvestigationOpenCaseResponse(
        case: try view(file, for: caller.principal, at: now, in: transaction))
    }
    if let number = CaseName.number(in: answer.case?.name ?? "") {
      // What fails now is still due: the next tick goes on with it, and reports it.
      try? await HistoryFreezer(context: context).settle(number)
    }
    return answer
  }

  /// The accident of the report, which is handed over, or of the request.
  private func accident(
    of request: InvestigationOpenCaseRequest, for number: Int, by principal: Principal,
    at now: UTCMicroseconds, in transaction: Transaction
  ) throws -> InvestigationAccident {
    guard !request.report.isEmpty else {
      return try judge.judged(request.accident ?? InvestigationAccident())
    }
    var report = try ReportHandlers.find(request.report, for: principal, in: transaction)
    guard report.snapshot.case.isEmpty else {
      throw ReportFault.handedOver(report.snapshot.case)
    }
    try report.take(.handOver, by: principal.account, at: now)
    report.snapshot.case = CaseName.text(of: number)
    try ReportRecords.update(report, at: now, in: transaction)
    try context.announce(
      report, ReportMove.handOver.code, by: principal, at: now, in: transaction)
    return report.accident
  }

  private func get(
    _ request: InvestigationGetCaseRequest, by caller: Caller
  ) async throws -> InvestigationGetCaseResponse {
    let now = context.clock.now
    return try await context.store.read { [self] reader in
      let file = try CaseGate.require(
        case: request.name, act: .followStatus, of: caller.principal, in: reader)
      return InvestigationGetCaseResponse(
        case: try view(file, for: caller.principal, at: now, in: reader))
    }
  }

  private func list(
    _ request: InvestigationListCasesRequest, by caller: Caller
  ) async throws -> InvestigationListCasesResponse {
    let filter = try ListFilter(request.filter, fields: CaseRecords.fields)
    let query = try SearchText.query(request.text, field: "text")
    // Who is nothing to every case by role sees those of his own teams.
    let isOverseer = !CaseRelation(of: caller.principal, in: []).isEmpty
    let account = isOverseer ? nil : caller.principal.account
    let page = try PageRequest(
      size: request.pageSize, token: request.pageToken, defaultRows: Self.pageRows,
      question: [request.filter, request.text, account ?? ""])
    let now = context.clock.now
    let files = try await context.store.read {
      try CaseRecords.list(
        filter, query: query, account: account, page: page, at: now, in: $0)
    }
    return InvestigationListCasesResponse(
      cases: files.map { $0.dressed($0.statusView, judge: judge, closing: nil, now: now) },
      nextPageToken: page.nextToken(
        after: files.last.map { [String($0.number)] }, count: files.count))
  }

  private func appoint(
    _ request: InvestigationAppointTeamRequest, by caller: Caller
  ) async throws -> InvestigationAppointTeamResponse {
    let now = context.clock.now
    return InvestigationAppointTeamResponse(
      case: try await change(request.name, CaseMove.appoint.code, by: caller, at: now) {
        file, transaction in
        let rule = judge.clocks(of: file.accident)
        let state = try caseDecision(
          on: CaseRequest(
            move: .appoint, relation: file.relation(of: caller.principal), note: request.note,
            document: request.document, day: now.legalDay, today: now.legalDay),
          given: file.facts(
            rule: rule, team: request.team.map(TeamSeat.init), today: now.legalDay), rule: rule)
        file.seat(request.team)
        file.take(
          .appoint, to: state, by: caller.principal.account, note: request.note,
          document: request.document, day: now.legalDay, at: now)
        try CaseRecords.putMembers(of: file, in: transaction)
      })
  }

  private func declare(
    _ request: InvestigationDeclareInterestRequest, by caller: Caller
  ) async throws -> InvestigationDeclareInterestResponse {
    let now = context.clock.now
    return InvestigationDeclareInterestResponse(
      case: try await change(request.name, "DECLARE_INTEREST", by: caller, at: now) { file, _ in
        try file.declare(request, by: caller.principal, at: now)
      })
  }

  private func supervise(
    _ request: InvestigationSuperviseCaseRequest, by caller: Caller
  ) async throws -> InvestigationSuperviseCaseResponse {
    let now = context.clock.now
    let supervision = request.supervision ?? InvestigationSupervision()
    guard !supervision.body.isEmpty, !supervision.notice.isEmpty,
      supervision.dueDay.isEmpty || (try? LegalDay(supervision.dueDay)) != nil
    else {
      throw Status.invalid(
        field: "supervision", reason: "FIELD_REQUIRED",
        description: "who supervises, the notice's number, and a day such as 2026-11-24 [6.7]")
    }
    let word = supervision.liftDocument.isEmpty ? "SUPERVISE" : "LIFT_SUPERVISION"
    return InvestigationSuperviseCaseResponse(
      case: try await change(request.name, word, by: caller, at: now) { file, _ in
        file.snapshot.supervision = supervision
        file.touch(at: now)
      })
  }

  private func move(
    _ request: InvestigationMoveCaseRequest, by caller: Caller
  ) async throws -> InvestigationMoveCaseResponse {
    let now = context.clock.now
    let plain = try CaseRequest(request, relation: [], now: now)
    return InvestigationMoveCaseResponse(
      case: try await change(request.name, plain.move.code, by: caller, at: now) {
        file, transaction in
        var asked = plain
        asked.relation = file.relation(of: caller.principal)
        let rule = judge.clocks(of: file.accident)
        let closing =
          asked.move == .close
          ? try ClosingReading.facts(of: file, in: transaction) : ClosingFacts()
        let facts = file.facts(rule: rule, closing: closing, today: now.legalDay)
        let state = try caseDecision(on: asked, given: facts, rule: rule)
        if asked.move == .publish {
          try CaseReport.publish(&file, masking: request.maskedNames, at: asked, in: transaction)
        }
        file.take(
          asked, request, to: state, by: caller.principal.account, facts: facts, rule: rule,
          calendar: context.law.calendar, at: now)
        if let notice = asked.move.notice {
          try context.tell(notice, about: file, at: now, in: transaction)
        }
      })
  }

  /// Changes one case in one transaction, with its act in the ledger; answers what the caller may
  /// see of it.
  func change(
    _ name: String, _ act: String, by caller: Caller, at now: UTCMicroseconds,
    _ body: @escaping @Sendable (inout CaseFile, Transaction) throws -> Void
  ) async throws -> InvestigationCase {
    try await context.store.write { [self] transaction in
      var file = try CaseGate.require(
        case: name, act: .followStatus, of: caller.principal, in: transaction)
      try body(&file, transaction)
      try context.keep(file, at: now, in: transaction)
      try context.announce(file, act, by: caller.principal, at: now, in: transaction)
      return try view(file, for: caller.principal, at: now, in: transaction)
    }
  }

  /// What somebody may see of a case, with its clocks and, once it is evaluated, its shut gates.
  private func view(
    _ file: CaseFile, for principal: Principal, at now: UTCMicroseconds, in reader: Reader
  ) throws -> InvestigationCase {
    let closing =
      CaseState.followUp.contains(file.state)
      ? try ClosingReading.facts(of: file, in: reader) : nil
    return file.dressed(file.view(for: principal), judge: judge, closing: closing, now: now)
  }
}
