import Quiz
import Store

/// A sitting as the journal holds it.
struct StoredSitting: Sendable {
  /// Its header.
  let header: SittingHeader
  /// Its rows, by sequence.
  let rows: [JournalEntry]
}

/// One row of the journal with the sitting it belongs to.
struct SittingRow: Sendable, Hashable {
  /// The sitting.
  let sittingID: String
  /// The row.
  let entry: JournalEntry
}

/// Reads and writes the journal; what returned is on the disk.
///
/// Everything that writes stays with the actor that calls it until the request is queued: two acts
/// of one sitting build on each other, and must reach the disk in that order.
struct TripRecords: Sendable {
  /// Where the rows come from.
  private enum Source: Sendable {
    /// Our own.
    case store(Store)
    /// The file of another program, which we only look at.
    case file(String, holder: Int32?)
  }

  private let source: Source
  private let seal: RowSeal

  /// A journal in an open store.
  init(store: Store, seal: RowSeal) {
    source = .store(store)
    self.seal = seal
  }

  /// The journal of another program, to look at.
  init(lookingAt path: String, holder: Int32?, seal: RowSeal) {
    source = .file(path, holder: holder)
    self.seal = seal
  }

  /// Whether rows can be written.
  var mayWrite: Bool { if case .store = source { true } else { false } }

  /// Closes the journal.
  func close() async {
    if case .store(let store) = source { await store.close() }
  }

  private func read<Answer: Sendable>(
    _ body: @escaping @Sendable (Reader) throws -> Answer
  ) async throws -> Answer {
    switch source {
    case .store(let store): try await store.read(body)
    case .file(let path, _): try StoreInspection.read(at: path, body)
    }
  }

  nonisolated(nonsending) private func write(
    _ body: @escaping @Sendable (Transaction) throws -> Void
  ) async throws {
    switch source {
    case .store(let store): try await store.write(body)
    case .file(_, let holder): throw TripRefusal.heldByAnother(processID: holder)
    }
  }

  /// The greatest moment a mark was set to; 0 if never.
  func mark(_ name: String) async throws -> Int64 {
    try await read { reader in
      Int64(try reader.integer("SELECT value FROM trip_marks WHERE name = $1", [.text(name)]) ?? 0)
    }
  }

  /// Raises a mark, or sets it if `isSetting`.
  nonisolated(nonsending) func raise(_ name: String, to value: Int64, isSetting: Bool = false)
    async throws
  {
    try await write { transaction in
      _ = try transaction.execute(
        """
        INSERT INTO trip_marks (name, value) VALUES ($1, $2)
        ON CONFLICT (name) DO UPDATE SET value = $2 WHERE value < $2 OR $3 = 1
        """, [.text(name), .int(value), .bool(isSetting)])
    }
  }

  /// Keeps the note of a pack.
  nonisolated(nonsending) func keep(_ note: TripNote, of packID: String) async throws {
    let content = try seal.seal(note.canonicalBytes, place: "note|\(packID)")
    try await write { transaction in
      _ = try transaction.execute(
        """
        INSERT INTO trip_notes (pack_id, content) VALUES ($1, $2)
        ON CONFLICT (pack_id) DO UPDATE SET content = $2
        """, [.text(packID), .blob(content)])
    }
  }

  /// Notes by pack.
  func notes() async throws -> [String: TripNote] {
    let rows = try await read { reader in
      try reader.rows("SELECT pack_id, content FROM trip_notes") { ($0.text(0), $0.blob(1)) }
    }
    var notes: [String: TripNote] = [:]
    for (packID, content) in rows {
      notes[packID] = try value(content, place: "note|\(packID)")
    }
    return notes
  }

  /// Keeps a roster.
  nonisolated(nonsending) func keep(_ roster: RosterSheet) async throws {
    let id = roster.id
    let content = try seal.seal(roster.canonicalBytes, place: "roster|\(id)")
    try await write { transaction in
      _ = try transaction.execute(
        """
        INSERT INTO trip_rosters (roster_id, content) VALUES ($1, $2)
        ON CONFLICT (roster_id) DO NOTHING
        """, [.text(id), .blob(content)])
    }
  }

