import ArgumentParser
import Contracts

/// Shows one question with its revisions.
struct BankQuestionCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "question", BankHelp.question,
      examples: [Example("anlan bank question coal-gas-inspector/12", "一道题", "one question")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: BankHelp.questionName.help(.question)) var question: String

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .enforcement, EnforcementBankServiceMethods.getQuestion,
      EnforcementGetQuestionRequest(name: try BankNames.question(question)))
    let console = session.console
    if case .json = console.form {
      console.json(answer.jsonValue)
      return .ok
    }
    let page = QuestionPage(revisions: answer.revisions)
    if console.form == .plain {
      page.details.plainLines.forEach { console.line($0) }
      return .ok
    }
    console.page(page.lines(on: console))
    if let newest = answer.revisions.first, newest.state == .flagged {
      console.suggest(
        "anlan bank decide \(BankNames.short(newest.name)) --state ACTIVE --reason …")
    }
    return .ok
  }
}
