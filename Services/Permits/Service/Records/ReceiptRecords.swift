internal import Contracts
internal import Store

/// SQL of receipts: where each delivery stands, and the facts that moved it.
enum ReceiptRecords {
  /// The key of one delivery.
  struct Key: Hashable, Sendable {
    let department: String
    let mailboxSeq: Int64
  }

  /// A receipt as stored.
  struct Stored: Sendable {
    let key: Key
    let feedSeq: Int64
    let licenceNumber: Int
    let role: Int
    let state: PermitsReceiptState
    let pushedAt: Int64
    let deliveredAt: Int64?
    let readDueAt: Int64
    let claimDueAt: Int64
    let escalationLevel: Int
  }

  /// One act, or one word of the clock, about a receipt.
  struct Fact: Sendable {
    var kind: String
    var level: Int = 0
    var actor: TypePrincipal?
    var detail: String = ""
    var requestID: String?
    var requestDigest: [UInt8]?
    var at: Int64
  }

  /// Opens the receipt of a new delivery.
  static func insert(_ receipt: Stored, nextDueAt: Int64?, in transaction: Transaction) throws {
    try transaction.execute(
      """
      INSERT INTO receipt (department, mbox_seq, feed_seq, licence_no, role, state, push_utc_us,
                           deliver_utc_us, read_due_utc_us, claim_due_utc_us, escalation_level,
                           next_due_utc_us)
           VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, $8, $9, 0, $10)
      """,
      [
        .text(receipt.key.department), .integer(receipt.key.mailboxSeq),
        .integer(receipt.feedSeq), .int(receipt.licenceNumber), .int(receipt.role),
        .int(receipt.state.rawValue), .integer(receipt.pushedAt), .integer(receipt.readDueAt),
        .integer(receipt.claimDueAt), .optionalInt(nextDueAt),
      ])
  }

  /// The receipt of this key.
  static func find(_ key: Key, in reader: Reader) throws -> Stored? {
    try reader.first(
      """
      SELECT department, mbox_seq, feed_seq, licence_no, role, state, push_utc_us,
             deliver_utc_us, read_due_utc_us, claim_due_utc_us, escalation_level
        FROM receipt
       WHERE department = $1
         AND mbox_seq = $2
      """, [.text(key.department), .integer(key.mailboxSeq)], stored)
  }

  /// Moves a receipt to a state.
  static func move(
    _ key: Key, to state: PermitsReceiptState, deliveredAt: Int64?, level: Int, nextDueAt: Int64?,
    in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      UPDATE receipt
         SET state = $3, deliver_utc_us = coalesce(deliver_utc_us, $4), escalation_level = $5,
             next_due_utc_us = $6
       WHERE department = $1
         AND mbox_seq = $2
      """,
      [
        .text(key.department), .integer(key.mailboxSeq), .int(state.rawValue),
        .optionalInt(deliveredAt), .int(level), .optionalInt(nextDueAt),
      ])
  }

  /// Adds a fact.
  static func append(_ fact: Fact, to key: Key, in transaction: Transaction) throws {
    let next = try transaction.integer("SELECT coalesce(max(fact_no), 0) + 1 FROM receipt_fact")
    try transaction.execute(
      """
      INSERT INTO receipt_fact (fact_no, department, mbox_seq, kind, level, account,
                                account_department, account_roles, detail, request_id,
                                request_sha256, fact_utc_us)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
      """,
      [
        .int(next ?? 1), .text(key.department), .integer(key.mailboxSeq), .text(fact.kind),
        .int(fact.level), .optionalText(fact.actor?.account),
        .optionalText(fact.actor?.department),
        .optionalText(fact.actor?.roles.joined(separator: " ")), .textOrNull(fact.detail),
        .optionalText(fact.requestID), .optionalBlob(fact.requestDigest), .integer(fact.at),
      ])
  }

  /// The facts of a receipt in the order they happened.
  static func facts(of key: Key, in reader: Reader) throws -> [Fact] {
    try reader.rows(
      """
      SELECT kind, level, account, account_department, account_roles, detail, fact_utc_us
        FROM receipt_fact
       WHERE department = $1
         AND mbox_seq = $2
       ORDER BY fact_no
      """, [.text(key.department), .integer(key.mailboxSeq)]
    ) { row in
      let actor = row.optionalText(2).map { account in
        TypePrincipal(
          account: account, department: row.text(3),
          roles: row.text(4).split(separator: " ").map(String.init))
      }
      return Fact(
        kind: row.text(0), level: row.int(1), actor: actor, detail: row.text(5), at: row.int64(6))
    }
  }

  /// What was answered to this request before, if anything: its receipt and the digest it had.
  static func request(
    _ requestID: String, in reader: Reader
  ) throws -> (key: Key, digest: [UInt8])? {
    try reader.first(
      "SELECT department, mbox_seq, request_sha256 FROM receipt_fact WHERE request_id = $1",
      [.text(requestID)]
    ) { (Key(department: $0.text(0), mailboxSeq: $0.int64(1)), $0.blob(2)) }
  }

  /// Receipts whose next limit has passed, the longest overdue first.
  static func due(at now: Int64, limit: Int, in reader: Reader) throws -> [Stored] {
    try reader.rows(
      """
      SELECT department, mbox_seq, feed_seq, licence_no, role, state, push_utc_us,
             deliver_utc_us, read_due_utc_us, claim_due_utc_us, escalation_level
        FROM receipt
       WHERE next_due_utc_us <= $1
       ORDER BY next_due_utc_us, department, mbox_seq
       LIMIT $2
      """, [.integer(now), .int(limit)], stored)
  }

  static func stored(_ row: Row) -> Stored {
    Stored(
      key: Key(department: row.text(0), mailboxSeq: row.int64(1)), feedSeq: row.int64(2),
      licenceNumber: row.int(3), role: row.int(4),
      state: PermitsReceiptState(rawValue: Int32(row.int(5))), pushedAt: row.int64(6),
      deliveredAt: row.optionalInt64(7), readDueAt: row.int64(8), claimDueAt: row.int64(9),
      escalationLevel: row.int(10))
  }
}
