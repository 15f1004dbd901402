internal import Access
internal import Contracts
internal import Store
internal import Vocabulary

/// Serves what consumers say about deliveries: Ack, Nack, Extend.
struct AnswerHandler: Sendable {
  let tables: FeedTables

  /// What checking and marking a set of acknowledgements came to.
  private enum AckOutcome: Sendable {
    case acknowledged(through: Int64)
    case refused(FeedRefusal)
  }

  /// Marks deliveries acknowledged; the answer means committed, all of them or none.
  func ack(_ request: FeedAckRequest, _ caller: Caller) async throws -> FeedAckResponse {
    try FeedRefusal.demandName(request.consumer, field: "consumer")
    guard (1...FeedLimits.itemsMax).contains(request.items.count) else {
      throw FeedRefusal.invalid(
        field: "items", reason: "ITEMS_OUT_OF_RANGE", description: "1 to \(FeedLimits.itemsMax)")
    }
    for item in request.items {
      _ = try FeedRefusal.demandPlace(item.mboxSeq, field: "items.mbox_seq")
      try FeedRefusal.demandHash(item.sha256, field: "items.sha256")
    }
    let recipient = caller.principal.department.text
    let now = tables.hub.clock.wall()
    let outcome = try await tables.store.write { transaction in
      try acknowledge(request.items, recipient, at: now, in: transaction)
    }
    switch outcome {
    case .acknowledged(let through):
      return FeedAckResponse(
        acknowledged: UInt32(request.items.count), ackedThrough: UInt64(through))
    case .refused(let refusal):
      throw refusal
    }
  }

  /// A wrong hash is answered, not thrown, so that its alarm commits.
  private func acknowledge(
    _ items: [FeedAckItem], _ recipient: String, at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws -> AckOutcome {
    guard let number = try MailboxRecords.number(of: recipient, in: transaction) else {
      return .refused(.notFound(type: "mailbox", name: recipient))
    }
    var found: [DeliveryRecords.Stored] = []
    for item in items {
      let stored = try DeliveryRecords.find(number, at: Int64(item.mboxSeq), in: transaction)
      guard let stored, stored.eventID == item.eventID else {
        return .refused(.notFound(type: "delivery", name: "\(item.mboxSeq)"))
      }
      guard stored.sha256 == item.sha256 else {
        try AlarmLog.raiseOnce(
          reason: "HASH_MISMATCH", subject: stored.subject,
          detail: "recipient=\(recipient) mbox_seq=\(item.mboxSeq)", at: now, in: transaction)
        return .refused(.hashMismatch(mboxSeq: item.mboxSeq))
      }
      found.append(stored)
    }
    for stored in found {
      try acknowledge(stored, in: number, recipient, at: now, in: transaction)
    }
    let standing = try MailboxRecords.standing(number, in: transaction)
    let through = try MailboxRecords.settle(
      number, from: standing.ackedThrough, in: transaction)
    let hub = tables.hub
    transaction.onCommit { [found] in
      hub.runtime(of: recipient)?.step(.acknowledged(found.map(\.delivery)))
    }
    return .acknowledged(through: through)
  }

  private func acknowledge(
    _ stored: DeliveryRecords.Stored, in number: Int64, _ recipient: String,
    at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    guard stored.state != 1 else { return }
    let delivery = stored.delivery
    try DeliveryRecords.acknowledge(
      number, at: delivery.mboxSeq, on: now.value, in: transaction)
    try LaneRecords.clear(number, lane: delivery.lane, at: delivery.mboxSeq, in: transaction)
    guard !stored.wasAcknowledged else { return }
    try tables.hooks.delivered(stored.fact(recipient: recipient, at: now), transaction)
  }

  /// Notes that a delivery failed at the recipient, or that the recipient misses an earlier one.
  func nack(_ request: FeedNackRequest, _ caller: Caller) async throws -> FeedNackResponse {
    try FeedRefusal.demandName(request.consumer, field: "consumer")
    try FeedRefusal.demandName(request.reason, field: "reason")
    let mboxSeq = try FeedRefusal.demandPlace(request.mboxSeq, field: "mbox_seq")
    let recipient = caller.principal.department.text
    let stored = try await tables.store.read { reader -> (DeliveryRecords.Stored, Int64)? in
      guard let number = try MailboxRecords.number(of: recipient, in: reader),
        let stored = try DeliveryRecords.find(number, at: mboxSeq, in: reader)
      else { return nil }
      return (
        stored, try DeliveryRecords.laneHead(number, lane: stored.delivery.lane, in: reader)
      )
    }
    guard let (delivery, laneHead) = stored else {
      throw FeedRefusal.notFound(type: "delivery", name: "\(mboxSeq)")
    }
    if let runtime = tables.hub.runtime(of: recipient) {
      let input = try input(for: request, delivery.delivery, laneHead: laneHead)
      let work = runtime.step(input)
      try await tables.record(work.failures, of: runtime)
      try await tables.rewind(work.rewinds, of: runtime)
    }
    let lane = try await tables.store.read { reader -> LaneRecords.Stored? in
      guard let number = try MailboxRecords.number(of: recipient, in: reader) else { return nil }
      return try LaneRecords.find(number, lane: delivery.delivery.lane, in: reader)
    }
    return FeedNackResponse(
      failures: UInt32(clamping: lane?.failures ?? 0), parked: lane?.isParked ?? false)
  }

  private func input(
    for request: FeedNackRequest, _ delivery: PendingDelivery, laneHead: Int64
  ) throws(FeedRefusal) -> MailboxInput {
    guard request.reason == "GAP" else {
      let wish = Int64(clamping: request.retryAfterMs)
      return .refused(
        delivery, reason: request.reason,
        retryAfter: min(.milliseconds(wish), Backoff.retryAfterMax))
    }
    let expected = try FeedRefusal.demandPlace(
      request.expectedLaneSeq, field: "expected_lane_seq")
    guard expected <= laneHead else {
      throw .invalid(
        field: "expected_lane_seq", reason: "PLACE_INVALID", description: "beyond the lane's end")
    }
    return .gap(delivery, expectedLaneSeq: expected)
  }

  /// Renews leases that still run.
  func extend(_ request: FeedExtendRequest, _ caller: Caller) async throws -> FeedExtendResponse {
    try FeedRefusal.demandName(request.consumer, field: "consumer")
    guard request.mboxSeq.count <= FeedLimits.itemsMax else {
      throw FeedRefusal.invalid(
        field: "mbox_seq", reason: "ITEMS_OUT_OF_RANGE",
        description: "at most \(FeedLimits.itemsMax)")
    }
    guard let runtime = tables.hub.runtime(of: caller.principal.department.text) else {
      return FeedExtendResponse(extended: 0)
    }
    var extended: UInt32 = 0
    for place in request.mboxSeq {
      let mboxSeq = try FeedRefusal.demandPlace(place, field: "mbox_seq")
      guard runtime.isLeased(mboxSeq) else { continue }
      runtime.step(.extended(mboxSeq: mboxSeq))
      extended += 1
    }
    return FeedExtendResponse(extended: extended)
  }
}
