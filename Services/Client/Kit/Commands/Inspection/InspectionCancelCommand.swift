import ArgumentParser
import Contracts

/// Cancels an inspection that has not started.
struct InspectionCancelCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "cancel", InspectionHelp.cancel,
      examples: [
        Example("anlan inspection cancel 12 --reason 企业已停产", "取消第 12 次", "cancel no. 12")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: InspectionHelp.inspection.help(.inspection)) var inspection: String
  @Option(help: InspectionHelp.reason.help(.reason)) var reason: String?

  func run(in session: Session) async throws -> Outcome {
    let name = try InspectionName.full(inspection)
    let value = try Prompt.value(
      reason, asking: InspectionText.reasonAsk.text, flag: InspectionText.reasonNeeded.text,
      session: session)
    return try await InspectionMoving(done: .cancelled)
      .run(
        EnforcementMoveInspectionRequest(name: name, move: .cancel, note: value), in: session)
  }
}
