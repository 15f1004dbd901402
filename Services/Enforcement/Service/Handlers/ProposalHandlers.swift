internal import Access
internal import Contracts
internal import Listing
internal import Store
internal import Vocabulary
internal import Wire

/// Questions that lessons brought: looked at, taken into a bank, refused.
struct ProposalHandlers: Sendable {
  let context: EnforcementContext

  /// Rows of a page when the caller does not say.
  ///
  /// Source: [D].
  static let pageRows = 50
  /// Format that the history of a bank names for what came with a lesson.
  static let format = "lesson"

  static var access: AccessTable {
    var table = AccessTable()
    let readers = AccessRule.roles(.questionAuthor, .questionReviewer, .departmentHead)
    table.allow(EnforcementBankServiceMethods.listQuestionProposals, readers)
    table.allow(EnforcementBankServiceMethods.getQuestionProposal, readers)
    table.allow(
      EnforcementBankServiceMethods.decideQuestionProposal,
      .roles(.questionAuthor, .questionReviewer))
    return table
  }

  func register(on endpoints: inout Endpoints) {
    endpoints.unary(EnforcementBankServiceMethods.listQuestionProposals) {
      try await list($0, by: $1)
    }
    endpoints.unary(EnforcementBankServiceMethods.getQuestionProposal) {
      try await get($0, by: $1)
    }
    endpoints.unary(EnforcementBankServiceMethods.decideQuestionProposal) {
      try await decide($0, by: $1)
    }
  }

  private func list(
    _ request: EnforcementListQuestionProposalsRequest, by caller: Caller
  ) async throws -> EnforcementListQuestionProposalsResponse {
    let filter = try ListFilter(request.filter, fields: ProposalRecords.fields)
    let page = try PageRequest(
      size: request.pageSize, token: request.pageToken, defaultRows: Self.pageRows,
      question: [request.filter])
    let rows = try await context.store.read {
      try ProposalRecords.list(filter, page: page, in: $0)
    }
    return EnforcementListQuestionProposalsResponse(
      proposals: rows.map { Self.shown($0.proposal, to: caller) },
      nextPageToken: page.nextToken(
        after: rows.last.map { [String($0.number)] }, count: rows.count))
  }

  private func get(
    _ request: EnforcementGetQuestionProposalRequest, by caller: Caller
  ) async throws -> EnforcementGetQuestionProposalResponse {
    let proposal = try await context.store.read { reader in
      try Self.proposal(request.name, in: reader).proposal
    }
    return EnforcementGetQuestionProposalResponse(proposal: Self.shown(proposal, to: caller))
  }

  private func decide(
    _ request: EnforcementDecideQuestionProposalRequest, by caller: Caller
  ) async throws -> EnforcementDecideQuestionProposalResponse {
    let now = context.clock.now
    let principal = caller.principal
    return try await context.store.write { [context] transaction in
      let (number, found) = try Self.proposal(request.name, in: transaction)
      guard found.state == .open else { throw BankFault.proposalDecided(found.name) }
      let decision = ProposalDecision(context: context, principal: principal, now: now)
      return request.accept
        ? try decision.accept(found, number: number, request, in: transaction)
        : try decision.refuse(found, number: number, because: request.reason, in: transaction)
    }
  }

  /// The proposal of a name.
  private static func proposal(
    _ name: String, in reader: Reader
  ) throws -> (number: Int, proposal: EnforcementQuestionProposal) {
    guard let number = ProposalName.number(in: name) else {
      throw BankFault.nameInvalid(field: "name", example: "proposals/12")
    }
    guard let proposal = try ProposalRecords.find(number, in: reader) else {
      throw BankFault.notFound(type: "proposal", name: name)
    }
    return (number, proposal)
  }

  /// The proposal as the caller may see it: keys are for those who write and review questions.
  private static func shown(
    _ proposal: EnforcementQuestionProposal, to caller: Caller
  ) -> EnforcementQuestionProposal {
    let roles = caller.principal.roles
    guard !roles.holds(.questionAuthor), !roles.holds(.questionReviewer) else { return proposal }
    var proposal = proposal
    proposal.content = proposal.content?.withoutKey()
    return proposal
  }
}
