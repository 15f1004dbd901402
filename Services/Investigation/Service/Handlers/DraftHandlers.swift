internal import Access
internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary
internal import Wire

/// Drafts of the investigation report: saved, read, signed, printed.
struct DraftHandlers: Sendable {
  let context: InvestigationContext

  private var cases: CaseHandlers { CaseHandlers(context: context) }

  static var access: AccessTable {
    var table = AccessTable()
    let team = AccessRule.roles(.investigator, .teamLeader)
    let readers = AccessRule.rolesAndServices(
      .investigator, .teamLeader, .coordinator, .departmentHead, .disciplineLiaison, .auditor)
    table.allow(InvestigationCaseServiceMethods.saveDraft, team)
    table.allow(InvestigationCaseServiceMethods.getDraft, readers)
    table.allow(
      InvestigationCaseServiceMethods.signDraft,
      .roles(.investigator, .teamLeader, .coordinator))
    table.allow(InvestigationCaseServiceMethods.getCaseReport, readers)
    return table
  }

  func register(on endpoints: inout Endpoints) {
    endpoints.unary(InvestigationCaseServiceMethods.saveDraft) { try await save($0, by: $1) }
    endpoints.unary(InvestigationCaseServiceMethods.getDraft) { try await get($0, by: $1) }
    endpoints.unary(InvestigationCaseServiceMethods.signDraft) { try await sign($0, by: $1) }
    endpoints.unary(InvestigationCaseServiceMethods.getCaseReport) {
      try await report($0, by: $1)
    }
  }

  private func save(
    _ request: InvestigationSaveDraftRequest, by caller: Caller
  ) async throws -> InvestigationSaveDraftResponse {
    let now = context.clock.now
    let draft = try InvestigationDraft(
      request, version: request.baseVersion + 1, by: caller.principal.account, at: now)
    let view = try await cases.change(request.name, CaseMove.draft.code, by: caller, at: now) {
      [context] file, transaction in
      let rule = AccidentJudge(law: context.law).clocks(of: file.accident)
      let state = try caseDecision(
        on: CaseRequest(
          move: .draft, relation: file.relation(of: caller.principal), day: now.legalDay,
          today: now.legalDay), given: file.facts(rule: rule, today: now.legalDay), rule: rule)
      let current = file.snapshot.draft?.version ?? 0
      guard request.baseVersion == current else {
        throw CaseFault.draftConflict(current: current)
      }
      try DraftRecords.insert(draft, of: file.number, in: transaction)
      file.snapshot.draft = draft.head
      file.take(
        .draft, to: state, by: caller.principal.account, note: request.note, document: "",
        day: now.legalDay, at: now)
    }
    return InvestigationSaveDraftResponse(case: view, draft: draft)
  }

  private func get(
    _ request: InvestigationGetDraftRequest, by caller: Caller
  ) async throws -> InvestigationGetDraftResponse {
    try await context.store.read { reader in
      let file = try CaseGate.require(
        case: request.name, act: .readReport, of: caller.principal, in: reader)
      return InvestigationGetDraftResponse(
        draft: try CaseReport.draft(request.version, of: file, in: reader))
    }
  }

  private func sign(
    _ request: InvestigationSignDraftRequest, by caller: Caller
  ) async throws -> InvestigationSignDraftResponse {
    let now = context.clock.now
    return InvestigationSignDraftResponse(
      case: try await cases.change(request.name, "SIGN_DRAFT", by: caller, at: now) { file, _ in
        try file.sign(request, by: caller.principal, at: now)
      })
  }

  private func report(
    _ request: InvestigationGetCaseReportRequest, by caller: Caller
  ) async throws -> InvestigationGetCaseReportResponse {
    let now = context.clock.now
    return try await context.store.read { [context] reader in
      let file = try CaseGate.require(
        case: request.name, act: .readReport, of: caller.principal, in: reader)
      let draft =
        file.snapshot.draft == nil
        ? nil : try CaseReport.draft(request.version, of: file, in: reader)
      let report = CaseReport(
        file: file, draft: draft, judge: AccidentJudge(law: context.law), now: now,
        masking: request.masked ? request.maskedNames : nil,
        contents: request.masked
          ? try ReportContents(published: file, in: reader)
          : try ReportContents(
            of: file, for: caller.principal, on: now.legalDay, in: reader))
      return InvestigationGetCaseReportResponse(
        html: report.page, version: draft?.version ?? 0,
        unresolved: request.masked ? [] : report.unresolved)
    }
  }
}
