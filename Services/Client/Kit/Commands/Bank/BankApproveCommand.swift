import ArgumentParser
import Contracts

/// Approves and publishes a version.
struct BankApproveCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "approve", BankHelp.approve,
      examples: [
        Example(
          "anlan bank approve coal-gas-inspector", "批准待审版本", "approve what is in review")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: BankHelp.versionName.help(.version)) var version: String
  @Option(help: BankHelp.note.help(.text)) var note: String?

  func run(in session: Session) async throws -> Outcome {
    try await VersionMoving(move: .approve, from: .inReview, done: .approved)
      .run(version, note: note ?? "", in: session)
  }
}
