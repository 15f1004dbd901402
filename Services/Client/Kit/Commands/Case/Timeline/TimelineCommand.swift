import ArgumentParser
import Contracts

/// Commands about what happened.
struct TimelineCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "timeline", TimelineHelp.group,
      examples: [
        Example("anlan case timeline list 7", "第 7 件的时间线", "timeline of case 7"),
        Example(
          "anlan case timeline add 7 风机停转 --at 2026-03-12T08:12 --source 监控记录",
          "记一条", "enter one"),
        Example("anlan case timeline search 瓦斯积聚", "查找", "search"),
      ],
      subcommands: [
        TimelineListCommand.self, TimelineAddCommand.self, TimelineSearchCommand.self,
        TimelineDrawCommand.self, OccurrenceListCommand.self, OccurrenceAddCommand.self,
        FactCodesCommand.self,
      ],
      defaultSubcommand: TimelineListCommand.self)
  }
}

/// Lists the timeline of a case.
struct TimelineListCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "list", TimelineHelp.list,
      examples: [Example("anlan case timeline list 7 --all", "全部", "all of it")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var pages: PageOptions
  @Argument(help: TimelineHelp.caseNumber.help(.number)) var caseNumber: String
  @Flag(name: .customLong("corrected"), help: TimelineHelp.withCorrected.help)
  var withCorrected = false

  func run(in session: Session) async throws -> Outcome {
    let name = try CaseWord.name(caseNumber)
    let answer = try await session.with(.investigation) { link in
      try await pages.collect(
        { token in
          try await link.call(
            InvestigationFactServiceMethods.listEntries,
            InvestigationListEntriesRequest(
              caseName: name, pageSize: pages.size, pageToken: token,
              withCorrected: withCorrected))
        }, items: \.entries, token: \.nextPageToken)
    }
    session.console.list(
      EntryTable.table(answer.entries), json: answer, token: answer.nextPageToken)
    if session.console.isText, answer.entries.contains(where: \.orderOpen) {
      session.console.notice(TimelineText.openNote.text)
    }
    return .ok
  }
}

/// Searches timelines.
struct TimelineSearchCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "search", TimelineHelp.search,
      examples: [
        Example("anlan case timeline search 瓦斯 停风", "两个词都要有", "both words"),
        Example("anlan case timeline search 皮带 --case 7", "只查一件", "in one case"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var pages: PageOptions
  @Argument(help: TimelineHelp.words.help(.text)) var words: [String]
  @Option(name: .customLong("case"), help: TimelineHelp.ofCase.help(.number))
  var caseNumber: String?

  func run(in session: Session) async throws -> Outcome {
    let name = try caseNumber.map(CaseWord.name) ?? ""
    let answer = try await session.with(.investigation) { link in
      try await pages.collect(
        { token in
          try await link.call(
            InvestigationFactServiceMethods.searchEntries,
            InvestigationSearchEntriesRequest(
              query: words.joined(separator: " "), caseName: name, pageSize: pages.size,
              pageToken: token))
        }, items: \.entries, token: \.nextPageToken)
    }
    session.console.list(
      EntryTable.table(answer.entries, withCase: true), json: answer,
      token: answer.nextPageToken)
    return .ok
  }
}

/// Draws the timeline of a case.
struct TimelineDrawCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "draw", TimelineHelp.draw,
      examples: [Example("anlan case timeline draw 7 --svg 经过.svg", "画成图", "draw it")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: TimelineHelp.caseNumber.help(.number)) var caseNumber: String
  @Option(help: TimelineHelp.svg.help(.file)) var svg: String

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationFactServiceMethods.drawTimeline,
      InvestigationDrawTimelineRequest(caseName: try CaseWord.name(caseNumber)))
    try PictureFile.write(answer.svg, to: svg, on: session.console)
    return .ok
  }
}

/// Entries of timelines, one a line.
enum EntryTable {
  static func table(
    _ entries: [InvestigationTimelineEntry], withCase: Bool = false
  ) -> Table {
    let first: [Table.Column] = withCase ? [.init(TimelineText.caseColumn.text, right: true)] : []
    var table = Table(
      first + [
        .init(TimelineText.number.text, right: true), .init(TimelineText.time.text), .init(""),
        .init(TimelineText.what.text, gives: true, cellsMin: 20),
        .init(TimelineText.source.text, gives: true, cellsMin: 8),
        .init(TimelineText.certainty.text), .init(TimelineText.evidence.text, drops: true),
      ], wraps: true)
    for entry in entries {
      let mark: Table.Cell =
        entry.correctedBy.isEmpty
        ? .init(entry.orderOpen ? "≈" : "", .waiting)
        : .init(TimelineText.corrected.with(CaseWord.short(entry.correctedBy)), .dim)
      let source = CaseWord.words(of: entry.source, prefix: "FACT_SOURCE_", FactSourceText.self)
      let parts = entry.name.split(separator: "/").map(String.init)
      let lead: [Table.Cell] = withCase ? [.init(parts.count > 1 ? parts[1] : "")] : []
      table.add(
        lead + [
          .init(CaseWord.short(entry.name)), .init(EntryTime.words(entry)), mark,
          .init(entry.text, entry.correctedBy.isEmpty ? .plain : .dim),
          .init(entry.sourceNote.isEmpty ? source : "\(source) \(entry.sourceNote)"),
          .init(CaseWord.words(of: entry.certainty, prefix: "CERTAINTY_", CertaintyText.self)),
          .init(CaseWord.numbers(entry.evidence)),
        ])
    }
    return table
  }
}
