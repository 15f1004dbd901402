import ArgumentParser
import Contracts

/// Lists lanes with failures.
struct LanesCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "lanes", FeedText.lanes,
      examples: [Example("anlan feed lanes YJ", "应急局的", "those of YJ")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var pages: PageOptions
  @Option(help: FeedText.service.help(.service)) var service = ServiceName.permits.rawValue
  @Argument(help: FeedText.department.help(.department)) var department: String?

  func run(in session: Session) async throws -> Outcome {
    let name = try ServiceName(named: service)
    let answer = try await session.with(name) { link in
      try await pages.collect(
        { token in
          try await link.call(
            FeedServiceMethods.listLanes,
            FeedListLanesRequest(
              department: department ?? "", pageSize: pages.size, pageToken: token))
        }, items: \.lanes, token: \.nextPageToken)
    }
    var table = Table([
      .init(CommonText.department.text), .init(FeedText.lane.text, gives: true, cellsMin: 14),
      .init(InboxText.number.text, right: true), .init(CommonText.state.text),
      .init(FeedText.failures.text, right: true), .init(StatusText.why.text, gives: true),
      .init(FeedText.next.text), .init(FeedText.proposed.text, gives: true),
    ])
    for lane in answer.lanes {
      let state = lane.parked ? FeedText.parkedState : .waitingState
      let proposed =
        lane.proposedBy.isEmpty
        ? "" : "\(lane.proposedBy) \(ResolveCommand.name(lane.proposed))"
      table.add([
        .init(lane.department), .init(lane.subject), .init("\(lane.mboxSeq)"),
        .init(state.text, lane.parked ? .bad : .waiting), .init("\(lane.failures)"),
        .init(Reasons.meaning(of: lane.reason)), .init(Moment.short(lane.nextAttemptTime)),
        .init(proposed),
      ])
    }
    session.console.list(
      table, json: answer, token: answer.nextPageToken, empty: FeedText.noLanes.text)
    if let parked = answer.lanes.first(where: \.parked) {
      session.console.suggest(
        "anlan feed resolve \(parked.department) \(parked.subject) retry --reason …")
    }
    return .ok
  }
}
