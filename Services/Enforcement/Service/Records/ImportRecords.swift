internal import Contracts
internal import Listing
internal import Store
internal import Vocabulary

/// All SQL of files that were imported.
enum ImportRecords {
  /// Notes a file that was imported; answers its number.
  static func insert(
    _ done: EnforcementBankImport, bank: Int, at now: UTCMicroseconds, in transaction: Transaction
  ) throws -> Int {
    let number =
      try transaction.integer("SELECT coalesce(max(import_no), 0) + 1 FROM bank_import") ?? 1
    try transaction.execute(
      """
      INSERT INTO bank_import (import_no, bank_no, file_sha256, body, import_utc_us)
           VALUES ($1, $2, $3, $4, $5)
      """,
      [
        .int(number), .int(bank), .blob(done.fileSha256), .blob(done.encoded()),
        .integer(now.value),
      ])
    return number
  }

  /// Whether a file of this hash was imported into a bank before; a file without a hash never was.
  static func holds(_ sha256: [UInt8], ofBank bank: Int, in reader: Reader) throws -> Bool {
    guard !sha256.isEmpty else { return false }
    let count = try reader.integer(
      "SELECT count(*) FROM bank_import WHERE bank_no = $1 AND file_sha256 = $2",
      [.int(bank), .blob(sha256)])
    return count ?? 0 > 0
  }

  /// One page of a bank's imports, newest first.
  static func list(
    ofBank bank: Int, page: PageRequest, in reader: Reader
  ) throws -> [(number: Int, done: EnforcementBankImport)] {
    try reader.rows(
      """
      SELECT import_no, body FROM bank_import
       WHERE bank_no = $1 AND ($2 = 0 OR import_no < $2)
       ORDER BY import_no DESC LIMIT $3
      """, [.int(bank), .int(page.after.first.flatMap { Int($0) } ?? 0), .int(page.rows)]
    ) { (number: $0.int(0), done: try EnforcementBankImport(wire: $0.blob(1))) }
  }
}
