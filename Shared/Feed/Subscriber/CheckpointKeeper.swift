internal import Contracts
internal import Ledger
internal import Store
internal import Synchronization
internal import Wire

/// Remembers the source's checkpoints and refuses one that takes anything back.
final class CheckpointKeeper: Sendable {
  private let source: FeedSubscriber.Source
  private let store: Store
  private let clock: FeedClock
  private let metadata: Metadata
  private let key = Mutex<LedgerPublicKey?>(nil)

  init(
    source: FeedSubscriber.Source, store: Store, clock: FeedClock, metadata: Metadata
  ) {
    self.source = source
    self.store = store
    self.clock = clock
    self.metadata = metadata
  }

  /// Accepts the note of a heartbeat, with the source's proof that it continues the last one.
  ///
  /// - Throws: `CheckpointError` after raising an alarm; `Status` when the source gives no proof.
  func accept(_ note: String, over client: WireClient) async throws {
    do {
      let key = try await publicKey(over: client)
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

  /// The key the source signs with, asked for once a connection; the memory holds it to the first.
  private func publicKey(over client: WireClient) async throws -> LedgerPublicKey {
    if let known = key.withLock({ $0 }) { return known }
    let answer = try await client.call(
      LedgerServiceMethods.getCheckpoint, LedgerGetCheckpointRequest(), metadata: metadata,
      timeout: FeedSubscriber.callTimeout)
    guard let found = LedgerPublicKey(origin: source.ledgerOrigin, rawBytes: answer.publicKey)
    else { throw CheckpointError.malformed }
    key.withLock { $0 = found }
    return found
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
    try await store.write { [source] transaction in
      try AlarmLog.raiseOnce(
        reason: "LEDGER_INCONSISTENT", subject: "feeds/\(source.service)", detail: "\(error)",
        at: now, in: transaction)
    }
  }
}
