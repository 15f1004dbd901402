internal import PermitsRules
internal import Store
internal import Vocabulary

/// SQL of receipts: where each delivery stands, and what is due next.
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
    var snapshot: ReceiptSnapshot
  }

  /// Opens the receipt of a new delivery.
  static func insert(
    _ receipt: Stored, nextDueAt: UTCMicroseconds?, in transaction: Transaction
  ) throws {
    let snapshot = receipt.snapshot
    try transaction.execute(
      """
      INSERT INTO receipt (department, mbox_seq, feed_seq, licence_no, role, state, push_utc_us,
                           read_due_utc_us, claim_due_utc_us, escalate_due_utc_us,
                           first_check_due_utc_us, escalation_level, next_due_utc_us)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, $12)
      """,
      [
        .text(receipt.key.department), .integer(receipt.key.mailboxSeq),
        .integer(receipt.feedSeq), .int(receipt.licenceNumber), .int(snapshot.role.rawValue),
        .int(snapshot.state.rawValue), .integer(snapshot.pushedAt.value),
        .integer(snapshot.dues.readBy.value), .optionalInt(snapshot.dues.claimBy?.value),
        .integer(snapshot.dues.escalateBy.value),
        .optionalInt(snapshot.dues.firstCheckBy?.value), .optionalInt(nextDueAt?.value),
      ])
  }

  /// The receipt of this key.
  static func find(_ key: Key, in reader: Reader) throws -> Stored? {
    try reader.first(
      select + "\n WHERE department = $1 AND mbox_seq = $2",
      [.text(key.department), .integer(key.mailboxSeq)], stored)
  }

  /// Moves a receipt to where its snapshot stands.
  static func update(
    _ receipt: Stored, deliveredAt: UTCMicroseconds? = nil, nextDueAt: UTCMicroseconds?,
    in transaction: Transaction
  ) throws {
    let snapshot = receipt.snapshot
    try transaction.execute(
      """
      UPDATE receipt
         SET state = $3, deliver_utc_us = coalesce(deliver_utc_us, $4), dispute_utc_us = $5,
             escalation_level = $6, next_due_utc_us = $7, first_check_due_utc_us = $8
       WHERE department = $1
         AND mbox_seq = $2
      """,
      [
        .text(receipt.key.department), .integer(receipt.key.mailboxSeq),
        .int(snapshot.state.rawValue), .optionalInt(deliveredAt?.value),
        .optionalInt(snapshot.disputedAt?.value), .int(snapshot.escalationLevel),
        .optionalInt(nextDueAt?.value), .optionalInt(snapshot.dues.firstCheckBy?.value),
      ])
  }

  /// Receipts whose next limit has passed, the longest overdue first.
  static func due(
    at now: UTCMicroseconds, limit: Int, in reader: Reader
  ) throws -> [Stored] {
    try reader.rows(
      select + "\n WHERE next_due_utc_us <= $1 ORDER BY next_due_utc_us LIMIT $2",
      [.integer(now.value), .int(limit)], stored)
  }

  /// The oldest delivery of each department that has not arrived.
  ///
  /// The states are asked for in the words of the index `receipt_undelivered`, or it is not used.
  static func oldestUndelivered(in reader: Reader) throws -> [Stored] {
    try reader.rows(
      select
        + """

         WHERE (department, mbox_seq) IN (SELECT department, min(mbox_seq)
                                            FROM receipt
                                           WHERE state = 1 OR state = 11 OR state = 12
                                           GROUP BY department)
         ORDER BY department
        """, [], stored)
  }

  /// Whether a department was sent events of a licence.
  static func isReceiver(
    _ department: String, ofLicence licenceNumber: Int, in reader: Reader
  ) throws -> Bool {
    try reader.exists(
      "SELECT 1 FROM receipt WHERE licence_no = $1 AND department = $2 LIMIT 1",
      [.int(licenceNumber), .text(department)])
  }

  /// The department's receipts of earlier events of the same licence that are not at their end.
  static func replaceable(by receipt: Stored, in reader: Reader) throws -> [Stored] {
    try reader.rows(
      select
        + """

         WHERE department = $1
           AND licence_no = $2
           AND feed_seq < $3
           AND state NOT IN (9, 10)
         ORDER BY mbox_seq
        """,
      [
        .text(receipt.key.department), .int(receipt.licenceNumber), .integer(receipt.feedSeq),
      ], stored)
  }

  private static let select: SQL = """
    SELECT department, mbox_seq, feed_seq, licence_no, role, state, push_utc_us,
           read_due_utc_us, claim_due_utc_us, escalate_due_utc_us, first_check_due_utc_us,
           dispute_utc_us, escalation_level
      FROM receipt
    """

  private static func stored(_ row: Row) throws -> Stored {
    guard let role = RecipientRole(rawValue: Int32(row.int(4))),
      let state = ReceiptState(rawValue: Int32(row.int(5)))
    else { throw RecordFault.unknownCode(table: "receipt") }
    let dues = ReceiptDues(
      readBy: UTCMicroseconds(row.int64(7)),
      claimBy: row.optionalInt64(8).map(UTCMicroseconds.init),
      escalateBy: UTCMicroseconds(row.int64(9)),
      firstCheckBy: row.optionalInt64(10).map(UTCMicroseconds.init))
    return Stored(
      key: Key(department: row.text(0), mailboxSeq: row.int64(1)), feedSeq: row.int64(2),
      licenceNumber: row.int(3),
      snapshot: ReceiptSnapshot(
        state: state, role: role, pushedAt: UTCMicroseconds(row.int64(6)), dues: dues,
        disputedAt: row.optionalInt64(11).map(UTCMicroseconds.init),
        escalationLevel: UInt32(row.int(12))))
  }
}

/// A stored value that this version does not understand: the file was written by another one.
enum RecordFault: Error, Sendable, Hashable {
  /// A code outside its list.
  case unknownCode(table: String)
  /// A row that another row names is missing.
  case missingRow(table: String)
}
