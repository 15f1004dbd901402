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
  }

  private func open(
    _ request: InvestigationOpenCaseRequest, by caller: Caller
  ) async throws -> InvestigationOpenCaseResponse {
    let opening = try CaseOpening(request)
    let now = context.clock.now
    return try await context.store.write { [context] transaction in
      if let earlier = try CaseRecords.opened(by: request.requestID, in: transaction) {
        guard earlier.requestDigest == opening.digest,
          let file = try CaseRecords.find(earlier.number, in: transaction)
        else { throw CaseFault.requestIDConflict(request.requestID) }
        return InvestigationOpenCaseResponse(case: file.view(for: caller.principal))
      }
      let file = opening.file(
        number: try CaseRecords.nextNumber(in: transaction), at: now)
      try CaseRecords.insert(
        file, requestID: request.requestID, requestDigest: opening.digest, at: now,
        in: transaction)
      try context.announce(
        file, "OPEN_CASE", by: caller.principal, at: now, in: transaction)
      return InvestigationOpenCaseResponse(case: file.view(for: caller.principal))
    }
  }

  private func get(
    _ request: InvestigationGetCaseRequest, by caller: Caller
  ) async throws -> InvestigationGetCaseResponse {
    let file = try await context.store.read {
      try CaseGate.require(case: request.name, act: .followStatus, of: caller.principal, in: $0)
    }
    return InvestigationGetCaseResponse(case: file.view(for: caller.principal))
  }

  private func list(
    _ request: InvestigationListCasesRequest, by caller: Caller
  ) async throws -> InvestigationListCasesResponse {
    let filter = try ListFilter(request.filter, fields: CaseRecords.fields)
    // Who is nothing to every case by role sees those of his own teams.
    let isOverseer = !CaseRelation(of: caller.principal, in: []).isEmpty
    let account = isOverseer ? nil : caller.principal.account
    let page = try PageRequest(
      size: request.pageSize, token: request.pageToken, defaultRows: Self.pageRows,
      question: [request.filter, account ?? ""])
    let files = try await context.store.read {
      try CaseRecords.list(filter, account: account, page: page, in: $0)
    }
    return InvestigationListCasesResponse(
      cases: files.map(\.statusView),
      nextPageToken: page.nextToken(
        after: files.last.map { [String($0.number)] }, count: files.count))
  }

  private func appoint(
    _ request: InvestigationAppointTeamRequest, by caller: Caller
  ) async throws -> InvestigationAppointTeamResponse {
    let now = context.clock.now
    return try await context.store.write { [context] transaction in
      var file = try CaseGate.require(
        case: request.name, act: .followStatus, of: caller.principal, in: transaction)
      let state = try caseDecision(
        on: CaseRequest(
          move: .appoint, relation: file.relation(of: caller.principal), note: request.note,
          document: request.document),
        given: CaseFacts(state: file.state, team: request.team.map(TeamSeat.init)))
      file.seat(request.team)
      file.take(
        .appoint, to: state, by: caller.principal.account, note: request.note,
        document: request.document, at: now)
      try CaseRecords.putMembers(of: file, in: transaction)
      try CaseRecords.update(file, at: now, in: transaction)
      try context.announce(
        file, CaseMove.appoint.code, by: caller.principal, at: now, in: transaction)
      return InvestigationAppointTeamResponse(case: file.view(for: caller.principal))
    }
  }

  private func declare(
    _ request: InvestigationDeclareInterestRequest, by caller: Caller
  ) async throws -> InvestigationDeclareInterestResponse {
    let now = context.clock.now
    return try await context.store.write { [context] transaction in
      var file = try CaseGate.require(
        case: request.name, act: .followStatus, of: caller.principal, in: transaction)
      try file.declare(request, by: caller.principal, at: now)
      try CaseRecords.update(file, at: now, in: transaction)
      try context.announce(
        file, "DECLARE_INTEREST", by: caller.principal, at: now, in: transaction)
      return InvestigationDeclareInterestResponse(case: file.view(for: caller.principal))
    }
  }

  private func move(
    _ request: InvestigationMoveCaseRequest, by caller: Caller
  ) async throws -> InvestigationMoveCaseResponse {
    guard request.move == .convene else {
      throw Status.invalid(field: "move", reason: "FIELD_REQUIRED", description: "CONVENE")
    }
    let now = context.clock.now
    return try await context.store.write { [context] transaction in
      var file = try CaseGate.require(
        case: request.name, act: .followStatus, of: caller.principal, in: transaction)
      let state = try caseDecision(
        on: CaseRequest(
          move: .convene, relation: file.relation(of: caller.principal), note: request.note,
          document: request.document),
        given: CaseFacts(state: file.state, team: file.seats))
      file.take(
        .convene, to: state, by: caller.principal.account, note: request.note,
        document: request.document, at: now)
      try CaseRecords.update(file, at: now, in: transaction)
      try context.announce(
        file, CaseMove.convene.code, by: caller.principal, at: now, in: transaction)
      return InvestigationMoveCaseResponse(case: file.view(for: caller.principal))
    }
  }
}
