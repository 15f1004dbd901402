internal import Contracts
internal import InvestigationRules
internal import Listing
internal import Store
internal import Vocabulary

/// All SQL of historical cases.
enum PastRecords {
  /// The newest version of a row.
  struct Latest {
    let version: Int
    let digest: [UInt8]
  }

  /// Conditions a list may name.
  static let fields: [String: Set<ListFilter.Comparison>] = ["source": [.equal], "type": [.equal]]

  /// Number of the accident with a key of a source; nil if it is not known.
  static func number(
    of key: String, from source: InvestigationPastSource, in reader: Reader
  ) throws -> Int? {
    try reader.integer(
      "SELECT past_no FROM past_case WHERE source = $1 AND case_key = $2",
      [.int(source.rawValue), .text(key)])
  }

  /// Whether there is a historical case of a number.
  static func exists(_ number: Int, in reader: Reader) throws -> Bool {
    try reader.exists("SELECT 1 FROM past_case WHERE past_no = $1", [.int(number)])
  }

  /// The newest version of a row; nil if it is new.
  static func latest(
    _ row: InvestigationPastRow, of number: Int, in reader: Reader
  ) throws -> Latest? {
    try reader.first(
      """
      SELECT version, sha256 FROM past_row
       WHERE past_no = $1 AND kind = $2 AND row_key = $3
       ORDER BY version DESC LIMIT 1
      """, [.int(number), .int(row.kind.rawValue), .text(row.rowKey)]
    ) { Latest(version: $0.int(0), digest: $0.blob(1)) }
  }

  /// How many rows an accident has, old versions with them.
  static func rowCount(of number: Int, in reader: Reader) throws -> Int {
    try reader.integer("SELECT count(*) FROM past_row WHERE past_no = $1", [.int(number)]) ?? 0
  }

  /// Begins an import; answers its number.
  static func begin(
    source: InvestigationPastSource, fileName: String, account: String,
    at now: UTCMicroseconds, in transaction: Transaction
  ) throws -> Int {
    try transaction.integer(
      """
      INSERT INTO past_import (source, file_name, account, rows_stored, time_utc_us)
           VALUES ($1, $2, $3, 0, $4) RETURNING import_no
      """,
      [.int(source.rawValue), .text(fileName), .text(account), .integer(now.value)]) ?? 1
  }

  /// Writes how many rows an import stored.
  static func count(_ rows: Int, of importNumber: Int, in transaction: Transaction) throws {
    try transaction.execute(
      "UPDATE past_import SET rows_stored = $2 WHERE import_no = $1",
      [.int(importNumber), .int(rows)])
  }

  /// Adds an accident of which nothing is known yet.
  static func insert(
    key: String, from source: InvestigationPastSource, in transaction: Transaction
  ) throws -> Int {
    let number =
      try transaction.integer("SELECT coalesce(max(past_no), 0) + 1 FROM past_case") ?? 1
    try transaction.execute(
      """
      INSERT INTO past_case (past_no, source, case_key, accident_type, version, snapshot)
           VALUES ($1, $2, $3, '', 0, $4)
      """,
      [
        .int(number), .int(source.rawValue), .text(key), .blob(InvestigationPastCase().encoded()),
      ])
    try transaction.execute(
      "INSERT INTO past_search (rowid, words) VALUES ($1, $2)",
      [.int(number), .text(words(of: InvestigationPastCase()))])
    return number
  }

