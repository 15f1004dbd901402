import ArgumentParser
import Contracts

/// Lists alarms of a service.
struct AlarmsCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "alarms", CommonHelp.alarms,
      examples: [
        Example("anlan alarms", "许可服务的告警", "alarms of the permits service"),
        Example("anlan alarms enforcement --all --json", "执法服务的全部告警", "all alarms of enforcement"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var pages: PageOptions
  @Argument(help: ServiceHelp.service.help(.service)) var service = ServiceName.permits.rawValue

  func run(in session: Session) async throws -> Outcome {
    let name = try ServiceName(named: service)
    let answer = try await session.with(name) { link in
      try await pages.collect(
        { token in
          try await link.call(
            HostServiceMethods.listAlarms,
            HostListAlarmsRequest(pageSize: pages.size, pageToken: token))
        }, items: \.alarms, token: \.nextPageToken)
    }
    var table = Table(
      [
        .init(StatusText.alarmNo.text, right: true), .init(CommonText.time.text),
        .init(StatusText.why.text, gives: true, cellsMin: 20),
        .init(StatusText.subject.text, gives: true), .init(StatusText.detail.text, gives: true),
      ], wraps: true)
    for alarm in answer.alarms {
      table.add([
        .init("\(alarm.alarmNo)"), .init(Moment.text(alarm.time)),
        .init(Reasons.meaning(of: alarm.reason), .bad), .init(alarm.subject),
        .init(Names.word(alarm.detail)),
      ])
    }
    session.console.list(
      table, json: answer, token: answer.nextPageToken, empty: StatusText.noAlarms.text)
    return .ok
  }
}
