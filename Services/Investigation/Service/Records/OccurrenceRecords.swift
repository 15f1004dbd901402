internal import Contracts
internal import Store

/// All SQL of occurrences.
enum OccurrenceRecords {
  /// The occurrence that a request added before; nil if it is new.
  static func added(by requestID: String, in reader: Reader) throws -> FactRecords.Added? {
    try reader.first(
      "SELECT case_no, occurrence_no, request_hmac FROM occurrence WHERE request_id = $1",
      [.text(requestID)]
    ) { FactRecords.Added(caseNumber: $0.int(0), number: $0.int(1), requestDigest: $0.blob(2)) }
  }

  /// Number of the next occurrence of a case.
  static func nextNumber(of caseNumber: Int, in reader: Reader) throws -> Int {
    try reader.integer(
      "SELECT coalesce(max(occurrence_no), 0) + 1 FROM occurrence WHERE case_no = $1",
      [.int(caseNumber)]) ?? 1
  }

  /// Adds an occurrence.
  static func insert(
    _ occurrence: InvestigationOccurrence, number: Int, of caseNumber: Int, requestID: String,
    requestDigest: [UInt8], in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO occurrence (case_no, occurrence_no, request_id, request_hmac, position,
                              snapshot)
           VALUES ($1, $2, $3, $4, $5, $6)
      """,
      [
        .int(caseNumber), .int(number), .text(requestID), .blob(requestDigest),
        .int(Int(occurrence.position)), .blob(occurrence.encoded()),
      ])
  }

  /// Says which occurrence stands in the place of another; false if one does already.
  static func correct(
    _ number: Int, of caseNumber: Int, by later: Int, in transaction: Transaction
  ) throws -> Bool {
    let isOpen = try transaction.exists(
      """
      SELECT 1 FROM occurrence WHERE case_no = $1 AND occurrence_no = $2 AND corrected_by = 0
      """, [.int(caseNumber), .int(number)])
    guard isOpen else { return false }
    try transaction.execute(
      "UPDATE occurrence SET corrected_by = $3 WHERE case_no = $1 AND occurrence_no = $2",
      [.int(caseNumber), .int(number), .int(later)])
    return true
  }

  /// An occurrence.
  static func find(
    _ number: Int, of caseNumber: Int, in reader: Reader
  ) throws -> InvestigationOccurrence? {
    try reader.first(
      "SELECT snapshot FROM occurrence WHERE case_no = $1 AND occurrence_no = $2",
      [.int(caseNumber), .int(number)]
    ) { try InvestigationOccurrence(wire: $0.blob(0)) }
  }

  /// Occurrences of a case that stand, in order.
  static func list(of caseNumber: Int, in reader: Reader) throws -> [InvestigationOccurrence] {
    try reader.rows(
      """
      SELECT snapshot FROM occurrence WHERE case_no = $1 AND corrected_by = 0
       ORDER BY position, occurrence_no
      """, [.int(caseNumber)]
    ) { try InvestigationOccurrence(wire: $0.blob(0)) }
  }
}
