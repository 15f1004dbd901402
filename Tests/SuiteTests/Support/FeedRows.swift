import Ledger
import Store

/// The feed's tables of one service, read from its file by an observer.
struct FeedRows: Sendable {
  /// One delivery.
  struct Delivery: Sendable {
    let recipient: String
    let mboxSeq: Int
    let lane: Int
    let laneSeq: Int
    let eventID: String
    let sha256: [UInt8]
    let isAcknowledged: Bool
  }

  let eventIDs: [String]
  let deliveries: [Delivery]
  /// Events by licence.
  let eventSeqs: [String: Int]
  /// Receipts whose state and moment of delivery contradict the delivery they are about.
  let receiptsAtOdds: Int
  let receipts: Int
  let alarms: [String]
  let ledgerFault: String?

  /// Reads one snapshot.
  static func read(_ path: String) async throws -> FeedRows {
    let file = try StoreFile(readingFrom: path)
    let rows = try await file.read { try FeedRows(in: $0) }
    await file.close()
    return rows
  }

  private init(in reader: Reader) throws {
    eventIDs = try reader.rows("SELECT event_id FROM sealed_event ORDER BY seq") { $0.text(0) }
    deliveries = try reader.rows(
      """
      SELECT mailbox.recipient, delivery.mbox_seq, delivery.lane, delivery.lane_seq,
             sealed_event.event_id, sealed_event.sha256, delivery.state
        FROM delivery
        JOIN mailbox ON mailbox.mailbox_no = delivery.mailbox_no
        JOIN sealed_event ON sealed_event.seq = delivery.event_seq
       ORDER BY delivery.mailbox_no, delivery.mbox_seq
      """
    ) { row in
      Delivery(
        recipient: row.text(0), mboxSeq: row.int(1), lane: row.int(2), laneSeq: row.int(3),
        eventID: row.text(4), sha256: row.blob(5), isAcknowledged: row.int(6) == 1)
    }
    let licences = try reader.rows(
      """
      SELECT licence.licence_no, licence.event_seq, count(*), max(licence_event.event_seq)
        FROM licence
        JOIN licence_event ON licence_event.licence_no = licence.licence_no
       GROUP BY licence.licence_no, licence.event_seq
      """
    ) { ($0.int(0), Set([$0.int(1), $0.int(2), $0.int(3)])) }
    eventSeqs = Dictionary(
      licences.map { ("licences/\($0.0)", $0.1.count == 1 ? $0.1.first ?? -1 : -1) },
      uniquingKeysWith: { first, _ in first })
    receipts = try reader.first("SELECT count(*) FROM receipt") { $0.int(0) } ?? 0
    // State 1 is PENDING.
    receiptsAtOdds =
      try reader.first(
        """
        SELECT count(*)
          FROM receipt
          JOIN mailbox ON mailbox.recipient = receipt.department
          JOIN delivery ON delivery.mailbox_no = mailbox.mailbox_no
                       AND delivery.mbox_seq = receipt.mbox_seq
         WHERE (delivery.state = 1) <> (receipt.deliver_utc_us IS NOT NULL)
            OR (receipt.state = 1) <> (receipt.deliver_utc_us IS NULL)
            OR delivery.event_seq <> receipt.feed_seq
        """
      ) { $0.int(0) } ?? -1
    alarms = try reader.rows("SELECT reason, subject FROM alarm") { "\($0.text(0)) \($0.text(1))" }
    ledgerFault = try Ledger.verify(in: reader).fault.map { "\($0)" }
  }
}
