public import Contracts
public import Ledger
public import Store
public import Vocabulary

/// Answers what one service knows about a premises: states it in the ledger, signs a checkpoint over
/// it, and proves every entry of every lane it names.
public struct HistoryBook: Sendable {
  /// Finds what there is, in the service's own tables.
  public typealias Finding = @Sendable (HistoryReadPremisesRequest, Reader) throws -> HistoryExtract

  /// Kind of the statement's ledger entry.
  public static let ledgerKind = "history"
  /// Entries of one answer at most.
  ///
  /// Source: [D]; a mine has some hundred in ten years.
  public static let entriesMax = 20_000
  /// Entries read from a lane at once.
  ///
  /// Source: [D].
  private static let readEntries = 500

  private let source: String
  private let store: Store
  private let key: LedgerKey
  private let clock: any WallClock
  private let find: Finding

  /// A book over the service's own store.
  ///
  /// - Parameters:
  ///   - source: Name of the service.
  ///   - store: Its rows, with the ledger.
  ///   - key: The key of its checkpoints.
  ///   - clock: The wall clock.
  ///   - find: What it finds about a premises.
  public init(
    source: String, store: Store, key: LedgerKey, clock: any WallClock, find: @escaping Finding
  ) {
    self.source = source
    self.store = store
    self.key = key
    self.clock = clock
    self.find = find
  }

  /// Stream of the statements about a premises.
  static func stream(of entity: String) -> String { "histories/\(entity)" }

  /// The whole answer, its statement first.
  ///
  /// - Throws: `HistoryRefusal`, `LedgerError`, `StoreError`.
  public func record(
    _ request: HistoryReadPremisesRequest, askedBy asker: String
  ) async throws -> HistoryRecord {
    guard PremisesName(request.entity) != nil else { throw HistoryRefusal.entityInvalid }
    guard !request.requestID.isEmpty else { throw HistoryRefusal.fieldRequired("request_id") }
    guard request.asOfTime != nil else { throw HistoryRefusal.fieldRequired("as_of_time") }
    let now = clock.now
    let (statement, entry, checkpoint) = try await store.write { [find, key] transaction in
      let statement = try Self.statement(
        find(request, transaction), of: request, asker, at: now, in: transaction)
      let entry = try Ledger.append(
        stream: Self.stream(of: request.entity), kind: Self.ledgerKind, body: statement.encoded(),
        in: transaction)
      guard let checkpoint = try Ledger.checkpoint(signedBy: key, in: transaction) else {
        throw LedgerError.damaged("ledger_checkpoint")
      }
      return (statement, entry, checkpoint)
    }
    // Nothing of this can change any more: the ledger only grows.
    let size = checkpoint.checkpoint.size
    let entries = try await store.read { reader in
      var proven = [try Self.proven(entry, size: size, in: reader)]
      for lane in statement.lanes {
        proven += try Self.entries(of: lane, size: size, in: reader)
      }
      return proven
    }
    return HistoryRecord(
      source: source, request: request, checkpoint: checkpoint.note,
      publicKey: key.publicKey.bytes, entries: entries)
  }

  private static func statement(
    _ extract: HistoryExtract, of request: HistoryReadPremisesRequest, _ asker: String,
    at now: UTCMicroseconds, in reader: Reader
  ) throws -> HistoryStatement {
    var lanes: [HistoryLane] = []
    for stream in extract.streams {
      let length = try Ledger.length(of: stream, in: reader)
      if length > 0 { lanes.append(HistoryLane(stream: stream, entries: UInt64(length))) }
    }
    let count = lanes.reduce(0) { $0 + Int($1.entries) }
    guard count <= entriesMax else {
      throw HistoryRefusal.tooLong(entries: count, limit: entriesMax)
    }
    return HistoryStatement(
      entity: request.entity, asOfTime: request.asOfTime,
      time: ProtoTimestamp(microseconds: now.value), askedBy: asker, requestID: request.requestID,
      coverage: extract.coverage, lanes: lanes, deliveries: extract.deliveries,
      lessons: extract.lessons)
  }

  private static func entries(
    of lane: HistoryLane, size: Int64, in reader: Reader
  ) throws -> [HistoryProvenEntry] {
    var proven: [HistoryProvenEntry] = []
    while proven.count < Int(lane.entries) {
      let page = try Ledger.entries(
        of: lane.stream, from: Int64(proven.count) + 1,
        limit: min(readEntries, Int(lane.entries) - proven.count), in: reader)
      guard !page.isEmpty else { throw LedgerError.damaged("ledger_entry") }
      for entry in page { proven.append(try self.proven(entry, size: size, in: reader)) }
    }
    return proven
  }

  private static func proven(
    _ entry: LedgerEntry, size: Int64, in reader: Reader
  ) throws -> HistoryProvenEntry {
    HistoryProvenEntry(
      entry: LedgerExportedEntry(
        position: UInt64(entry.position), stream: entry.stream,
        streamPosition: UInt64(entry.streamPosition), kind: entry.kind, body: entry.body,
        previousSha256: entry.previousHash, sha256: entry.hash),
      nodes: try Ledger.inclusionProof(of: entry.position, size: size, in: reader))
  }
}
