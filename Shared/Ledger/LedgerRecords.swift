internal import Store

/// The rows of a ledger.
enum LedgerRecords {
  /// Subtrees are stored when their level is a multiple of this: one row per 256 entries. [D]
  static let nodeLevels = 8

  static let migrations = [
    Migration(
      "ledger", "entries, tree and checkpoints",
      """
      CREATE TABLE ledger_entry (
        position INTEGER PRIMARY KEY CHECK (position > 0),
        stream TEXT NOT NULL CHECK (stream <> ''),
        stream_position INTEGER NOT NULL CHECK (stream_position > 0),
        kind TEXT NOT NULL CHECK (kind <> ''),
        body BLOB NOT NULL,
        previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        UNIQUE (stream, stream_position)
      ) STRICT;
      CREATE TABLE ledger_node (
        level INTEGER NOT NULL,
        node_index INTEGER NOT NULL,
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        PRIMARY KEY (level, node_index)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE ledger_head (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        size INTEGER NOT NULL CHECK (size >= 0),
        peaks BLOB NOT NULL
      ) STRICT;
      INSERT INTO ledger_head (id, size, peaks) VALUES (1, 0, x'');
      CREATE TABLE ledger_checkpoint (
        size INTEGER PRIMARY KEY CHECK (size > 0),
        note TEXT NOT NULL CHECK (note <> '')
      ) STRICT;
      CREATE TRIGGER ledger_entry_stays BEFORE UPDATE ON ledger_entry
        BEGIN SELECT RAISE(ABORT, 'the ledger is only added to'); END;
      CREATE TRIGGER ledger_entry_remains BEFORE DELETE ON ledger_entry
        BEGIN SELECT RAISE(ABORT, 'the ledger is only added to'); END;
      CREATE TRIGGER ledger_node_stays BEFORE UPDATE ON ledger_node
        BEGIN SELECT RAISE(ABORT, 'the ledger is only added to'); END;
      CREATE TRIGGER ledger_node_remains BEFORE DELETE ON ledger_node
        BEGIN SELECT RAISE(ABORT, 'the ledger is only added to'); END;
      CREATE TRIGGER ledger_checkpoint_stays BEFORE UPDATE ON ledger_checkpoint
        BEGIN SELECT RAISE(ABORT, 'the ledger is only added to'); END;
      CREATE TRIGGER ledger_checkpoint_remains BEFORE DELETE ON ledger_checkpoint
        BEGIN SELECT RAISE(ABORT, 'the ledger is only added to'); END;
      CREATE TRIGGER ledger_head_grows BEFORE UPDATE ON ledger_head
        WHEN NEW.size <> OLD.size + 1
        BEGIN SELECT RAISE(ABORT, 'the ledger is only added to'); END;
      CREATE TRIGGER ledger_head_remains BEFORE DELETE ON ledger_head
        BEGIN SELECT RAISE(ABORT, 'the ledger is only added to'); END;
      """)
  ]

  static func tree(in reader: Reader) throws -> MerkleFrontier {
    let tree = try reader.first("SELECT size, peaks FROM ledger_head WHERE id = 1") { row in
      MerkleFrontier(size: row.int64(0), peaks: row.blob(1))
    }
    guard let tree = tree ?? nil else { throw LedgerError.damaged("ledger_head") }
    return tree
  }

  static func keep(_ tree: MerkleFrontier, in transaction: Transaction) throws {
    try transaction.execute(
      "UPDATE ledger_head SET size = $1, peaks = $2 WHERE id = 1",
      [.integer(tree.size), .blob(tree.peaks)])
  }

  /// The last entry of a stream, or what precedes the first.
  static func end(
    of stream: String, in reader: Reader
  ) throws -> (position: Int64, hash: [UInt8]) {
    try reader.first(
      """
      SELECT stream_position, hash
        FROM ledger_entry
       WHERE stream = $1
       ORDER BY stream_position DESC
       LIMIT 1
      """, [.text(stream)]
    ) { ($0.int64(0), $0.blob(1)) } ?? (0, LedgerEntry.noHash)
  }

  static func append(_ entry: LedgerEntry, in transaction: Transaction) throws {
    try transaction.execute(
      """
      INSERT INTO ledger_entry
             (position, stream, stream_position, kind, body, previous_hash, hash)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      """,
      [
        .integer(entry.position), .text(entry.stream), .integer(entry.streamPosition),
        .text(entry.kind), .blob(entry.body), .blob(entry.previousHash), .blob(entry.hash),
      ])
  }

