import ArgumentParser
import Contracts

/// Shows one mailbox in numbers.
struct MailboxCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "mailbox", FeedText.mailbox,
      examples: [
        Example("anlan feed mailbox YJ", "应急局信箱", "the mailbox of YJ"),
        Example(
          "anlan feed mailbox svc:enforcement --json", "执法服务的收件", "what enforcement receives"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Option(help: FeedText.service.help(.service)) var service = ServiceName.permits.rawValue
  @Argument(help: FeedText.department.help(.department)) var department: String?

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      try ServiceName(named: service), FeedServiceMethods.getMailbox,
      FeedGetMailboxRequest(department: department ?? session.actingAs ?? ""))
    if case .json = session.console.form {
      session.console.json(answer.jsonValue)
      return .ok
    }
    var details = Details()
    details.add(StatusText.mailbox.text, Names.department(answer.department))
    details.add(StatusText.head.text, "\(answer.headMboxSeq)")
    details.add(FeedText.acked.text, "\(answer.ackedThrough)")
    details.add(
      StatusText.pending.text, "\(answer.pending)", answer.pending > 0 ? .waiting : .plain)
    details.add(
      StatusText.parked.text, "\(answer.parkedLanes)", answer.parkedLanes > 0 ? .bad : .plain)
    details.add(StatusText.subscribers.text, "\(answer.subscribers)")
    details.add(FeedText.oldest.text, Moment.text(answer.oldestPendingTime))
    details.add(FeedText.epoch.text, "\(answer.epoch)")
    session.console.show(details)
    return .ok
  }
}
