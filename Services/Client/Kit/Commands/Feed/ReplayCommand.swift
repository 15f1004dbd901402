import ArgumentParser
import Contracts
import Wire

/// Reads past deliveries again, without effect.
struct ReplayCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "replay", FeedText.replay,
      examples: [
        Example(
          "anlan feed replay --from 1 --to 20 --as YJ", "本部门第 1 至 20 件", "one's own no. 1 to 20"),
        Example(
          "anlan feed replay --subject licences/abc --json", "一个通道，每件一行", "one lane, a line each"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Option(help: FeedText.service.help(.service)) var service = ServiceName.permits.rawValue
  @Option(help: FeedText.from.help(.number)) var from: UInt64 = 1
  @Option(help: FeedText.to.help(.number)) var to: UInt64?
  @Option(help: FeedText.subjectOnly.help(.subject)) var subject: String?

  func run(in session: Session) async throws -> Outcome {
    let name = try ServiceName(named: service)
    let count = try await session.with(name) { link in
      let department = try await OwnDepartment.find(over: link)
      let writer = FollowWriter(department: department, console: session.console)
      let stream = try await link.session.acting(for: department).stream(
        FeedServiceMethods.replay,
        FeedReplayRequest(fromMboxSeq: from, toMboxSeq: to ?? 0, subject: subject ?? ""),
        over: link)
      var count = 0
      for try await answer in stream {
        guard let delivery = answer.delivery, let body = try? FeedEventBody(wire: delivery.body)
        else { continue }
        writer.write(.received(delivery, body))
        count += 1
      }
      return count
    }
    if session.console.isText { session.console.notice(FeedText.replayed.with("\(count)")) }
    return .ok
  }
}
