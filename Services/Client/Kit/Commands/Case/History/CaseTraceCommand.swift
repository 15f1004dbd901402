import ArgumentParser
import Contracts

/// Traces from a licence event to the lesson's last receipt.
struct CaseTraceCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "trace", HistoryHelp.trace,
      examples: [
        Example("anlan case trace 7", "第 7 件的全过程", "all of case 7"),
        Example("anlan case trace licences/3 --svg 追溯.svg", "从许可追起，画成图", "from a licence, drawn"),
        Example("anlan case trace licences/3/events/2 --json", "从一个许可事件", "from one event"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: HistoryHelp.start.help(.name)) var start: String
  @Flag(help: HistoryHelp.live.help) var live = false
  @Option(help: HistoryHelp.svg.help(.file), completion: .file()) var svg: String?

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationCaseHistoryServiceMethods.traceCase,
      InvestigationTraceCaseRequest(
        start: start.contains("/") ? start : try CaseWord.name(start), live: live,
        draw: svg != nil))
    let console = session.console
    if let svg { try PictureFile.write(answer.svg, to: svg, on: console) }
    var shown = answer
    shown.svg = ""
    switch console.form {
    case .json: console.json(shown.jsonValue)
    case .plain: console.table(Self.table(answer.steps))
    case .text:
      let (width, coloured) = (console.facts.width, console.facts.isColoured)
      console.page(Self.table(answer.steps).lines(width: width, coloured: coloured))
      console.notice(
        answer.version == 0
          ? HistoryText.fromLive.text : HistoryText.fromFrozen.with("\(answer.version)"))
      for gap in answer.gaps {
        console.notice(
          HistoryText.gap.with(
            HistoryWordText.words(of: gap.source), Reasons.meaning(of: gap.reason)))
      }
    }
    return .ok
  }

  /// One line a step.
  static func table(_ steps: [InvestigationTraceStep]) -> Table {
    var table = Table(
      [
        .init(HistoryText.step.text, right: true), .init(HistoryText.time.text),
        .init(HistoryText.band.text), .init(HistoryText.what.text),
        .init(HistoryText.subject.text), .init(HistoryText.detail.text, gives: true, cellsMin: 16),
        .init(HistoryText.after.text, drops: true), .init(HistoryText.place.text, drops: true),
      ], wraps: true)
    for step in steps {
      table.add([
        .init("\(step.number)"), .init(Moment.text(step.time)),
        .init(
          TraceBandText(rawValue: step.band)?.text ?? step.band,
          step.band == TraceBandText.accident.rawValue ? .bad : .plain),
        .init(HistoryActText.word(of: step.act)), .init(step.subject), .init(step.text),
        .init(step.after.map { "\($0)" }.joined(separator: " ")),
        .init(CaseHistoryPage.place(of: step.reference)),
      ])
    }
    return table
  }
}
