internal import Contracts
internal import Listing
internal import Store
internal import Vocabulary

/// SQL of licence events: who published what, and their bodies from the feed's table.
enum LicenceEventRecords {
  /// An event published earlier.
  struct Earlier: Sendable {
    let feedSeq: Int64
    let licenceNumber: Int
    let eventSeq: UInt64
    let requestDigest: [UInt8]
    let isUnrouted: Bool
    let bodyDigest: [UInt8]
    let recipients: [FeedRecipient]
  }

  /// What a new row says.
  struct New: Sendable {
    let feedSeq: Int64
    let licenceNumber: Int
    let eventSeq: UInt64
    let type: PermitsEventType
    let requestDigest: [UInt8]
    let publisher: Principal
    let isUnrouted: Bool
  }

  /// Adds an event.
  static func insert(_ event: New, in transaction: Transaction) throws {
    try transaction.execute(
      """
      INSERT INTO licence_event (feed_seq, licence_no, event_seq, event_type, request_hmac,
                                 publisher, publisher_department, unrouted)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      """,
      [
        .integer(event.feedSeq), .int(event.licenceNumber), .integer(Int64(event.eventSeq)),
        .int(event.type.rawValue), .blob(event.requestDigest), .text(event.publisher.account),
        .text(event.publisher.department.text), .bool(event.isUnrouted),
      ])
  }

  /// The licence event published under this id, if any.
  ///
  /// - Throws: `EventIDConflict` if the id is that of a notice; `StoreError`.
  static func find(eventID: String, in reader: Reader) throws -> Earlier? {
    try reader.first(
      """
      SELECT licence_event.feed_seq, licence_event.licence_no, licence_event.event_seq,
             licence_event.request_hmac, licence_event.unrouted, event.sha256, event.body
        FROM event
        LEFT JOIN licence_event ON licence_event.feed_seq = event.seq
       WHERE event.event_id = $1
      """, [.text(eventID)]
    ) { row in
      guard !row.isNull(0) else { throw EventIDConflict(eventID: eventID) }
      return Earlier(
        feedSeq: row.int64(0), licenceNumber: row.int(1), eventSeq: UInt64(row.int(2)),
        requestDigest: row.blob(3), isUnrouted: row.bool(4), bodyDigest: row.blob(5),
        recipients: try FeedEventBody(wire: row.blob(6)).recipients)
    }
  }

  /// Number of the licence that a licence event is about; nil if there is no such event.
  static func licence(ofEvent eventID: String, in reader: Reader) throws -> Int? {
    try reader.integer(
      """
      SELECT licence_event.licence_no
        FROM event
        JOIN licence_event ON licence_event.feed_seq = event.seq
       WHERE event.event_id = $1
      """, [.text(eventID)])
  }

  /// The sealed event at a position of the feed.
  static func event(atFeedSeq feedSeq: Int64, in reader: Reader) throws -> PermitsLicenceEvent? {
    try reader.first("SELECT body FROM event WHERE seq = $1", [.integer(feedSeq)]) { row in
      try PermitsLicenceEvent(wire: FeedEventBody(wire: row.blob(0)).payload)
    }
  }

  /// One page of a licence's events in order.
  static func list(
    ofLicence licenceNumber: Int, page: PageRequest, in reader: Reader
  ) throws -> [PermitsLicenceEventRecord] {
    try reader.rows(
      """
      SELECT event.body, event.sha256, event.chain_sha256, licence_event.publisher,
             licence_event.publisher_department, licence_event.unrouted
        FROM licence_event
        JOIN event ON event.seq = licence_event.feed_seq
       WHERE licence_event.licence_no = $1
         AND licence_event.event_seq > $2
       ORDER BY licence_event.event_seq
       LIMIT $3
      """,
      [
        .int(licenceNumber), .integer(page.after.first.flatMap { Int64($0) } ?? 0),
        .int(page.rows),
      ]
    ) { row in
      let body = try FeedEventBody(wire: row.blob(0))
      return PermitsLicenceEventRecord(
        event: try PermitsLicenceEvent(wire: body.payload), recipients: body.recipients,
        sha256: row.blob(1), chainSha256: row.blob(2),
        publisher: TypePrincipal(account: row.text(3), department: row.text(4)),
        unrouted: row.bool(5))
    }
  }

  /// Every event of a licence in order: what a correction is judged by.
  static func all(
    ofLicence licenceNumber: Int, in reader: Reader
  ) throws -> [PermitsLicenceEvent] {
    try reader.rows(
      """
      SELECT event.body
        FROM licence_event
        JOIN event ON event.seq = licence_event.feed_seq
       WHERE licence_event.licence_no = $1
       ORDER BY licence_event.event_seq
      """, [.int(licenceNumber)]
    ) { try PermitsLicenceEvent(wire: FeedEventBody(wire: $0.blob(0)).payload) }
  }
}
