import ArgumentParser
import Contracts

/// Opens a case.
struct CaseOpenCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "open", CaseHelp.open,
      examples: [
        Example("anlan case open --report 12", "由报告立案", "from a report"),
        Example(
          "anlan case open --report 12 --lead 高平市人民政府 --basis 授权函1号", "受委托牵头",
          "led here by a decision"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var act: ActOptions
  @Option(help: CaseHelp.report.help(.number)) var report: String?
  @OptionGroup var accident: AccidentOptions
  @Option(help: CaseHelp.lead.help(.name)) var lead: String?
  @Option(help: CaseHelp.basis.help(.text)) var basis: String?

  func run(in session: Session) async throws -> Outcome {
    let report = try report.map(NumberedName.report)
    let answer = try await session.with(.investigation) { link in
      try await link.call(
        InvestigationCaseServiceMethods.openCase,
        InvestigationOpenCaseRequest(
          requestID: act.id, report: report ?? "",
          accident: report == nil ? accident.accident(over: link) : nil,
          leadAuthority: lead ?? "", leadBasis: basis ?? ""))
    }
    return CaseSaying.say(answer.case, json: answer, in: session)
  }
}
