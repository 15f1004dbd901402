public import Contracts
public import Ledger

/// A history whose every proof holds: nothing in it rests on the word of whoever brought it.
public struct CheckedHistory: Sendable {
  /// The service that states it.
  public let source: String
  /// What it states.
  public let statement: HistoryStatement
  /// The entry of the statement.
  public let statementEntry: LedgerEntry
  /// Entries of the lanes, lane by lane in order.
  public let lanes: [[LedgerEntry]]
  /// The checkpoint that all proofs lead to.
  public let checkpoint: SignedCheckpoint
  /// The key that signed it.
  public let key: LedgerPublicKey

  /// Checks an answer: signature, hashes, inclusion of every entry, whole and unbroken lanes.
  ///
  /// - Throws: `HistoryFault`, the first thing that is wrong.
  public init(_ record: HistoryRecord) throws(HistoryFault) {
    guard
      let key = LedgerPublicKey(
        origin: "anlan/\(record.source)", rawBytes: record.publicKey)
    else { throw .key }
    do throws(CheckpointError) {
      checkpoint = try SignedCheckpoint(note: record.checkpoint, signedBy: key)
    } catch {
      throw .checkpoint(error)
    }
    self.key = key
    let promised = checkpoint.checkpoint
    for proven in record.entries { try Self.demand(proven, in: promised) }
    (source, statement, statementEntry, lanes) = try Self.content(of: record)
  }

  /// The content of an answer that was checked when it was taken and has not changed since.
  ///
  /// Signature and shape are looked at again, the proofs are not.
  /// - Throws: `HistoryFault`.
  public init(kept record: HistoryRecord) throws(HistoryFault) {
    guard
      let key = LedgerPublicKey(
        origin: "anlan/\(record.source)", rawBytes: record.publicKey)
    else { throw .key }
    do throws(CheckpointError) {
      checkpoint = try SignedCheckpoint(note: record.checkpoint, signedBy: key)
    } catch {
      throw .checkpoint(error)
    }
    self.key = key
    (source, statement, statementEntry, lanes) = try Self.content(of: record)
  }

  /// Demands that an entry is what its hash says and in the tree.
  private static func demand(
    _ proven: HistoryProvenEntry, in promised: Checkpoint
  ) throws(HistoryFault) {
    let entry = LedgerEntry(proven.entry ?? LedgerExportedEntry())
    let isIncluded =
      entry.position > 0 && entry.hash == Merkle.leafHash(entry.leafContent)
      && Merkle.verifyInclusion(
        leafHash: entry.hash, index: entry.position - 1, size: promised.size, proof: proven.nodes,
        root: promised.root)
    guard isIncluded else { throw .notIncluded(position: entry.position) }
  }

  /// The statement, and every lane it names: whole, in order, chained, and nothing else.
  private static func content(
    of record: HistoryRecord
  ) throws(HistoryFault) -> (String, HistoryStatement, LedgerEntry, [[LedgerEntry]]) {
    let entries = record.entries.compactMap { $0.entry.map { LedgerEntry($0) } }
    guard let head = entries.first, head.kind == HistoryBook.ledgerKind,
      head.stream == HistoryBook.stream(of: record.request?.entity ?? ""),
      let statement = try? HistoryStatement(wire: head.body)
    else { throw .statement }
    guard statement.entity == record.request?.entity,
      statement.requestID == record.request?.requestID,
      statement.asOfTime == record.request?.asOfTime
    else { throw .otherQuestion }
    var rest = entries.dropFirst()
    var lanes: [[LedgerEntry]] = []
    for lane in statement.lanes {
      let found = Array(rest.prefix(Int(clamping: lane.entries)))
      rest = rest.dropFirst(found.count)
      guard found.count == Int(clamping: lane.entries), isWhole(found, lane.stream) else {
        throw .laneBroken(stream: lane.stream)
      }
      lanes.append(found)
    }
    guard rest.isEmpty else { throw .laneBroken(stream: rest.first?.stream ?? "") }
    return (record.source, statement, head, lanes)
  }

  private static func isWhole(_ entries: [LedgerEntry], _ stream: String) -> Bool {
    var hash = LedgerEntry.noHash
    for (index, entry) in entries.enumerated() {
      guard entry.stream == stream, entry.streamPosition == Int64(index) + 1,
        entry.previousHash == hash
      else { return false }
      hash = entry.hash
    }
    return true
  }
}

extension LedgerEntry {
  /// An entry as a peer exported it.
  init(_ entry: LedgerExportedEntry) {
    self.init(
      position: Int64(clamping: entry.position), stream: entry.stream,
      streamPosition: Int64(clamping: entry.streamPosition), kind: entry.kind, body: entry.body,
      previousHash: entry.previousSha256, hash: entry.sha256)
  }
}
