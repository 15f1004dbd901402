import ArgumentParser
import Contracts

/// Puts a case under supervision, or lifts it.
struct CaseSuperviseCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "supervise", CaseHelp.supervise,
      examples: [
        Example(
          "anlan case supervise 7 --body 市安委办 --notice 督1号 --due 2026-09-01", "挂牌督办",
          "under supervision")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: CaseHelp.number.help(.number)) var number: String
  @Option(help: CaseHelp.body.help(.name)) var body: String
  @Option(help: CaseHelp.notice.help(.text)) var notice: String
  @Option(help: CaseHelp.due.help(.day)) var due: String?
  @Option(help: CaseHelp.lift.help(.text)) var lift: String?

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationCaseServiceMethods.superviseCase,
      InvestigationSuperviseCaseRequest(
        name: try NumberedName.investigation(number),
        supervision: InvestigationSupervision(
          body: body, notice: notice, dueDay: try due.map(FilterText.day) ?? "",
          liftDocument: lift ?? "")))
    return CaseSaying.say(answer.case, json: answer, in: session)
  }
}
