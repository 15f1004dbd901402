internal import Contracts
internal import Ledger
internal import Store
internal import Vocabulary

/// The consumer's side of one source: effects, and the rows that make them happen once.
struct Inbox: Sendable {
  let source: String
  let store: Store
  let clock: FeedClock
  let effect: FeedSubscriber.Effect

  /// A generation higher than every earlier one of this consumer.
  func raiseGeneration() async throws -> Int64 {
    try await store.write { [source] in try InboxRecords.raiseGeneration(of: source, in: $0) }
  }

  /// Highest place applied without a hole.
  func appliedThrough() async throws -> Int64 {
    try await store.read { [source] in try InboxRecords.appliedThrough(source, in: $0) }
  }

  /// Applies a delivery if it is new and next in its lane, in one transaction with its row.
  func apply(
    _ body: FeedEventBody, _ delivery: FeedDelivery, digest: [UInt8]
  ) async throws -> InboxDecision {
    let now = clock.wall()
    return try await store.write { [source, effect] transaction in
      let decision = InboxDecision.of(
        laneSeq: Int64(delivery.laneSeq), sha256: digest,
        known: try InboxRecords.known(body.eventID, of: source, in: transaction),
        lastLaneSeq: try InboxRecords.lastLaneSeq(body.subject, of: source, in: transaction))
      switch decision {
      case .apply:
        try effect(body, transaction)
        try InboxRecords.append(
          InboxRecords.Applied(
            source: source, eventID: body.eventID, subject: body.subject,
            mboxSeq: Int64(delivery.mboxSeq), laneSeq: Int64(delivery.laneSeq), sha256: digest,
            appliedAt: now.value),
          in: transaction)
      case .conflict:
        try AlarmLog.raise(
          reason: "INBOX_CONFLICT", subject: body.subject,
          detail: "source=\(source) mbox_seq=\(delivery.mboxSeq)", at: now, in: transaction)
      case .duplicate, .gap: break
      }
      return decision
    }
  }

  /// The size of the source's ledger as last remembered; 0 before the first checkpoint.
  func rememberedSize(of key: LedgerPublicKey) async throws -> Int64 {
    try await store.read { try CheckpointMemory.last(of: key, in: $0)?.checkpoint.size ?? 0 }
  }

  /// Remembers a checkpoint that continues the last one; raises an alarm if it does not.
  func remember(note: String, from key: LedgerPublicKey, proof: [[UInt8]]) async throws {
    let now = clock.wall()
    do {
      _ = try await store.write {
        try CheckpointMemory.accept(note: note, from: key, proof: proof, in: $0)
      }
    } catch let error as CheckpointError {
      try await store.write { [source] transaction in
        _ = try AlarmLog.raise(
          reason: "CHECKPOINT_REFUSED", subject: "ledgers/\(source)", detail: "\(error)", at: now,
          in: transaction)
      }
      throw error
    }
  }
}
