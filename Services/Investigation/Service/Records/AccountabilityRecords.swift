internal import Contracts
internal import Store
internal import Vocabulary

/// All SQL of accountability.
enum AccountabilityRecords {
  /// The record that a request entered before, with the hash of that request; nil if it is new.
  static func proposed(
    by requestID: String, in reader: Reader
  ) throws -> (number: Int, digest: [UInt8])? {
    try reader.first(
      "SELECT accountability_no, request_hmac FROM accountability WHERE request_id = $1",
      [.text(requestID)]
    ) { ($0.int(0), $0.blob(1)) }
  }

  /// Number of the next record.
  static func nextNumber(in reader: Reader) throws -> Int {
    try reader.integer("SELECT coalesce(max(accountability_no), 0) + 1 FROM accountability") ?? 1
  }

  /// Adds a record.
  static func insert(
    _ file: AccountabilityFile, requestID: String, requestDigest: [UInt8],
    at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO accountability (accountability_no, request_id, request_hmac, case_name, state,
                                  snapshot, update_utc_us)
           VALUES ($1, $2, $3, $4, $5, $6, $7)
      """,
      [
        .int(file.number), .text(requestID), .blob(requestDigest), .text(file.snapshot.case),
        .int(file.snapshot.state.rawValue), .blob(file.snapshot.encoded()), .integer(now.value),
      ])
  }

  /// Writes what a record has become.
  static func update(
    _ file: AccountabilityFile, at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      UPDATE accountability
         SET state = $2, snapshot = $3, update_utc_us = $4
       WHERE accountability_no = $1
      """,
      [
        .int(file.number), .int(file.snapshot.state.rawValue), .blob(file.snapshot.encoded()),
        .integer(now.value),
      ])
  }

  /// The record of a number.
  static func find(_ number: Int, in reader: Reader) throws -> AccountabilityFile? {
    try reader.first(
      "SELECT snapshot FROM accountability WHERE accountability_no = $1", [.int(number)]
    ) {
      AccountabilityFile(
        number: number, snapshot: try InvestigationAccountability(wire: $0.blob(0)))
    }
  }

  /// Every record of a case, oldest first.
  static func all(of caseName: String, in reader: Reader) throws -> [AccountabilityFile] {
    try reader.rows(
      """
      SELECT accountability_no, snapshot
        FROM accountability
       WHERE case_name = $1
       ORDER BY accountability_no
      """, [.text(caseName)]
    ) {
      AccountabilityFile(
        number: $0.int(0), snapshot: try InvestigationAccountability(wire: $0.blob(1)))
    }
  }
}
