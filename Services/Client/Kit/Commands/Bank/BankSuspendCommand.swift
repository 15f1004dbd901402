import ArgumentParser
import Contracts

/// Suspends the version in use.
struct BankSuspendCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "suspend", BankHelp.suspend,
      examples: [
        Example(
          "anlan bank suspend coal-gas-inspector --note '疑似泄题'", "疑似泄题，先停用", "a leak is suspected")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: BankHelp.versionName.help(.version)) var version: String
  @Option(help: BankHelp.note.help(.text)) var note: String?

  func run(in session: Session) async throws -> Outcome {
    let note = try Prompt.value(
      note, asking: BankText.noteAsk.text, flag: BankText.noteNeeded.text, session: session)
    return try await VersionMoving(move: .suspend, from: .published, done: .suspended)
      .run(version, note: note, next: "anlan bank resume", in: session)
  }
}
