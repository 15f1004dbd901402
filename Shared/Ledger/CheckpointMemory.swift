public import Store

/// Remembers the last checkpoint of every peer and refuses one that takes anything back.
///
/// It lives in any store; what it remembers, the peer cannot alter.
public enum CheckpointMemory {
  /// The schema of the memory, for the store it lives in.
  public static let migrations = [
    Migration(
      "checkpoint_memory", "last checkpoint by peer",
      """
      CREATE TABLE checkpoint_memory (
        origin TEXT PRIMARY KEY CHECK (origin <> ''),
        verifier_key TEXT NOT NULL CHECK (verifier_key <> ''),
        size INTEGER NOT NULL CHECK (size >= 0),
        note TEXT NOT NULL CHECK (note <> '')
      ) STRICT;
      CREATE TRIGGER checkpoint_memory_grows BEFORE UPDATE ON checkpoint_memory
        WHEN NEW.size < OLD.size OR NEW.verifier_key <> OLD.verifier_key
        BEGIN SELECT RAISE(ABORT, 'a remembered checkpoint is never taken back'); END;
      CREATE TRIGGER checkpoint_memory_remains BEFORE DELETE ON checkpoint_memory
        BEGIN SELECT RAISE(ABORT, 'a remembered checkpoint is never taken back'); END;
      """)
  ]

  /// The last checkpoint accepted from `key`'s ledger; nil before the first.
  ///
  /// - Throws: `CheckpointError.keyChanged` when another key was used then; `StoreError`.
  public static func last(
    of key: LedgerPublicKey, in reader: Reader
  ) throws -> SignedCheckpoint? {
    let row = try reader.first(
      "SELECT verifier_key, note FROM checkpoint_memory WHERE origin = $1", [.text(key.origin)]
    ) { ($0.text(0), $0.text(1)) }
    guard let (known, note) = row else { return nil }
    guard known == key.description else { throw CheckpointError.keyChanged }
    return try SignedCheckpoint(note: note, signedBy: key)
  }

  /// The remembered checkpoints of all peers, for a verification.
  ///
  /// - Throws: `CheckpointError` when a row is malformed; `StoreError`.
  public static func all(in reader: Reader) throws -> [SignedCheckpoint] {
    let rows = try reader.rows(
      "SELECT verifier_key, note FROM checkpoint_memory ORDER BY origin"
    ) { ($0.text(0), $0.text(1)) }
    return try rows.map { known, note in
      guard let key = LedgerPublicKey(known) else { throw CheckpointError.malformed }
      return try SignedCheckpoint(note: note, signedBy: key)
    }
  }

  /// Accepts and remembers a checkpoint that continues the last one; the first one is believed.
  ///
  /// `proof` is the consistency proof from the last accepted size to the offered one.
  ///
  /// - Throws: `CheckpointError.badSignature`, `malformed`, `otherOrigin`, `keyChanged`,
  ///   `rolledBack`, `inconsistent`; each is evidence that belongs in an alarm. `StoreError`.
  @discardableResult
  public static func accept(
    note: String, from key: LedgerPublicKey, proof: [[UInt8]], in transaction: Transaction
  ) throws -> SignedCheckpoint {
    let offered = try SignedCheckpoint(note: note, signedBy: key)
    if let last = try last(of: key, in: transaction) {
      try demand(offered.checkpoint, continues: last.checkpoint, proof: proof)
      if offered.checkpoint.size == last.checkpoint.size { return last }
    }
    try transaction.execute(
      """
      INSERT INTO checkpoint_memory (origin, verifier_key, size, note)
      VALUES ($1, $2, $3, $4)
          ON CONFLICT (origin)
          DO UPDATE SET size = excluded.size, note = excluded.note
      """,
      [
        .text(key.origin), .text(key.description), .integer(offered.checkpoint.size),
        .text(offered.note),
      ])
    return offered
  }

  private static func demand(
    _ offered: Checkpoint, continues last: Checkpoint, proof: [[UInt8]]
  ) throws(CheckpointError) {
    guard offered.size >= last.size else {
      throw .rolledBack(rememberedSize: last.size, offeredSize: offered.size)
    }
    let isConsistent = Merkle.verifyConsistency(
      oldSize: last.size, newSize: offered.size, oldRoot: last.root, newRoot: offered.root,
      proof: offered.size == last.size ? [] : proof)
    guard isConsistent else {
      throw .inconsistent(rememberedSize: last.size, offeredSize: offered.size)
    }
  }
}
