import ArgumentParser
import Contracts

/// Commands about historical cases.
struct CasePastCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "past", PastHelp.group,
      examples: [
        Example("anlan case past list --text 顶板", "查找", "search them"),
        Example("anlan case past show 12", "看一个", "see one"),
      ],
      subcommands: [CasePastListCommand.self, CasePastShowCommand.self],
      defaultSubcommand: CasePastListCommand.self)
  }
}

/// Lists historical cases.
struct CasePastListCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "list", PastHelp.list,
      examples: [
        Example("anlan case past list --text '绞车 跑车'", "有这些字的", "with these words"),
        Example("anlan case past list --from msha --json", "来自 MSHA 的", "those from MSHA"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var pages: PageOptions
  @Option(help: PastHelp.words.help(.text)) var text: String?
  @Option(help: PastHelp.from.help(.format)) var from: PastSourceWord?
  @Option(help: PastHelp.type.help(.code)) var type: String?

  func run(in session: Session) async throws -> Outcome {
    var filters = FilterText()
    if let from { filters.add("source", "=", word: from.rawValue.uppercased()) }
    if let type { filters.add("type", "=", type) }
    let conditions = filters.text
    let answer = try await session.with(.investigation) { link in
      try await pages.collect(
        { token in
          try await link.call(
            InvestigationPastCaseServiceMethods.listPastCases,
            InvestigationListPastCasesRequest(
              pageSize: pages.size, pageToken: token, text: text ?? "", filter: conditions))
        }, items: \.pastCases, token: \.nextPageToken)
    }
    session.console.list(
      Self.table(answer.pastCases), json: answer, token: answer.nextPageToken)
    return .ok
  }

  /// One line a case.
  private static func table(_ cases: [InvestigationPastCase]) -> Table {
    var table = Table([
      .init(CaseText.number.text, right: true), .init(PastText.source.text),
      .init(PastText.day.text), .init(PastText.title.text, gives: true, cellsMin: 16),
      .init(PastText.unit.text, gives: true, cellsMin: 8), .init(PastText.type.text),
      .init(PastText.people.text, gives: true),
    ])
    for one in cases {
      let facts = one.facts ?? InvestigationPastFacts()
      table.add([
        .init(NumberedName.short(one.name)), .init(Names.source(one.source)), .init(facts.day),
        .init(facts.title.isEmpty ? one.key : facts.title), .init(facts.unit),
        .init(CasePastPage.type(of: one)), .init(CasePastPage.figures(of: facts)),
      ])
    }
    return table
  }
}

/// Shows a historical case.
struct CasePastShowCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "show", PastHelp.show,
      examples: [Example("anlan case past show 12", "第 12 个", "no. 12")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: PastHelp.number.help(.number)) var number: String

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationPastCaseServiceMethods.getPastCase,
      InvestigationGetPastCaseRequest(name: try NumberedName.past(number)))
    let console = session.console
    let page = CasePastPage(
      pastCase: answer.pastCase ?? InvestigationPastCase(), rows: answer.rows)
    switch console.form {
    case .json: console.json(answer.jsonValue)
    case .plain: page.details.plainLines.forEach { console.line($0) }
    case .text:
      console.page(page.lines(on: console))
      console.suggest("anlan lesson draft past/\(NumberedName.short(page.pastCase.name))")
    }
    return .ok
  }
}
