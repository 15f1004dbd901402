internal import Synchronization

/// Where committed deliveries meet the streams that wait for them, for one service.
public final class FeedHub: Sendable {
  private struct State {
    var runtimes: [String: MailboxRuntime] = [:]
    var isDraining = false
    var streamCount: UInt64 = 0
  }

  /// The clocks of leases, waits and moments.
  let clock: FeedClock
  private let state = Mutex(State())

  /// A hub without streams.
  public init(clock: FeedClock = .system) { self.clock = clock }

  /// Ends every stream and refuses new ones, when the service begins to stop.
  public func drain() {
    let runtimes = state.withLock { state in
      state.isDraining = true
      return Array(state.runtimes.values)
    }
    for runtime in runtimes { runtime.close(FeedRefusal.draining) }
  }

  /// The mailbox of a recipient that is in use; nil when nobody has asked for it since the start.
  func runtime(of recipient: String) -> MailboxRuntime? {
    state.withLock { $0.runtimes[recipient] }
  }

  /// The mailbox of a recipient, put in use if need be.
  func runtime(
    of recipient: String, number: Int64, _ standing: MailboxStanding
  ) throws(FeedRefusal) -> MailboxRuntime {
    let found = state.withLock { state -> MailboxRuntime? in
      if state.isDraining { return nil }
      if let runtime = state.runtimes[recipient] { return runtime }
      let runtime = MailboxRuntime(
        number: number, recipient: recipient, standing: standing,
        seed: UInt64.random(in: .min ... .max), clock: clock)
      state.runtimes[recipient] = runtime
      return runtime
    }
    guard let found else { throw .draining }
    return found
  }

  /// A number for a stream, unique within the process.
  func nextStreamID() -> UInt64 {
    state.withLock { state in
      state.streamCount += 1
      return state.streamCount
    }
  }

  /// Tells a mailbox of a committed delivery.
  func appended(_ delivery: PendingDelivery, to recipient: String, _ sealed: EventRecords.Sealed) {
    runtime(of: recipient)?.appended(delivery, sealed)
  }
}
