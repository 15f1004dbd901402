import ArgumentParser
import Contracts

/// Records the evaluation of the measures.
struct CaseEvaluateCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "evaluate", CaseHelp.evaluate,
      examples: [
        Example(
          "anlan case evaluate 7 --document 评估报告1号 --note 全部落实", "整改评估", "evaluate the measures")
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
        name: try NumberedName.investigation(number), move: .evaluate, note: note,
        document: document, day: try day.map(FilterText.day) ?? ""), in: session)
  }
}
