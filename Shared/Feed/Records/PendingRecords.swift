internal import Store

/// SQL that reads what is still to be delivered, with the failures of its lanes.
enum PendingRecords {
  /// Pending deliveries after a place, in order, and the place up to which the answer is complete.
  static func scan(
    _ mailboxNo: Int64, after mboxSeq: Int64, limit: Int, in reader: Reader
  ) throws -> (deliveries: [ScannedDelivery], through: Int64) {
    let head = try MailboxRecords.head(mailboxNo, in: reader)
    let rows = try reader.rows(
      """
      SELECT delivery.mbox_seq, delivery.lane, delivery.lane_seq, length(event.body),
             lane_failure.failures, lane_failure.parked
        FROM delivery
        JOIN event ON event.seq = delivery.event_seq
        LEFT JOIN lane_failure ON lane_failure.mailbox_no = delivery.mailbox_no
                              AND lane_failure.lane = delivery.lane
                              AND lane_failure.mbox_seq = delivery.mbox_seq
       WHERE delivery.mailbox_no = $1
         AND delivery.mbox_seq > $2
         AND delivery.state = 0
       ORDER BY delivery.mbox_seq
       LIMIT $3
      """, [.integer(mailboxNo), .integer(mboxSeq), .int(limit)], scanned)
    let isCut = rows.count == limit
    return (rows, isCut ? rows.last?.delivery.mboxSeq ?? head : head)
  }

  /// The first pending deliveries of a lane, in order.
  static func lane(
    _ mailboxNo: Int64, _ lane: Int64, limit: Int, in reader: Reader
  ) throws -> [ScannedDelivery] {
    try reader.rows(
      """
      SELECT delivery.mbox_seq, delivery.lane, delivery.lane_seq, length(event.body),
             lane_failure.failures, lane_failure.parked
        FROM delivery
        JOIN event ON event.seq = delivery.event_seq
        LEFT JOIN lane_failure ON lane_failure.mailbox_no = delivery.mailbox_no
                              AND lane_failure.lane = delivery.lane
                              AND lane_failure.mbox_seq = delivery.mbox_seq
       WHERE delivery.mailbox_no = $1
         AND delivery.lane = $2
         AND delivery.state = 0
       ORDER BY delivery.lane_seq
       LIMIT $3
      """, [.integer(mailboxNo), .integer(lane), .int(limit)], scanned)
  }

  private static func scanned(_ row: Row) -> ScannedDelivery {
    let history = row.optionalInt(4).map {
      LaneHistory(failures: $0, isParked: row.bool(5))
    }
    return ScannedDelivery(
      delivery: PendingDelivery(
        mboxSeq: row.int64(0), lane: row.int64(1), laneSeq: row.int64(2), bytes: row.int(3)),
      history: history)
  }
}
