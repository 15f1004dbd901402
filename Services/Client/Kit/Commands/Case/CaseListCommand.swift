import ArgumentParser
import Contracts

/// Lists cases.
struct CaseListCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "list", CaseHelp.list,
      examples: [
        Example("anlan case list --state 调查中", "正在调查的", "those under investigation"),
        Example("anlan case list --overdue", "有时限已过的", "those with a limit that has passed"),
        Example("anlan case list --level 较大 --json", "较大事故的", "those of larger accidents"),
        Example("anlan case list --text '示例 采面'", "名称、单位、地点里有这些字", "with these words"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var pages: PageOptions
  @Option(help: CaseHelp.state.help(.state)) var state: String?
  @Option(help: CaseHelp.level.help(.code)) var level: String?
  @Option(help: CaseHelp.member.help(.account)) var member: String?
  @Option(help: CaseHelp.words.help(.text)) var text: String?
  @Flag(help: CaseHelp.overdue.help) var overdue = false
  @Option(help: CommonHelp.filter.help(.filter)) var filter: String?

  func run(in session: Session) async throws -> Outcome {
    var filters = FilterText()
    if let state {
      let value: InvestigationCaseState = try Names.chosen(
        state, prefix: "CASE_STATE_", words: CaseStateText.self)
      filters.add("state", "=", word: String(value.wireName.dropFirst("CASE_STATE_".count)))
    }
    if let level { filters.add("level", "=", word: try LevelWord.code(level)) }
    if let member { filters.add("member", "=", member) }
    if overdue { filters.add("overdue", "=", word: "true") }
    if let filter { filters.add(filter) }
    let conditions = filters.text
    let answer = try await session.with(.investigation) { link in
      try await pages.collect(
        { token in
          try await link.call(
            InvestigationCaseServiceMethods.listCases,
            InvestigationListCasesRequest(
              pageSize: pages.size, pageToken: token, filter: conditions, text: text ?? ""))
        }, items: \.cases, token: \.nextPageToken)
    }
    session.console.list(Self.table(answer.cases), json: answer, token: answer.nextPageToken)
    return .ok
  }

  /// One line a case.
  static func table(_ cases: [InvestigationCase]) -> Table {
    var table = Table([
      .init(CaseText.number.text, right: true), .init(CommonText.state.text),
      .init(CaseText.level.text), .init(CaseText.title.text, gives: true, cellsMin: 16),
      .init(CaseText.clocks.text, gives: true, cellsMin: 8),
      .init(CaseText.due.text),
    ])
    for file in cases {
      let clock =
        file.clocks.first { $0.overdue && $0.doneTime == nil }
        ?? file.clocks.first { $0.doneTime == nil }
      table.add([
        .init(NumberedName.short(file.name)), .init(Names.state(file.state)),
        .init(Names.level(file.accident?.level ?? .unspecified)),
        .init(file.accident?.title ?? ""),
        .init(clock.map { Names.clock($0.code) } ?? "—"),
        .init(Moment.shortDue(clock?.dueTime), clock?.overdue == true ? .bad : .plain),
      ])
    }
    return table
  }
}
