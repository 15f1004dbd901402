import ArgumentParser
import Contracts

/// Records the government's approval (批复).
struct CaseApproveCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "approve", CaseHelp.approve,
      examples: [
        Example("anlan case approve 7 --document 高政函〔2026〕8号", "批复", "approve it")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: CaseHelp.number.help(.number)) var number: String
  @Option(help: CaseHelp.document.help(.text)) var document: String
  @Option(help: CaseHelp.note.help(.text)) var note: String?
  @Option(help: CaseHelp.day.help(.day)) var day: String?

  func run(in session: Session) async throws -> Outcome {
    try await CaseSaying.move(
      InvestigationMoveCaseRequest(
        name: try NumberedName.investigation(number), move: .approve, note: note ?? "",
        document: document, day: try day.map(FilterText.day) ?? ""), in: session)
  }
}
