internal import Synchronization

/// One mailbox while the process runs: the pure state behind a lock, and the stream it feeds.
///
/// Whoever has news steps it: the writer after a commit, a handler, the stream's own clock. What is
/// to be done goes to the stream's outbox; only what a caller has to await comes back to it.
final class MailboxRuntime: Sendable {
  /// Bytes of bodies kept for deliveries that go out soon.
  ///
  /// Source: [D].
  static let freshBytesMax = 4 << 20

  /// What the caller of a step has to carry out itself.
  struct Work: Sendable {
    var failures: [LaneFailure] = []
    var rewinds: [(lane: Int64, fromLaneSeq: Int64)] = []
  }

  fileprivate struct State {
    var box: Mailbox
    var outbox: (streamID: UInt64, outbox: Outbox)?
    var fresh: [Int64: EventRecords.Sealed] = [:]
    var freshBytes = 0
  }

  /// Number of the mailbox in the tables.
  let number: Int64
  /// Whose it is.
  let recipient: String
  private let clock: FeedClock
  private let state: Mutex<State>

  init(number: Int64, recipient: String, standing: MailboxStanding, seed: UInt64, clock: FeedClock)
  {
    self.number = number
    self.recipient = recipient
    self.clock = clock
    state = Mutex(State(box: Mailbox(standing: standing, jitter: Jitter(seed: seed))))
  }

  /// Streams connected now.
  var subscriberCount: Int { state.withLock { $0.outbox == nil ? 0 : 1 } }

  /// The moment at which the stream has to look at its leases.
  var nextWake: Duration? { state.withLock { $0.box.nextWake } }

  /// Highest place known.
  var head: Int64 { state.withLock { $0.box.standing.head } }

  /// Whether the delivery is out and its lease runs.
  func isLeased(_ mboxSeq: Int64) -> Bool { state.withLock { $0.box.isLeased(mboxSeq) } }

  /// Takes one input.
  @discardableResult
  func step(_ input: MailboxInput) -> Work {
    let now = clock.monotonic()
    return state.withLock { state in
      let outputs = state.box.step(input, at: now)
      return Self.route(outputs, in: &state)
    }
  }

  /// A committed delivery, with its body at hand.
  func appended(_ delivery: PendingDelivery, _ sealed: EventRecords.Sealed) {
    let now = clock.monotonic()
    state.withLock { state in
      if state.outbox != nil, state.freshBytes + delivery.bytes <= Self.freshBytesMax {
        state.fresh[delivery.mboxSeq] = sealed
        state.freshBytes += delivery.bytes
      }
      let outputs = state.box.step(.appended(delivery), at: now)
      _ = Self.route(outputs, in: &state)
    }
  }

  /// Connects a stream, which replaces an older one of the same consumer.
  ///
  /// - Throws: `FeedRefusal.generationFenced`, `mailboxHeld`.
  func subscribe(
    _ stream: ConsumerStream, _ standing: MailboxStanding, _ outbox: Outbox
  ) throws(FeedRefusal) {
    let now = clock.monotonic()
    let refusal = state.withLock { state -> FeedRefusal? in
      let outputs = state.box.step(.subscribed(stream, standing), at: now)
      for output in outputs {
        switch output {
        case .refuse(_, let newest): return .generationFenced(newest: newest)
        case .occupied(_, let consumer): return .mailboxHeld(consumer: consumer)
        default: continue
        }
      }
      state.outbox?.outbox.close(FeedRefusal.generationFenced(newest: stream.generation))
      state.outbox = (stream.id, outbox)
      state.forgetFresh()
      _ = Self.route(outputs, in: &state)
      return nil
    }
    if let refusal { throw refusal }
  }

  /// A stream is gone.
  func end(_ streamID: UInt64) {
    let now = clock.monotonic()
    state.withLock { state in
      _ = state.box.step(.ended(streamID: streamID), at: now)
      guard state.outbox?.streamID == streamID else { return }
      state.outbox = nil
      state.forgetFresh()
    }
  }

  /// Ends the connected stream, whatever it is.
  func close(_ reason: any Error) {
    state.withLock { $0.outbox?.outbox.close(reason) }
  }

  private static func route(_ outputs: [MailboxOutput], in state: inout State) -> Work {
    var items: [StreamTask] = []
    var work = Work()
    for output in outputs {
      switch output {
      case .deliver(let delivery, let attempt, let epoch, _):
        let sealed = state.takeFresh(delivery)
        items.append(.deliver(delivery, attempt: attempt, epoch: epoch, sealed))
      case .scan(let after, let token): items.append(.scan(after: after, token: token))
      case .load(let lane, let token): items.append(.load(lane: lane, token: token))
      case .record(let failure): work.failures.append(failure)
      case .rewind(let lane, let laneSeq): work.rewinds.append((lane, laneSeq))
      case .fence, .refuse, .occupied: continue
      }
    }
    state.outbox?.outbox.put(items)
    return work
  }
}

extension MailboxRuntime.State {
  fileprivate mutating func takeFresh(_ delivery: PendingDelivery) -> EventRecords.Sealed? {
    guard let sealed = fresh.removeValue(forKey: delivery.mboxSeq) else { return nil }
    freshBytes -= delivery.bytes
    return sealed
  }

  fileprivate mutating func forgetFresh() {
    fresh.removeAll()
    freshBytes = 0
  }
}
