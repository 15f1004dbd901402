internal import Contracts
internal import Crypto
internal import Feed
internal import History
internal import Ledger
internal import Store
internal import Vocabulary
internal import Wire

/// What came of asking one source: an answer whose every proof holds, a named gap, or a refusal.
enum SourceReply: Sendable {
  /// Answered and proven.
  case frozen(Proven)
  /// Could not be asked.
  case missing(source: String, reason: String)
  /// Answered, and something does not hold.
  case refused(source: String, fault: HistoryFault, sha256: [UInt8])

  /// A proven answer with its canonical bytes.
  struct Proven: Sendable {
    let history: CheckedHistory
    let body: [UInt8]
    let sha256: [UInt8]
    /// Size of the checkpoint remembered before; nil if there was none.
    let rememberedSize: Int64?
    /// That the new checkpoint continues it.
    let consistency: [[UInt8]]
  }

  /// Name of the source.
  var source: String {
    switch self {
    case .frozen(let proven): proven.history.source
    case .missing(let source, _), .refused(let source, _, _): source
    }
  }
}

/// Asks the sources about one premises.
struct HistoryAsking: Sendable {
  let context: InvestigationContext
  let request: HistoryReadPremisesRequest

  /// Asks all of these at once; every one of them has a reply.
  ///
  /// - Throws: `StoreError`, when this service's own tables cannot be read.
  func replies(of sources: [String]) async throws -> [SourceReply] {
    try await withThrowingTaskGroup(of: SourceReply.self) { group in
      for peer in context.sources.peers where sources.contains(peer.source) {
        group.addTask { try await reply(of: peer) }
      }
      if sources.contains(InvestigationService.name) { group.addTask { try await ownReply() } }
      var replies: [SourceReply] = []
      for try await reply in group { replies.append(reply) }
      return replies.sorted { $0.source < $1.source }
    }
  }

  private func ownReply() async throws -> SourceReply {
    let book = HistoryBook(
      source: InvestigationService.name, store: context.store, key: context.sources.key,
      clock: context.clock, find: HistorySources.ownExtract)
    let record = try await book.record(request, askedBy: HistoryHandlers.asker)
    return Self.checked(record, against: nil, consistency: [])
  }

  private func reply(of peer: HistoryPeer) async throws -> SourceReply {
    let origin = "anlan/\(peer.source)"
    let remembered = try await context.store.read { reader in
      try Self.remembered(origin, in: reader)
    }
    do {
      let reply = try await peer.ask(request, remembered: remembered?.checkpoint.size)
      return Self.checked(reply.record, against: remembered, consistency: reply.consistency)
    } catch let error as ConnectError {
      return .missing(source: peer.source, reason: error.reason)
    } catch let status as Status {
      return .missing(
        source: peer.source, reason: status.errorReasons.first ?? "\(status.code)".uppercased())
    } catch is CancellationError {
      return .missing(source: peer.source, reason: "CANCELLED")
    }
  }

  /// The checkpoint remembered of an origin, under whatever key it was signed then.
  private static func remembered(
    _ origin: String, in reader: Reader
  ) throws -> SignedCheckpoint? {
    try CheckpointMemory.all(in: reader).first { $0.checkpoint.origin == origin }
  }

  /// The answer, proven, and of the same ledger as what was seen of it before.
  private static func checked(
    _ record: HistoryRecord, against remembered: SignedCheckpoint?, consistency: [[UInt8]]
  ) -> SourceReply {
    let body = record.encoded()
    let sha256 = Array(SHA256.hash(data: body))
    do throws(HistoryFault) {
      let history = try CheckedHistory(record)
      if let remembered { try demand(history, continues: remembered, consistency) }
      return .frozen(
        SourceReply.Proven(
          history: history, body: body, sha256: sha256,
          rememberedSize: remembered?.checkpoint.size, consistency: consistency))
    } catch {
      return .refused(source: record.source, fault: error, sha256: sha256)
    }
  }

  private static func demand(
    _ history: CheckedHistory, continues remembered: SignedCheckpoint, _ proof: [[UInt8]]
  ) throws(HistoryFault) {
    do throws(CheckpointError) {
      _ = try SignedCheckpoint(note: remembered.note, signedBy: history.key)
    } catch {
      throw .key
    }
    let (one, other) = (remembered.checkpoint, history.checkpoint.checkpoint)
    let (old, new) = one.size <= other.size ? (one, other) : (other, one)
    guard
      Merkle.verifyConsistency(
        oldSize: old.size, newSize: new.size, oldRoot: old.root, newRoot: new.root,
        proof: old.size == new.size ? [] : proof)
    else { throw .inconsistent }
  }

  /// Remembers the checkpoint of an answer, so that the next one must continue it.
  ///
  /// Those of services whose feed is consumed are the subscriber's to remember.
  static func remember(
    _ reply: SourceReply.Proven, unless watched: Set<String>, in transaction: Transaction
  ) throws {
    let source = reply.history.source
    guard source != InvestigationService.name, !watched.contains(source) else { return }
    let key = reply.history.key
    let last = try CheckpointMemory.last(of: key, in: transaction)?.checkpoint.size
    guard last == reply.rememberedSize,
      (last ?? 0) < reply.history.checkpoint.checkpoint.size
    else { return }
    _ = try CheckpointMemory.accept(
      note: reply.history.checkpoint.note, from: key, proof: reply.consistency, in: transaction)
  }
}
