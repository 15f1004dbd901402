internal import Access
internal import Contracts
internal import History
internal import InvestigationRules
internal import Store
internal import Vocabulary
internal import Wire

/// Frozen histories and traces: frozen on demand, read, handed out for verification, traced.
struct CaseHistoryHandlers: Sendable {
  let context: InvestigationContext

  /// Bytes of one piece of an exported record.
  ///
  /// Source: [D]; a quarter of a frame.
  private static let pieceBytesMax = 1 << 20

  static var access: AccessTable {
    var table = AccessTable()
    let readers = AccessRule.roles(
      .investigator, .teamLeader, .coordinator, .departmentHead, .disciplineLiaison, .auditor)
    table.allow(
      InvestigationCaseHistoryServiceMethods.freezeHistory,
      .roles(.investigator, .teamLeader, .coordinator))
    table.allow(InvestigationCaseHistoryServiceMethods.getHistory, readers)
    table.allow(InvestigationCaseHistoryServiceMethods.exportHistory, readers)
    table.allow(InvestigationCaseHistoryServiceMethods.traceCase, readers)
    return table
  }

  func register(on endpoints: inout Endpoints) {
    endpoints.unary(InvestigationCaseHistoryServiceMethods.freezeHistory) {
      try await freeze($0, by: $1)
    }
    endpoints.unary(InvestigationCaseHistoryServiceMethods.getHistory) {
      try await get($0, by: $1)
    }
    endpoints.serverStream(InvestigationCaseHistoryServiceMethods.exportHistory) {
      try await export($0, by: $1, to: $2)
    }
    endpoints.unary(InvestigationCaseHistoryServiceMethods.traceCase) {
      try await trace($0, by: $1)
    }
  }

  private func freeze(
    _ request: InvestigationFreezeHistoryRequest, by caller: Caller
  ) async throws -> InvestigationFreezeHistoryResponse {
    guard !request.requestID.isEmpty else {
      throw Status.invalid(
        field: "request_id", reason: "FIELD_REQUIRED", description: "must be given [D]")
    }
    let (file, earlier) = try await context.store.read { reader in
      (
        try CaseGate.require(
          case: request.name, act: .freezeHistory, of: caller.principal, in: reader),
        try CaseHistoryRecords.frozen(by: request.requestID, in: reader)
      )
    }
    if let earlier {
      guard earlier.caseNumber == file.number else {
        throw CaseHistoryFault.requestIDConflict(request.requestID)
      }
      return InvestigationFreezeHistoryResponse(version: earlier.version)
    }
    return InvestigationFreezeHistoryResponse(
      version: try await HistoryFreezer(context: context).freeze(
        file, requestID: request.requestID, by: caller.principal))
  }

  private func get(
    _ request: InvestigationGetHistoryRequest, by caller: Caller
  ) async throws -> InvestigationGetHistoryResponse {
    try await context.store.read { reader in
      let file = try CaseGate.require(
        case: request.name, act: .readFile, of: caller.principal, in: reader)
      return try HistoryReading(request.version, of: file, in: reader).shown
    }
  }

  private func export(
    _ request: InvestigationExportHistoryRequest, by caller: Caller,
    to writer: ResponseWriter<InvestigationExportHistoryResponse>
  ) async throws {
    let (version, records) = try await context.store.read { reader in
      let file = try CaseGate.require(
        case: request.name, act: .readFile, of: caller.principal, in: reader)
      guard
        let version = try CaseHistoryRecords.find(request.version, of: file.number, in: reader)
      else { throw CaseHistoryFault.notFrozen }
      // The caller verifies: bytes go out as they are, changed or not.
      let records = try version.sources.filter { $0.state == .frozen }.map {
        ($0.source, try CaseHistoryRecords.record($0.sha256, in: reader) ?? [])
      }
      return (version, records)
    }
    try await writer.send(InvestigationExportHistoryResponse(version: version))
    for (source, bytes) in records {
      var start = 0
      repeat {
        let end = min(start + Self.pieceBytesMax, bytes.count)
        try await writer.send(
          InvestigationExportHistoryResponse(source: source, chunk: Array(bytes[start..<end])))
        start = end
      } while start < bytes.count
    }
  }

  private func trace(
    _ request: InvestigationTraceCaseRequest, by caller: Caller
  ) async throws -> InvestigationTraceCaseResponse {
    let principal = caller.principal
    let start = try await context.store.read { reader in
      try TraceStart(request.start, for: principal, in: reader)
    }
    var asked: LiveHistory?
    if request.live {
      asked = try await LiveHistory(of: start.file, context: context)
    }
    return try await context.store.read { [asked] reader in
      try TraceReading(start, asked, in: reader).answer(draws: request.draw)
    }
  }
}
