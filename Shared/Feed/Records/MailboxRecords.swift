internal import Store

/// SQL of mailboxes: numbers, heads, watermarks, epochs and generations.
enum MailboxRecords {
  /// The number of a recipient's mailbox, if it has one.
  static func number(of recipient: String, in reader: Reader) throws -> Int64? {
    try reader.first(
      "SELECT mailbox_no FROM mailbox WHERE recipient = $1", [.text(recipient)]
    ) { $0.int64(0) }
  }

  /// The number of a recipient's mailbox, which is opened if need be.
  static func open(_ recipient: String, in transaction: Transaction) throws -> Int64 {
    if let number = try number(of: recipient, in: transaction) { return number }
    let number = try transaction.first(
      """
      INSERT INTO mailbox (mailbox_no, recipient, acked_through, epoch)
           SELECT coalesce(max(mailbox_no), 0) + 1, $1, 0, 0
             FROM mailbox
        RETURNING mailbox_no
      """, [.text(recipient)]
    ) { $0.int64(0) }
    guard let number else { throw FeedFault.noRow(table: "mailbox") }
    return number
  }

  /// Every mailbox, by recipient.
  static func all(in reader: Reader) throws -> [(number: Int64, recipient: String)] {
    try reader.rows("SELECT mailbox_no, recipient FROM mailbox ORDER BY recipient") {
      ($0.int64(0), $0.text(1))
    }
  }

  /// Highest place of a mailbox; 0 when it is empty.
  static func head(_ mailboxNo: Int64, in reader: Reader) throws -> Int64 {
    Int64(
      try reader.integer(
        "SELECT max(mbox_seq) FROM delivery WHERE mailbox_no = $1", [.integer(mailboxNo)]) ?? 0)
  }

  /// Epoch, watermark and head.
  static func standing(_ mailboxNo: Int64, in reader: Reader) throws -> MailboxStanding {
    let head = try head(mailboxNo, in: reader)
    let standing = try reader.first(
      "SELECT epoch, acked_through FROM mailbox WHERE mailbox_no = $1", [.integer(mailboxNo)]
    ) { MailboxStanding(epoch: $0.int64(0), ackedThrough: $0.int64(1), head: head) }
    return standing ?? MailboxStanding(epoch: 0, ackedThrough: 0, head: head)
  }

  /// Moves the watermark to just before the first pending delivery, looking from `place` on.
  static func settle(
    _ mailboxNo: Int64, from place: Int64, in transaction: Transaction
  ) throws -> Int64 {
    let firstPending = try transaction.integer(
      """
      SELECT mbox_seq
        FROM delivery
       WHERE mailbox_no = $1
         AND mbox_seq > $2
         AND state = 0
       ORDER BY mbox_seq
       LIMIT 1
      """, [.integer(mailboxNo), .integer(place)])
    let through =
      if let firstPending { Int64(firstPending) - 1 } else {
        try head(mailboxNo, in: transaction)
      }
    try transaction.execute(
      """
      UPDATE mailbox
         SET acked_through = $2
       WHERE mailbox_no = $1
         AND acked_through <> $2
      """, [.integer(mailboxNo), .integer(through)])
    return through
  }

  /// Begins the next epoch.
  static func beginEpoch(_ mailboxNo: Int64, in transaction: Transaction) throws {
    try transaction.execute(
      "UPDATE mailbox SET epoch = epoch + 1 WHERE mailbox_no = $1", [.integer(mailboxNo)])
  }

  /// Keeps the highest generation of a consumer and answers it.
  static func raise(
    _ mailboxNo: Int64, consumer: String, to generation: Int64, in transaction: Transaction
  ) throws -> Int64 {
    try transaction.execute(
      """
      INSERT INTO consumer (mailbox_no, consumer, generation)
           VALUES ($1, $2, $3)
      ON CONFLICT (mailbox_no, consumer) DO UPDATE
              SET generation = excluded.generation
            WHERE consumer.generation < excluded.generation
      """, [.integer(mailboxNo), .text(consumer), .integer(generation)])
    let newest = try transaction.integer(
      "SELECT generation FROM consumer WHERE mailbox_no = $1 AND consumer = $2",
      [.integer(mailboxNo), .text(consumer)])
    return Int64(newest ?? 0)
  }

  /// Deliveries still pending and the recorded moment of the oldest of them.
  static func pending(
    _ mailboxNo: Int64, after place: Int64, in reader: Reader
  ) throws -> (count: Int64, oldest: Int64?) {
    let counted = try reader.first(
      """
      SELECT count(*), min(delivery.event_seq)
        FROM delivery
       WHERE delivery.mailbox_no = $1
         AND delivery.mbox_seq > $2
         AND delivery.state = 0
      """, [.integer(mailboxNo), .integer(place)]
    ) { ($0.int64(0), $0.optionalInt64(1)) }
    guard let (count, first) = counted, let first else { return (0, nil) }
    let oldest = try reader.first(
      "SELECT recorded_utc_us FROM sealed_event WHERE seq = $1", [.integer(first)]
    ) { $0.int64(0) }
    return (count, oldest)
  }
}
