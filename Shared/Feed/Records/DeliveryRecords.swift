internal import Store

/// SQL of deliveries: places taken when the event is published, and their acknowledgement.
enum DeliveryRecords {
  /// A place given to a recipient.
  struct Place: Sendable {
    let mailboxNo: Int64
    let mboxSeq: Int64
    let laneSeq: Int64
  }

  /// What an answer of a consumer is checked against.
  struct Stored: Sendable {
    let delivery: PendingDelivery
    let state: Int64
    let eventSeq: Int64
    let eventID: String
    let subject: String
    let sha256: [UInt8]
    let wasAcknowledged: Bool
  }

  /// Takes the next place in a mailbox and in its lane, both contiguous from 1.
  ///
  /// The highest places are looked up at the end of their indexes, once: from then on the writer
  /// remembers the mailbox's, and the lane of a new subject has none.
  static func insert(
    eventSeq: Int64, lane: Int64, isNewLane: Bool, mailboxNo: Int64, in transaction: Transaction
  ) throws -> Place {
    let heads = transaction.memory(FeedHeads.self)
    let head = try heads.mailboxes[mailboxNo] ?? head(ofMailbox: mailboxNo, in: transaction)
    let laneHead = isNewLane ? 0 : try laneHead(mailboxNo, lane: lane, in: transaction)
    let place = Place(mailboxNo: mailboxNo, mboxSeq: head + 1, laneSeq: laneHead + 1)
    try transaction.execute(
      """
      INSERT INTO delivery (mailbox_no, mbox_seq, event_seq, lane, lane_seq, state)
           VALUES ($1, $2, $3, $4, $5, 0)
      """,
      [
        .integer(mailboxNo), .integer(place.mboxSeq), .integer(eventSeq), .integer(lane),
        .integer(place.laneSeq),
      ])
    heads.mailboxes[mailboxNo] = place.mboxSeq
    return place
  }

  private static func head(ofMailbox mailboxNo: Int64, in reader: Reader) throws -> Int64 {
    Int64(
      try reader.integer(
        "SELECT max(mbox_seq) FROM delivery WHERE mailbox_no = $1", [.integer(mailboxNo)]) ?? 0)
  }

  /// The delivery at a place.
  static func find(
    _ mailboxNo: Int64, at mboxSeq: Int64, in reader: Reader
  ) throws -> Stored? {
    try reader.first(
      """
      SELECT delivery.lane, delivery.lane_seq, length(event.body), delivery.state,
             delivery.event_seq, event.event_id, event.subject, event.sha256,
             delivery.acked_utc_us
        FROM delivery
        JOIN event ON event.seq = delivery.event_seq
       WHERE delivery.mailbox_no = $1
         AND delivery.mbox_seq = $2
      """, [.integer(mailboxNo), .integer(mboxSeq)]
    ) { row in
      Stored(
        delivery: PendingDelivery(
          mboxSeq: mboxSeq, lane: row.int64(0), laneSeq: row.int64(1), bytes: row.int(2)),
        state: row.int64(3), eventSeq: row.int64(4), eventID: row.text(5), subject: row.text(6),
        sha256: row.blob(7), wasAcknowledged: !row.isNull(8))
    }
  }

  /// Marks a delivery acknowledged; the moment of the first acknowledgement stays.
  static func acknowledge(
    _ mailboxNo: Int64, at mboxSeq: Int64, on moment: Int64, in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      UPDATE delivery
         SET state = 1, acked_utc_us = coalesce(acked_utc_us, $3)
       WHERE mailbox_no = $1
         AND mbox_seq = $2
      """, [.integer(mailboxNo), .integer(mboxSeq), .integer(moment)])
  }

  /// Marks one pending delivery as skipped by two people.
  static func skip(
    _ mailboxNo: Int64, at mboxSeq: Int64, in transaction: Transaction
  ) throws -> Int {
    try transaction.execute(
      """
      UPDATE delivery
         SET state = 2
       WHERE mailbox_no = $1
         AND mbox_seq = $2
         AND state = 0
      """, [.integer(mailboxNo), .integer(mboxSeq)])
  }

  /// Makes a lane undelivered from a place on.
  static func rewind(
    _ mailboxNo: Int64, lane: Int64, from laneSeq: Int64, in transaction: Transaction
  ) throws -> Int {
    try transaction.execute(
      """
      UPDATE delivery
         SET state = 0
       WHERE mailbox_no = $1
         AND lane = $2
         AND lane_seq >= $3
         AND state <> 0
      """, [.integer(mailboxNo), .integer(lane), .integer(laneSeq)])
  }

  /// Makes a mailbox undelivered from a place on.
  static func seek(
    _ mailboxNo: Int64, from mboxSeq: Int64, in transaction: Transaction
  ) throws -> Int {
    try transaction.execute(
      """
      UPDATE delivery
         SET state = 0
       WHERE mailbox_no = $1
         AND mbox_seq >= $2
         AND state <> 0
      """, [.integer(mailboxNo), .integer(mboxSeq)])
  }

  /// The mailbox place of a lane's place.
  static func place(
    _ mailboxNo: Int64, lane: Int64, laneSeq: Int64, in reader: Reader
  ) throws -> Int64? {
    try reader.first(
      """
      SELECT mbox_seq
        FROM delivery
       WHERE mailbox_no = $1
         AND lane = $2
         AND lane_seq = $3
      """, [.integer(mailboxNo), .integer(lane), .integer(laneSeq)]
    ) { $0.int64(0) }
  }

  /// Highest place of a lane; 0 when it has none.
  static func laneHead(_ mailboxNo: Int64, lane: Int64, in reader: Reader) throws -> Int64 {
    Int64(
      try reader.integer(
        "SELECT max(lane_seq) FROM delivery WHERE mailbox_no = $1 AND lane = $2",
        [.integer(mailboxNo), .integer(lane)]) ?? 0)
  }
}
