import Contracts
import Synchronization
import Wire

/// What a follower tells while it receives.
enum FollowNews: Sendable {
  /// Subscribed; so many deliveries are in the mailbox.
  case connected(head: UInt64)
  /// A delivery that is in the journal now.
  case received(FeedDelivery, FeedEventBody)
  /// A delivery that was in the journal before.
  case repeated(UInt64)
  /// A delivery that was not accepted.
  case refused(UInt64, FeedReasonText)
  /// A sign of life.
  case heartbeat(head: UInt64, acknowledged: UInt64)
  /// The connection is gone; the next try is in so many seconds.
  case lost(Complaint, retrySeconds: Int)
}

/// Receives a department's deliveries until its task is cancelled: journal first, then acknowledge.
struct Follower: Sendable {
  /// Who is told.
  typealias Tell = @Sendable (FollowNews) async -> Void

  let session: Session
  let journal: InboxJournal
  let consumer: String
  /// End when everything that was there at the start has been received.
  let once: Bool

  /// Seconds without a heartbeat after which the peer counts as dead.
  ///
  /// Source: three heartbeats of 5 s.
  static let silenceSecondsMax: Int64 = 15
  /// Seconds before the first new try, doubled up to the last. [D]
  static let retrySeconds = 1...30
  /// Milliseconds a refused delivery waits at least. [D]
  static let refusedRetryMilliseconds: UInt64 = 1000

  /// Receives; connects again after a break, except when it is told to end or is fenced.
  func run(_ tell: @escaping Tell) async throws {
    var delay = Self.retrySeconds.lowerBound
    while !Task.isCancelled {
      let arrival = ArrivalClock()
      do {
        try await session.with(.permits) { link in
          try await receive(over: link, tell, arrival: arrival)
        }
        if once { return }
      } catch {
        let complaint = Complaint(error, session: session)
        let isFinal =
          complaint.reason == FeedReasonText.fenced.rawValue
          || [.denied, .rejected].contains(complaint.outcome) || error is Complaint
        if isFinal || once { throw complaint }
        try Task.checkCancellation()
        // After a connection that worked, the next one is tried soon.
        if arrival.hasArrived { delay = Self.retrySeconds.lowerBound }
        await tell(.lost(complaint, retrySeconds: delay))
      }
      try await Task.sleep(for: .seconds(delay))
      delay = min(delay * 2, Self.retrySeconds.upperBound)
    }
  }

  private func receive(
    over link: Link, _ tell: @escaping Tell, arrival: ArrivalClock
  ) async throws {
    let mailbox = try await link.call(FeedServiceMethods.getMailbox, FeedGetMailboxRequest())
    await tell(.connected(head: mailbox.headMboxSeq))
    if once, mailbox.pending == 0 { return }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        while true {
          try await Task.sleep(for: .seconds(1))
          guard arrival.silence < .seconds(Self.silenceSecondsMax) else {
            throw Status.unavailable(
              reason: FeedReasonText.peerSilent.rawValue, description: "no heartbeat")
          }
        }
      }
      group.addTask {
        let end = once ? mailbox.headMboxSeq : nil
        try await stream(over: link, until: end, tell, arrival: arrival)
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func stream(
    over link: Link, until end: UInt64?, _ tell: Tell,
    arrival: ArrivalClock
  ) async throws {
    let request = FeedSubscribeRequest(
      consumer: consumer, generation: try journal.nextGeneration(), haveMboxSeq: journal.through)
    let stream = try await link.stream(FeedServiceMethods.subscribe, request)
    for try await answer in stream {
      arrival.touch()
      var through: UInt64 = 0
      switch answer.item {
      case .delivery(let delivery): through = try await take(delivery, over: link, tell)
      case .heartbeat(let beat):
        await tell(.heartbeat(head: beat.headMboxSeq, acknowledged: beat.ackedThrough))
        through = beat.ackedThrough
      case nil: continue
      }
      if let end, through >= end { return }
    }
  }

  /// Takes one delivery; answers through which number the mailbox is acknowledged, if that is told.
  private func take(
    _ delivery: FeedDelivery, over link: Link, _ tell: Tell
  ) async throws -> UInt64 {
    guard let body = try? FeedEventBody(wire: delivery.body) else {
      try await refuse(delivery, .hashMismatch, over: link, tell)
      return 0
    }
    switch try journal.take(delivery, body: body) {
    case .badHash: try await refuse(delivery, .hashMismatch, over: link, tell)
    case .gap(let expected): try await refuse(delivery, .gap, expected: expected, over: link, tell)
    case .known:
      let through = try await acknowledge(delivery, body, over: link)
      await tell(.repeated(delivery.mboxSeq))
      return through
    case .written:
      let through = try await acknowledge(delivery, body, over: link)
      await tell(.received(delivery, body))
      return through
    }
    return 0
  }

  private func acknowledge(
    _ delivery: FeedDelivery, _ body: FeedEventBody, over link: Link
  ) async throws -> UInt64 {
    let item = FeedAckItem(
      mboxSeq: delivery.mboxSeq, eventID: body.eventID, sha256: delivery.sha256)
    return try await link.call(
      FeedServiceMethods.ack, FeedAckRequest(consumer: consumer, items: [item])
    ).ackedThrough
  }

  private func refuse(
    _ delivery: FeedDelivery, _ reason: FeedReasonText, expected: UInt64 = 0, over link: Link,
    _ tell: Tell
  ) async throws {
    _ = try await link.call(
      FeedServiceMethods.nack,
      FeedNackRequest(
        consumer: consumer, mboxSeq: delivery.mboxSeq, reason: reason.rawValue,
        retryAfterMs: Self.refusedRetryMilliseconds, expectedLaneSeq: expected))
    await tell(.refused(delivery.mboxSeq, reason))
  }
}

/// When something last came from the peer.
final class ArrivalClock: Sendable {
  private let made = ContinuousClock.now
  private let last = Mutex<ContinuousClock.Instant?>(nil)

  /// Something came.
  func touch() { last.withLock { $0 = .now } }

  /// Whether anything has come.
  var hasArrived: Bool { last.withLock { $0 != nil } }

  /// How long nothing has come.
  var silence: Duration { last.withLock { ($0 ?? made).duration(to: .now) } }
}
