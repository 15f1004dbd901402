import ArgumentParser
import Contracts

/// Questions that lessons brought and that wait to be taken into a bank.
struct BankProposalsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "proposals", BankHelp.proposals,
      examples: [
        Example("anlan bank proposals", "等人处理的建议题", "those that wait"),
        Example("anlan bank proposals show 3", "一道建议题", "one of them"),
        Example(
          "anlan bank proposals accept 3 --bank coal-gas-inspector", "收进题库的在编版本",
          "take it into a bank's draft"),
        Example("anlan bank proposals refuse 3 --reason 与第12题重复", "不收，写明理由", "refuse it"),
      ],
      subcommands: [
        BankProposalsListCommand.self, BankProposalsShowCommand.self,
        BankProposalsAcceptCommand.self, BankProposalsRefuseCommand.self,
      ],
      defaultSubcommand: BankProposalsListCommand.self)
  }
}

/// Lists them.
struct BankProposalsListCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "list", BankHelp.proposalsList,
      examples: [
        Example("anlan bank proposals list --decided", "连同已处理的", "decided ones, too"),
        Example("anlan bank proposals list --lesson 3", "某条教训带来的", "of one lesson"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var pages: PageOptions
  @Option(help: BankHelp.ofLesson.help(.lesson)) var lesson: String?
  @Flag(help: BankHelp.proposalsAll.help) var decided = false

  func run(in session: Session) async throws -> Outcome {
    var conditions = FilterText()
    if !decided { conditions.add("state", "=", word: "OPEN") }
    if let lesson { conditions.add("lesson", "=", try LessonName.full(lesson)) }
    let filter = conditions.text
    let answer = try await session.with(.enforcement) { link in
      try await pages.collect(
        { token in
          try await link.call(
            EnforcementBankServiceMethods.listQuestionProposals,
            EnforcementListQuestionProposalsRequest(
              pageSize: pages.size, pageToken: token, filter: filter))
        }, items: \.proposals, token: \.nextPageToken)
    }
    session.console.list(
      Self.table(answer.proposals), json: answer, token: answer.nextPageToken)
    if let first = answer.proposals.first(where: { $0.state == .open }) {
      session.console.suggest("anlan bank proposals show \(ProposalPage.short(first.name))")
    }
    return .ok
  }

  /// One line a proposal.
  static func table(_ proposals: [EnforcementQuestionProposal]) -> Table {
    var table = Table([
      .init(ProposalText.proposal.text, right: true), .init(CommonText.state.text),
      .init(ProposalText.lesson.text), .init(ProposalText.caseName.text, drops: true),
      .init(BankText.kind.text), .init(BankText.verdict.text, drops: true),
      .init(BankText.stem.text, gives: true, cellsMin: 24),
    ])
    for proposal in proposals {
      let content = proposal.content ?? EnforcementQuestionContent()
      table.add([
        .init(ProposalPage.short(proposal.name)),
        .init(Names.state(proposal.state), Names.style(proposal.state)),
        .init(proposal.lesson), .init(proposal.case), .init(Names.kind(content.kind)),
        .init(
          proposal.verdicts.map(\.code).joined(separator: " "),
          proposal.verdicts.contains { $0.code.hasPrefix("E-") } ? .bad : .waiting),
        .init(content.stem),
      ])
    }
    return table
  }
}

/// Shows one with everything the checks say.
struct BankProposalsShowCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "show", BankHelp.proposalsShow,
      examples: [Example("anlan bank proposals show 3", "题目、来源和判定", "with source and verdicts")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: BankHelp.proposalName.help(.number)) var proposal: String

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .enforcement, EnforcementBankServiceMethods.getQuestionProposal,
      EnforcementGetQuestionProposalRequest(name: try ProposalPage.full(proposal)))
    let console = session.console
    let page = ProposalPage(proposal: answer.proposal ?? EnforcementQuestionProposal())
    switch console.form {
    case .json: console.json(answer.jsonValue)
    case .plain: page.details.plainLines.forEach { console.line($0) }
    case .text:
      console.page(page.details.lines(on: console))
      if page.proposal.state == .open {
        let number = ProposalPage.short(page.proposal.name)
        console.suggest("anlan bank proposals accept \(number) --bank …")
      }
    }
    return .ok
  }
}
