import ArgumentParser
import Contracts

/// Returns a version to its authors.
struct BankReturnCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "return", BankHelp.sendBack,
      examples: [
        Example(
          "anlan bank return coal-gas-inspector --note '第 12 题依据已修改'", "退回并说明哪里要改",
          "return it and say what to mend")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: BankHelp.versionName.help(.version)) var version: String
  @Option(help: BankHelp.note.help(.text)) var note: String?

  func run(in session: Session) async throws -> Outcome {
    let note = try Prompt.value(
      note, asking: BankText.noteAsk.text, flag: BankText.noteNeeded.text, session: session)
    return try await VersionMoving(move: .return, from: .inReview, done: .sentBack)
      .run(version, note: note, in: session)
  }
}
