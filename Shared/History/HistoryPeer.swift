public import Contracts
internal import Wire

/// Asks another service for the history of a premises, over its socket.
public struct HistoryPeer: Sendable, Hashable {
  /// Name of the service, such as "permits".
  public let source: String
  /// Its socket.
  public let socket: String

  /// Longest wait for the whole answer.
  ///
  /// Source: [D].
  public static let timeout: Duration = .seconds(10)
  /// Seconds to wait for a connection.
  ///
  /// Source: [D].
  private static let connectSeconds: Int64 = 2
  /// Bytes of one answer at most.
  ///
  /// Source: [D].
  private static let answerBytesMax = 256 << 20

  /// What came back.
  public struct Reply: Sendable {
    /// The answer, nothing checked.
    public let record: HistoryRecord
    /// That its checkpoint and the one remembered are of one ledger; empty if none is remembered.
    public let consistency: [[UInt8]]
  }

  /// A service at a socket.
  public init(source: String, socket: String) {
    self.source = source
    self.socket = socket
  }

  /// Asks; `remembered` is the size of the last checkpoint seen of the service, nil before the
  /// first.
  ///
  /// - Throws: `ConnectError`, `Status`.
  public func ask(
    _ request: HistoryReadPremisesRequest, remembered: Int64?
  ) async throws -> Reply {
    var limits = WireLimits()
    limits.connectSeconds = Self.connectSeconds
    return try await WireClient.withConnection(to: socket, limits: limits) { client in
      let metadata: Metadata = ["anlan-acting-as": HistoryHandlers.asker]
      let record = try await read(request, metadata, over: client)
      var proof: [[UInt8]] = []
      if let remembered, let offered = Self.size(of: record.checkpoint), remembered > 0,
        offered > 0, remembered != offered
      {
        proof = try await client.call(
          LedgerServiceMethods.getConsistencyProof,
          LedgerGetConsistencyProofRequest(
            firstSize: UInt64(min(remembered, offered)),
            secondSize: UInt64(max(remembered, offered))),
          metadata: metadata, timeout: Self.timeout
        ).nodes
      }
      return Reply(record: record, consistency: proof)
    }
  }

  private func read(
    _ request: HistoryReadPremisesRequest, _ metadata: Metadata, over client: WireClient
  ) async throws -> HistoryRecord {
    var record = HistoryRecord(source: source, request: request)
    let pieces = try await client.serverStream(
      HistoryServiceMethods.readPremises, request, metadata: metadata, timeout: Self.timeout)
    var bytes = 0
    for try await piece in pieces {
      if !piece.checkpoint.isEmpty { record.checkpoint = piece.checkpoint }
      if !piece.publicKey.isEmpty { record.publicKey = piece.publicKey }
      bytes += piece.entries.reduce(0) { $0 + ($1.entry?.body.count ?? 0) }
      record.entries += piece.entries
      guard bytes <= Self.answerBytesMax,
        record.entries.count <= HistoryBook.entriesMax + 1
      else {
        throw HistoryRefusal.tooLong(
          entries: record.entries.count, limit: HistoryBook.entriesMax
        ).status
      }
    }
    return record
  }

  /// The size a checkpoint names, believed only for the question; the check reads it again.
  private static func size(of note: String) -> Int64? {
    let lines = note.split(separator: "\n")
    return lines.count > 1 ? Int64(lines[1]) : nil
  }
}
