import ArgumentParser
import Contracts

/// Declares interests and promises secrecy.
struct CaseDeclareCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "declare", CaseHelp.declare,
      examples: [
        Example("anlan case declare 7", "声明没有利害关系并承诺保密", "no interest, and secrecy"),
        Example("anlan case declare 7 --interest 其弟为矿长", "应当回避", "an interest"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: CaseHelp.number.help(.number)) var number: String
  @Option(help: CaseHelp.interest.help(.text)) var interest: String?
  @Option(help: CaseHelp.person.help(.name)) var person: String?

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationCaseServiceMethods.declareInterest,
      InvestigationDeclareInterestRequest(
        name: try NumberedName.investigation(number), person: person ?? "",
        interest: interest ?? "", secrecy: interest == nil))
    return CaseSaying.say(answer.case, json: answer, in: session)
  }
}
