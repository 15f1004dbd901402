internal import Contracts
internal import Ledger
internal import Store
internal import Wire

/// Remembers the source's checkpoints and refuses one that takes anything back.
struct CheckpointKeeper: Sendable {
  let source: FeedSubscriber.Source
  let store: Store
  let clock: FeedClock
  let metadata: Metadata

  /// Accepts the note of a heartbeat, with the source's proof that it continues the last one.
  ///
  /// - Throws: `CheckpointError` after raising an alarm; `Status` when the source gives no proof.
  func accept(_ note: String, over client: WireClient) async throws {
    let answer = try await client.call(
      LedgerServiceMethods.getCheckpoint, LedgerGetCheckpointRequest(), metadata: metadata,
      timeout: FeedSubscriber.callTimeout)
    do {
      guard
        let key = LedgerPublicKey(origin: source.ledgerOrigin, rawBytes: answer.publicKey)
      else { throw CheckpointError.malformed }
      let offered = try SignedCheckpoint(note: note, signedBy: key)
      let last = try await store.read { try CheckpointMemory.last(of: key, in: $0) }
      var proof: [[UInt8]] = []
      if let last, last.checkpoint.size < offered.checkpoint.size {
        proof = try await self.proof(
          from: last.checkpoint.size, to: offered.checkpoint.size, over: client)
      }
      let nodes = proof
      try await store.write { transaction in
        _ = try CheckpointMemory.accept(note: note, from: key, proof: nodes, in: transaction)
      }
    } catch let error as CheckpointError {
      try await alarm(error)
      throw error
    }
  }

  private func proof(
    from first: Int64, to second: Int64, over client: WireClient
  ) async throws -> [[UInt8]] {
    guard first > 0 else { return [] }
    return try await client.call(
      LedgerServiceMethods.getConsistencyProof,
      LedgerGetConsistencyProofRequest(firstSize: UInt64(first), secondSize: UInt64(second)),
      metadata: metadata, timeout: FeedSubscriber.callTimeout
    ).nodes
  }

  private func alarm(_ error: CheckpointError) async throws {
    let now = clock.wall()
    try await store.write { transaction in
      try AlarmLog.raiseOnce(
        reason: "LEDGER_INCONSISTENT", subject: "feeds/\(source.service)", detail: "\(error)",
        at: now, in: transaction)
    }
  }
}
