import ArgumentParser
import Contracts

/// Proposes or approves what happens to a parked lane.
struct ResolveCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "resolve", FeedText.resolve,
      examples: [
        Example(
          "anlan feed resolve YJ licences/abc retry --reason 接收端已修复", "提议或确认重投",
          "propose or approve a retry")
      ])
  }

  /// What may be done.
  enum Resolution: String, ExpressibleByArgument, CaseIterable {
    case retry, skip
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var act: ActOptions
  @Option(help: FeedText.service.help(.service)) var service = ServiceName.permits.rawValue
  @Argument(help: FeedText.department.help(.department)) var department: String
  @Argument(help: FeedText.subject.help(.subject)) var subject: String
  @Argument(help: FeedText.resolution.help(.resolution)) var resolution: Resolution
  @Option(help: FeedText.reason.help(.reason)) var reason: String

  func run(in session: Session) async throws -> Outcome {
    let request = FeedResolveLaneRequest(
      requestID: act.id, department: department, subject: subject,
      resolution: resolution == .retry ? .retry : .skip, reason: reason)
    let answer = try await session.call(
      try ServiceName(named: service), FeedServiceMethods.resolveLane, request)
    switch session.console.form {
    case .json: session.console.json(answer.jsonValue)
    case .plain: session.console.line(answer.effective ? "effective" : "proposed")
    case .text:
      session.console.line(
        answer.effective
          ? FeedText.effective.with(subject, Self.name(request.resolution))
          : FeedText.awaiting.with(subject))
    }
    return .ok
  }

  /// A resolution for people.
  static func name(_ resolution: FeedLaneResolution) -> String {
    switch resolution {
    case .retry: FeedText.retry.text
    case .skip: FeedText.skip.text
    default: ""
    }
  }
}
