internal import Access
internal import Contracts
internal import Crypto
internal import EnforcementRules
internal import Entities
internal import Feed
internal import Listing
internal import Store
internal import Vocabulary
internal import Wire

/// Inspections: planned, moved on, looked at; and the cards of those who inspect.
struct InspectionHandlers: Sendable {
  let context: EnforcementContext

  /// Rows of a page when the caller does not say.
  ///
  /// Source: [D].
  static let pageRows = 50
  /// Roles that may see other departments' inspections.
  ///
  /// Source: handbook 8.1, 8.2.
  static let overseers: RoleSet = [RoleSet(.coordinator), RoleSet(.auditor)]

  static var access: AccessTable {
    var table = AccessTable()
    let department = AccessRule.roles(.inspector, .departmentHead)
    let readers = AccessRule.rolesAndServices(
      .inspector, .departmentHead, .legalReviewer, .liaison, .coordinator, .auditor)
    table.allow(EnforcementInspectionServiceMethods.planInspection, department)
    table.allow(EnforcementInspectionServiceMethods.moveInspection, department)
    table.allow(EnforcementInspectionServiceMethods.decideQuizProposal, department)
    table.allow(EnforcementInspectionServiceMethods.getInspection, readers)
    table.allow(EnforcementInspectionServiceMethods.listInspections, readers)
    table.allow(EnforcementInspectionServiceMethods.putOfficerCard, .roles(.departmentHead))
    table.allow(EnforcementInspectionServiceMethods.listOfficerCards, readers)
    return table
  }

  func register(on endpoints: inout Endpoints) {
    endpoints.unary(EnforcementInspectionServiceMethods.planInspection) {
      try await plan($0, by: $1)
    }
    endpoints.unary(EnforcementInspectionServiceMethods.moveInspection) {
      try await move($0, by: $1)
    }
    endpoints.unary(EnforcementInspectionServiceMethods.decideQuizProposal) {
      try await decide($0, by: $1)
    }
    endpoints.unary(EnforcementInspectionServiceMethods.getInspection) {
      try await get($0, by: $1)
    }
    endpoints.unary(EnforcementInspectionServiceMethods.listInspections) {
      try await list($0, by: $1)
    }
    endpoints.unary(EnforcementInspectionServiceMethods.putOfficerCard) {
      try await putCard($0, by: $1)
    }
    endpoints.unary(EnforcementInspectionServiceMethods.listOfficerCards) {
      try await cards($0, by: $1)
    }
  }

  private func plan(
    _ request: EnforcementPlanInspectionRequest, by caller: Caller
  ) async throws -> EnforcementPlanInspectionResponse {
    let draft = try InspectionPlan(request, digests: context.digests)
    let now = context.clock.now
    let department = caller.principal.department
    return try await context.store.write { [context] transaction in
      if let earlier = try InspectionRecords.planned(by: request.requestID, in: transaction) {
        guard earlier.requestDigest == draft.digest,
          let inspection = try InspectionRecords.find(earlier.number, in: transaction)
        else { throw InspectionFault.requestIDConflict(request.requestID) }
        return EnforcementPlanInspectionResponse(inspection: inspection)
      }
      guard let entity = try EntityReading.entity(named: draft.entity, in: transaction) else {
        throw InspectionFault.entityNotFound(draft.entity)
      }
      let number = try InspectionRecords.nextNumber(in: transaction)
      let inspection = draft.inspection(
        number: number, of: entity, department: department, law: context.law, at: now)
      try InspectionRecords.insert(
        inspection, number: number, requestID: request.requestID, requestDigest: draft.digest,
        at: now, in: transaction)
      try context.announce(inspection, "PLANNED", step: 0, at: now, in: transaction)
      return EnforcementPlanInspectionResponse(inspection: inspection)
    }
  }

  private func move(
    _ request: EnforcementMoveInspectionRequest, by caller: Caller
  ) async throws -> EnforcementMoveInspectionResponse {
    let number = try Self.number(in: request.name)
    guard let move = InspectionMove(rawValue: request.move.rawValue) else {
      throw Status.invalid(
        field: "move", reason: "FIELD_REQUIRED",
        description: "APPROVE, CANCEL, START, RECORD, CLOSE")
    }
    let now = context.clock.now
    let asked = InspectionRequest(
      move: move, principal: caller.principal, now: now, note: request.note,
      officers: request.officers, record: request.record.map(InspectionRecordDraft.init),
      noQuizReason: request.noQuizReason)
    return try await context.store.write { [context] transaction in
      guard var inspection = try InspectionRecords.find(number, in: transaction) else {
        throw InspectionFault.notFound
      }
      let facts = InspectionFacts(
        inspection,
        cardHolders: try InspectionRecords.holders(
          among: request.officers, of: inspection.department, on: now.legalDay, in: transaction))
      inspection.state = EnforcementInspectionState(
        rawValue: try inspectionDecision(on: asked, given: facts).rawValue)
      inspection.take(asked, request)
      try InspectionRecords.update(inspection, number: number, at: now, in: transaction)
      try context.announce(
        inspection, move.code, step: inspection.moves.count, at: now, in: transaction)
      return EnforcementMoveInspectionResponse(inspection: inspection)
    }
  }

