import ArgumentParser
import Contracts

/// Approves a plan.
struct InspectionApproveCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "approve", InspectionHelp.approve,
      examples: [Example("anlan inspection approve 12", "批准第 12 次", "approve no. 12")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: InspectionHelp.inspection.help(.inspection)) var inspection: String
  @Option(help: InspectionHelp.note.help(.text)) var note: String?

  func run(in session: Session) async throws -> Outcome {
    try await InspectionMoving(done: .approved, next: "anlan inspection start")
      .run(
        EnforcementMoveInspectionRequest(
          name: try InspectionName.full(inspection), move: .approve, note: note ?? ""),
        in: session)
  }
}
