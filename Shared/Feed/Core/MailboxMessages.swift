/// The credit and identity of one subscribed stream.
struct ConsumerStream: Sendable, Hashable {
  /// Unique within the process.
  let id: UInt64
  /// Name of the consumer.
  let consumer: String
  /// Generation; a higher one of the same consumer fences this stream.
  let generation: UInt64
  /// Most deliveries out at once.
  let outstandingMax: Int
  /// Most bytes out at once; one larger delivery still goes out alone.
  let bytesMax: Int
  /// How long a delivery may stay unanswered.
  let lease: Duration
}

/// What the table says about a mailbox.
struct MailboxStanding: Sendable, Hashable {
  /// Grows with every Seek.
  var epoch: Int64
  /// Everything up to it is acknowledged or skipped.
  var ackedThrough: Int64
  /// Highest place taken.
  var head: Int64
}

/// A pending delivery found in the table, with its lane's past failures.
struct ScannedDelivery: Sendable, Hashable {
  /// The delivery.
  let delivery: PendingDelivery
  /// Failures on record if it is the one that failed.
  let history: LaneHistory?
}

/// Something that happened to a mailbox.
enum MailboxInput: Sendable {
  /// A stream asks for deliveries; its generation is on disk.
  case subscribed(ConsumerStream, MailboxStanding)
  /// A stream is gone.
  case ended(streamID: UInt64)
  /// A transaction that added the delivery has committed.
  case appended(PendingDelivery)
  /// A look at the table showed this head.
  case headSeen(Int64)
  /// The answer to `scan`: pending deliveries up to a place, in order.
  case scanned([ScannedDelivery], through: Int64, token: UInt64)
  /// The answer to `load`: the lane's first pending deliveries, in order.
  case loaded(lane: Int64, [ScannedDelivery], hasMore: Bool, token: UInt64)
  /// A transaction that acknowledged the deliveries has committed.
  case acknowledged([PendingDelivery])
  /// The consumer could not process a delivery.
  case refused(PendingDelivery, reason: String, retryAfter: Duration)
  /// The consumer misses an earlier delivery of the lane.
  case gap(PendingDelivery, expectedLaneSeq: Int64)
  /// The consumer is still at work on a delivery.
  case extended(mboxSeq: Int64)
  /// The table's truth about a lane changed; it has to be read again.
  case changed(lane: Int64)
  /// The mailbox was made undelivered from some place on.
  case sought(MailboxStanding)
  /// Time passed.
  case tick
}

/// Something the surroundings have to do.
enum MailboxOutput: Sendable, Hashable {
  /// Send a delivery.
  case deliver(PendingDelivery, attempt: Int, epoch: Int64, streamID: UInt64)
  /// End a stream, for a newer one is there.
  case fence(streamID: UInt64)
  /// Refuse a stream, for a newer one was there before.
  case refuse(streamID: UInt64, newest: UInt64)
  /// Refuse a stream, for another consumer holds the mailbox.
  case occupied(streamID: UInt64, consumer: String)
  /// Read pending deliveries after a place.
  case scan(after: Int64, token: UInt64)
  /// Read a lane's first pending deliveries.
  case load(lane: Int64, token: UInt64)
  /// Make the lane undelivered from a place on, then say `changed`.
  case rewind(lane: Int64, fromLaneSeq: Int64)
  /// Write a failure down.
  case record(LaneFailure)
}