  /// Adds a version of a row.
  static func insert(
    _ check: PastRowCheck, version: Int, of number: Int, import importNumber: Int,
    in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO past_row (past_no, kind, row_key, version, sha256, body, import_no)
           VALUES ($1, $2, $3, $4, $5, $6, $7)
      """,
      [
        .int(number), .int(check.row.kind.rawValue), .text(check.row.rowKey), .int(version),
        .blob(check.digest), .blob(check.row.encoded()), .int(importNumber),
      ])
  }

  /// The rows of an accident as they stand, by kind and key.
  static func rows(of number: Int, in reader: Reader) throws -> [InvestigationPastStoredRow] {
    try reader.rows(
      """
      SELECT r.body, r.version, i.file_name, i.account, i.time_utc_us
        FROM past_row r JOIN past_import i ON i.import_no = r.import_no
       WHERE r.past_no = $1
         AND r.version = (SELECT max(o.version) FROM past_row o
                           WHERE o.past_no = r.past_no AND o.kind = r.kind
                             AND o.row_key = r.row_key)
       ORDER BY r.kind, r.row_key
      """, [.int(number)]
    ) {
      InvestigationPastStoredRow(
        row: try InvestigationPastRow(wire: $0.blob(0)), version: UInt32($0.int(1)),
        earlier: UInt32($0.int(1) - 1), fileName: $0.text(2), account: $0.text(3),
        time: ProtoTimestamp(microseconds: Int64($0.int(4))))
    }
  }

  /// The historical case of a number.
  static func find(_ number: Int, in reader: Reader) throws -> InvestigationPastCase? {
    try reader.first("SELECT snapshot FROM past_case WHERE past_no = $1", [.int(number)]) {
      try InvestigationPastCase(wire: $0.blob(0))
    }
  }

  /// Writes what an accident has become, and its words in place of the old ones.
  static func update(
    _ number: Int, to pastCase: InvestigationPastCase, from old: InvestigationPastCase,
    in transaction: Transaction
  ) throws {
    try transaction.execute(
      "UPDATE past_case SET accident_type = $2, version = $3, snapshot = $4 WHERE past_no = $1",
      [
        .int(number), .text(pastCase.accidentType), .int(pastCase.version),
        .blob(pastCase.encoded()),
      ])
    try transaction.execute(
      "INSERT INTO past_search (past_search, rowid, words) VALUES ('delete', $1, $2)",
      [.int(number), .text(words(of: old))])
    try transaction.execute(
      "INSERT INTO past_search (rowid, words) VALUES ($1, $2)",
      [.int(number), .text(words(of: pastCase))])
  }

  private static func words(of pastCase: InvestigationPastCase) -> String {
    let facts = pastCase.facts ?? InvestigationPastFacts()
    return SearchWords.indexed(
      [
        pastCase.key, facts.title, facts.unit, facts.place, facts.course, facts.cause, facts.lesson,
      ].joined(separator: "\n"))
  }

  /// One page, those stored last first.
  ///
  /// - Parameter query: What the index of words is asked for; nil for any.
  static func list(
    _ filter: ListFilter, query: String?, page: PageRequest, in reader: Reader
  ) throws -> [(number: Int, pastCase: InvestigationPastCase)] {
    var sql: SQL = "SELECT past_no, snapshot FROM past_case WHERE past_no < ?"
    var arguments: [SQLValue] = [.integer(page.after.first.flatMap { Int64($0) } ?? .max)]
    if let query {
      sql = """
        SELECT past_no, snapshot
          FROM past_search JOIN past_case ON past_no = past_search.rowid
         WHERE past_search MATCH ? AND past_search.rowid < ?
        """
      arguments.insert(.text(query), at: 0)
    }
    for condition in filter.conditions {
      let (part, value) = try clause(for: condition)
      sql = sql + part
      arguments.append(value)
    }
    let order: SQL =
      query == nil ? " ORDER BY past_no DESC LIMIT ?" : " ORDER BY past_search.rowid DESC LIMIT ?"
    sql = sql + order
    arguments.append(.int(page.rows))
    return try reader.rows(sql, arguments) {
      ($0.int(0), try InvestigationPastCase(wire: $0.blob(1)))
    }
  }

  private static func clause(
    for condition: ListFilter.Condition
  ) throws(ListFilterRefusal) -> (SQL, SQLValue) {
    let value = condition.value
    guard condition.field == "source" else { return (" AND accident_type = ?", .text(value)) }
    let sources: [String: InvestigationPastSource] = ["OSHA": .osha, "MSHA": .msha, "CSV": .csv]
    guard let source = sources[value] else {
      throw .invalidValue(field: "source", value: value, expected: "OSHA, MSHA or CSV")
    }
    return (" AND source = ?", .int(source.rawValue))
  }
}
