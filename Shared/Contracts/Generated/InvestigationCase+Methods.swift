// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/case.proto; do not edit.

/// Cases.
public enum InvestigationCaseServiceMethods {
  /// Full name of the service.
  public static let serviceName = "anlan.investigation.v1.CaseService"

  /// Opens a case. The request id makes a second click harmless. Errors: INVALID_CASE with field
  /// violations, REQUEST_ID_CONFLICT.
  public static let openCase = Method<InvestigationOpenCaseRequest, InvestigationOpenCaseResponse>(
    service: serviceName, name: "OpenCase", kind: .unary)

  /// One case. Those who may only follow its clocks get its status. Errors: CASE_NOT_FOUND.
  public static let getCase = Method<InvestigationGetCaseRequest, InvestigationGetCaseResponse>(
    service: serviceName, name: "GetCase", kind: .unary)

  /// Cases by filter, keyset pages; always the status only.
  public static let listCases = Method<InvestigationListCasesRequest, InvestigationListCasesResponse>(
    service: serviceName, name: "ListCases", kind: .unary)

  /// Names the team, in place of an earlier one. Errors: CASE_GUARD with one violation a guard.
  public static let appointTeam = Method<InvestigationAppointTeamRequest, InvestigationAppointTeamResponse>(
    service: serviceName, name: "AppointTeam", kind: .unary)

  /// A member declares interests and promises secrecy; the office may enter the paper of a member
  /// without an account. Errors: MEMBER_UNKNOWN.
  public static let declareInterest = Method<InvestigationDeclareInterestRequest, InvestigationDeclareInterestResponse>(
    service: serviceName, name: "DeclareInterest", kind: .unary)

  /// Moves a case on. Errors: FAILED_PRECONDITION ILLEGAL_TRANSITION, or CASE_GUARD with one
  /// violation a guard.
  public static let moveCase = Method<InvestigationMoveCaseRequest, InvestigationMoveCaseResponse>(
    service: serviceName, name: "MoveCase", kind: .unary)

  /// Puts a case under the supervision of a higher safety committee's office (挂牌督办), or lifts it.
  public static let superviseCase = Method<InvestigationSuperviseCaseRequest, InvestigationSuperviseCaseResponse>(
    service: serviceName, name: "SuperviseCase", kind: .unary)

  /// Saves a version of the report. Errors: DRAFT_CONFLICT if another version came in between.
  public static let saveDraft = Method<InvestigationSaveDraftRequest, InvestigationSaveDraftResponse>(
    service: serviceName, name: "SaveDraft", kind: .unary)

  /// A version of the report. Errors: DRAFT_NOT_FOUND.
  public static let getDraft = Method<InvestigationGetDraftRequest, InvestigationGetDraftResponse>(
    service: serviceName, name: "GetDraft", kind: .unary)

  /// Signs the draft whose hash is given. Errors: CASE_GUARD with DRAFT_CHANGED.
  public static let signDraft = Method<InvestigationSignDraftRequest, InvestigationSignDraftResponse>(
    service: serviceName, name: "SignDraft", kind: .unary)

  /// The report put together from the case, as HTML that prints well, with what is unresolved.
  public static let getCaseReport = Method<InvestigationGetCaseReportRequest, InvestigationGetCaseReportResponse>(
    service: serviceName, name: "GetCaseReport", kind: .unary)

  /// All methods, in the order of the contract.
  public static let all: [MethodDescription] = [
    openCase.description,
    getCase.description,
    listCases.description,
    appointTeam.description,
    declareInterest.description,
    moveCase.description,
    superviseCase.description,
    saveDraft.description,
    getDraft.description,
    signDraft.description,
    getCaseReport.description,
  ]
}
