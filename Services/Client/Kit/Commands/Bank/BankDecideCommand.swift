import ArgumentParser
import Contracts

/// Decides about a question.
struct BankDecideCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "decide", BankHelp.decide,
      examples: [
        Example(
          "anlan bank decide coal-gas-inspector/12 --state 废止 --reason 与第193条不符",
          "废止一道错题", "retire a wrong question")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: BankHelp.questionName.help(.question)) var question: String
  @Option(help: BankHelp.newState.help(.state)) var state: String
  @Option(help: BankHelp.reason.help(.reason)) var reason: String?

  func run(in session: Session) async throws -> Outcome {
    let name = try BankNames.question(question)
    let next: EnforcementQuestionState? = Names.value(
      state, prefix: "QUESTION_STATE_", words: QuestionNameText.self)
    guard let next else { throw Complaint(BankText.stateNeeded.text, outcome: .usage) }
    let value = try Prompt.value(
      reason, asking: BankText.decideAsk.text, flag: BankText.reasonNeeded.text,
      session: session)
    let answer = try await session.call(
      .enforcement, EnforcementBankServiceMethods.decideQuestion,
      EnforcementDecideQuestionRequest(name: name, state: next, reason: value))
    let stands = answer.question ?? EnforcementQuestion()
    switch session.console.form {
    case .json: session.console.json(answer.jsonValue)
    case .plain: session.console.line("\(stands.name)\t\(stands.state.wireName)")
    case .text:
      session.console.line(
        BankText.decided.with(BankNames.short(stands.name), Names.state(stands.state)))
    }
    return .ok
  }
}
