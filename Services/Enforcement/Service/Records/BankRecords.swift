internal import Contracts
internal import EnforcementRules
internal import Store
internal import Vocabulary

/// All SQL of banks and their versions.
enum BankRecords {
  /// A bank as stored.
  struct Stored: Sendable {
    let number: Int
    let code: String
    let title: String
    let sector: String
    let department: String
  }

  /// The bank of a code.
  static func find(_ code: String, in reader: Reader) throws -> Stored? {
    try reader.first(
      "SELECT bank_no, code, title, sector, department FROM bank WHERE code = $1", [.text(code)],
      stored)
  }

  /// All banks, or those of a sector, by code.
  static func all(sector: String, in reader: Reader) throws -> [Stored] {
    try reader.rows(
      """
      SELECT bank_no, code, title, sector, department
        FROM bank
       WHERE $1 = '' OR sector = $1
       ORDER BY code
      """, [.text(sector)], stored)
  }

  /// Adds a bank.
  static func insert(
    code: String, title: String, sector: String, department: String, at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws -> Stored {
    let number =
      try transaction.integer("SELECT coalesce(max(bank_no), 0) + 1 FROM bank") ?? 1
    try transaction.execute(
      """
      INSERT INTO bank (bank_no, code, title, sector, department, create_utc_us)
           VALUES ($1, $2, $3, $4, $5, $6)
      """,
      [
        .int(number), .text(code), .text(title), .text(sector), .text(department),
        .integer(now.value),
      ])
    return Stored(
      number: number, code: code, title: title, sector: sector, department: department)
  }

  private static func stored(_ row: Row) -> Stored {
    Stored(
      number: row.int(0), code: row.text(1), title: row.text(2), sector: row.text(3),
      department: row.text(4))
  }
}

// Versions.
extension BankRecords {
  private static let versionColumns: SQL = """
    SELECT number, state, sha256, author, reviewer, note, update_utc_us,
           (SELECT count(*) FROM version_question
             WHERE version_question.bank_no = bank_version.bank_no
               AND version_question.number = bank_version.number)
      FROM bank_version
    """

  /// Versions of a bank, newest first.
  static func versions(of bank: Stored, in reader: Reader) throws -> [EnforcementVersion] {
    try reader.rows(
      versionColumns + " WHERE bank_no = $1 ORDER BY number DESC", [.int(bank.number)]
    ) { version($0, of: bank) }
  }

  /// One version.
  static func version(
    _ number: Int, of bank: Stored, in reader: Reader
  ) throws -> EnforcementVersion? {
    try reader.first(
      versionColumns + " WHERE bank_no = $1 AND number = $2", [.int(bank.number), .int(number)]
    ) { version($0, of: bank) }
  }

  /// The version in one of some states that only one version may have.
  static func version(
    of bank: Stored, in states: Set<VersionState>, reading reader: Reader
  ) throws -> EnforcementVersion? {
    try versions(of: bank, in: reader).first { version in
      states.contains { $0.rawValue == version.state.rawValue }
    }
  }

  /// Number of the version that is written now; nil while a version is with the reviewer.
  ///
  /// It begins as a copy of the published one.
  static func draft(
    of bank: Stored, at now: UTCMicroseconds, in transaction: Transaction
  ) throws -> Int? {
    let versions = try versions(of: bank, in: transaction)
    if versions.contains(where: { $0.state == .inReview }) { return nil }
    if let draft = versions.first(where: { $0.state == .draft }) { return Int(draft.number) }
    let number = Int(versions.first?.number ?? 0) + 1
    try transaction.execute(
      """
      INSERT INTO bank_version (bank_no, number, state, author, reviewer, note, update_utc_us)
           VALUES ($1, $2, $3, '', '', '', $4)
      """,
      [
        .int(bank.number), .int(number), .int(VersionState.draft.rawValue), .integer(now.value),
      ])
    if let published = versions.first(where: { $0.state == .published }) {
      try transaction.execute(
        """
        INSERT INTO version_question (bank_no, number, question_no, revision)
             SELECT bank_no, $3, question_no, revision
               FROM version_question
              WHERE bank_no = $1 AND number = $2
        """, [.int(bank.number), .int(published.number), .int(number)])
    }
    return number
  }

  /// Writes what a version has become.
  static func update(
    _ version: EnforcementVersion, of bank: Stored, at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      UPDATE bank_version
         SET state = $3, sha256 = $4, author = $5, reviewer = $6, note = $7, update_utc_us = $8
       WHERE bank_no = $1 AND number = $2
      """,
      [
        .int(bank.number), .int(version.number), .int(version.state.rawValue),
        version.sha256.isEmpty ? .null : .blob(version.sha256), .text(version.author),
        .text(version.reviewer), .text(version.note), .integer(now.value),
      ])
  }

  /// Puts a question into a version, or another revision of it.
  static func put(
    question: Int, revision: Int, into version: Int, of bank: Stored, in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO version_question (bank_no, number, question_no, revision)
           VALUES ($1, $2, $3, $4)
      ON CONFLICT (bank_no, number, question_no) DO UPDATE SET revision = excluded.revision
      """, [.int(bank.number), .int(version), .int(question), .int(revision)])
  }

  /// Content hashes of a version's questions, sorted.
  static func hashes(
    ofVersion number: Int, of bank: Stored, in reader: Reader
  ) throws -> [[UInt8]] {
    try reader.rows(
      """
      SELECT question_revision.sha256
        FROM version_question
        JOIN question_revision ON question_revision.question_no = version_question.question_no
         AND question_revision.revision = version_question.revision
       WHERE version_question.bank_no = $1 AND version_question.number = $2
       ORDER BY question_revision.sha256
      """, [.int(bank.number), .int(number)]
    ) { $0.blob(0) }
  }

  private static func version(_ row: Row, of bank: Stored) -> EnforcementVersion {
    EnforcementVersion(
      name: VersionName(bank: bank.code, number: row.int(0)).text, number: UInt32(row.int(0)),
      state: EnforcementVersionState(rawValue: Int32(row.int(1))), sha256: row.blob(2),
      questionCount: UInt32(row.int(7)), author: row.text(3), reviewer: row.text(4),
      note: row.text(5), updateTime: ProtoTimestamp(microseconds: row.int64(6)))
  }
}
