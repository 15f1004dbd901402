import ArgumentParser
import Contracts

/// Moves a case on by any step.
struct CaseMoveCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "move", CaseHelp.move,
      examples: [
        Example("anlan case move 7 convene", "第一次会议", "the first meeting"),
        Example(
          "anlan case move 7 commission --body 鉴定中心 --qualification CMA编号", "委托鉴定，停计",
          "an appraisal: the clock stands"),
        Example(
          "anlan case move 7 extend --days 9 --authority 市政府 --document 3号 --note 因",
          "延长：谁批准、凭什么、为什么", "an extension: who grants it, by what, and why"),
        Example(
          "anlan case move 7 uplift --authority 市政府 --document 文号 --index 笔录",
          "提级并移交", "handed over above"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: CaseHelp.number.help(.number)) var number: String
  @Argument(help: CaseHelp.verb.help(.kind)) var verb: String
  @Option(help: CaseHelp.document.help(.text)) var document: String?
  @Option(help: CaseHelp.note.help(.text)) var note: String?
  @Option(help: CaseHelp.day.help(.day)) var day: String?
  @Option(help: CaseHelp.days.help(.count)) var days: UInt32 = 0
  @Option(help: CaseHelp.body.help(.name)) var body: String?
  @Option(help: CaseHelp.qualification.help(.text)) var qualification: String?
  @Option(help: CaseHelp.appraisal.help(.number)) var appraisal: UInt32 = 1
  @Option(help: CaseHelp.authority.help(.name)) var authority: String?
  @Option(help: CaseHelp.index.help(.text)) var index: [String] = []

  func run(in session: Session) async throws -> Outcome {
    try await CaseSaying.move(
      InvestigationMoveCaseRequest(
        name: try NumberedName.investigation(number),
        move: try Names.chosen(verb, prefix: "CASE_MOVE_", words: CaseMoveText.self),
        note: note ?? "", document: document ?? "", day: try day.map(FilterText.day) ?? "",
        days: days, body: body ?? "", qualification: qualification ?? "", appraisal: appraisal,
        authority: authority ?? "", index: index), in: session)
  }
}
