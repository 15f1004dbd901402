internal import Contracts
internal import EnforcementRules
internal import Store
internal import Vocabulary

/// Decides about one proposed question, inside one transaction.
struct ProposalDecision {
  let context: EnforcementContext
  let principal: Principal
  let now: UTCMicroseconds

  /// Takes it into the draft version of a bank, on the path of an imported row.
  ///
  /// - Throws: `BankFault`, `StoreError`.
  func accept(
    _ found: EnforcementQuestionProposal, number: Int,
    _ request: EnforcementDecideQuestionProposalRequest, in transaction: Transaction
  ) throws -> EnforcementDecideQuestionProposalResponse {
    let bank = try BankHandlers.bank(named: request.bank, field: "bank", in: transaction)
    var content = found.content ?? EnforcementQuestionContent()
    content.basis += request.basis.filter { !content.basis.contains($0) }
    if content.sector.isEmpty { content.sector = bank.sector }
    var run = BankImport(
      EnforcementImportQuestionsOptions(
        bank: bank.code, fileName: content.source, format: ProposalHandlers.format),
      in: context, by: principal, at: now)
    try run.run(
      [EnforcementImportQuestionRow(row: UInt64(found.place), content: content)], in: transaction)
    guard let result = run.results.first, result.outcome != .rejected else {
      throw BankFault.proposalRejected(
        found.name, codes: run.results.first?.verdicts.map(\.code) ?? [])
    }
    var proposal = decided(found, as: .accepted, because: request.reason)
    proposal.question = result.question
    let known = try QuestionName(result.question).flatMap {
      try QuestionRecords.find($0, in: transaction)
    }
    guard let known, known.state != .retired else {
      throw BankFault.proposalRejected(found.name, codes: result.verdicts.map(\.code))
    }
    try ProposalRecords.update(
      proposal, number: number, question: known.question, in: transaction)
    try context.announceQuestion(
      proposal.name, "PROPOSAL_ACCEPTED", by: principal.account,
      because: "\(found.lesson) \(result.question)", at: now, in: transaction)
    return EnforcementDecideQuestionProposalResponse(
      proposal: proposal, result: result, version: run.summary.version)
  }

  /// Refuses it with a reason.
  ///
  /// - Throws: `BankFault.reasonRequired`, `StoreError`.
  func refuse(
    _ found: EnforcementQuestionProposal, number: Int, because reason: String,
    in transaction: Transaction
  ) throws -> EnforcementDecideQuestionProposalResponse {
    guard !reason.isEmpty else { throw BankFault.reasonRequired(field: "reason") }
    let proposal = decided(found, as: .refused, because: reason)
    try ProposalRecords.update(proposal, number: number, question: nil, in: transaction)
    try context.announceQuestion(
      proposal.name, "PROPOSAL_REFUSED", by: principal.account, because: reason, at: now,
      in: transaction)
    return EnforcementDecideQuestionProposalResponse(proposal: proposal)
  }

  private func decided(
    _ found: EnforcementQuestionProposal, as state: EnforcementQuestionProposalState,
    because reason: String
  ) -> EnforcementQuestionProposal {
    var proposal = found
    proposal.state = state
    proposal.account = principal.account
    proposal.reason = reason
    proposal.decideTime = ProtoTimestamp(microseconds: now.value)
    return proposal
  }
}
