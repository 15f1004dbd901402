import ArgumentParser
import Contracts

/// Starts an inspection on site.
struct InspectionStartCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "start", InspectionHelp.start,
      examples: [
        Example("anlan inspection start 12 --officers li,wang", "两人到场", "two officers on site")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: InspectionHelp.inspection.help(.inspection)) var inspection: String
  @Option(help: InspectionHelp.officers.help(.officers)) var officers: String?
  @Option(help: InspectionHelp.note.help(.text)) var note: String?

  func run(in session: Session) async throws -> Outcome {
    let name = try InspectionName.full(inspection)
    let value = try Prompt.value(
      officers, asking: InspectionText.officersAsk.text, flag: InspectionText.officersNeeded.text,
      session: session)
    return try await InspectionMoving(done: .started, next: "anlan inspection record")
      .run(
        EnforcementMoveInspectionRequest(
          name: name, move: .start, note: note ?? "", officers: Self.accounts(value)),
        in: session)
  }

  /// Accounts of `li,wang`, `li、wang` and `li wang`.
  static func accounts(_ text: String) -> [String] {
    text.split { ",，、 ".contains($0) }.map(String.init)
  }
}
