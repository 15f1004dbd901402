internal import Store

/// SQL that reads deliveries again, whatever became of them.
enum PastRecords {
  /// One past delivery with its body.
  struct Past: Sendable {
    let delivery: PendingDelivery
    let sealed: EventRecords.Sealed
  }

  /// A page of a mailbox in order, or of one lane of it.
  static func page(
    _ mailboxNo: Int64, from first: Int64, through last: Int64, lane: Int64?, limit: Int,
    in reader: Reader
  ) throws -> [Past] {
    try reader.rows(
      """
      SELECT delivery.mbox_seq, delivery.lane, delivery.lane_seq, event.body, event.sha256,
             event.chain_sha256
        FROM delivery
        JOIN event ON event.seq = delivery.event_seq
       WHERE delivery.mailbox_no = $1
         AND delivery.mbox_seq >= $2
         AND delivery.mbox_seq <= $3
         AND (delivery.lane = $4 OR $4 = 0)
       ORDER BY delivery.mbox_seq
       LIMIT $5
      """,
      [.integer(mailboxNo), .integer(first), .integer(last), .integer(lane ?? 0), .int(limit)]
    ) { row in
      let body = row.blob(3)
      return Past(
        delivery: PendingDelivery(
          mboxSeq: row.int64(0), lane: row.int64(1), laneSeq: row.int64(2), bytes: body.count),
        sealed: EventRecords.Sealed(body: body, sha256: row.blob(4), chainSHA256: row.blob(5)))
    }
  }
}
