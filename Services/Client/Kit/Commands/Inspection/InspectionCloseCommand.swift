import ArgumentParser
import Contracts

/// Closes an inspection.
struct InspectionCloseCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "close", InspectionHelp.close,
      examples: [
        Example("anlan inspection close 12", "考过之后结束", "after the quiz"),
        Example("anlan inspection close 12 --no-quiz 矿井已停产无人当班", "没有考试，说明原因", "without a quiz"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: InspectionHelp.inspection.help(.inspection)) var inspection: String
  @Option(name: .customLong("no-quiz"), help: InspectionHelp.noQuiz.help(.reason))
  var noQuiz: String?
  @Option(help: InspectionHelp.note.help(.text)) var note: String?

  func run(in session: Session) async throws -> Outcome {
    try await InspectionMoving(done: .closed)
      .run(
        EnforcementMoveInspectionRequest(
          name: try InspectionName.full(inspection), move: .close, note: note ?? "",
          noQuizReason: noQuiz ?? ""), in: session)
  }
}
