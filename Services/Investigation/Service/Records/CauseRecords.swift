internal import Contracts
internal import Store
internal import Vocabulary

/// All SQL of cause graphs.
enum CauseRecords {
  /// The node that a request added before; nil if it is new.
  static func added(by requestID: String, in reader: Reader) throws -> FactRecords.Added? {
    try reader.first(
      "SELECT case_no, cause_no, request_hmac FROM cause_node WHERE request_id = $1",
      [.text(requestID)]
    ) { FactRecords.Added(caseNumber: $0.int(0), number: $0.int(1), requestDigest: $0.blob(2)) }
  }

  /// Number of the next node of a case; a number is never used again.
  static func nextNumber(of caseNumber: Int, in reader: Reader) throws -> Int {
    try reader.integer(
      "SELECT coalesce(max(cause_no), 0) + 1 FROM cause_node WHERE case_no = $1",
      [.int(caseNumber)]) ?? 1
  }

  /// Adds a node.
  static func insert(
    _ cause: InvestigationCause, number: Int, of caseNumber: Int, requestID: String,
    requestDigest: [UInt8], in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO cause_node (case_no, cause_no, request_id, request_hmac, snapshot)
           VALUES ($1, $2, $3, $4, $5)
      """,
      [
        .int(caseNumber), .int(number), .text(requestID), .blob(requestDigest),
        .blob(cause.encoded()),
      ])
  }

  /// Writes what a node is now.
  static func update(
    _ cause: InvestigationCause, number: Int, of caseNumber: Int, isWithdrawn: Bool = false,
    in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      UPDATE cause_node SET snapshot = $3, is_withdrawn = $4
       WHERE case_no = $1 AND cause_no = $2
      """,
      [
        .int(caseNumber), .int(number), .blob(cause.encoded()), .int(isWithdrawn ? 1 : 0),
      ])
  }

  /// A node, also a withdrawn one.
  static func find(
    _ number: Int, of caseNumber: Int, in reader: Reader
  ) throws -> InvestigationCause? {
    try reader.first(
      "SELECT snapshot FROM cause_node WHERE case_no = $1 AND cause_no = $2",
      [.int(caseNumber), .int(number)]
    ) { try InvestigationCause(wire: $0.blob(0)) }
  }

  /// Nodes of a case's graph, by number.
  static func nodes(of caseNumber: Int, in reader: Reader) throws -> [InvestigationCause] {
    try reader.rows(
      """
      SELECT snapshot FROM cause_node WHERE case_no = $1 AND is_withdrawn = 0 ORDER BY cause_no
      """, [.int(caseNumber)]
    ) { try InvestigationCause(wire: $0.blob(0)) }
  }

  /// Arrows of a case's graph, in the order they were added.
  static func arrows(of caseNumber: Int, in reader: Reader) throws -> [InvestigationCauseArrow] {
    try reader.rows(
      "SELECT snapshot FROM cause_arrow WHERE case_no = $1 ORDER BY position",
      [.int(caseNumber)]
    ) { try InvestigationCauseArrow(wire: $0.blob(0)) }
  }

  /// Adds an arrow, or puts it in the place of the one between the same nodes.
  static func put(
    _ arrow: InvestigationCauseArrow, from: Int, to: Int, of caseNumber: Int,
    in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO cause_arrow (case_no, from_no, to_no, position, snapshot)
           SELECT $1, $2, $3, coalesce(max(position), 0) + 1, $4
             FROM cause_arrow WHERE case_no = $1
      ON CONFLICT (case_no, from_no, to_no) DO UPDATE SET snapshot = excluded.snapshot
      """, [.int(caseNumber), .int(from), .int(to), .blob(arrow.encoded())])
  }

  /// Takes an arrow out; the act that did it stays.
  static func remove(from: Int, to: Int, of caseNumber: Int, in transaction: Transaction) throws {
    try transaction.execute(
      "DELETE FROM cause_arrow WHERE case_no = $1 AND from_no = $2 AND to_no = $3",
      [.int(caseNumber), .int(from), .int(to)])
  }

  /// Keeps an act on a case's graph; answers its number within the case.
  static func keep(
    _ act: String, on caseNumber: Int, by account: String, note: String, content: [UInt8],
    at now: UTCMicroseconds, in transaction: Transaction
  ) throws -> Int {
    let number =
      try transaction.integer(
        "SELECT coalesce(max(act_no), 0) + 1 FROM cause_act WHERE case_no = $1",
        [.int(caseNumber)]) ?? 1
    try transaction.execute(
      """
      INSERT INTO cause_act (case_no, act_no, act, account, note, act_utc_us, content)
           VALUES ($1, $2, $3, $4, $5, $6, $7)
      """,
      [
        .int(caseNumber), .int(number), .text(act), .text(account), .text(note),
        .integer(now.value), .blob(content),
      ])
    return number
  }
}
