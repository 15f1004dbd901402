internal import Store
internal import Vocabulary

/// All SQL of exports with keys: two persons each.
enum ExportRecords {
  /// An export as stored.
  struct Stored: Sendable {
    let number: Int
    let bank: String
    let requester: String
    let approver: String
    let expiresAt: UTCMicroseconds
  }

  /// Notes a request; answers its number.
  static func insert(
    bank: BankRecords.Stored, by requester: String, reason: String, at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws -> Int {
    let number =
      try transaction.integer("SELECT coalesce(max(export_no), 0) + 1 FROM bank_export") ?? 1
    try transaction.execute(
      """
      INSERT INTO bank_export (export_no, bank_no, requester, reason, approver, expire_utc_us,
                               create_utc_us)
           VALUES ($1, $2, $3, $4, '', 0, $5)
      """,
      [.int(number), .int(bank.number), .text(requester), .text(reason), .integer(now.value)])
    return number
  }

  /// Notes the second person's consent.
  static func approve(
    _ number: Int, by approver: String, until end: UTCMicroseconds, in transaction: Transaction
  ) throws {
    try transaction.execute(
      "UPDATE bank_export SET approver = $2, expire_utc_us = $3 WHERE export_no = $1",
      [.int(number), .text(approver), .integer(end.value)])
  }

  /// One export.
  static func find(_ number: Int, in reader: Reader) throws -> Stored? {
    try reader.first(
      """
      SELECT export_no, bank.code, requester, approver, expire_utc_us
        FROM bank_export
        JOIN bank ON bank.bank_no = bank_export.bank_no
       WHERE export_no = $1
      """, [.int(number)]
    ) { row in
      Stored(
        number: row.int(0), bank: row.text(1), requester: row.text(2), approver: row.text(3),
        expiresAt: UTCMicroseconds(row.int64(4)))
    }
  }
}
