import ArgumentParser
import Contracts

/// Shows one inspection.
struct InspectionShowCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "show", InspectionHelp.show,
      examples: [Example("anlan inspection show 12", "第 12 次检查", "inspection no. 12")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: InspectionHelp.inspection.help(.inspection)) var inspection: String

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .enforcement, EnforcementInspectionServiceMethods.getInspection,
      EnforcementGetInspectionRequest(name: try InspectionName.full(inspection)))
    let console = session.console
    if case .json = console.form {
      console.json(answer.jsonValue)
      return .ok
    }
    let page = InspectionPage(inspection: answer.inspection ?? EnforcementInspection())
    if console.form == .plain {
      page.details.plainLines.forEach { console.line($0) }
      return .ok
    }
    console.page(page.lines(on: console))
    if let next = page.next { console.suggest(next) }
    return .ok
  }
}
