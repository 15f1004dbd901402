import ArgumentParser
import Contracts

/// Retires a suspended version.
struct BankRetireCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "retire", BankHelp.retire,
      examples: [
        Example(
          "anlan bank retire coal-gas-inspector --note '题目已泄露'", "不再使用", "out for good")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: BankHelp.versionName.help(.version)) var version: String
  @Option(help: BankHelp.note.help(.text)) var note: String?

  func run(in session: Session) async throws -> Outcome {
    let note = try Prompt.value(
      note, asking: BankText.noteAsk.text, flag: BankText.noteNeeded.text, session: session)
    return try await VersionMoving(move: .retire, from: .suspended, done: .retired)
      .run(version, note: note, in: session)
  }
}
