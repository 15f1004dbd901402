public import Contracts
internal import Ledger
public import Logging
public import ServiceLifecycle
public import Store
internal import Synchronization
internal import Vocabulary
internal import Wire

/// Consumes the feed of another service into this one's tables, effectively once.
///
/// It connects again for ever, with a growing wait: services never need one another to start.
public final class FeedSubscriber: Service {
  /// What a delivery does, inside the transaction of its inbox row; it must not suspend.
  public typealias Effect = @Sendable (FeedEventBody, Transaction) throws -> Void

  /// Which feed is consumed, and as whom.
  public struct Source: Sendable, Hashable {
    /// Service that publishes, such as "permits".
    public let service: String
    /// Its socket.
    public let socket: String
    /// Whose mailbox it is, such as "svc:enforcement".
    public let mailbox: String
    /// Name of the consumer.
    public let consumer: String
    /// Name its checkpoints carry.
    public let ledgerOrigin: String

    /// A feed; checkpoints carry `anlan/<service>` unless said otherwise.
    public init(
      service: String, socket: String, mailbox: String, consumer: String,
      ledgerOrigin: String? = nil
    ) {
      self.service = service
      self.socket = socket
      self.mailbox = mailbox
      self.consumer = consumer
      self.ledgerOrigin = ledgerOrigin ?? "anlan/\(service)"
    }
  }

  /// Longest wait for the answer of a unary call.
  ///
  /// Source: [D].
  static let callTimeout: Duration = .seconds(10)
  /// First and longest wait before connecting again, in milliseconds.
  ///
  /// Source: [D].
  static let reconnectMilliseconds: ClosedRange<Int64> = 50...5_000

  private let source: Source
  private let store: Store
  private let logger: Logger
  private let clock: FeedClock
  private let effect: Effect
  private let state: Mutex<HostConsumerStatus>

  /// A subscriber over this service's own store, whose schema has `FeedSchema` and
  /// `CheckpointMemory`.
  public init(
    _ source: Source, store: Store, logger: Logger, clock: FeedClock = .system,
    effect: @escaping Effect
  ) {
    self.source = source
    self.store = store
    self.logger = logger
    self.clock = clock
    self.effect = effect
    state = Mutex(HostConsumerStatus(source: source.service))
  }

  /// Where it stands.
  public var status: HostConsumerStatus { state.withLock { $0 } }

  /// Consumes until the service shuts down.
  public func run() async throws {
    await cancelWhenGracefulShutdown {
      var failures = 0
      while !Task.isCancelled {
        let arrivalBefore = self.status.lastArrivalTime
        do {
          try await self.session()
        } catch is CancellationError {
          return
        } catch {
          self.note(trouble: error)
        }
        failures = self.status.lastArrivalTime == arrivalBefore ? failures + 1 : 0
        let wait = Self.wait(after: failures)
        do { try await self.clock.sleep(self.clock.monotonic() + wait) } catch { return }
      }
    }
  }

  private static func wait(after failures: Int) -> Duration {
    let doubled = reconnectMilliseconds.lowerBound << min(failures, 10)
    let longest = min(doubled, reconnectMilliseconds.upperBound)
    return .milliseconds(Int64.random(in: longest * 4 / 5...longest))
  }

  private func session() async throws {
    let client = try await WireClient.connect(to: source.socket, logger: logger)
    do {
      try await consume(over: client)
      await client.close()
    } catch {
      await client.close()
      throw error
    }
  }

  private func consume(over client: WireClient) async throws {
    let service = source.service
    let (generation, applied) = try await store.write { transaction in
      (
        try InboxRecords.raiseGeneration(of: service, in: transaction),
        try InboxRecords.appliedThrough(service, in: transaction)
      )
    }
    state.withLock { $0.appliedMboxSeq = UInt64(applied) }
    let metadata: Metadata = ["anlan-acting-as": source.mailbox]
    let materials = MaterialCheck(
      client: client, metadata: metadata, consumer: source.consumer, clock: clock)
    let session = SubscriberSession(
      source: source, store: store, clock: clock, client: client, metadata: metadata,
      inbox: Inbox(
        source: service, store: store, clock: clock, materials: materials, effect: effect),
      report: { [weak self] in self?.take($0) })
    defer { state.withLock { $0.connected = false } }
    try await session.run(generation: UInt64(generation), have: UInt64(applied))
  }

  private func take(_ report: SubscriberSession.Report) {
    let now = ProtoTimestamp(clock.wall())
    state.withLock { status in
      switch report {
      case .arrived:
        status.connected = true
        status.lastArrivalTime = now
      case .head(let head):
        status.headMboxSeq = max(status.headMboxSeq, head)
        status.trouble = ""
      case .applied(let through): status.appliedMboxSeq = through
      case .refused(let reason): status.trouble = reason
      }
    }
  }

  private func note(trouble error: any Error) {
    let reason =
      switch error {
      case let error as ConnectError: error.reason
      case let status as Status: status.errorReasons.first ?? status.code.description
      case let refusal as FeedRefusal: refusal.status.errorReasons.first ?? "FEED"
      case is CheckpointError: "LEDGER_INCONSISTENT"
      case is StoreError: "STORAGE"
      default: "\(type(of: error))"
      }
    state.withLock { $0.trouble = reason }
    logger.debug(
      "feed session ended",
      metadata: ["feed.source": "\(source.service)", "error.reason": "\(reason)"])
  }
}
