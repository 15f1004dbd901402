/// A delivery that the table holds as neither acknowledged nor skipped.
struct PendingDelivery: Sendable, Hashable {
  /// Place in the mailbox, 1..n.
  let mboxSeq: Int64
  /// lane: the ledger position of the subject's first fact.
  let lane: Int64
  /// Place in the lane, 1..n.
  let laneSeq: Int64
  /// Bytes of the sealed body, for credit.
  let bytes: Int
}

/// What the table remembers of a lane's failures at its current head.
struct LaneHistory: Sendable, Hashable {
  /// Failures in a row.
  let failures: Int
  /// Whether the lane waits for two people.
  let isParked: Bool
}

/// A failure to be written down, and what follows from it.
struct LaneFailure: Sendable, Hashable {
  /// Lane that failed.
  let lane: Int64
  /// The delivery it waits for.
  let mboxSeq: Int64
  /// Its place in the lane.
  let laneSeq: Int64
  /// Failures in a row, this one included.
  let failures: Int
  /// Wait before the next attempt; nil when the lane is parked.
  let wait: Duration?
  /// Reason code given.
  let reason: String
}

/// One lane of a mailbox: the events of one subject, in order, at most one of them out.
struct Lane: Sendable {
  /// Where the head of the lane stands; every case names the legal next ones.
  enum Stage: Sendable, Hashable {
    /// May go out. → leased, loading.
    case ready
    /// Went out, unanswered until the moment. → ready, backingOff, parked, loading, gone.
    case leased(until: Duration)
    /// Failed; tries again at the moment. → ready, loading, gone.
    case backingOff(until: Duration)
    /// Failed too often; two people decide. → loading, gone.
    case parked
    /// Its head is being read from the table. → ready, parked, gone.
    case loading
  }

  /// Deliveries known in memory behind the head; more are read when needed.
  ///
  /// Source: [D].
  static let waitingMax = 8

  /// First delivery that is not acknowledged; nil only while loading.
  var head: PendingDelivery?
  /// Known ones behind it, in order.
  var waiting: [PendingDelivery] = []
  /// Whether the table has more than `waiting` shows.
  var hasMore = false
  /// Failures in a row of the head.
  var failures = 0
  /// Times the head went out since it was loaded.
  var attempts = 0
  /// Whether a gap has rewound the lane since its last acknowledgement.
  var wasRewound = false
  /// Where it stands.
  var stage: Stage

  /// Notes a delivery behind the head.
  mutating func queue(_ delivery: PendingDelivery) {
    guard stage != .loading, !hasMore, waiting.count < Self.waitingMax else {
      hasMore = true
      return
    }
    waiting.append(delivery)
  }
}
