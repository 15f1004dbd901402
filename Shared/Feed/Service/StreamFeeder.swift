internal import Access
internal import Contracts
internal import Store
internal import Synchronization
internal import Wire

/// Carries out what one subscribed stream has to do, and watches its clocks.
final class StreamFeeder: Sendable {
  private let tables: FeedTables
  private let runtime: MailboxRuntime
  private let outbox: Outbox
  private let caller: Caller
  private let writer: ResponseWriter<FeedSubscribeResponse>
  private let checkpoint: @Sendable (Reader) throws -> String
  /// Since when a message has been waiting for the peer's socket; nil while none does.
  private let sendingSince = Mutex<Duration?>(nil)

  init(
    tables: FeedTables, runtime: MailboxRuntime, outbox: Outbox, caller: Caller,
    writer: ResponseWriter<FeedSubscribeResponse>,
    checkpoint: @escaping @Sendable (Reader) throws -> String
  ) {
    self.tables = tables
    self.runtime = runtime
    self.outbox = outbox
    self.caller = caller
    self.writer = writer
    self.checkpoint = checkpoint
  }

  /// Does one thing after the other until the stream ends.
  func feed() async throws {
    while true {
      for item in try await outbox.take() { try await perform(item) }
    }
  }

  /// Brings signs of life, looks at the table and leases in time, and notices a peer that takes
  /// nothing any more.
  func watch() async throws {
    let clock = tables.hub.clock
    var nextLook = clock.monotonic() + FeedLimits.look
    var nextHeartbeat = clock.monotonic() + FeedLimits.heartbeat
    while true {
      let isStalled = sendingSince.withLock { $0 != nil }
      let wake = isStalled ? nextLook : min(nextLook, nextHeartbeat, runtime.nextWake ?? nextLook)
      try await clock.sleep(max(wake, clock.monotonic() + Self.pause))
      let now = clock.monotonic()
      if let since = sendingSince.withLock({ $0 }) {
        guard now - since < FeedLimits.silenceMax else { throw FeedRefusal.peerSilent }
        nextLook = now + FeedLimits.look
        continue
      }
      outbox.put(now >= nextHeartbeat ? [.look, .heartbeat] : [.look])
      nextLook = now + FeedLimits.look
      if now >= nextHeartbeat { nextHeartbeat = now + FeedLimits.heartbeat }
    }
  }

  /// Shortest time between two looks.
  ///
  /// Source: [D].
  private static let pause: Duration = .milliseconds(10)

  private func perform(_ item: StreamTask) async throws {
    let number = runtime.number
    switch item {
    case .deliver(let delivery, let attempt, let epoch, let sealed):
      try await deliver(delivery, attempt: attempt, epoch: epoch, sealed)
    case .scan(let after, let token):
      let (rows, through) = try await tables.store.read {
        try PendingRecords.scan(number, after: after, limit: FeedLimits.scanRows, in: $0)
      }
      runtime.step(.scanned(rows, through: through, token: token))
    case .load(let lane, let token):
      let limit = Lane.waitingMax + 2
      let rows = try await tables.store.read {
        try PendingRecords.lane(number, lane, limit: limit, in: $0)
      }
      runtime.step(
        .loaded(
          lane: lane, Array(rows.prefix(limit - 1)), hasMore: rows.count == limit, token: token))
    case .look:
      let head = try await tables.store.read { try MailboxRecords.head(number, in: $0) }
      runtime.step(.headSeen(head))
      try await tables.record(runtime.step(.tick).failures, of: runtime)
    case .heartbeat:
      try await heartbeat()
    }
  }

  private func deliver(
    _ delivery: PendingDelivery, attempt: Int, epoch: Int64, _ fresh: EventRecords.Sealed?
  ) async throws {
    guard runtime.isLeased(delivery.mboxSeq) else { return }
    let number = runtime.number
    let stored: EventRecords.Sealed? =
      if let fresh { fresh } else {
        try await tables.store.read {
          try EventRecords.sealed(number, at: delivery.mboxSeq, in: $0)
        }
      }
    guard let sealed = stored else { throw FeedFault.noRow(table: "event") }
    try await send(
      .delivery(
        FeedDelivery(delivery, sealed, attempt: UInt32(clamping: attempt), epoch: epoch)))
  }

  private func heartbeat() async throws {
    guard await caller.isStillEntitled() else { throw FeedRefusal.entitlementEnded }
    let number = runtime.number
    let checkpoint = checkpoint
    let (standing, note) = try await tables.store.read { reader in
      (try MailboxRecords.standing(number, in: reader), try checkpoint(reader))
    }
    try await send(
      .heartbeat(
        FeedHeartbeat(
          headMboxSeq: UInt64(standing.head), ackedThrough: UInt64(standing.ackedThrough),
          serverTime: ProtoTimestamp(tables.hub.clock.wall()), checkpoint: note)))
  }

  private func send(_ item: FeedSubscribeResponse.Item) async throws {
    sendingSince.withLock { $0 = tables.hub.clock.monotonic() }
    defer { sendingSince.withLock { $0 = nil } }
    try await writer.send(FeedSubscribeResponse(item: item))
  }
}

extension FeedDelivery {
  /// The contract's form of a delivery.
  init(
    _ delivery: PendingDelivery, _ sealed: EventRecords.Sealed, attempt: UInt32, epoch: Int64,
    replay: Bool = false
  ) {
    self.init(
      mboxSeq: UInt64(delivery.mboxSeq), laneSeq: UInt64(delivery.laneSeq), body: sealed.body,
      sha256: sealed.sha256, chainSha256: sealed.chainSHA256, attempt: attempt, replay: replay,
      epoch: UInt64(epoch))
  }
}
