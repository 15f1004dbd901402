import ArgumentParser
import Contracts

/// Uses a suspended version again.
struct BankResumeCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "resume", BankHelp.resume,
      examples: [
        Example(
          "anlan bank resume coal-gas-inspector --note '已查清，未泄题'", "查清后恢复",
          "in use again after the check")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: BankHelp.versionName.help(.version)) var version: String
  @Option(help: BankHelp.note.help(.text)) var note: String?

  func run(in session: Session) async throws -> Outcome {
    let note = try Prompt.value(
      note, asking: BankText.noteAsk.text, flag: BankText.noteNeeded.text, session: session)
    return try await VersionMoving(move: .resume, from: .suspended, done: .resumed)
      .run(version, note: note, in: session)
  }
}
