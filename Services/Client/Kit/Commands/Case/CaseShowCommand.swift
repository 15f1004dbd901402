import ArgumentParser
import Contracts

/// Shows one case.
struct CaseShowCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "show", CaseHelp.show,
      examples: [Example("anlan case show 7", "第 7 号案件", "case no. 7")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: CaseHelp.number.help(.number)) var number: String

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationCaseServiceMethods.getCase,
      InvestigationGetCaseRequest(name: try NumberedName.investigation(number)))
    let console = session.console
    let page = CasePage(file: answer.case ?? InvestigationCase())
    switch console.form {
    case .json: console.json(answer.jsonValue)
    case .plain: page.details.plainLines.forEach { console.line($0) }
    case .text:
      console.page(page.lines(on: console))
      if let next = page.next { console.suggest(next) }
    }
    return .ok
  }
}
