import ArgumentParser
import Contracts

/// Hands the draft of a bank to a reviewer.
struct BankSubmitCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "submit", BankHelp.submit,
      examples: [
        Example(
          "anlan bank submit coal-gas-inspector", "把在编版本交给审核人", "hand the draft over")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: BankHelp.versionName.help(.version)) var version: String
  @Option(help: BankHelp.note.help(.text)) var note: String?

  func run(in session: Session) async throws -> Outcome {
    try await VersionMoving(move: .submit, from: .draft, done: .submitted)
      .run(version, note: note ?? "", next: "anlan bank approve", in: session)
  }
}
