internal import Contracts
internal import Listing
internal import Store
internal import Vocabulary

/// Table of near misses.
enum NearMissSchema {
  /// The steps of the schema, in order; a shipped step is never edited.
  static let migrations: [Migration] = [
    Migration(
      "investigation", "0001 near miss",
      """
      CREATE TABLE near_miss (
        miss_no INTEGER PRIMARY KEY,
        request_id TEXT NOT NULL UNIQUE CHECK (request_id <> ''),
        request_sha256 BLOB NOT NULL CHECK (length(request_sha256) = 32),
        chosen INTEGER NOT NULL CHECK (chosen IN (0, 1)),
        entity TEXT NOT NULL,
        kind TEXT NOT NULL,
        corrected_by INTEGER NOT NULL DEFAULT 0,
        snapshot BLOB NOT NULL
      ) STRICT;
      CREATE INDEX near_miss_by_choice ON near_miss (corrected_by, chosen, miss_no);
      """)
  ]
}

/// All SQL of near misses.
enum NearMissRecords {
  /// Conditions a list may name.
  static let fields: [String: Set<ListFilter.Comparison>] = [
    "chosen": [.equal], "entity": [.equal], "kind": [.equal],
  ]

  /// The near miss that a request recorded before, with the digest of the request; nil if it is new.
  static func recorded(
    by requestID: String, in reader: Reader
  ) throws -> (number: Int, digest: [UInt8])? {
    try reader.first(
      "SELECT miss_no, request_sha256 FROM near_miss WHERE request_id = $1", [.text(requestID)]
    ) { ($0.int(0), $0.blob(1)) }
  }

  /// Number of the next near miss.
  static func nextNumber(in reader: Reader) throws -> Int {
    try reader.integer("SELECT coalesce(max(miss_no), 0) + 1 FROM near_miss") ?? 1
  }

  /// Adds a near miss.
  static func insert(
    _ miss: InvestigationNearMiss, number: Int, requestID: String, requestDigest: [UInt8],
    in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO near_miss (miss_no, request_id, request_sha256, chosen, entity, kind, snapshot)
           VALUES ($1, $2, $3, $4, $5, $6, $7)
      """,
      [
        .int(number), .text(requestID), .blob(requestDigest), .int(miss.chosen ? 1 : 0),
        .text(miss.entity), .text(miss.kind), .blob(miss.encoded()),
      ])
  }

  /// Says which record stands in the place of another.
  static func correct(_ number: Int, by later: Int, in transaction: Transaction) throws {
    try transaction.execute(
      "UPDATE near_miss SET corrected_by = $2 WHERE miss_no = $1", [.int(number), .int(later)])
  }

  /// The near miss of a number.
  static func find(_ number: Int, in reader: Reader) throws -> InvestigationNearMiss? {
    try reader.first(
      "SELECT snapshot, corrected_by FROM near_miss WHERE miss_no = $1", [.int(number)], miss)
  }

  /// One page, newest first, of those that nothing stands in the place of.
  static func list(
    _ filter: ListFilter, page: PageRequest, in reader: Reader
  ) throws -> [InvestigationNearMiss] {
    var sql: SQL = """
      SELECT snapshot, corrected_by FROM near_miss WHERE corrected_by = 0 AND miss_no < ?
      """
    var arguments: [SQLValue] = [.integer(page.after.first.flatMap { Int64($0) } ?? .max)]
    for condition in filter.conditions {
      let (part, value) = try clause(for: condition)
      sql = sql + part
      arguments.append(value)
    }
    sql = sql + " ORDER BY miss_no DESC LIMIT ?"
    arguments.append(.int(page.rows))
    return try reader.rows(sql, arguments, miss)
  }

  private static func clause(
    for condition: ListFilter.Condition
  ) throws(ListFilterRefusal) -> (SQL, SQLValue) {
    let value = condition.value
    switch condition.field {
    case "chosen":
      guard value == "yes" || value == "no" else {
        throw .invalidValue(field: "chosen", value: value, expected: "yes or no")
      }
      return (" AND chosen = ?", .int(value == "yes" ? 1 : 0))
    case "entity": return (" AND entity = ?", .text(value))
    default: return (" AND kind = ?", .text(value))
    }
  }

  private static func miss(_ row: Row) throws -> InvestigationNearMiss {
    var miss = try InvestigationNearMiss(wire: row.blob(0))
    let later = row.int(1)
    if later != 0 { miss.correctedBy = NearMissName.text(of: later) }
    return miss
  }
}
