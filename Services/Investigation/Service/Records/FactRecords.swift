internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary

/// All SQL of timelines.
enum FactRecords {
  /// An entry that an earlier request added.
  struct Added {
    let caseNumber: Int
    let number: Int
    let requestDigest: [UInt8]
  }

  /// When an entry of a case can have been.
  struct Span {
    let number: Int
    let span: TimelineSpan
    let isCorrected: Bool
  }

  /// The entry that a request added before; nil if it is new.
  static func added(by requestID: String, in reader: Reader) throws -> Added? {
    try reader.first(
      "SELECT case_no, entry_no, request_hmac FROM timeline_entry WHERE request_id = $1",
      [.text(requestID)]
    ) { Added(caseNumber: $0.int(0), number: $0.int(1), requestDigest: $0.blob(2)) }
  }

  /// Number of the next entry of a case.
  static func nextNumber(of caseNumber: Int, in reader: Reader) throws -> Int {
    try reader.integer(
      "SELECT coalesce(max(entry_no), 0) + 1 FROM timeline_entry WHERE case_no = $1",
      [.int(caseNumber)]) ?? 1
  }

  /// Adds an entry and its words to the search.
  static func insert(
    _ entry: InvestigationTimelineEntry, number: Int, of caseNumber: Int, span: TimelineSpan,
    requestID: String, requestDigest: [UInt8], in transaction: Transaction
  ) throws {
    let id =
      try transaction.integer(
        "SELECT coalesce(max(entry_id), 0) + 1 FROM timeline_entry") ?? 1
    try transaction.execute(
      """
      INSERT INTO timeline_entry (entry_id, case_no, entry_no, request_id, request_hmac,
                                  earliest_utc_us, latest_utc_us, snapshot)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      """,
      [
        .int(id), .int(caseNumber), .int(number), .text(requestID), .blob(requestDigest),
        .integer(span.earliest.value), .integer(span.latest.value), .blob(entry.encoded()),
      ])
    try transaction.execute(
      "INSERT INTO timeline_search (rowid, owner, words) VALUES ($1, $2, $3)",
      [
        .int(id), .text(owner(caseNumber)),
        .text(SearchWords.indexed("\(entry.text) \(entry.sourceNote)")),
      ])
  }

  /// Says which entry stands in the place of another; false if one does already.
  static func correct(
    _ number: Int, of caseNumber: Int, by later: Int, in transaction: Transaction
  ) throws -> Bool {
    let isOpen = try transaction.exists(
      """
      SELECT 1 FROM timeline_entry WHERE case_no = $1 AND entry_no = $2 AND corrected_by = 0
      """, [.int(caseNumber), .int(number)])
    guard isOpen else { return false }
    try transaction.execute(
      "UPDATE timeline_entry SET corrected_by = $3 WHERE case_no = $1 AND entry_no = $2",
      [.int(caseNumber), .int(number), .int(later)])
    return true
  }

  /// Whether a case has an entry of a number.
  static func exists(_ number: Int, of caseNumber: Int, in reader: Reader) throws -> Bool {
    try reader.exists(
      "SELECT 1 FROM timeline_entry WHERE case_no = $1 AND entry_no = $2",
      [.int(caseNumber), .int(number)])
  }

  /// An entry.
  static func find(
    _ number: Int, of caseNumber: Int, in reader: Reader
  ) throws -> InvestigationTimelineEntry? {
    try reader.first(
      "SELECT snapshot, corrected_by FROM timeline_entry WHERE case_no = $1 AND entry_no = $2",
      [.int(caseNumber), .int(number)]
    ) { try entry($0, caseNumber: caseNumber) }
  }

  /// When the entries of a case can have been, without their words.
  static func spans(of caseNumber: Int, in reader: Reader) throws -> [Span] {
    try reader.rows(
      """
      SELECT entry_no, earliest_utc_us, latest_utc_us, corrected_by
        FROM timeline_entry WHERE case_no = $1
       ORDER BY earliest_utc_us, latest_utc_us, entry_no
      """, [.int(caseNumber)]
    ) { row in
      Span(
        number: row.int(0),
        span: TimelineSpan(
          earliest: UTCMicroseconds(Int64(row.int(1))),
          latest: UTCMicroseconds(Int64(row.int(2)))), isCorrected: row.int(3) != 0)
    }
  }

  /// Entries that hold what the index is asked for, newest first, before an id.
  ///
  /// - Parameter cases: Cases they may be of; nil means those in whose team `account` is.
  static func search(
    _ query: String, cases: [Int], before id: Int64, limit: Int, in reader: Reader
  ) throws -> [(id: Int, entry: InvestigationTimelineEntry)] {
    let owners = cases.map(owner).joined(separator: " OR ")
    return try reader.rows(
      """
      SELECT e.entry_id, e.snapshot, e.corrected_by, e.case_no
        FROM timeline_search s JOIN timeline_entry e ON e.entry_id = s.rowid
       WHERE timeline_search MATCH $1 AND s.rowid < $2 AND e.corrected_by = 0
       ORDER BY s.rowid DESC LIMIT $3
      """,
      [.text("owner : (\(owners)) AND words : (\(query))"), .integer(id), .int(limit)]
    ) { row in (row.int(0), try entry(row, caseNumber: row.int(3), from: 1)) }
  }

  /// The same over every case in whose team an account is, where those are too many to name.
  static func search(
    _ query: String, member account: String, before id: Int64, limit: Int, in reader: Reader
  ) throws -> [(id: Int, entry: InvestigationTimelineEntry)] {
    try reader.rows(
      """
      SELECT e.entry_id, e.snapshot, e.corrected_by, e.case_no
        FROM timeline_search s JOIN timeline_entry e ON e.entry_id = s.rowid
       WHERE timeline_search MATCH $1 AND s.rowid < $2 AND e.corrected_by = 0
         AND e.case_no IN (SELECT case_no FROM case_member WHERE account = $3)
       ORDER BY s.rowid DESC LIMIT $4
      """,
      [.text("words : (\(query))"), .integer(id), .text(account), .int(limit)]
    ) { row in (row.int(0), try entry(row, caseNumber: row.int(3), from: 1)) }
  }

  /// Cases in whose team an account is, at most so many.
  static func cases(
    ofMember account: String, limit: Int, in reader: Reader
  ) throws -> [Int] {
    try reader.rows(
      "SELECT case_no FROM case_member WHERE account = $1 ORDER BY case_no DESC LIMIT $2",
      [.text(account), .int(limit)]
    ) { $0.int(0) }
  }

  /// A case as one word of the search.
  private static func owner(_ caseNumber: Int) -> String { "c\(caseNumber)" }

  private static func entry(
    _ row: Row, caseNumber: Int, from column: Int = 0
  ) throws -> InvestigationTimelineEntry {
    var entry = try InvestigationTimelineEntry(wire: row.blob(column))
    let later = row.int(column + 1)
    if later != 0 { entry.correctedBy = FactName.entry(later, of: caseNumber) }
    return entry
  }
}
