internal import Contracts
internal import Store
internal import Synchronization
internal import Wire

/// One connection of a subscriber: reads, applies, acknowledges, until something ends it.
final class SubscriberSession: Sendable {
  /// What the subscriber's status is made of.
  enum Report: Sendable {
    /// Something came.
    case arrived
    /// The source's head.
    case head(UInt64)
    /// Everything up to a place is applied.
    case applied(UInt64)
    /// A delivery was refused.
    case refused(String)
  }

  /// Deliveries out at once.
  ///
  /// Source: [D].
  static let outstanding: UInt32 = 64
  /// Bytes out at once: half of what the wire's mailbox of one stream holds.
  ///
  /// Source: [D].
  static let outstandingBytes: UInt64 = 2 << 20

  private let source: FeedSubscriber.Source
  private let store: Store
  private let clock: FeedClock
  private let client: WireClient
  private let inbox: Inbox
  private let report: @Sendable (Report) -> Void
  private let metadata: Metadata
  private let keeper: CheckpointKeeper
  private let arrivals = Handover<FeedSubscribeResponse.Item>()
  private let lastArrival: Mutex<Duration>
  private let acceptedNote = Mutex("")

  init(
    source: FeedSubscriber.Source, store: Store, clock: FeedClock, client: WireClient,
    metadata: Metadata, inbox: Inbox, report: @escaping @Sendable (Report) -> Void
  ) {
    self.source = source
    self.store = store
    self.clock = clock
    self.client = client
    self.inbox = inbox
    self.report = report
    self.metadata = metadata
    keeper = CheckpointKeeper(source: source, store: store, clock: clock, metadata: metadata)
    lastArrival = Mutex(clock.monotonic())
  }

  /// Runs until the stream ends, the peer falls silent, or something is wrong.
  func run(generation: UInt64, have: UInt64) async throws {
    let stream = try await client.serverStream(
      FeedServiceMethods.subscribe,
      FeedSubscribeRequest(
        consumer: source.consumer, generation: generation, maxOutstanding: Self.outstanding,
        maxBytes: Self.outstandingBytes, haveMboxSeq: have),
      metadata: metadata)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await self.read(stream) }
      group.addTask { try await self.work() }
      group.addTask { try await self.watch() }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func read(_ stream: ResponseStream<FeedSubscribeResponse>) async throws {
    for try await response in stream {
      lastArrival.withLock { $0 = clock.monotonic() }
      report(.arrived)
      if let item = response.item { arrivals.put([item]) }
    }
    throw Status.unavailable(reason: "STREAM_ENDED", description: "the source ended the stream")
  }

  private func watch() async throws {
    while true {
      let last = lastArrival.withLock { $0 }
      guard clock.monotonic() - last < FeedLimits.silenceMax else { throw FeedRefusal.peerSilent }
      try await clock.sleep(last + FeedLimits.silenceMax)
    }
  }

  private func work() async throws {
    while true {
      let items = try await arrivals.take()
      var deliveries: [FeedDelivery] = []
      for item in items {
        switch item {
        case .delivery(let delivery): if !delivery.replay { deliveries.append(delivery) }
        case .heartbeat(let heartbeat): try await take(heartbeat)
        }
      }
      if !deliveries.isEmpty { try await apply(deliveries) }
    }
  }

  private func take(_ heartbeat: FeedHeartbeat) async throws {
    let isNew = acceptedNote.withLock { $0 != heartbeat.checkpoint }
    if !heartbeat.checkpoint.isEmpty, isNew {
      try await keeper.accept(heartbeat.checkpoint, over: client)
      acceptedNote.withLock { $0 = heartbeat.checkpoint }
    }
    report(.head(heartbeat.headMboxSeq))
  }

  /// Applies what came together; at most one delivery of a lane is out, so their order is free.
  private func apply(_ deliveries: [FeedDelivery]) async throws {
    let answers = try await withThrowingTaskGroup(of: Inbox.Answer.self) { group in
      for delivery in deliveries { group.addTask { try await self.inbox.apply(delivery) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    var acknowledged: [FeedAckItem] = []
    for answer in answers {
      switch answer {
      case .acknowledge(let item): acknowledged.append(item)
      case .refuse(let mboxSeq, let reason):
        report(.refused(reason))
        try await nack(FeedNackRequest(mboxSeq: mboxSeq, reason: reason))
      case .gap(let mboxSeq, let expected):
        try await nack(
          FeedNackRequest(mboxSeq: mboxSeq, reason: "GAP", expectedLaneSeq: expected))
      }
    }
    guard !acknowledged.isEmpty else { return }
    _ = try await client.call(
      FeedServiceMethods.ack,
      FeedAckRequest(consumer: source.consumer, items: acknowledged), metadata: metadata,
      timeout: FeedSubscriber.callTimeout)
    let service = source.service
    let through = try await store.read { try InboxRecords.appliedThrough(service, in: $0) }
    report(.applied(UInt64(through)))
  }

  private func nack(_ request: FeedNackRequest) async throws {
    var request = request
    request.consumer = source.consumer
    _ = try await client.call(
      FeedServiceMethods.nack, request, metadata: metadata, timeout: FeedSubscriber.callTimeout)
  }
}
