import ArgumentParser
import Contracts

/// Re-opens a closed case.
struct CaseReopenCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "reopen", CaseHelp.reopen,
      examples: [
        Example("anlan case reopen 7 --note 发现瞒报 --document 高政函9号", "重启", "re-open it")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: CaseHelp.number.help(.number)) var number: String
  @Option(help: CaseHelp.document.help(.text)) var document: String
  @Option(help: CaseHelp.note.help(.text)) var note: String
  @Option(help: CaseHelp.day.help(.day)) var day: String?

  func run(in session: Session) async throws -> Outcome {
    try await CaseSaying.move(
      InvestigationMoveCaseRequest(
        name: try NumberedName.investigation(number), move: .reopen, note: note, document: document,
        day: try day.map(FilterText.day) ?? ""), in: session)
  }
}
