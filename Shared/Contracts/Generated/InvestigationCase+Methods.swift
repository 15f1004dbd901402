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

  /// All methods, in the order of the contract.
  public static let all: [MethodDescription] = [
    openCase.description,
    getCase.description,
    listCases.description,
    appointTeam.description,
    declareInterest.description,
    moveCase.description,
  ]
}