  private func decide(
    _ request: EnforcementDecideQuizProposalRequest, by caller: Caller
  ) async throws -> EnforcementDecideQuizProposalResponse {
    guard request.accept || !request.reason.isEmpty else {
      throw QuizFault.fieldRequired("reason")
    }
    let parts = request.name.split(separator: "/").map(String.init)
    guard parts.count == 4, parts[2] == "proposals",
      let number = InspectionName.number(in: "\(parts[0])/\(parts[1])")
    else { throw QuizFault.nameInvalid(field: "name", example: "inspections/12/proposals/1") }
    let now = context.clock.now
    let principal = caller.principal
    return try await context.store.write { [context] transaction in
      guard var inspection = try InspectionRecords.find(number, in: transaction),
        inspection.department == principal.department.text
      else { throw InspectionFault.notFound }
      guard
        let index = inspection.quizProposals.firstIndex(where: { $0.name == request.name })
      else { throw QuizFault.notFound(type: "proposal", name: request.name) }
      guard inspection.quizProposals[index].decision == "open" else {
        throw QuizFault.illegal(state: inspection.quizProposals[index].decision, act: "DECIDE")
      }
      inspection.quizProposals[index].decision = request.accept ? "accepted" : "declined"
      inspection.quizProposals[index].account = principal.account
      inspection.quizProposals[index].reason = request.reason
      try InspectionRecords.update(inspection, number: number, at: now, in: transaction)
      try context.announceQuestion(
        request.name, "QUIZ_PROPOSAL_DECIDED", by: principal.account, because: request.reason,
        at: now, in: transaction)
      return EnforcementDecideQuizProposalResponse(inspection: inspection)
    }
  }

  private func get(
    _ request: EnforcementGetInspectionRequest, by caller: Caller
  ) async throws -> EnforcementGetInspectionResponse {
    let number = try Self.number(in: request.name)
    let inspection = try await context.store.read { try InspectionRecords.find(number, in: $0) }
    guard let inspection,
      Self.visible(to: caller).map({ $0 == inspection.department }) ?? true
    else { throw InspectionFault.notFound }
    return EnforcementGetInspectionResponse(inspection: inspection)
  }

  private func list(
    _ request: EnforcementListInspectionsRequest, by caller: Caller
  ) async throws -> EnforcementListInspectionsResponse {
    let filter = try ListFilter(request.filter, fields: InspectionRecords.fields)
    let department = Self.visible(to: caller)
    let page = try PageRequest(
      size: request.pageSize, token: request.pageToken, defaultRows: Self.pageRows,
      question: [request.filter, department ?? ""])
    let rows = try await context.store.read {
      try InspectionRecords.list(filter, department: department, page: page, in: $0)
    }
    return EnforcementListInspectionsResponse(
      inspections: rows.map(\.inspection),
      nextPageToken: page.nextToken(
        after: rows.last.map { [String($0.number)] }, count: rows.count))
  }

  private func putCard(
    _ request: EnforcementPutOfficerCardRequest, by caller: Caller
  ) async throws -> EnforcementPutOfficerCardResponse {
    var card = request.card ?? EnforcementOfficerCard()
    card.department = caller.principal.department.text
    let (from, to) = try card.days()
    let now = context.clock.now
    try await context.store.write { [card] transaction in
      try InspectionRecords.put(card, from: from, to: to, at: now, in: transaction)
    }
    return EnforcementPutOfficerCardResponse(card: card)
  }

  private func cards(
    _ request: EnforcementListOfficerCardsRequest, by caller: Caller
  ) async throws -> EnforcementListOfficerCardsResponse {
    let department = Self.visible(to: caller)
    return EnforcementListOfficerCardsResponse(
      cards: try await context.store.read {
        try InspectionRecords.cards(department: department, account: request.account, in: $0)
      })
  }

  /// The department whose inspections the caller sees; nil for those who oversee all.
  static func visible(to caller: Caller) -> String? {
    let principal = caller.principal
    return principal.roles.isDisjoint(with: overseers) && !principal.department.isService
      ? principal.department.text : nil
  }

  private static func number(in name: String) throws(InspectionFault) -> Int {
    guard let number = InspectionName.number(in: name) else { throw .nameInvalid }
    return number
  }
}
