internal import Contracts
internal import Store
internal import Vocabulary

/// What the handlers of a mailbox share: the store, the hub, the clock and the service's hooks.
struct FeedTables: Sendable {
  let store: Store
  let hub: FeedHub
  let digests: RequestDigests
  let hooks: FeedHooks

  /// Writes failures down: with the wall's moment of the next attempt, and an alarm when parked.
  func record(_ failures: [LaneFailure], of runtime: MailboxRuntime) async throws {
    guard !failures.isEmpty else { return }
    let now = hub.clock.wall()
    try await store.write { transaction in
      for failure in failures {
        try record(failure, of: runtime, at: now, in: transaction)
      }
    }
  }

  private func record(
    _ failure: LaneFailure, of runtime: MailboxRuntime, at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws {
    let nextAttempt = failure.wait.map { now.value + Int64($0 / .microseconds(1)) }
    let isNews = try LaneRecords.record(
      failure, of: runtime.number, nextAttempt: nextAttempt, in: transaction)
    guard isNews, failure.wait == nil,
      let stored = try DeliveryRecords.find(
        runtime.number, at: failure.mboxSeq, in: transaction)
    else { return }
    try AlarmLog.raise(
      reason: "LANE_PARKED", subject: stored.subject,
      detail:
        "recipient=\(runtime.recipient) mbox_seq=\(failure.mboxSeq) reason=\(failure.reason)",
      at: now, in: transaction)
    try hooks.parked(stored.fact(recipient: runtime.recipient, at: now), transaction)
  }

  /// Makes lanes undelivered from a place on, then lets the mailbox read them again.
  func rewind(
    _ rewinds: [(lane: Int64, fromLaneSeq: Int64)], of runtime: MailboxRuntime
  ) async throws {
    for (lane, laneSeq) in rewinds {
      // Whether it succeeds or not, the lane has to be read again.
      defer { runtime.step(.changed(lane: lane)) }
      try await store.write { transaction in
        try rewind(runtime.number, lane: lane, from: laneSeq, in: transaction)
      }
    }
  }

  private func rewind(
    _ mailboxNo: Int64, lane: Int64, from laneSeq: Int64, in transaction: Transaction
  ) throws {
    _ = try DeliveryRecords.rewind(mailboxNo, lane: lane, from: laneSeq, in: transaction)
    try LaneRecords.clear(mailboxNo, lane: lane, in: transaction)
    let standing = try MailboxRecords.standing(mailboxNo, in: transaction)
    let first = try DeliveryRecords.place(
      mailboxNo, lane: lane, laneSeq: laneSeq, in: transaction)
    _ = try MailboxRecords.settle(
      mailboxNo, from: min(standing.ackedThrough, (first ?? 1) - 1), in: transaction)
  }
}

extension DeliveryRecords.Stored {
  /// What the publishing service is told.
  func fact(recipient: String, at moment: UTCMicroseconds) -> DeliveryFact {
    DeliveryFact(
      recipient: recipient, mboxSeq: UInt64(delivery.mboxSeq), eventSeq: eventSeq,
      eventID: eventID, subject: subject, at: moment)
  }
}

extension FeedRefusal {
  /// Demands a name of 1 to 64 printable ASCII characters without spaces.
  static func demandName(_ text: String, field: String) throws(FeedRefusal) {
    let isName =
      (1...FeedLimits.nameBytesMax).contains(text.utf8.count)
      && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    guard isName else {
      throw .invalid(
        field: field, reason: "NAME_INVALID",
        description: "1 to \(FeedLimits.nameBytesMax) printable ASCII characters without spaces")
    }
  }

  /// Demands a place that the tables can hold.
  static func demandPlace(_ place: UInt64, field: String) throws(FeedRefusal) -> Int64 {
    guard place >= 1, place <= UInt64(Int64.max) else {
      throw .invalid(field: field, reason: "PLACE_INVALID", description: "a place, from 1")
    }
    return Int64(place)
  }

  /// Demands a SHA-256.
  static func demandHash(_ bytes: [UInt8], field: String) throws(FeedRefusal) {
    guard bytes.count == 32 else {
      throw .invalid(field: field, reason: "SHA256_INVALID", description: "32 bytes")
    }
  }
}
