import ArgumentParser
import Contracts

/// Commands about causes.
struct CausesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "causes", CausesHelp.group,
      examples: [
        Example("anlan case causes list 7", "图里有什么，结案还差什么", "the graph, and what is missing"),
        Example(
          "anlan case causes add 7 带电检修 --kind 行为 --standing 直接原因", "加一个节点", "add a node"),
        Example("anlan case causes link 7 2 1 --evidence 3", "连上：N2 导致 N1", "N2 causes N1"),
        Example("anlan case causes draw 7 --view accimap --svg 层次.svg", "画成图", "draw it"),
      ],
      subcommands: [
        CausesListCommand.self, CauseAddCommand.self, CauseReviseCommand.self,
        CauseWithdrawCommand.self, CauseLinkCommand.self, CauseUnlinkCommand.self,
        CausesDrawCommand.self, CutSetsCommand.self,
      ],
      defaultSubcommand: CausesListCommand.self)
  }

  /// A view by any of its words.
  ///
  /// - Throws: `Complaint` with the words there are.
  static func view(_ text: String) throws -> InvestigationCauseView {
    let found = CauseViewText.allCases.first {
      $0.rawValue == text.lowercased() || $0.phrase.chinese == text
        || $0.phrase.english == text.lowercased()
    }
    switch found {
    case .whole: return .whole
    case .direct: return .direct
    case .hfacs: return .humanFactors
    case .accimap: return .system
    case .whys: return .whys
    case .tree: return .faultTree
    case nil: throw CaseWord.unknown(text, CauseViewText.self)
    }
  }
}

/// Lists the graph in a view.
struct CausesListCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "list", CausesHelp.list,
      examples: [Example("anlan case causes list 7 --view whys", "五个为什么", "five whys")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: TimelineHelp.caseNumber.help(.number)) var caseNumber: String
  @Option(help: CausesHelp.view.help(.kind)) var view = "direct"

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationCauseServiceMethods.getCauses,
      InvestigationGetCausesRequest(
        caseName: try CaseWord.name(caseNumber), view: try CausesCommand.view(view)))
    switch session.console.form {
    case .json: session.console.json(answer.jsonValue)
    case .plain: session.console.table(CausesPage(answer: answer).nodes)
    case .text: session.console.page(CausesPage(answer: answer).lines(on: session.console))
    }
    return .ok
  }
}

/// Draws a view.
struct CausesDrawCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "draw", CausesHelp.draw,
      examples: [
        Example("anlan case causes draw 7 --svg 原因.svg", "直接与间接原因", "direct and indirect"),
        Example("anlan case causes draw 7 --view tree --svg 故障树.svg", "故障树", "fault tree"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: TimelineHelp.caseNumber.help(.number)) var caseNumber: String
  @Option(help: CausesHelp.view.help(.kind)) var view = "direct"
  @Option(help: CausesHelp.svg.help(.file)) var svg: String

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationCauseServiceMethods.drawCauses,
      InvestigationDrawCausesRequest(
        caseName: try CaseWord.name(caseNumber), view: try CausesCommand.view(view)))
    try PictureFile.write(answer.svg, to: svg, on: session.console)
    return .ok
  }
}

/// Lists the minimal cut sets.
struct CutSetsCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "cutsets", CausesHelp.cutSets,
      examples: [Example("anlan case causes cutsets 7", "最小割集", "minimal cut sets")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: TimelineHelp.caseNumber.help(.number)) var caseNumber: String

  func run(in session: Session) async throws -> Outcome {
    let name = try CaseWord.name(caseNumber)
    let (answer, graph) = try await session.with(.investigation) { link in
      (
        try await link.call(
          InvestigationCauseServiceMethods.listCutSets,
          InvestigationListCutSetsRequest(caseName: name)),
        try await link.call(
          InvestigationCauseServiceMethods.getCauses,
          InvestigationGetCausesRequest(caseName: name, view: .faultTree))
      )
    }
    let console = session.console
    console.list(
      Self.table(answer.sets, graph.causes), json: answer, empty: CausesText.noSets.text)
    guard console.isText else { return .ok }
    if answer.tooMany { console.notice(CausesText.tooMany.text) }
    if answer.orderMax > 0 {
      console.notice(CausesText.orderMax.with("\(answer.orderMax)"))
    }
    let alone = answer.sets.filter { $0.causes.count == 1 }.flatMap(\.causes)
    if !alone.isEmpty {
      console.notice(CausesText.single.with(CaseWord.numbers(alone, mark: "N")))
    }
    return .ok
  }

  /// One line a set.
  static func table(_ sets: [InvestigationCutSet], _ causes: [InvestigationCause]) -> Table {
    let words = Dictionary(causes.map { ($0.name, $0.text) }) { first, _ in first }
    var table = Table(
      [
        .init(TimelineText.number.text, right: true), .init(CausesText.causes.text, right: true),
        .init(CausesText.events.text, gives: true, cellsMin: 30),
      ], wraps: true)
    for (index, set) in sets.enumerated() {
      table.add([
        .init("\(index + 1)"), .init("\(set.causes.count)"),
        .init(
          set.causes.map { "N\(CaseWord.short($0)) \(words[$0] ?? "")" }.joined(separator: "；")),
      ])
    }
    return table
  }
}
