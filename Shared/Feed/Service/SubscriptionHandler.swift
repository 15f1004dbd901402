internal import Access
internal import Contracts
internal import Store
internal import Vocabulary
internal import Wire

/// Serves Subscribe: the table is the truth, the stream only carries rows that are committed.
struct SubscriptionHandler: Sendable {
  let tables: FeedTables
  /// The latest checkpoint note, carried by every heartbeat.
  let checkpoint: @Sendable (Reader) throws -> String

  /// What a request asks for, checked.
  private struct Wish: Sendable {
    let consumer: String
    let generation: Int64
    let outstandingMax: Int
    let bytesMax: Int
    let lease: Duration
    let haveMboxSeq: UInt64

    init(_ request: FeedSubscribeRequest) throws(FeedRefusal) {
      try FeedRefusal.demandName(request.consumer, field: "consumer")
      consumer = request.consumer
      generation = try FeedRefusal.demandPlace(request.generation, field: "generation")
      guard request.maxOutstanding <= FeedLimits.outstandingMax else {
        throw .invalid(
          field: "max_outstanding", reason: "CREDIT_TOO_LARGE",
          description: "at most \(FeedLimits.outstandingMax)")
      }
      guard request.maxBytes <= FeedLimits.outstandingBytesMax else {
        throw .invalid(
          field: "max_bytes", reason: "CREDIT_TOO_LARGE",
          description: "at most \(FeedLimits.outstandingBytesMax)")
      }
      let leaseRange = FeedLimits.leaseMillisecondsMin...FeedLimits.leaseMillisecondsMax
      guard request.leaseMs == 0 || leaseRange.contains(request.leaseMs) else {
        throw .invalid(
          field: "lease_ms", reason: "LEASE_OUT_OF_RANGE",
          description: "\(leaseRange.lowerBound) to \(leaseRange.upperBound)")
      }
      outstandingMax =
        request.maxOutstanding == 0 ? FeedLimits.outstandingDefault : Int(request.maxOutstanding)
      bytesMax =
        request.maxBytes == 0 ? FeedLimits.outstandingBytesMax : Int(request.maxBytes)
      let leaseMilliseconds =
        request.leaseMs == 0 ? FeedLimits.leaseMillisecondsDefault : request.leaseMs
      lease = .milliseconds(Int64(leaseMilliseconds))
      haveMboxSeq = request.haveMboxSeq
    }
  }

  /// What the table says when the stream begins.
  private struct Opened: Sendable {
    let number: Int64
    let newestGeneration: Int64
    let standing: MailboxStanding
  }

  /// Streams until the peer goes, is fenced, or loses its right.
  func subscribe(
    _ request: FeedSubscribeRequest, _ caller: Caller,
    _ writer: ResponseWriter<FeedSubscribeResponse>
  ) async throws {
    let wish = try Wish(request)
    let recipient = caller.principal.department.text
    let opened = try await open(wish, recipient)
    guard opened.newestGeneration <= wish.generation else {
      throw FeedRefusal.generationFenced(newest: UInt64(opened.newestGeneration))
    }
    let runtime = try tables.hub.runtime(
      of: recipient, number: opened.number, opened.standing)
    let stream = ConsumerStream(
      id: tables.hub.nextStreamID(), consumer: wish.consumer,
      generation: UInt64(wish.generation), outstandingMax: wish.outstandingMax,
      bytesMax: wish.bytesMax, lease: wish.lease)
    let outbox = Outbox()
    outbox.put([.heartbeat])
    try runtime.subscribe(stream, opened.standing, outbox)
    defer { runtime.end(stream.id) }
    let feeder = StreamFeeder(
      tables: tables, runtime: runtime, outbox: outbox, caller: caller, writer: writer,
      checkpoint: checkpoint)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await feeder.feed() }
      group.addTask { try await feeder.watch() }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func open(_ wish: Wish, _ recipient: String) async throws -> Opened {
    let now = tables.hub.clock.wall()
    return try await tables.store.write { transaction in
      let number = try MailboxRecords.open(recipient, in: transaction)
      let newest = try MailboxRecords.raise(
        number, consumer: wish.consumer, to: wish.generation, in: transaction)
      let standing = try MailboxRecords.standing(number, in: transaction)
      if wish.haveMboxSeq > UInt64(standing.head) {
        try AlarmLog.raiseOnce(
          reason: "CONSUMER_AHEAD", subject: "mailboxes/\(recipient)",
          detail: "has=\(wish.haveMboxSeq) head=\(standing.head)", at: now, in: transaction)
      } else if wish.haveMboxSeq < UInt64(standing.ackedThrough), wish.haveMboxSeq > 0 {
        try AlarmLog.raiseOnce(
          reason: "CONSUMER_BEHIND", subject: "mailboxes/\(recipient)",
          detail: "has=\(wish.haveMboxSeq) acknowledged=\(standing.ackedThrough)", at: now,
          in: transaction)
      }
      return Opened(number: number, newestGeneration: newest, standing: standing)
    }
  }
}
