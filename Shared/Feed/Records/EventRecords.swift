internal import Store
internal import Vocabulary

/// SQL of events: sealed once, never changed.
enum EventRecords {
  /// A sealed body with the hashes that go out with it.
  struct Sealed: Sendable {
    let body: [UInt8]
    let sha256: [UInt8]
    let chainSHA256: [UInt8]
  }

  /// Adds an event whose body is in the ledger, and answers its position.
  ///
  /// Positions are contiguous and in the order of commits, for there is one writer at a time.
  static func insert(
    _ draft: EventDraft, sha256: [UInt8], ledgerPosition: Int64, lane: Int64,
    in transaction: Transaction
  ) throws -> Int64 {
    let heads = transaction.memory(FeedHeads.self)
    let last = try heads.seq ?? transaction.integer("SELECT max(seq) FROM sealed_event") ?? 0
    let seq = Int64(last) + 1
    try transaction.execute(
      """
      INSERT INTO sealed_event (seq, event_id, ledger_position, lane, recorded_utc_us, sha256)
           VALUES ($1, $2, $3, $4, $5, $6)
      """,
      [
        .integer(seq), .text(draft.eventID), .integer(ledgerPosition), .integer(lane),
        .integer(draft.recordedAt.value), .blob(sha256),
      ])
    heads.seq = Int(seq)
    return seq
  }

  /// Notes a material of an event, so that its recipients may fetch it.
  static func insertMaterial(
    _ sha256: [UInt8], of seq: Int64, in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO event_material (sha256, event_seq)
           VALUES ($1, $2)
      ON CONFLICT (sha256, event_seq) DO NOTHING
      """, [.blob(sha256), .integer(seq)])
  }

  /// The event with this id.
  static func find(eventID: String, in reader: Reader) throws -> FoundEvent? {
    try reader.first(
      "SELECT seq, sha256, chain_sha256 FROM event WHERE event_id = $1", [.text(eventID)]
    ) { FoundEvent(seq: $0.int64(0), sha256: $0.blob(1), chainHash: $0.blob(2)) }
  }

  /// The bodies at some places of a mailbox.
  static func sealed(
    _ mailboxNo: Int64, at mboxSeq: Int64, in reader: Reader
  ) throws -> Sealed? {
    try reader.first(
      """
      SELECT event.body, event.sha256, event.chain_sha256
        FROM delivery
        JOIN event ON event.seq = delivery.event_seq
       WHERE delivery.mailbox_no = $1
         AND delivery.mbox_seq = $2
      """, [.integer(mailboxNo), .integer(mboxSeq)]
    ) { Sealed(body: $0.blob(0), sha256: $0.blob(1), chainSHA256: $0.blob(2)) }
  }

  /// The lane of a subject: the position of its first fact in the ledger.
  static func lane(of subject: String, in reader: Reader) throws -> Int64? {
    try reader.first(
      "SELECT position FROM ledger_entry WHERE stream = $1 AND stream_position = 1",
      [.text(subject)]
    ) { $0.int64(0) }
  }

  /// Whether the event at a ledger position was delivered to a recipient.
  static func isDelivered(
    _ position: Int64, to recipient: String, in reader: Reader
  ) throws -> Bool {
    try reader.exists(
      """
      SELECT 1
        FROM sealed_event
        JOIN mailbox ON mailbox.recipient = $2
        JOIN delivery ON delivery.mailbox_no = mailbox.mailbox_no
                     AND delivery.lane = sealed_event.lane
                     AND delivery.event_seq = sealed_event.seq
       WHERE sealed_event.ledger_position = $1
       LIMIT 1
      """, [.integer(position), .text(recipient)])
  }

  /// Whether any event names the material: what garbage collection must keep.
  static func isReferenced(_ sha256: [UInt8], in reader: Reader) throws -> Bool {
    try reader.exists(
      "SELECT 1 FROM event_material WHERE sha256 = $1 LIMIT 1", [.blob(sha256)])
  }

  /// Whether a delivery to the mailbox names the material.
  static func isEntitled(
    _ mailboxNo: Int64, to sha256: [UInt8], in reader: Reader
  ) throws -> Bool {
    try reader.exists(
      """
      SELECT 1
        FROM event_material
        JOIN sealed_event ON sealed_event.seq = event_material.event_seq
        JOIN delivery ON delivery.mailbox_no = $1
                     AND delivery.lane = sealed_event.lane
                     AND delivery.event_seq = sealed_event.seq
       WHERE event_material.sha256 = $2
       LIMIT 1
      """, [.integer(mailboxNo), .blob(sha256)])
  }
}
