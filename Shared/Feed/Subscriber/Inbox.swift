internal import Contracts
internal import Crypto
internal import Store
internal import Vocabulary
internal import Wire

/// Applies deliveries of one source effectively once: decision, effect and inbox row share one
/// transaction, and the acknowledgement comes after its commit.
struct Inbox: Sendable {
  let source: String
  let store: Store
  let clock: FeedClock
  let materials: MaterialCheck
  let effect: FeedSubscriber.Effect

  /// What the source is told about a delivery.
  enum Answer: Sendable, Hashable {
    /// It is durably here.
    case acknowledge(FeedAckItem)
    /// It could not be applied.
    case refuse(mboxSeq: UInt64, reason: String)
    /// An earlier one of the lane is missing.
    case gap(mboxSeq: UInt64, expectedLaneSeq: UInt64)
  }

  /// Applies one delivery, once its materials are known to be whole.
  ///
  /// - Throws: `StoreError` when the store can take nothing now, and what `MaterialCheck` throws:
  ///   the delivery is not at fault.
  func apply(_ delivery: FeedDelivery) async throws -> Answer {
    let sha256 = Array(SHA256.hash(data: delivery.body))
    guard sha256 == delivery.sha256 else {
      return try await alarm("HASH_MISMATCH", about: delivery)
    }
    guard let body = try? FeedEventBody(wire: delivery.body), !body.eventID.isEmpty,
      !body.subject.isEmpty
    else { return try await alarm("MALFORMED_EVENT", about: delivery) }
    guard body.source == source else { return try await alarm("OTHER_SOURCE", about: delivery) }
    if let reason = try await materials.fault(in: body, mboxSeq: delivery.mboxSeq) {
      return try await alarm(reason, about: delivery)
    }
    switch try await decide(delivery, body, sha256) {
    case .success(.apply), .success(.duplicate):
      return .acknowledge(
        FeedAckItem(mboxSeq: delivery.mboxSeq, eventID: body.eventID, sha256: sha256))
    case .success(.gap(let expected)):
      return .gap(mboxSeq: delivery.mboxSeq, expectedLaneSeq: UInt64(expected))
    case .success(.conflict):
      return try await alarm("EVENT_CONFLICT", about: delivery)
    case .failure(let refusal):
      return .refuse(mboxSeq: delivery.mboxSeq, reason: refusal.reason)
    }
  }

  /// Why the effect did not happen.
  private struct EffectRefusal: Error {
    let reason: String
  }

  private func decide(
    _ delivery: FeedDelivery, _ body: FeedEventBody, _ sha256: [UInt8]
  ) async throws -> Result<InboxDecision, EffectRefusal> {
    do {
      return .success(
        try await store.write { transaction in
          try decide(delivery, body, sha256, in: transaction)
        })
    } catch let error as StoreError {
      switch error {
      case .constraint, .failed: return .failure(EffectRefusal(reason: "EFFECT_FAILED"))
      default: throw error
      }
    } catch {
      let reason = (error as? any StatusConvertible)?.status.errorReasons.first
      return .failure(EffectRefusal(reason: reason ?? "EFFECT_FAILED"))
    }
  }

  private func decide(
    _ delivery: FeedDelivery, _ body: FeedEventBody, _ sha256: [UInt8],
    in transaction: Transaction
  ) throws -> InboxDecision {
    let decision = InboxDecision.of(
      laneSeq: Int64(clamping: delivery.laneSeq), sha256: sha256,
      known: try InboxRecords.known(body.eventID, of: source, in: transaction),
      lastLaneSeq: try InboxRecords.lastLaneSeq(body.subject, of: source, in: transaction))
    guard decision == .apply else { return decision }
    try effect(body, transaction)
    try InboxRecords.append(
      InboxRecords.Applied(
        source: source, eventID: body.eventID, subject: body.subject,
        mboxSeq: Int64(clamping: delivery.mboxSeq), laneSeq: Int64(clamping: delivery.laneSeq),
        sha256: sha256, appliedAt: clock.wall().value),
      in: transaction)
    return decision
  }

  private func alarm(_ reason: String, about delivery: FeedDelivery) async throws -> Answer {
    let now = clock.wall()
    try await store.write { transaction in
      try AlarmLog.raiseOnce(
        reason: reason, subject: "feeds/\(source)", detail: "mbox_seq=\(delivery.mboxSeq)",
        at: now, in: transaction)
    }
    return .refuse(mboxSeq: delivery.mboxSeq, reason: reason)
  }
}