  static func append(
    _ subtree: Merkle.Subtree, _ hash: [UInt8], in transaction: Transaction
  ) throws {
    try transaction.execute(
      "INSERT INTO ledger_node (level, node_index, hash) VALUES ($1, $2, $3)",
      [.int(subtree.level), .integer(subtree.index), .blob(hash)])
  }

  static func entries(
    from position: Int64, limit: Int, in reader: Reader
  ) throws -> [LedgerEntry] {
    try reader.rows(
      """
      SELECT position, stream, stream_position, kind, body, previous_hash, hash
        FROM ledger_entry
       WHERE position >= $1
       ORDER BY position
       LIMIT $2
      """, [.integer(position), .int(limit)], entry)
  }

  static func entries(
    of stream: String, from position: Int64, limit: Int, in reader: Reader
  ) throws -> [LedgerEntry] {
    try reader.rows(
      """
      SELECT position, stream, stream_position, kind, body, previous_hash, hash
        FROM ledger_entry
       WHERE stream = $1
         AND stream_position >= $2
       ORDER BY stream_position
       LIMIT $3
      """, [.text(stream), .integer(position), .int(limit)], entry)
  }

  static func streams(under prefix: String, in reader: Reader) throws -> [String] {
    guard let last = prefix.unicodeScalars.last, let next = Unicode.Scalar(last.value + 1) else {
      return []
    }
    let end = String(prefix.unicodeScalars.dropLast()) + String(next)
    return try reader.rows(
      """
      SELECT DISTINCT stream
        FROM ledger_entry
       WHERE stream >= $1
         AND stream < $2
       ORDER BY stream
      """, [.text(prefix), .text(end)]
    ) { $0.text(0) }
  }

  /// Visits every entry by position.
  static func forEachEntry(in reader: Reader, _ body: (LedgerEntry) throws -> Void) throws {
    try reader.forEach(
      """
      SELECT position, stream, stream_position, kind, body, previous_hash, hash
        FROM ledger_entry
       ORDER BY position
      """
    ) { try body(entry($0)) }
  }

  /// The hash of a complete subtree, from stored ones at most `nodeLevels` below it.
  static func hash(of subtree: Merkle.Subtree, in reader: Reader) throws -> [UInt8] {
    let above = subtree.level % nodeLevels
    let level = subtree.level - above
    let first = subtree.index << above
    let count = Int64(1) << above
    var tree = MerkleFrontier()
    try forEachHash(level: level, first..<first + count, in: reader) { tree.append($0) }
    guard tree.size == count else { throw LedgerError.damaged("ledger_node") }
    return tree.root
  }

  /// The stored hash of a complete subtree; nil when it is missing.
  static func storedHash(of subtree: Merkle.Subtree, in reader: Reader) throws -> [UInt8]? {
    try reader.first(
      "SELECT hash FROM ledger_node WHERE level = $1 AND node_index = $2",
      [.int(subtree.level), .integer(subtree.index)]
    ) { $0.blob(0) }
  }

  private static func forEachHash(
    level: Int, _ range: Range<Int64>, in reader: Reader, _ body: ([UInt8]) -> Void
  ) throws {
    if level == 0 {
      try reader.forEach(
        "SELECT hash FROM ledger_entry WHERE position > $1 AND position <= $2 ORDER BY position",
        [.integer(range.lowerBound), .integer(range.upperBound)]
      ) { body($0.blob(0)) }
    } else {
      try reader.forEach(
        """
        SELECT hash
          FROM ledger_node
         WHERE level = $1
           AND node_index >= $2
           AND node_index < $3
         ORDER BY node_index
        """, [.int(level), .integer(range.lowerBound), .integer(range.upperBound)]
      ) { body($0.blob(0)) }
    }
  }

  private static func entry(_ row: Row) -> LedgerEntry {
    LedgerEntry(
      position: row.int64(0), stream: row.text(1), streamPosition: row.int64(2),
      kind: row.text(3), body: row.blob(4), previousHash: row.blob(5), hash: row.blob(6))
  }
}

/// The tree after the last entry, as the writer remembers it.
final class LedgerGrowth: WriterMemory {
  var tree: MerkleFrontier?
}
