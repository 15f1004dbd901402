internal import Access
public import Contracts
internal import Ledger
public import Logging
public import ServiceLifecycle
public import Store
internal import Vocabulary
internal import Wire

/// Consumes the feed of another service, effectively once.
///
/// Each delivery's effect, its inbox row and its place in the lane commit together; only then is it
/// acknowledged, with the hash computed here. A source that is away is tried again and again; a
/// source whose ledger takes something back is not consumed any more, and alarmed.
public struct FeedSubscriber: Service {
  /// What a delivery does to the consumer's own tables.
  public typealias Effect = @Sendable (FeedEventBody, Transaction) throws -> Void

  /// Where the feed comes from, and as whom it is consumed.
  public struct Source: Sendable {
    /// Service that publishes, e.g. "permits".
    public var service: String
    /// Path of its socket.
    public var socket: String
    /// Mailbox to consume, e.g. "svc:enforcement".
    public var mailbox: String
    /// Name of the consumer.
    public var consumer: String

    /// Makes a source.
    public init(service: String, socket: String, mailbox: String, consumer: String) {
      self.service = service
      self.socket = socket
      self.mailbox = mailbox
      self.consumer = consumer
    }
  }

  private let source: Source
  private let inbox: Inbox
  private let state: SubscriberState
  private let clock: FeedClock
  private let logger: Logger

  /// Makes a subscriber.
  ///
  /// - Parameters:
  ///   - source: What to consume.
  ///   - store: The consumer's rows, with the feed's and the checkpoint memory's migrations.
  ///   - clock: Waits and moments.
  ///   - logger: Where trouble is told.
  ///   - effect: What a delivery does, inside the inbox's transaction.
  public init(
    _ source: Source, store: Store, clock: FeedClock = .system, logger: Logger,
    effect: @escaping Effect
  ) {
    self.source = source
    self.clock = clock
    self.logger = logger
    inbox = Inbox(source: source.service, store: store, clock: clock, effect: effect)
    state = SubscriberState(source: source.service)
  }

  /// How far it is, for the status of the service.
  public var status: HostConsumerStatus { state.status }

  /// Consumes until the service shuts down.
  public func run() async throws {
    state.restore(appliedThrough: try await inbox.appliedThrough())
    await cancelWhenGracefulShutdown {
      var wait = Reconnect()
      while !Task.isCancelled {
        let arrivals = state.arrivals
        do {
          try await consume()
        } catch is CancellationError {
          return
        } catch {
          report(error)
        }
        if state.arrivals > arrivals { wait = Reconnect() }
        do { try await clock.sleep(clock.monotonic() + wait.next()) } catch { return }
      }
    }
  }

  private func consume() async throws {
    let generation = try await inbox.raiseGeneration()
    try await WireClient.withConnection(to: source.socket) { client in
      let session = SubscriberSession(
        source: source, generation: generation, client: client, inbox: inbox, state: state,
        clock: clock)
      defer { state.disconnected() }
      try await session.run()
    }
  }

  private func report(_ error: any Error) {
    let reason = SubscriberTrouble.reason(of: error)
    guard state.trouble(reason) else { return }
    logger.warning(
      "feed is not consumed, will be tried again",
      metadata: [
        "feed.source": .string(source.service), LogKey.errorReason: .string(reason),
      ])
  }
}

/// Waits between attempts to reach a source: 0.1 s, doubled up to 5 s. Source: [D].
struct Reconnect: Sendable {
  private var wait = Duration.milliseconds(100)
  private static let waitMax = Duration.seconds(5)

  mutating func next() -> Duration {
    defer { wait = min(wait * 2, Self.waitMax) }
    return wait
  }
}
