import ArgumentParser
import Contracts

/// Takes in an accident report.
struct ReportNewCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "new", ReportHelp.file,
      examples: [
        Example(
          "anlan report new --unit 甲矿 --place 井下 --at 9:30 --deaths 1+ --reporter 张",
          "死亡人数还不确定", "the number of deaths is open"),
        Example(
          "anlan report new --entity entities/9-1 --place 井下 --at 9:30 --reporter 张",
          "单位从监管对象库带出", "the unit is known here"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var act: ActOptions
  @OptionGroup var accident: AccidentOptions
  @Option(help: ReportHelp.channel.help(.kind)) var channel = "phone"
  @Option(help: ReportHelp.reporter.help(.name)) var reporter: String
  @Option(help: ReportHelp.phone.help(.number)) var phone: String?
  @Option(help: ReportHelp.known.help(.time)) var known: String?
  @Option(help: ReportHelp.received.help(.time)) var received: String?
  @Option(help: ReportHelp.measures.help(.text)) var measures: String?

  func run(in session: Session) async throws -> Outcome {
    let channel: InvestigationReportChannel = try Names.chosen(
      channel, prefix: "REPORT_CHANNEL_", words: ReportChannelText.self)
    let known = try known.map { try InspectionTime.moment($0) }
    let received = try received.map { try InspectionTime.moment($0) }
    let answer = try await session.with(.investigation) { link in
      try await link.call(
        InvestigationReportServiceMethods.fileReport,
        InvestigationFileReportRequest(
          requestID: act.id, accident: try await accident.accident(over: link), channel: channel,
          reporter: reporter, phone: phone ?? "", unitKnowTime: known, receiveTime: received,
          measures: measures ?? ""))
    }
    return ReportSaying.say(answer.report, json: answer, in: session)
  }
}
