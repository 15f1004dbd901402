internal import Access
internal import Contracts
internal import InvestigationRules
internal import Listing
internal import Store
internal import Vocabulary
internal import Wire

/// Historical cases: imported, searched, looked at.
struct PastHandlers: Sendable {
  let context: InvestigationContext

  /// Rows of a page when the caller does not say.
  ///
  /// Source: [D].
  static let pageRows = 50

  static var access: AccessTable {
    var table = AccessTable()
    let readers = AccessRule.rolesAndServices(
      .investigator, .teamLeader, .coordinator, .departmentHead, .inspector, .liaison,
      .townOfficer, .disciplineLiaison, .auditor)
    table.allow(
      InvestigationPastCaseServiceMethods.importPastRows,
      .roles(.coordinator, .investigator, .teamLeader))
    table.allow(InvestigationPastCaseServiceMethods.getPastCase, readers)
    table.allow(InvestigationPastCaseServiceMethods.listPastCases, readers)
    return table
  }

  func register(on endpoints: inout Endpoints) {
    endpoints.unary(InvestigationPastCaseServiceMethods.importPastRows) {
      try await bring($0, by: $1)
    }
    endpoints.unary(InvestigationPastCaseServiceMethods.getPastCase) { request, _ in
      try await get(request)
    }
    endpoints.unary(InvestigationPastCaseServiceMethods.listPastCases) { request, _ in
      try await list(request)
    }
  }

  private func bring(
    _ request: InvestigationImportPastRowsRequest, by caller: Caller
  ) async throws -> InvestigationImportPastRowsResponse {
    guard [.osha, .msha, .csv].contains(request.source) else { throw PastFault.sourceMissing }
    guard !request.fileName.isEmpty,
      request.fileName.utf8.count <= PastRowCheck.keyBytesMax
    else { throw PastFault.fileNameMissing }
    guard request.rows.count <= PastRowCheck.rowsMax else {
      throw PastFault.tooManyRows(limit: PastRowCheck.rowsMax)
    }
    let assembly = PastAssembly(source: request.source, law: context.law)
    if request.dryRun {
      return try await context.store.read { reader in
        InvestigationImportPastRowsResponse(
          results: try request.rows.map {
            try PastRowJudge(assembly: assembly).judged($0, in: reader).result
          })
      }
    }
    let now = context.clock.now
    return try await context.store.write { [context] transaction in
      var storing = PastStoring(
        assembly: assembly, fileName: request.fileName, account: caller.principal.account, now: now)
      let results = try request.rows.map { try storing.store($0, in: transaction) }
      try storing.finish(in: transaction)
      if let number = storing.importNumber {
        try context.announce(
          "IMPORT_PAST_ROWS", on: "past-imports/\(number)", step: 0, content: request.encoded(),
          by: caller.principal, at: now, in: transaction)
      }
      return InvestigationImportPastRowsResponse(results: results)
    }
  }

  private func get(
    _ request: InvestigationGetPastCaseRequest
  ) async throws -> InvestigationGetPastCaseResponse {
    guard let number = PastName.number(in: request.name) else { throw PastFault.notFound }
    return try await context.store.read { reader in
      guard let pastCase = try PastRecords.find(number, in: reader) else {
        throw PastFault.notFound
      }
      return InvestigationGetPastCaseResponse(
        pastCase: pastCase, rows: try PastRecords.rows(of: number, in: reader))
    }
  }

  private func list(
    _ request: InvestigationListPastCasesRequest
  ) async throws -> InvestigationListPastCasesResponse {
    let filter = try ListFilter(request.filter, fields: PastRecords.fields)
    let query = try SearchText.query(request.text, field: "text")
    let page = try PageRequest(
      size: request.pageSize, token: request.pageToken, defaultRows: Self.pageRows,
      question: [request.filter, request.text])
    let found = try await context.store.read {
      try PastRecords.list(filter, query: query, page: page, in: $0)
    }
    return InvestigationListPastCasesResponse(
      pastCases: found.map(\.pastCase),
      nextPageToken: page.nextToken(
        after: found.last.map { [String($0.number)] }, count: found.count))
  }
}
