internal import Contracts
internal import Store
internal import Vocabulary

/// SQL of what people and the clock did with deliveries: added to, never changed.
enum ReceiptFactRecords {
  /// One act, or one word of the clock.
  struct Fact: Sendable {
    var kind: String
    var level: UInt32 = 0
    var actor: TypePrincipal?
    var detail: String = ""
    var request: Request?
    var at: UTCMicroseconds
  }

  /// The idempotency key of an act and the digest of what was asked.
  struct Request: Sendable, Hashable {
    let id: String
    let digest: [UInt8]
  }

  /// Adds a fact.
  static func append(
    _ fact: Fact, to key: ReceiptRecords.Key, in transaction: Transaction
  ) throws {
    let next = try transaction.integer("SELECT coalesce(max(fact_no), 0) + 1 FROM receipt_fact")
    try transaction.execute(
      """
      INSERT INTO receipt_fact (fact_no, department, mbox_seq, kind, level, account,
                                account_department, account_roles, detail, request_id,
                                request_hmac, fact_utc_us)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
      """,
      [
        .int(next ?? 1), .text(key.department), .integer(key.mailboxSeq), .text(fact.kind),
        .int(fact.level), .optionalText(fact.actor?.account),
        .optionalText(fact.actor?.department),
        .optionalText(fact.actor?.roles.joined(separator: " ")), .textOrNull(fact.detail),
        .optionalText(fact.request?.id), .optionalBlob(fact.request?.digest),
        .integer(fact.at.value),
      ])
  }

  /// The facts of a receipt in the order they happened.
  static func all(of key: ReceiptRecords.Key, in reader: Reader) throws -> [PermitsReceiptFact] {
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
      return PermitsReceiptFact(
        kind: row.text(0), actor: actor, time: ProtoTimestamp(microseconds: row.int64(6)),
        detail: row.text(5), level: UInt32(row.int(1)))
    }
  }

  /// What was asked under this request id before, if anything.
  static func request(
    _ requestID: String, in reader: Reader
  ) throws -> (key: ReceiptRecords.Key, digest: [UInt8])? {
    try reader.first(
      "SELECT department, mbox_seq, request_hmac FROM receipt_fact WHERE request_id = $1",
      [.text(requestID)]
    ) { row in
      (ReceiptRecords.Key(department: row.text(0), mailboxSeq: row.int64(1)), row.blob(2))
    }
  }
}
