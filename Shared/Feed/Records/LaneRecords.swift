internal import Store

/// SQL of failing lanes.
enum LaneRecords {
  /// A failing lane as stored.
  struct Stored: Sendable {
    let mailboxNo: Int64
    let recipient: String
    let lane: Int64
    let subject: String
    let mboxSeq: Int64
    let laneSeq: Int64
    let failures: Int
    let isParked: Bool
    let reason: String
    let nextAttempt: Int64?
  }

  /// Writes a failure down, unless the delivery was settled meanwhile; answers whether it did.
  static func record(
    _ failure: LaneFailure, of mailboxNo: Int64, nextAttempt: Int64?, in transaction: Transaction
  ) throws -> Bool {
    try transaction.execute(
      """
      INSERT INTO lane_failure (mailbox_no, lane, mbox_seq, lane_seq, failures, parked, reason,
                                next_attempt_utc_us)
           SELECT mailbox_no, lane, mbox_seq, lane_seq, $3, $4, $5, $6
             FROM delivery
            WHERE mailbox_no = $1
              AND mbox_seq = $2
              AND state = 0
      ON CONFLICT (mailbox_no, lane) DO UPDATE
              SET mbox_seq = excluded.mbox_seq, lane_seq = excluded.lane_seq,
                  failures = excluded.failures, parked = excluded.parked,
                  reason = excluded.reason, next_attempt_utc_us = excluded.next_attempt_utc_us
      """,
      [
        .integer(mailboxNo), .integer(failure.mboxSeq), .int(failure.failures),
        .bool(failure.wait == nil), .text(failure.reason), .optionalInt(nextAttempt),
      ]) > 0
  }

  /// Forgets the failures of a lane at a delivery that is settled.
  static func clear(
    _ mailboxNo: Int64, lane: Int64, at mboxSeq: Int64, in transaction: Transaction
  ) throws {
    try transaction.execute(
      "DELETE FROM lane_failure WHERE mailbox_no = $1 AND lane = $2 AND mbox_seq = $3",
      [.integer(mailboxNo), .integer(lane), .integer(mboxSeq)])
  }

  /// Forgets every failure of a mailbox: a new epoch begins.
  static func clearAll(_ mailboxNo: Int64, in transaction: Transaction) throws {
    try transaction.execute(
      "DELETE FROM lane_failure WHERE mailbox_no = $1", [.integer(mailboxNo)])
  }

  /// Forgets the failures of a lane.
  static func clear(_ mailboxNo: Int64, lane: Int64, in transaction: Transaction) throws {
    try transaction.execute(
      "DELETE FROM lane_failure WHERE mailbox_no = $1 AND lane = $2",
      [.integer(mailboxNo), .integer(lane)])
  }

  /// The failures of a lane, if it has any.
  static func find(_ mailboxNo: Int64, lane: Int64, in reader: Reader) throws -> Stored? {
    try reader.first(
      select + """

         WHERE lane_failure.mailbox_no = $1
           AND lane_failure.lane = $2
        """, [.integer(mailboxNo), .integer(lane)], stored)
  }

  /// Lanes parked in a mailbox.
  static func parkedCount(_ mailboxNo: Int64, in reader: Reader) throws -> Int {
    try reader.integer(
      "SELECT count(*) FROM lane_failure WHERE mailbox_no = $1 AND parked = 1",
      [.integer(mailboxNo)]) ?? 0
  }

  /// A page of failing lanes: the parked ones first, then by failures.
  ///
  /// - Parameters:
  ///   - mailboxNo: Whose; nil for all mailboxes.
  ///   - after: Parked, failures, mailbox and lane of the last row of the page before.
  static func list(
    of mailboxNo: Int64?, after: [Int64]?, limit: Int, in reader: Reader
  ) throws -> [Stored] {
    let key = after ?? [-2, 0, 0, 0]
    return try reader.rows(
      select + """

         WHERE (lane_failure.mailbox_no = $1 OR $1 = 0)
           AND (0 - lane_failure.parked, 0 - lane_failure.failures, lane_failure.mailbox_no,
                lane_failure.lane) > ($2, $3, $4, $5)
         ORDER BY 0 - lane_failure.parked, 0 - lane_failure.failures, lane_failure.mailbox_no,
                  lane_failure.lane
         LIMIT $6
        """,
      [
        .integer(mailboxNo ?? 0), .integer(key[0]), .integer(key[1]), .integer(key[2]),
        .integer(key[3]), .int(limit),
      ], stored)
  }

  private static let select: SQL = """
    SELECT lane_failure.mailbox_no, mailbox.recipient, lane_failure.lane, ledger_entry.stream,
           lane_failure.mbox_seq, lane_failure.lane_seq, lane_failure.failures,
           lane_failure.parked, lane_failure.reason, lane_failure.next_attempt_utc_us
      FROM lane_failure
      JOIN mailbox ON mailbox.mailbox_no = lane_failure.mailbox_no
      JOIN ledger_entry ON ledger_entry.position = lane_failure.lane
    """

  private static func stored(_ row: Row) -> Stored {
    Stored(
      mailboxNo: row.int64(0), recipient: row.text(1), lane: row.int64(2), subject: row.text(3),
      mboxSeq: row.int64(4), laneSeq: row.int64(5), failures: row.int(6), isParked: row.bool(7),
      reason: row.text(8), nextAttempt: row.optionalInt64(9))
  }
}
