internal import Access
internal import Contracts
internal import InvestigationRules
internal import Listing
internal import Store
internal import Vocabulary
internal import Wire

/// Evidence: taken in, looked at, kept, verified, put into archives.
struct EvidenceHandlers: Sendable {
  let context: InvestigationContext

  /// Rows of a page when the caller does not say.
  ///
  /// Source: [D].
  static let pageRows = 50
  /// Entries of a custody log that are shown.
  ///
  /// Source: the contract.
  static let custodyRows = 1_000

  static var access: AccessTable {
    var table = AccessTable()
    let team = AccessRule.roles(.investigator, .teamLeader)
    let readers = AccessRule.roles(
      .investigator, .teamLeader, .departmentHead, .coordinator, .disciplineLiaison, .auditor)
    table.allow(InvestigationEvidenceServiceMethods.addEvidence, team)
    table.allow(InvestigationEvidenceServiceMethods.statUpload, team)
    table.allow(InvestigationEvidenceServiceMethods.recordCustody, team)
    table.allow(InvestigationEvidenceServiceMethods.verifyEvidence, readers)
    table.allow(InvestigationEvidenceServiceMethods.getEvidence, readers)
    table.allow(InvestigationEvidenceServiceMethods.listEvidence, readers)
    table.allow(InvestigationEvidenceServiceMethods.fetchEvidence, readers)
    table.allow(InvestigationEvidenceServiceMethods.exportCase, readers)
    return table
  }

  func register(on endpoints: inout Endpoints) {
    endpoints.clientStream(InvestigationEvidenceServiceMethods.addEvidence) {
      try await EvidenceUpload(desk: desk($1)).run($0)
    }
    endpoints.unary(InvestigationEvidenceServiceMethods.statUpload) {
      InvestigationStatUploadResponse(
        storedBytes: try await EvidenceUpload(desk: desk($1)).stored($0))
    }
    endpoints.unary(InvestigationEvidenceServiceMethods.getEvidence) {
      try await get($0, by: $1)
    }
    endpoints.unary(InvestigationEvidenceServiceMethods.listEvidence) {
      try await list($0, by: $1)
    }
    endpoints.serverStream(InvestigationEvidenceServiceMethods.fetchEvidence) {
      try await EvidenceFetch(desk: desk($1)).run($0, through: $2)
    }
    endpoints.unary(InvestigationEvidenceServiceMethods.recordCustody) {
      try await record($0, by: $1)
    }
    endpoints.unary(InvestigationEvidenceServiceMethods.verifyEvidence) {
      try await verify($0, by: $1)
    }
    endpoints.serverStream(InvestigationEvidenceServiceMethods.exportCase) {
      try await CaseArchive(desk: desk($1)).run($0, through: $2)
    }
  }

  private func desk(_ caller: Caller) -> EvidenceDesk {
    EvidenceDesk(context: context, caller: caller)
  }

  private func get(
    _ request: InvestigationGetEvidenceRequest, by caller: Caller
  ) async throws -> InvestigationGetEvidenceResponse {
    try EvidenceDesk.demand(purpose: request.purpose)
    let name = try EvidenceName(request.name)
    let now = context.clock.now
    let answer = try await context.store.write { transaction in
      let desk = desk(caller)
      guard
        var found = try desk.find(
          name, for: .readFile, purpose: request.purpose, at: now, in: transaction)
      else { return nil as InvestigationGetEvidenceResponse? }
      try desk.log(
        .read, reason: request.purpose, of: name, on: &found.piece, at: now, in: transaction)
      return InvestigationGetEvidenceResponse(
        evidence: found.piece,
        custody: try EvidenceRecords.custody(
          of: name, latest: Self.custodyRows, in: transaction))
    }
    guard let answer else { throw EvidenceRefusal.notFound }
    return answer
  }

  private func list(
    _ request: InvestigationListEvidenceRequest, by caller: Caller
  ) async throws -> InvestigationListEvidenceResponse {
    let page = try PageRequest(
      size: request.pageSize, token: request.pageToken, defaultRows: Self.pageRows,
      question: [request.case])
    let rows = try await context.store.read { reader in
      let (file, view) = try desk(caller).view(of: request.case, for: .readFile, in: reader)
      return try EvidenceRecords.list(
        file.number, view.compartments, after: page.after.first.flatMap { Int($0) } ?? 0,
        rows: page.rows, in: reader)
    }
    return InvestigationListEvidenceResponse(
      evidence: rows,
      nextPageToken: page.nextToken(
        after: rows.last.map { ["\($0.exhibitNo)"] }, count: rows.count))
  }

  private func record(
    _ request: InvestigationRecordCustodyRequest, by caller: Caller
  ) async throws -> InvestigationRecordCustodyResponse {
    let recording = try CustodyRecording(request, desk: desk(caller))
    let piece = try await context.store.write { try recording.run(in: $0) }
    guard let piece else { throw EvidenceRefusal.notFound }
    return InvestigationRecordCustodyResponse(evidence: piece)
  }

  private func verify(
    _ request: InvestigationVerifyEvidenceRequest, by caller: Caller
  ) async throws -> InvestigationVerifyEvidenceResponse {
    let check = EvidenceCheck(desk: desk(caller))
    guard CaseName.number(in: request.name) == nil else {
      return InvestigationVerifyEvidenceResponse(evidence: try await check.all(of: request.name))
    }
    return InvestigationVerifyEvidenceResponse(
      evidence: [try await check.one(try EvidenceName(request.name))])
  }
}
