import ArgumentParser
import Contracts

/// Records how a report was not as the law wants.
struct ReportFindingCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "finding", ReportHelp.finding,
      examples: [
        Example(
          "anlan report finding 12 瞒报 --party 示例石料 --text 转移伤员 --suspected", "疑似瞒报",
          "suspected concealment")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: ReportHelp.report.help(.number)) var report: String
  @Argument(help: ReportHelp.fault.help(.kind)) var fault: String
  @Option(help: ReportHelp.party.help(.name)) var party: String
  @Option(help: ReportHelp.text.help(.text)) var text: String
  @Option(help: ReportHelp.document.help(.text)) var document: String?
  @Flag(help: ReportHelp.suspected.help) var suspected = false

  func run(in session: Session) async throws -> Outcome {
    let finding = InvestigationReportFinding(
      fault: try Names.chosen(fault, prefix: "REPORTING_FAULT_", words: ReportFaultText.self),
      party: party, text: text, document: document ?? "", suspected: suspected)
    let answer = try await session.call(
      .investigation, InvestigationReportServiceMethods.recordReportFinding,
      InvestigationRecordReportFindingRequest(
        name: try NumberedName.report(report), finding: finding))
    return ReportSaying.say(answer.report, json: answer, in: session)
  }
}
