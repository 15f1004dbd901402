// swift-format-ignore-file
// Written by proto/generate from anlan/enforcement/v1/inspection.proto; do not edit.

/// Inspections.
public enum EnforcementInspectionServiceMethods {
  /// Full name of the service.
  public static let serviceName = "anlan.enforcement.v1.InspectionService"

  /// Plans an inspection. The request id makes a second click harmless. Errors: NOT_FOUND of the
  /// entity, INVALID_ARGUMENT with field violations.
  public static let planInspection = Method<EnforcementPlanInspectionRequest, EnforcementPlanInspectionResponse>(
    service: serviceName, name: "PlanInspection", kind: .unary)

  /// Moves an inspection on: approve, cancel, start, record, close. Errors: FAILED_PRECONDITION
  /// ILLEGAL_TRANSITION, or INSPECTION_GUARD with one violation a guard.
  public static let moveInspection = Method<EnforcementMoveInspectionRequest, EnforcementMoveInspectionResponse>(
    service: serviceName, name: "MoveInspection", kind: .unary)

  /// One inspection with its moves. Errors: NOT_FOUND.
  public static let getInspection = Method<EnforcementGetInspectionRequest, EnforcementGetInspectionResponse>(
    service: serviceName, name: "GetInspection", kind: .unary)

  /// Inspections by filter, keyset pages.
  public static let listInspections = Method<EnforcementListInspectionsRequest, EnforcementListInspectionsResponse>(
    service: serviceName, name: "ListInspections", kind: .unary)

  /// Enters or ends an officer's enforcement card (执法证).
  public static let putOfficerCard = Method<EnforcementPutOfficerCardRequest, EnforcementPutOfficerCardResponse>(
    service: serviceName, name: "PutOfficerCard", kind: .unary)

  /// Officers' cards.
  public static let listOfficerCards = Method<EnforcementListOfficerCardsRequest, EnforcementListOfficerCardsResponse>(
    service: serviceName, name: "ListOfficerCards", kind: .unary)

  /// Decides one consequence for the enterprise that the quizzes of an inspection propose; nothing
  /// follows by itself. Errors: NOT_FOUND, FAILED_PRECONDITION.
  public static let decideQuizProposal = Method<EnforcementDecideQuizProposalRequest, EnforcementDecideQuizProposalResponse>(
    service: serviceName, name: "DecideQuizProposal", kind: .unary)

  /// All methods, in the order of the contract.
  public static let all: [MethodDescription] = [
    planInspection.description,
    moveInspection.description,
    getInspection.description,
    listInspections.description,
    putOfficerCard.description,
    listOfficerCards.description,
    decideQuizProposal.description,
  ]
}
