import ArgumentParser
import Contracts

/// Shows one accident report.
struct ReportShowCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "show", ReportHelp.show,
      examples: [Example("anlan report show 12", "第 12 号报告", "report no. 12")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: ReportHelp.report.help(.number)) var report: String

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationReportServiceMethods.getReport,
      InvestigationGetReportRequest(name: try NumberedName.report(report)))
    let console = session.console
    let page = ReportPage(report: answer.report ?? InvestigationReport())
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
