import ArgumentParser
import Contracts

/// Lists accident reports.
struct ReportListCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "list", ReportHelp.list,
      examples: [
        Example("anlan report list --state 已接报", "还没有核实的", "those not yet verified"),
        Example("anlan report list --level 较大 --json", "较大事故", "the larger ones"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var pages: PageOptions
  @Option(help: ReportHelp.state.help(.state)) var state: String?
  @Option(help: CaseHelp.level.help(.code)) var level: String?
  @Option(help: CommonHelp.filter.help(.filter)) var filter: String?

  func run(in session: Session) async throws -> Outcome {
    var text = FilterText()
    if let state {
      let value: InvestigationReportState = try Names.chosen(
        state, prefix: "REPORT_STATE_", words: ReportStateText.self)
      text.add("state", "=", word: String(value.wireName.dropFirst("REPORT_STATE_".count)))
    }
    if let level { text.add("level", "=", word: try LevelWord.code(level)) }
    if let filter { text.add(filter) }
    let conditions = text.text
    let answer = try await session.with(.investigation) { link in
      try await pages.collect(
        { token in
          try await link.call(
            InvestigationReportServiceMethods.listReports,
            InvestigationListReportsRequest(
              pageSize: pages.size, pageToken: token, filter: conditions))
        }, items: \.reports, token: \.nextPageToken)
    }
    session.console.list(Self.table(answer.reports), json: answer, token: answer.nextPageToken)
    return .ok
  }

  /// One line a report.
  static func table(_ reports: [InvestigationReport]) -> Table {
    var table = Table([
      .init(CaseText.number.text, right: true), .init(CommonText.state.text),
      .init(CaseText.level.text), .init(CaseText.occurred.text),
      .init(CaseText.title.text, gives: true, cellsMin: 16), .init(CaseText.overdue.text),
    ])
    for report in reports {
      let late = report.clocks.filter(\.overdue).map { Names.clock($0.code) }
      table.add([
        .init(NumberedName.short(report.name)), .init(Names.state(report.state)),
        .init(Names.level(report.accident?.level ?? .unspecified)),
        .init(Moment.short(report.accident?.occurTime)), .init(report.accident?.title ?? ""),
        .init(late.isEmpty ? "—" : "\(late.count)", late.isEmpty ? .dim : .bad),
      ])
    }
    return table
  }
}

/// Levels as people write them.
enum LevelWord {
  /// `LARGER` for `larger` and `较大`.
  ///
  /// - Throws: `Complaint` with the levels there are.
  static func code(_ text: String) throws -> String {
    String(try level(text).wireName.dropFirst("ACCIDENT_LEVEL_".count))
  }

  /// The level of `larger` and `较大`.
  ///
  /// - Throws: `Complaint` with the levels there are.
  static func level(_ text: String) throws -> InvestigationAccidentLevel {
    try Names.chosen(text, prefix: "ACCIDENT_LEVEL_", words: AccidentLevelText.self)
  }
}
