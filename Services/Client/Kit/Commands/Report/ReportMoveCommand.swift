import ArgumentParser
import Contracts

/// Moves a report on.
struct ReportMoveCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "move", ReportHelp.move,
      examples: [
        Example("anlan report move 12 verify", "开始核实", "begin to verify"),
        Example(
          "anlan report move 12 dismiss --note 自然死亡 --document 鉴定书1号", "不属于事故",
          "it was no accident"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: ReportHelp.report.help(.number)) var report: String
  @Argument(help: ReportHelp.step.help(.kind)) var step: String
  @Option(help: ReportHelp.note.help(.text)) var note: String?
  @Option(help: CaseHelp.document.help(.text)) var document: String?

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationReportServiceMethods.moveReport,
      InvestigationMoveReportRequest(
        name: try NumberedName.report(report),
        move: try Names.chosen(step, prefix: "REPORT_MOVE_", words: ReportMoveText.self),
        note: note ?? "", document: document ?? ""))
    return ReportSaying.say(answer.report, json: answer, in: session)
  }
}
