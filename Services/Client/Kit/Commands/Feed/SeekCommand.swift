import ArgumentParser
import Contracts

/// Proposes or approves to make deliveries undelivered again; severe, so the department must be
/// written twice.
struct SeekCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "seek", FeedText.seek,
      examples: [
        Example(
          "anlan feed seek YJ 120 --reason 收件库恢复自备份 --confirm YJ", "提议或确认从第 120 件起重投",
          "propose or approve to deliver again from no. 120 on")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var act: ActOptions
  @Option(help: FeedText.service.help(.service)) var service = ServiceName.permits.rawValue
  @Argument(help: FeedText.department.help(.department)) var department: String
  @Argument(help: FeedText.position.help(.position)) var position: UInt64
  @Option(help: FeedText.reason.help(.reason)) var reason: String
  @Option(help: FeedText.confirm.help(.department)) var confirm: String?

  func run(in session: Session) async throws -> Outcome {
    guard confirm == department else {
      throw Complaint(FeedText.confirmNeeded.with(department), outcome: .usage)
    }
    let answer = try await session.call(
      try ServiceName(named: service), FeedServiceMethods.seek,
      FeedSeekRequest(
        requestID: act.id, department: department, mboxSeq: position, reason: reason))
    switch session.console.form {
    case .json: session.console.json(answer.jsonValue)
    case .plain:
      let word = answer.effective ? "effective" : "proposed"
      session.console.line("\(word)\t\(answer.epoch)\t\(answer.redelivering)")
    case .text:
      session.console.line(
        answer.effective
          ? FeedText.redelivering.with("\(answer.redelivering)", "\(answer.epoch)")
          : FeedText.seekAwaiting.with(department, "\(position)"))
    }
    return .ok
  }
}
