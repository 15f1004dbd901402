internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary

/// All SQL of warnings.
enum WarningRecords {
  /// A stored warning with its number.
  struct Stored {
    let number: Int
    let contentDigest: [UInt8]
    var warning: InvestigationWarning
  }

  /// Number of the next warning.
  static func nextNumber(in reader: Reader) throws -> Int {
    try reader.integer("SELECT coalesce(max(warning_no), 0) + 1 FROM warning") ?? 1
  }

  /// Adds a warning.
  static func insert(
    _ stored: Stored, requestKey: [UInt8]?, expiresAt: UTCMicroseconds?,
    at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    let alert = stored.warning.alert ?? InvestigationAlert()
    try transaction.execute(
      """
      INSERT INTO warning (warning_no, request_key, sender, identifier, sent, content_sha256,
                           state, expires_utc_us, department, snapshot, update_utc_us)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
      """,
      [
        .int(stored.number), .optionalBlob(requestKey), .text(alert.sender),
        .text(alert.identifier), .text(alert.sent), .blob(stored.contentDigest),
        .int(stored.warning.state.rawValue), .optionalInt(expiresAt?.value),
        .text(stored.warning.department), .blob(stored.warning.encoded()), .integer(now.value),
      ])
    for department in Set(stored.warning.recipients + [stored.warning.department]) {
      try transaction.execute(
        "INSERT INTO warning_recipient (warning_no, department) VALUES ($1, $2)",
        [.int(stored.number), .text(department)])
    }
  }

  /// Writes what a warning has become.
  static func update(
    _ stored: Stored, at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    try transaction.execute(
      "UPDATE warning SET state = $2, snapshot = $3, update_utc_us = $4 WHERE warning_no = $1",
      [
        .int(stored.number), .int(stored.warning.state.rawValue),
        .blob(stored.warning.encoded()), .integer(now.value),
      ])
  }

  /// The warning of a number.
  static func find(_ number: Int, in reader: Reader) throws -> Stored? {
    try reader.first(
      "SELECT warning_no, content_sha256, snapshot FROM warning WHERE warning_no = $1",
      [.int(number)], stored)
  }

  /// The warning that a request issued before.
  static func find(byRequest key: [UInt8], in reader: Reader) throws -> Stored? {
    try reader.first(
      "SELECT warning_no, content_sha256, snapshot FROM warning WHERE request_key = $1",
      [.blob(key)], stored)
  }

  /// The warning of a sender's identifier.
  static func find(
    sender: String, identifier: String, in reader: Reader
  ) throws -> Stored? {
    try reader.first(
      """
      SELECT warning_no, content_sha256, snapshot
        FROM warning
       WHERE sender = $1 AND identifier = $2
      """, [.text(sender), .text(identifier)], stored)
  }

  /// Whether a department may see a warning.
  static func isRecipient(
    _ department: String, of number: Int, in reader: Reader
  ) throws -> Bool {
    try reader.integer(
      "SELECT 1 FROM warning_recipient WHERE warning_no = $1 AND department = $2",
      [.int(number), .text(department)]) != nil
  }

  /// One page, newest first; of one department, or of all.
  static func list(
    department: String?, inForceAt now: UTCMicroseconds?, before number: Int, rows: Int,
    in reader: Reader
  ) throws -> [Stored] {
    var sql: SQL = """
      SELECT warning_no, content_sha256, snapshot FROM warning WHERE warning_no < ?
      """
    var arguments: [SQLValue] = [.int(number)]
    if let department {
      sql =
        sql + " AND warning_no IN (SELECT warning_no FROM warning_recipient WHERE department = ?)"
      arguments.append(.text(department))
    }
    if let now {
      sql = sql + " AND state = 1 AND (expires_utc_us IS NULL OR expires_utc_us > ?)"
      arguments.append(.integer(now.value))
    }
    sql = sql + " ORDER BY warning_no DESC LIMIT ?"
    arguments.append(.int(rows))
    return try reader.rows(sql, arguments, stored)
  }

  private static func stored(_ row: Row) throws -> Stored {
    Stored(
      number: row.int(0), contentDigest: row.blob(1),
      warning: try InvestigationWarning(wire: row.blob(2)))
  }
}
