internal import Store

/// One pass over the rows of a ledger: entries, then tree, head and checkpoints.
struct LedgerVerification {
  private(set) var verifier: LedgerVerifier
  let checkpointCount: Int

  /// Reads the ledger's own checkpoints, believing only those that `key` signed.
  ///
  /// A bad signature is reported only after the entries, which say more precisely what is wrong.
  init(key: LedgerPublicKey?, remembered: [Checkpoint], in reader: Reader) throws {
    var own: [Checkpoint] = []
    if let key {
      for (size, note) in try CheckpointRecords.all(in: reader) {
        guard let signed = try? SignedCheckpoint(note: note, signedBy: key),
          signed.checkpoint.size == size
        else {
          badSignature = badSignature ?? size
          continue
        }
        own.append(signed.checkpoint)
      }
    }
    checkpointCount = own.count
    verifier = LedgerVerifier(against: own + remembered)
  }

  private var badSignature: Int64?

  /// - Throws: `LedgerFault`, the first thing that is wrong; `StoreError`.
  mutating func run(in reader: Reader) throws {
    let head = try? LedgerRecords.tree(in: reader)
    var verifier = verifier
    defer { self.verifier = verifier }
    try LedgerRecords.forEachEntry(in: reader) { entry in
      var stale: Int64?
      var trouble: (any Error)?
      try verifier.add(entry) { subtree, hash in
        guard subtree.level % LedgerRecords.nodeLevels == 0 else { return }
        do {
          if try LedgerRecords.storedHash(of: subtree, in: reader) != Array(hash) {
            stale = subtree.index << subtree.level + 1
          }
        } catch {
          trouble = error
        }
      }
      if let trouble { throw trouble }
      if let stale { throw LedgerFault.staleTree(position: stale) }
    }
    let (size, root) = try verifier.finish()
    guard let head else { throw LedgerFault.staleTree(position: 1) }
    if head.size > size { throw LedgerFault.missing(position: size + 1) }
    if head.size < size { throw LedgerFault.unexpected(position: head.size + 1) }
    guard head.root == root else { throw LedgerFault.staleTree(position: 1) }
    if let badSignature { throw LedgerFault.badSignature(checkpointSize: badSignature) }
  }
}
