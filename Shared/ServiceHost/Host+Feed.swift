internal import Contracts
public import Feed
public import Ledger
public import Store
internal import Vocabulary

extension Host {
  /// The key of this service's ledger, made at the first start.
  ///
  /// - Throws: What the key file throws.
  public func ledgerKey() throws -> LedgerKey {
    try LedgerKey(origin: "anlan/\(definition.name)", fileAt: "\(settings.state)/ledger.key")
  }

  /// Serves the feed, the materials and the ledger of this service, signs checkpoints as they fall
  /// due, and answers for them in the status.
  ///
  /// - Throws: `StartFailure` or what the key file throws.
  /// - Returns: the feed's service.
  @discardableResult
  public mutating func serveFeed(
    _ hub: FeedHub, blobs: BlobStore, hooks: FeedHooks = FeedHooks()
  ) throws -> FeedService {
    let key = try ledgerKey()
    let feed = FeedService(
      store: store, hub: hub, blobs: blobs, ledgerKey: key, digests: digests, hooks: hooks)
    feed.register(on: &endpoints)
    onDrain { hub.drain() }
    let store = store
    facts.mailboxes = { try await feed.mailboxStatuses() }
    facts.ledgerSize = { UInt64(try await store.read { try Ledger.head(in: $0).size }) }
    facts.openAlarms = { UInt64(try await store.read { try AlarmLog.count(in: $0) }) }
    facts.alarms = { limit, olderThan in
      let before = olderThan.map { Int64(clamping: $0) } ?? .max
      return try await store.read { reader in
        try AlarmLog.list(before: before, limit: limit, in: reader).map(HostAlarm.init)
      }
    }
    every(.seconds(Ledger.checkpointSeconds), "ledger checkpoint") {
      _ = try await store.write { try Ledger.checkpoint(signedBy: key, in: $0) }
    }
    return feed
  }
}

extension HostAlarm {
  /// The contract's form of an alarm.
  init(_ alarm: Alarm) {
    self.init(
      alarmNo: UInt64(alarm.number), reason: alarm.reason, subject: alarm.subject,
      detail: alarm.detail, time: ProtoTimestamp(microseconds: alarm.raisedAt.value))
  }
}
