import ArgumentParser
import Contracts

/// Records a hop of a report.
struct ReportHopCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "hop", ReportHelp.hop,
      examples: [
        Example(
          "anlan report hop 12 --from 县局 --to 市局 --known 10:20 --sent 11:05",
          "上报上一级", "one level up")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: ReportHelp.report.help(.number)) var report: String
  @Option(help: ReportHelp.kind.help(.kind)) var kind = "level_up"
  @Option(help: ReportHelp.from.help(.name)) var from: String
  @Option(help: ReportHelp.to.help(.name)) var to: String
  @Option(help: ReportHelp.known.help(.time)) var known: String
  @Option(help: ReportHelp.sent.help(.time)) var sent: String
  @Option(help: ReportHelp.arrived.help(.time)) var arrived: String?
  @Option(help: ReportHelp.channel.help(.kind)) var channel = "phone"
  @Option(help: ReportHelp.person.help(.name)) var person: String?

  func run(in session: Session) async throws -> Outcome {
    let hop = InvestigationHop(
      kind: try Names.chosen(kind, prefix: "HOP_KIND_", words: HopKindText.self), from: from,
      to: to, knowTime: try InspectionTime.moment(known),
      sendTime: try InspectionTime.moment(sent),
      receiveTime: try arrived.map { try InspectionTime.moment($0) },
      channel: try Names.chosen(
        channel, prefix: "REPORT_CHANNEL_", words: ReportChannelText.self), person: person ?? "")
    let answer = try await session.call(
      .investigation, InvestigationReportServiceMethods.recordHop,
      InvestigationRecordHopRequest(name: try NumberedName.report(report), hop: hop))
    return ReportSaying.say(answer.report, json: answer, in: session)
  }
}
