public import Store

/// The facts of one service in the order they were committed: a hash chain per stream, and a Merkle
/// tree over all of them, kept in the transaction that states the fact.
///
/// Nothing in it is ever changed or removed; triggers refuse both.
public enum Ledger {
  /// Bytes the body of one entry may have: 1 MiB. [D]
  public static let bodyBytesMax = 1_024 * 1_024
  /// Entries one page returns at most. [D]
  public static let pageEntriesMax = 1_000

  /// The schema of the ledger, for the store it lives in.
  public static let migrations = LedgerRecords.migrations

  /// Adds a fact at the end of `stream` and of the ledger.
  ///
  /// - Throws: `LedgerError.tooLong`, `unnamed`, `damaged`; `StoreError`.
  @discardableResult
  public static func append(
    stream: String, kind: String, body: [UInt8], in transaction: Transaction
  ) throws -> LedgerEntry {
    guard body.count <= bodyBytesMax else {
      throw LedgerError.tooLong(bytes: body.count, limitBytes: bodyBytesMax)
    }
    guard !stream.isEmpty, !kind.isEmpty else { throw LedgerError.unnamed }
    let growth = transaction.memory(LedgerGrowth.self)
    var tree = try growth.tree ?? LedgerRecords.tree(in: transaction)
    let end = try LedgerRecords.end(of: stream, in: transaction)
    let entry = LedgerEntry(
      position: tree.size + 1, stream: stream, streamPosition: end.position + 1, kind: kind,
      body: body, previousHash: end.hash)
    var nodes: [(Merkle.Subtree, [UInt8])] = []
    tree.append(entry.hash) { subtree, hash in
      if subtree.level % LedgerRecords.nodeLevels == 0 { nodes.append((subtree, Array(hash))) }
    }
    try LedgerRecords.append(entry, in: transaction)
    for (subtree, hash) in nodes { try LedgerRecords.append(subtree, hash, in: transaction) }
    try LedgerRecords.keep(tree, in: transaction)
    growth.tree = tree
    return entry
  }

  /// Up to `limit` entries from `position` on.
  ///
  /// - Throws: `StoreError`.
  public static func entries(
    from position: Int64, limit: Int, in reader: Reader
  ) throws -> [LedgerEntry] {
    try LedgerRecords.entries(
      from: position, limit: max(0, min(limit, pageEntriesMax)), in: reader)
  }

  /// Up to `limit` entries of one stream from its place `position` on.
  ///
  /// - Throws: `StoreError`.
  public static func entries(
    of stream: String, from position: Int64, limit: Int, in reader: Reader
  ) throws -> [LedgerEntry] {
    try LedgerRecords.entries(
      of: stream, from: position, limit: max(0, min(limit, pageEntriesMax)), in: reader)
  }

  /// How many entries a stream has.
  ///
  /// - Throws: `StoreError`.
  public static func length(of stream: String, in reader: Reader) throws -> Int64 {
    try LedgerRecords.end(of: stream, in: reader).position
  }

  /// The streams whose names begin with `prefix`, by name.
  ///
  /// - Throws: `StoreError`.
  public static func streams(under prefix: String, in reader: Reader) throws -> [String] {
    try LedgerRecords.streams(under: prefix, in: reader)
  }

  /// How many entries there are, and the root over them.
  ///
  /// - Throws: `LedgerError.damaged`, `StoreError`.
  public static func head(in reader: Reader) throws -> (size: Int64, root: [UInt8]) {
    let tree = try LedgerRecords.tree(in: reader)
    return (tree.size, tree.root)
  }

  /// The hashes that lead from the entry at `position` to the root over the first `size` entries.
  ///
  /// - Throws: `LedgerError.beyondEnd`, `damaged`; `StoreError`.
  public static func inclusionProof(
    of position: Int64, size: Int64, in reader: Reader
  ) throws -> [[UInt8]] {
    try demand(size, in: reader)
    guard position >= 1, position <= size else { throw LedgerError.beyondEnd(size: size) }
    return try Merkle.inclusionProof(of: position - 1, size: size) {
      try LedgerRecords.hash(of: $0, in: reader)
    }
  }

  /// The hashes that show that the first `newSize` entries begin with the first `oldSize`.
  ///
  /// - Throws: `LedgerError.beyondEnd`, `damaged`; `StoreError`.
  public static func consistencyProof(
    from oldSize: Int64, to newSize: Int64, in reader: Reader
  ) throws -> [[UInt8]] {
    try demand(newSize, in: reader)
    guard oldSize >= 0, oldSize <= newSize else { throw LedgerError.beyondEnd(size: newSize) }
    return try Merkle.consistencyProof(from: oldSize, to: newSize) {
      try LedgerRecords.hash(of: $0, in: reader)
    }
  }

  private static func demand(_ size: Int64, in reader: Reader) throws {
    let end = try LedgerRecords.tree(in: reader).size
    guard size >= 0, size <= end else { throw LedgerError.beyondEnd(size: end) }
  }
}
