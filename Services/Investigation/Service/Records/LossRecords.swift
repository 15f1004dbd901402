internal import Contracts
internal import Store

/// All SQL of the entries of direct loss.
enum LossRecords {
  /// The entry that a request added before, with the hash of that request; nil if it is new.
  static func added(
    by requestID: String, in reader: Reader
  ) throws -> (caseNumber: Int, entry: InvestigationLossEntry, digest: [UInt8])? {
    try reader.first(
      "SELECT case_no, snapshot, request_sha256 FROM loss_entry WHERE request_id = $1",
      [.text(requestID)]
    ) { ($0.int(0), try InvestigationLossEntry(wire: $0.blob(1)), $0.blob(2)) }
  }

  /// Entries of a case so far; they are numbered without a gap.
  static func count(of caseNumber: Int, in reader: Reader) throws -> Int {
    try reader.integer(
      "SELECT count(*) FROM loss_entry WHERE case_no = $1", [.int(caseNumber)]) ?? 0
  }

  /// Sum of the entries that count, in fen; nil if none does.
  static func sum(of caseNumber: Int, in reader: Reader) throws -> Int64? {
    try reader.first(
      "SELECT sum(amount_fen) FROM loss_entry WHERE case_no = $1 AND counts = 1",
      [.int(caseNumber)]
    ) { $0.optionalInt64(0) } ?? nil
  }

  /// Adds an entry.
  static func insert(
    _ entry: InvestigationLossEntry, number: Int, of caseNumber: Int, requestID: String,
    requestDigest: [UInt8], in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO loss_entry (case_no, entry_no, request_id, request_sha256, amount_fen, counts,
                              snapshot)
           VALUES ($1, $2, $3, $4, $5, 1, $6)
      """,
      [
        .int(caseNumber), .int(number), .text(requestID), .blob(requestDigest),
        .integer(Int64(clamping: entry.amountFen)), .blob(entry.encoded()),
      ])
  }

  /// Writes that an entry no longer counts.
  static func withdraw(
    _ entry: InvestigationLossEntry, number: Int, of caseNumber: Int, in transaction: Transaction
  ) throws {
    try transaction.execute(
      "UPDATE loss_entry SET counts = 0, snapshot = $3 WHERE case_no = $1 AND entry_no = $2",
      [.int(caseNumber), .int(number), .blob(entry.encoded())])
  }

  /// The entry of a number.
  static func find(
    _ number: Int, of caseNumber: Int, in reader: Reader
  ) throws -> InvestigationLossEntry? {
    try reader.first(
      "SELECT snapshot FROM loss_entry WHERE case_no = $1 AND entry_no = $2",
      [.int(caseNumber), .int(number)]
    ) { try InvestigationLossEntry(wire: $0.blob(0)) }
  }

  /// Every entry of a case in the order of entering.
  static func all(of caseNumber: Int, in reader: Reader) throws -> [InvestigationLossEntry] {
    try reader.rows(
      "SELECT snapshot FROM loss_entry WHERE case_no = $1 ORDER BY entry_no", [.int(caseNumber)]
    ) { try InvestigationLossEntry(wire: $0.blob(0)) }
  }
}
