public import Store

extension Ledger {
  /// Entries after which a checkpoint is due at the latest. [D]
  public static let checkpointEntries: Int64 = 1_000
  /// Seconds after which new entries are checkpointed at the latest. [D]
  public static let checkpointSeconds = 60

  /// Whether a checkpoint is due; the caller asks after commits and once in a while.
  ///
  /// - Throws: `LedgerError.damaged`, `StoreError`.
  public static func isCheckpointDue(
    secondsSinceLast seconds: Int, in reader: Reader
  ) throws -> Bool {
    let size = try LedgerRecords.tree(in: reader).size
    let last = try CheckpointRecords.lastSize(in: reader)
    return size - last >= checkpointEntries || (size > last && seconds >= checkpointSeconds)
  }

  /// Signs the ledger as it is and keeps the note; the last one again when nothing was added.
  ///
  /// An empty ledger has no checkpoint.
  ///
  /// - Throws: `LedgerError.damaged`, `CheckpointError` when the kept note is not of this key,
  ///   `StoreError`.
  public static func checkpoint(
    signedBy key: LedgerKey, in transaction: Transaction
  ) throws -> SignedCheckpoint? {
    let tree = try LedgerRecords.tree(in: transaction)
    if let note = try CheckpointRecords.note(size: tree.size, in: transaction) {
      return try SignedCheckpoint(note: note, signedBy: key.publicKey)
    }
    guard tree.size > 0 else { return nil }
    let signed = try key.sign(size: tree.size, root: tree.root)
    try transaction.execute(
      "INSERT INTO ledger_checkpoint (size, note) VALUES ($1, $2)",
      [.integer(tree.size), .text(signed.note)])
    return signed
  }

  /// The note of the last checkpoint; nil before the first.
  ///
  /// - Throws: `StoreError`.
  public static func lastCheckpointNote(in reader: Reader) throws -> String? {
    try CheckpointRecords.note(size: CheckpointRecords.lastSize(in: reader), in: reader)
  }

  /// What a whole verification found.
  public struct Report: Sendable, Hashable {
    /// Entries that hold.
    public let size: Int64
    /// The root over them.
    public let root: [UInt8]
    /// Checkpoints of the ledger's own that were held against them.
    public let checkpointCount: Int
    /// The first thing that is wrong; nil when all is well.
    public let fault: LedgerFault?
  }

  /// Recomputes everything from the stored facts and names the first thing that is wrong.
  ///
  /// The ledger's own checkpoints count when `key` is given; `remembered` are those kept elsewhere,
  /// which also show that the tail was cut off or an older copy restored.
  ///
  /// - Throws: `StoreError`; `LedgerError.damaged` when the head cannot be read.
  public static func verify(
    signedBy key: LedgerPublicKey? = nil, remembered: [Checkpoint] = [], in reader: Reader
  ) throws -> Report {
    var verification = try LedgerVerification(key: key, remembered: remembered, in: reader)
    var fault: LedgerFault?
    do {
      try verification.run(in: reader)
    } catch let found as LedgerFault {
      fault = found
    }
    return Report(
      size: verification.verifier.tree.size, root: verification.verifier.tree.root,
      checkpointCount: verification.checkpointCount, fault: fault)
  }
}

/// The rows of the checkpoints a ledger made itself.
enum CheckpointRecords {
  static func lastSize(in reader: Reader) throws -> Int64 {
    try reader.first("SELECT size FROM ledger_checkpoint ORDER BY size DESC LIMIT 1") {
      $0.int64(0)
    } ?? 0
  }

  static func note(size: Int64, in reader: Reader) throws -> String? {
    try reader.first(
      "SELECT note FROM ledger_checkpoint WHERE size = $1", [.integer(size)]
    ) { $0.text(0) }
  }

  static func all(in reader: Reader) throws -> [(size: Int64, note: String)] {
    try reader.rows("SELECT size, note FROM ledger_checkpoint ORDER BY size") {
      ($0.int64(0), $0.text(1))
    }
  }
}
