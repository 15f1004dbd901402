// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/cause.proto; do not edit.

/// Causes.
public enum InvestigationCauseServiceMethods {
  /// Full name of the service.
  public static let serviceName = "anlan.investigation.v1.CauseService"

  /// Adds a node. The request id makes a second click harmless. Errors: CASE_NOT_FOUND,
  /// CASE_STATE_FORBIDS, INVALID_CAUSE with field violations, ACCIDENT_TWICE, CAUSE_GRAPH_FULL,
  /// REQUEST_ID_CONFLICT.
  public static let addCause = Method<InvestigationAddCauseRequest, InvestigationAddCauseResponse>(
    service: serviceName, name: "AddCause", kind: .unary)

  /// Says anew what a node is; its earlier words stay in the record. Errors: CAUSE_UNKNOWN,
  /// INVALID_CAUSE, ACCIDENT_LEADS.
  public static let reviseCause = Method<InvestigationReviseCauseRequest, InvestigationReviseCauseResponse>(
    service: serviceName, name: "ReviseCause", kind: .unary)

  /// Takes a node without arrows out of the graph. Errors: CAUSE_UNKNOWN, CAUSE_IN_USE.
  public static let withdrawCause = Method<InvestigationWithdrawCauseRequest, InvestigationWithdrawCauseResponse>(
    service: serviceName, name: "WithdrawCause", kind: .unary)

  /// Adds an arrow from what led to what came of it, or says anew what it is and what proves it.
  /// Errors: CAUSE_UNKNOWN, CAUSE_OF_ITSELF, ACCIDENT_LEADS, CAUSE_CYCLE with the nodes of the circle.
  public static let linkCauses = Method<InvestigationLinkCausesRequest, InvestigationLinkCausesResponse>(
    service: serviceName, name: "LinkCauses", kind: .unary)

  /// Takes an arrow out. Errors: CAUSE_LINK_UNKNOWN.
  public static let unlinkCauses = Method<InvestigationUnlinkCausesRequest, InvestigationUnlinkCausesResponse>(
    service: serviceName, name: "UnlinkCauses", kind: .unary)

  /// The graph in one of its views, with what is still missing for closing. Errors: CASE_NOT_FOUND.
  public static let getCauses = Method<InvestigationGetCausesRequest, InvestigationGetCausesResponse>(
    service: serviceName, name: "GetCauses", kind: .unary)

  /// The minimal cut sets of the fault tree. Errors: CASE_NOT_FOUND.
  public static let listCutSets = Method<InvestigationListCutSetsRequest, InvestigationListCutSetsResponse>(
    service: serviceName, name: "ListCutSets", kind: .unary)

  /// A view as a picture (SVG). Errors: CASE_NOT_FOUND, PICTURE_TOO_LARGE.
  public static let drawCauses = Method<InvestigationDrawCausesRequest, InvestigationDrawCausesResponse>(
    service: serviceName, name: "DrawCauses", kind: .unary)

  /// All methods, in the order of the contract.
  public static let all: [MethodDescription] = [
    addCause.description,
    reviseCause.description,
    withdrawCause.description,
    linkCauses.description,
    unlinkCauses.description,
    getCauses.description,
    listCutSets.description,
    drawCauses.description,
  ]
}
