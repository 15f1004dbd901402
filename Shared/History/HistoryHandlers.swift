public import Access
internal import Contracts
internal import Vocabulary
internal import Wire

/// Serves `anlan.history.v1.HistoryService` from a service's own ledger.
public struct HistoryHandlers: Sendable {
  /// The one service that keeps histories.
  ///
  /// Source: [D]; handbook 10, fact 3.
  public static let asker = "svc:investigation"
  /// Bytes of bodies in one message: 1 MiB, a quarter of a frame.
  ///
  /// Source: [D].
  private static let messageBytesMax = 1 << 20
  /// Bytes counted for an entry beside its body: hashes and proof.
  ///
  /// Source: [D].
  private static let entryBytes = 1_200

  private let book: HistoryBook

  /// Handlers over a book.
  public init(book: HistoryBook) { self.book = book }

  /// Who may call: services of the suite; of them the handler admits the one that keeps histories.
  public static var access: AccessTable {
    var table = AccessTable()
    table.allow(HistoryServiceMethods.readPremises, AccessRule(admitsServices: true))
    return table
  }

  /// Adds the handlers to the service's endpoints.
  public func register(on endpoints: inout Endpoints) {
    endpoints.serverStream(HistoryServiceMethods.readPremises) { request, caller, writer in
      try await read(request, caller, writer)
    }
  }

  private func read(
    _ request: HistoryReadPremisesRequest, _ caller: Caller,
    _ writer: ResponseWriter<HistoryReadPremisesResponse>
  ) async throws {
    let asker = caller.principal.department.text
    guard asker == Self.asker else { throw HistoryRefusal.notForCaller }
    let record = try await book.record(request, askedBy: asker)
    var message = HistoryReadPremisesResponse(
      checkpoint: record.checkpoint, publicKey: record.publicKey)
    var bytes = 0
    for proven in record.entries {
      let size = (proven.entry?.body.count ?? 0) + Self.entryBytes
      if bytes > 0, bytes + size > Self.messageBytesMax {
        try await writer.send(message)
        (message, bytes) = (HistoryReadPremisesResponse(), 0)
      }
      message.entries.append(proven)
      bytes += size
    }
    try await writer.send(message)
  }
}
