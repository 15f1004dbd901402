import ArgumentParser
import Contracts

/// Takes a proposed question into the draft version of a bank.
struct BankProposalsAcceptCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "accept", BankHelp.proposalsAccept,
      examples: [
        Example(
          "anlan bank proposals accept 3 --bank coal-gas-inspector", "收进题库；另一人再审核发布",
          "another person approves the version"),
        Example(
          "anlan bank proposals accept 3 --bank gas --law 煤矿安全规程 --checked",
          "补上核对过的依据", "with the law behind it, compared with a public copy"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: BankHelp.proposalName.help(.number)) var proposal: String
  @Option(help: BankHelp.bankName.help(.bank)) var bank: String
  @Option(help: BankHelp.lawTitle.help(.law)) var law: String?
  @Option(help: BankHelp.article.help(.article)) var article: String?
  @Option(name: .customLong("text-version"), help: BankHelp.textVersion.help(.day))
  var textVersion: String?
  @Flag(help: BankHelp.checked.help) var checked = false

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .enforcement, EnforcementBankServiceMethods.decideQuestionProposal,
      EnforcementDecideQuestionProposalRequest(
        name: try ProposalPage.full(proposal), accept: true, bank: try BankNames.bank(bank),
        basis: try basis()))
    let result = answer.result ?? EnforcementQuestionRowResult()
    switch session.console.form {
    case .json: session.console.json(answer.jsonValue)
    case .plain: session.console.line("\(result.question)\t\(answer.version)")
    case .text:
      session.console.line(
        ProposalText.accepted.with(BankNames.short(result.question), answer.version))
      for verdict in result.verdicts {
        session.console.notice(VerdictText.words(verdict.code, verdict.detail))
      }
      session.console.suggest("anlan bank submit \(bank)")
    }
    return .ok
  }

  /// The law that the options name; none if they name none.
  ///
  /// - Throws: `Complaint` if only a part of it is there.
  private func basis() throws -> [EnforcementLegalBasis] {
    guard let law else {
      guard article == nil, textVersion == nil, !checked else {
        throw Complaint(ProposalText.lawNeeded.text, outcome: .usage)
      }
      return []
    }
    return [
      EnforcementLegalBasis(
        law: law, article: article ?? "", textVersion: try textVersion.map(FilterText.day) ?? "",
        isChecked: checked)
    ]
  }
}

/// Refuses a proposed question.
struct BankProposalsRefuseCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "refuse", BankHelp.proposalsRefuse,
      examples: [
        Example("anlan bank proposals refuse 3 --reason 与第12题重复", "写明理由", "with the reason")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: BankHelp.proposalName.help(.number)) var proposal: String
  @Option(help: BankHelp.refuseReason.help(.reason)) var reason: String?

  func run(in session: Session) async throws -> Outcome {
    let name = try ProposalPage.full(proposal)
    let value = try Prompt.value(
      reason, asking: BankText.reasonAsk.text, flag: BankText.reasonNeeded.text, session: session)
    let answer = try await session.call(
      .enforcement, EnforcementBankServiceMethods.decideQuestionProposal,
      EnforcementDecideQuestionProposalRequest(name: name, reason: value))
    switch session.console.form {
    case .json: session.console.json(answer.jsonValue)
    case .plain: session.console.line(name)
    case .text: session.console.line(ProposalText.refused.with(ProposalPage.short(name)))
    }
    return .ok
  }
}
