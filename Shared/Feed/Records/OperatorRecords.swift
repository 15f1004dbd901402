internal import Store

/// SQL of what operators did: only added to, so that it is its own audit.
enum OperatorRecords {
  /// One act.
  struct Act: Sendable {
    var requestID: String
    var requestDigest: [UInt8]
    var mailboxNo: Int64
    /// Lane resolved; nil for a Seek.
    var lane: Int64?
    var mboxSeq: Int64
    /// Resolution; nil for a Seek.
    var resolution: Int64?
    var isEffective: Bool
    var epoch: Int64
    var affected: Int
    var reason: String
    var account: String
    var userID: UInt32
    var recordedAt: Int64
  }

  /// Adds an act.
  static func append(_ act: Act, in transaction: Transaction) throws {
    try transaction.execute(
      """
      INSERT INTO operator_act (act_no, request_id, request_hmac, mailbox_no, lane, mbox_seq,
                                resolution, effective, epoch, affected, reason, account, user_id,
                                recorded_utc_us)
           SELECT coalesce(max(act_no), 0) + 1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,
                  $13
             FROM operator_act
      """,
      [
        .text(act.requestID), .blob(act.requestDigest), .integer(act.mailboxNo),
        .optionalInt(act.lane), .integer(act.mboxSeq), .optionalInt(act.resolution),
        .bool(act.isEffective), .integer(act.epoch), .int(act.affected), .text(act.reason),
        .text(act.account), .int(act.userID), .integer(act.recordedAt),
      ])
  }

  /// The act of a request id.
  static func find(requestID: String, in reader: Reader) throws -> Act? {
    try reader.first(select + " WHERE request_id = $1", [.text(requestID)], act)
  }

  /// The latest act on a lane at the delivery it waits for.
  static func latest(
    _ mailboxNo: Int64, lane: Int64, at mboxSeq: Int64, in reader: Reader
  ) throws -> Act? {
    try reader.first(
      select + """
         WHERE mailbox_no = $1
           AND lane = $2
           AND mbox_seq = $3
         ORDER BY act_no DESC
         LIMIT 1
        """, [.integer(mailboxNo), .integer(lane), .integer(mboxSeq)], act)
  }

  /// The latest act on a mailbox as a whole.
  static func latestSeek(_ mailboxNo: Int64, in reader: Reader) throws -> Act? {
    try reader.first(
      select + """
         WHERE mailbox_no = $1
           AND lane IS NULL
         ORDER BY act_no DESC
         LIMIT 1
        """, [.integer(mailboxNo)], act)
  }

  private static let select: SQL = """
    SELECT request_id, request_hmac, mailbox_no, lane, mbox_seq, resolution, effective, epoch,
           affected, reason, account, user_id, recorded_utc_us
      FROM operator_act

    """

  private static func act(_ row: Row) -> Act {
    Act(
      requestID: row.text(0), requestDigest: row.blob(1), mailboxNo: row.int64(2),
      lane: row.optionalInt64(3), mboxSeq: row.int64(4), resolution: row.optionalInt64(5),
      isEffective: row.bool(6), epoch: row.int64(7), affected: row.int(8), reason: row.text(9),
      account: row.text(10), userID: UInt32(truncatingIfNeeded: row.int64(11)),
      recordedAt: row.int64(12))
  }
}
