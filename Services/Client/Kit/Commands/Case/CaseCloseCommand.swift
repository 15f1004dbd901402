import ArgumentParser
import Contracts

/// Closes a case through its four gates.
struct CaseCloseCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "close", CaseHelp.close,
      examples: [
        Example("anlan case close 7", "结案", "close it")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: CaseHelp.number.help(.number)) var number: String
  @Option(help: CaseHelp.note.help(.text)) var note: String?
  @Option(help: CaseHelp.day.help(.day)) var day: String?

  func run(in session: Session) async throws -> Outcome {
    try await CaseSaying.move(
      InvestigationMoveCaseRequest(
        name: try NumberedName.investigation(number), move: .close, note: note ?? "",
        day: try day.map(FilterText.day) ?? ""), in: session)
  }
}
