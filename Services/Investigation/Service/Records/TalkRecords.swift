internal import Contracts
internal import Listing
internal import Store
internal import Vocabulary

/// All SQL of warning talks.
enum TalkRecords {
  /// The talk that a request recorded before, with the hash of that request; nil if it is new.
  static func recorded(
    by requestID: String, in reader: Reader
  ) throws -> (talk: InvestigationTalk, digest: [UInt8])? {
    try reader.first(
      "SELECT snapshot, request_hmac FROM talk WHERE request_id = $1", [.text(requestID)]
    ) { (try InvestigationTalk(wire: $0.blob(0)), $0.blob(1)) }
  }

  /// Number of the next talk.
  static func nextNumber(in reader: Reader) throws -> Int {
    try reader.integer("SELECT coalesce(max(talk_no), 0) + 1 FROM talk") ?? 1
  }

  /// Adds a talk.
  static func insert(
    _ talk: InvestigationTalk, number: Int, requestID: String, requestDigest: [UInt8],
    at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO talk (talk_no, request_id, request_hmac, case_name, snapshot, record_utc_us)
           VALUES ($1, $2, $3, $4, $5, $6)
      """,
      [
        .int(number), .text(requestID), .blob(requestDigest), .text(talk.case),
        .blob(talk.encoded()), .integer(now.value),
      ])
  }

  /// The talk of a number.
  static func find(_ number: Int, in reader: Reader) throws -> InvestigationTalk? {
    try reader.first("SELECT snapshot FROM talk WHERE talk_no = $1", [.int(number)]) {
      try InvestigationTalk(wire: $0.blob(0))
    }
  }

  /// Writes what a talk has become.
  static func update(
    _ talk: InvestigationTalk, number: Int, in transaction: Transaction
  ) throws {
    try transaction.execute(
      "UPDATE talk SET snapshot = $2 WHERE talk_no = $1", [.int(number), .blob(talk.encoded())])
  }

  /// One page, newest first, of a case or of all.
  static func list(
    caseName: String, page: PageRequest, in reader: Reader
  ) throws -> [(number: Int, talk: InvestigationTalk)] {
    try reader.rows(
      """
      SELECT talk_no, snapshot
        FROM talk
       WHERE talk_no < $1 AND ($2 = '' OR case_name = $2)
       ORDER BY talk_no DESC LIMIT $3
      """,
      [
        .integer(page.after.first.flatMap { Int64($0) } ?? .max), .text(caseName),
        .int(page.rows),
      ]
    ) { ($0.int(0), try InvestigationTalk(wire: $0.blob(1))) }
  }

  /// Every talk of a case, oldest first.
  static func all(of caseName: String, in reader: Reader) throws -> [InvestigationTalk] {
    try reader.rows(
      "SELECT snapshot FROM talk WHERE case_name = $1 ORDER BY talk_no", [.text(caseName)]
    ) { try InvestigationTalk(wire: $0.blob(0)) }
  }
}