  /// Rosters by id.
  func rosters() async throws -> [String: RosterSheet] {
    let rows = try await read { reader in
      try reader.rows("SELECT roster_id, content FROM trip_rosters") { ($0.text(0), $0.blob(1)) }
    }
    var rosters: [String: RosterSheet] = [:]
    for (id, content) in rows { rosters[id] = try value(content, place: "roster|\(id)") }
    return rosters
  }

  /// Adds a slot, or changes what is known of it.
  nonisolated(nonsending) func keep(_ session: DrawSession) async throws {
    let slotWrite = try sessionWrite(session)
    try await write { try slotWrite($0) }
  }

  /// Slots in the order of their numbers.
  func sessions() async throws -> [DrawSession] {
    let rows = try await read { reader in
      try reader.rows("SELECT pack_id, slot, content FROM trip_slots ORDER BY pack_id, slot") {
        ($0.text(0), $0.int(1), $0.blob(2))
      }
    }
    return try rows.map { try value($0.2, place: "slot|\($0.0)|\($0.1)") }
  }

  /// Adds a sitting with its first rows, and what it makes of its slot, in one transaction.
  nonisolated(nonsending) func open(
    _ header: SittingHeader, rows: [JournalEntry], in session: DrawSession
  ) async throws {
    let id = header.sittingID
    let content = try seal.seal(header.canonicalBytes, place: "sitting|\(id)")
    let sealed = try self.sealed(rows.map { SittingRow(sittingID: id, entry: $0) })
    let slotWrite = try sessionWrite(session)
    try await write { transaction in
      try slotWrite(transaction)
      _ = try transaction.execute(
        """
        INSERT INTO trip_sittings (sitting_id, pack_id, slot, person, content)
        VALUES ($1, $2, $3, $4, $5)
        """,
        [
          .text(id), .text(header.packID), .int(header.slot), .text(header.personToken),
          .blob(content),
        ])
      for row in sealed { try Self.append(row, in: transaction) }
    }
  }

  /// Appends rows in one transaction; each must follow the last of its sitting.
  ///
  /// - Throws: `TripRefusal.rowMalformed` if a row before it is not there; `StoreError`.
  nonisolated(nonsending) func append(_ rows: [SittingRow]) async throws {
    let sealed = try self.sealed(rows)
    try await write { transaction in
      for row in sealed { try Self.append(row, in: transaction) }
    }
  }

  /// All sittings with their rows, in the order of their ids.
  func sittings() async throws -> [StoredSitting] {
    let (heads, rows) = try await read { reader in
      (
        try reader.rows("SELECT sitting_id, content FROM trip_sittings ORDER BY sitting_id") {
          ($0.text(0), $0.blob(1))
        },
        try reader.rows(
          """
          SELECT sitting_id, sequence, content FROM trip_events
          ORDER BY sitting_id, sequence
          """
        ) { ($0.text(0), $0.int(1), $0.blob(2)) }
      )
    }
    var entries: [String: [JournalEntry]] = [:]
    for (id, sequence, content) in rows {
      entries[id, default: []].append(try entry(content, id: id, sequence: sequence))
    }
    return try heads.map { id, content in
      StoredSitting(
        header: try value(content, place: "sitting|\(id)"), rows: entries[id] ?? [])
    }
  }

  /// Keeps the released keys of a closed sitting.
  nonisolated(nonsending) func keep(_ release: StoredRelease, of sittingID: String) async throws {
    let content = try seal.seal(release.canonicalBytes, place: "release|\(sittingID)")
    try await write { transaction in
      _ = try transaction.execute(
        """
        INSERT INTO trip_releases (sitting_id, content) VALUES ($1, $2)
        ON CONFLICT (sitting_id) DO NOTHING
        """, [.text(sittingID), .blob(content)])
    }
  }

