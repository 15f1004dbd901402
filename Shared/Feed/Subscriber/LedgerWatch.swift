internal import Contracts
internal import Ledger
internal import Wire

/// Holds a source to its word: every checkpoint it shows must continue the last one remembered.
struct LedgerWatch: Sendable {
  let client: WireClient
  let metadata: Metadata
  let inbox: Inbox

  /// Fetches the source's checkpoint, proves that it continues the remembered one, remembers it.
  ///
  /// - Throws: `CheckpointError` if the ledger took something back.
  func check() async throws {
    let answer = try await client.call(
      LedgerServiceMethods.getCheckpoint, LedgerGetCheckpointRequest(), metadata: metadata)
    guard !answer.checkpoint.isEmpty else { return }
    let origin = String(answer.checkpoint.prefix { $0 != "\n" })
    guard let key = LedgerPublicKey(origin: origin, rawBytes: answer.publicKey) else {
      throw CheckpointError.malformed
    }
    let offered = try SignedCheckpoint(note: answer.checkpoint, signedBy: key)
    let known = try await inbox.rememberedSize(of: key)
    guard offered.checkpoint.size != known else { return }
    var proof: [[UInt8]] = []
    if known > 0, offered.checkpoint.size > known {
      let response = try await client.call(
        LedgerServiceMethods.getConsistencyProof,
        LedgerGetConsistencyProofRequest(
          firstSize: UInt64(known), secondSize: UInt64(offered.checkpoint.size)),
        metadata: metadata)
      proof = response.nodes
    }
    try await inbox.remember(note: answer.checkpoint, from: key, proof: proof)
  }
}
