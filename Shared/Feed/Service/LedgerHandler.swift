internal import Access
internal import Contracts
internal import Ledger
internal import Store
internal import Vocabulary
internal import Wire

/// Serves proofs over the facts of one service.
struct LedgerHandler: Sendable {
  let store: Store
  let key: LedgerKey

  /// Entries read for an export at once.
  ///
  /// Source: [D].
  private static let exportEntries = 256
  /// Bytes of bodies in one message of an export: 1 MiB, a quarter of a frame.
  ///
  /// Source: [D].
  private static let exportBytesMax = 1 << 20

  /// The checkpoint of the ledger as it is now.
  func checkpoint() async throws -> LedgerGetCheckpointResponse {
    let key = key
    let note = try await store.write { transaction in
      try Ledger.checkpoint(signedBy: key, in: transaction)?.note ?? ""
    }
    return LedgerGetCheckpointResponse(checkpoint: note, publicKey: key.publicKey.bytes)
  }

  /// Streams all entries; bodies only to auditors and the coordinating office.
  func export(
    _ request: LedgerExportEntriesRequest, _ caller: Caller,
    _ writer: ResponseWriter<LedgerExportEntriesResponse>
  ) async throws {
    let withBodies = !request.hashesOnly && Self.mayReadEverything(caller)
    var next = max(1, Int64(clamping: request.fromPosition))
    while true {
      let from = next
      let entries = try await store.read {
        try Ledger.entries(from: from, limit: Self.exportEntries, in: $0)
      }
      guard let last = entries.last else { return }
      var message: [LedgerExportedEntry] = []
      var bytes = 0
      for entry in entries {
        if bytes > 0, bytes + entry.body.count > Self.exportBytesMax {
          try await writer.send(LedgerExportEntriesResponse(entries: message))
          (message, bytes) = ([], 0)
        }
        message.append(LedgerExportedEntry(entry, withBody: withBodies))
        bytes += entry.body.count
      }
      try await writer.send(LedgerExportEntriesResponse(entries: message))
      next = last.position + 1
    }
  }

  /// That a tree of one size begins a tree of another size.
  func consistency(
    _ request: LedgerGetConsistencyProofRequest
  ) async throws -> LedgerGetConsistencyProofResponse {
    try await store.read { reader in
      let size = try Self.size(request.secondSize, in: reader)
      let nodes = try Self.proof {
        try Ledger.consistencyProof(
          from: Int64(clamping: request.firstSize), to: size, in: reader)
      }
      return LedgerGetConsistencyProofResponse(nodes: nodes, secondSize: UInt64(size))
    }
  }

  /// That an entry is in the tree; its body only for those who receive the event.
  func inclusion(
    _ request: LedgerGetInclusionProofRequest, _ caller: Caller
  ) async throws -> LedgerGetInclusionProofResponse {
    let recipient = caller.principal.department.text
    let readsEverything = Self.mayReadEverything(caller)
    return try await store.read { reader in
      let size = try Self.size(request.size, in: reader)
      let position = Int64(clamping: request.position)
      let nodes = try Self.proof {
        try Ledger.inclusionProof(of: position, size: size, in: reader)
      }
      guard let entry = try Ledger.entries(from: position, limit: 1, in: reader).first else {
        throw FeedRefusal.beyondLedger(size: UInt64(size))
      }
      let isReceiver = try EventRecords.isDelivered(position, to: recipient, in: reader)
      return LedgerGetInclusionProofResponse(
        entry: LedgerExportedEntry(entry, withBody: readsEverything || isReceiver),
        nodes: nodes, size: UInt64(size))
    }
  }

  /// The size asked for, or that of the latest checkpoint, or the whole.
  private static func size(_ wanted: UInt64, in reader: Reader) throws -> Int64 {
    if wanted > 0 { return Int64(clamping: wanted) }
    let head = try Ledger.head(in: reader).size
    let note = try Ledger.lastCheckpointNote(in: reader)
    let lines = note?.split(separator: "\n") ?? []
    return lines.count > 1 ? Int64(lines[1]) ?? head : head
  }

  private static func proof(_ body: () throws -> [[UInt8]]) throws -> [[UInt8]] {
    do {
      return try body()
    } catch LedgerError.beyondEnd(let size) {
      throw FeedRefusal.beyondLedger(size: UInt64(size))
    }
  }

  private static func mayReadEverything(_ caller: Caller) -> Bool {
    caller.principal.roles.holds(.auditor) || caller.principal.roles.holds(.coordinator)
  }
}

extension LedgerExportedEntry {
  /// The contract's form of an entry.
  init(_ entry: LedgerEntry, withBody: Bool) {
    self.init(
      position: UInt64(entry.position), stream: entry.stream,
      streamPosition: UInt64(entry.streamPosition), kind: entry.kind,
      body: withBody ? entry.body : [], previousSha256: entry.previousHash, sha256: entry.hash)
  }
}
