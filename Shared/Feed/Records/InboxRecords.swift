internal import Store

/// SQL of a consumer's inbox: what was applied of each source, for ever.
enum InboxRecords {
  /// Opens a source's inbox if need be, raises its generation and answers it.
  static func raiseGeneration(of source: String, in transaction: Transaction) throws -> Int64 {
    let generation = try transaction.first(
      """
      INSERT INTO inbox_source (source, generation, applied_through)
           VALUES ($1, 1, 0)
      ON CONFLICT (source) DO UPDATE SET generation = inbox_source.generation + 1
        RETURNING generation
      """, [.text(source)]
    ) { $0.int64(0) }
    guard let generation else { throw FeedFault.noRow(table: "inbox_source") }
    return generation
  }

  /// Highest place of a source applied without a hole.
  static func appliedThrough(_ source: String, in reader: Reader) throws -> Int64 {
    Int64(
      try reader.integer(
        "SELECT applied_through FROM inbox_source WHERE source = $1", [.text(source)]) ?? 0)
  }

  /// The hash under which an event was applied, if it was.
  static func known(
    _ eventID: String, of source: String, in reader: Reader
  ) throws -> [UInt8]? {
    try reader.first(
      "SELECT sha256 FROM inbox WHERE source = $1 AND event_id = $2",
      [.text(source), .text(eventID)]
    ) { $0.blob(0) }
  }

  /// Place of the last event applied of a lane; 0 before the first.
  static func lastLaneSeq(
    _ subject: String, of source: String, in reader: Reader
  ) throws -> Int64 {
    Int64(
      try reader.integer(
        "SELECT lane_seq FROM inbox_lane WHERE source = $1 AND subject = $2",
        [.text(source), .text(subject)]) ?? 0)
  }

  /// One applied event.
  struct Applied: Sendable {
    let source: String
    let eventID: String
    let subject: String
    let mboxSeq: Int64
    let laneSeq: Int64
    let sha256: [UInt8]
    let appliedAt: Int64
  }

  /// Notes an event as applied, in the transaction of its effect.
  static func append(_ event: Applied, in transaction: Transaction) throws {
    try transaction.execute(
      """
      INSERT INTO inbox (source, event_id, mbox_seq, lane_seq, sha256, applied_utc_us)
           VALUES ($1, $2, $3, $4, $5, $6)
      """,
      [
        .text(event.source), .text(event.eventID), .integer(event.mboxSeq),
        .integer(event.laneSeq), .blob(event.sha256), .integer(event.appliedAt),
      ])
    try transaction.execute(
      """
      INSERT INTO inbox_lane (source, subject, lane_seq)
           VALUES ($1, $2, $3)
      ON CONFLICT (source, subject) DO UPDATE SET lane_seq = excluded.lane_seq
      """, [.text(event.source), .text(event.subject), .integer(event.laneSeq)])
    try advance(event.source, past: event.mboxSeq, in: transaction)
  }

  /// Moves the place without holes over everything that is there.
  private static func advance(
    _ source: String, past mboxSeq: Int64, in transaction: Transaction
  ) throws {
    let before = try appliedThrough(source, in: transaction)
    guard mboxSeq == before + 1 else { return }
    var through = mboxSeq
    while try transaction.exists(
      "SELECT 1 FROM inbox WHERE source = $1 AND mbox_seq = $2",
      [.text(source), .integer(through + 1)])
    { through += 1 }
    try transaction.execute(
      "UPDATE inbox_source SET applied_through = $2 WHERE source = $1",
      [.text(source), .integer(through)])
  }
}