  /// The released keys of a sitting.
  func release(of sittingID: String) async throws -> StoredRelease? {
    let content = try await read { reader in
      try reader.first(
        "SELECT content FROM trip_releases WHERE sitting_id = $1", [.text(sittingID)]
      ) { $0.blob(0) }
    }
    return try content.map { try value($0, place: "release|\(sittingID)") }
  }

  /// Keeps what came back for a sitting: a receipt, or word of a conflict; a receipt stays.
  nonisolated(nonsending) func keep(_ answer: SyncAnswer, of sittingID: String) async throws {
    let content = try seal.seal(answer.bytes, place: "answer|\(sittingID)")
    try await write { transaction in
      _ = try transaction.execute(
        """
        INSERT INTO trip_receipts (sitting_id, state, content) VALUES ($1, $2, $3)
        ON CONFLICT (sitting_id) DO UPDATE SET state = $2, content = $3
          WHERE state <> 'receipt'
        """, [.text(sittingID), .text(answer.state), .blob(content)])
    }
  }

  /// What came back, by sitting.
  func answers() async throws -> [String: SyncAnswer] {
    let rows = try await read { reader in
      try reader.rows("SELECT sitting_id, state, content FROM trip_receipts") {
        ($0.text(0), $0.text(1), $0.blob(2))
      }
    }
    var answers: [String: SyncAnswer] = [:]
    for (id, state, content) in rows {
      let bytes = try seal.open(content, place: "answer|\(id)")
      answers[id] =
        state == "receipt"
        ? .receipt(bytes) : .conflict(String(decoding: bytes, as: UTF8.self))
    }
    return answers
  }
}

extension TripRecords {
  private struct SealedRow: Sendable {
    let sittingID: String
    let sequence: Int
    let content: [UInt8]
  }

  private func sealed(_ rows: [SittingRow]) throws -> [SealedRow] {
    try rows.map { row in
      let content = row.entry.chainHash + row.entry.bytes
      return SealedRow(
        sittingID: row.sittingID, sequence: row.entry.sequence,
        content: try seal.seal(content, place: "event|\(row.sittingID)|\(row.entry.sequence)"))
    }
  }

  private func entry(_ content: [UInt8], id: String, sequence: Int) throws -> JournalEntry {
    let place = "event|\(id)|\(sequence)"
    let bytes = try seal.open(content, place: place)
    guard bytes.count > Digests.byteCount else { throw TripRefusal.rowMalformed(place) }
    return JournalEntry(
      sequence: sequence, bytes: Array(bytes[Digests.byteCount...]),
      chainHash: Array(bytes[..<Digests.byteCount]))
  }

  private static func append(_ row: SealedRow, in transaction: Transaction) throws {
    let added = try transaction.execute(
      """
      INSERT INTO trip_events (sitting_id, sequence, content)
      SELECT $1, $2, $3
      WHERE $2 = (SELECT COUNT(*) FROM trip_events WHERE sitting_id = $1)
      """, [.text(row.sittingID), .int(row.sequence), .blob(row.content)])
    guard added == 1 else {
      throw TripRefusal.rowMalformed("event|\(row.sittingID)|\(row.sequence)")
    }
  }

  private func sessionWrite(
    _ session: DrawSession
  ) throws -> @Sendable (Transaction) throws -> Void {
    let key = session.key
    let content = try seal.seal(
      session.canonicalBytes, place: "slot|\(key.packID)|\(key.slot)")
    return { transaction in
      _ = try transaction.execute(
        """
        INSERT INTO trip_slots (pack_id, slot, content) VALUES ($1, $2, $3)
        ON CONFLICT (pack_id, slot) DO UPDATE SET content = $3
        """, [.text(key.packID), .int(key.slot), .blob(content)])
    }
  }

  private func value<Value: CanonicalValue>(_ content: [UInt8], place: String) throws -> Value {
    let bytes = try seal.open(content, place: place)
    do throws(CanonicalFault) { return try Value(canonicalBytes: bytes) } catch {
      throw TripRefusal.rowMalformed(place)
    }
  }
}
