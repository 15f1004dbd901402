// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/measure.proto; do not edit.

/// Measures, accountability, talks.
public enum InvestigationMeasureServiceMethods {
  /// Full name of the service.
  public static let serviceName = "anlan.investigation.v1.MeasureService"

  /// Enters a measure or recommendation of a case. The request id makes a second click harmless.
  /// Errors: NOT_FOUND of the case, INVALID_ARGUMENT with field violations.
  public static let proposeMeasure = Method<InvestigationProposeMeasureRequest, InvestigationProposeMeasureResponse>(
    service: serviceName, name: "ProposeMeasure", kind: .unary)

  /// Moves a measure on. Errors: FAILED_PRECONDITION ILLEGAL_TRANSITION; INVALID_ARGUMENT.
  public static let moveMeasure = Method<InvestigationMoveMeasureRequest, InvestigationMoveMeasureResponse>(
    service: serviceName, name: "MoveMeasure", kind: .unary)

  /// One measure with its moves. Errors: NOT_FOUND.
  public static let getMeasure = Method<InvestigationGetMeasureRequest, InvestigationGetMeasureResponse>(
    service: serviceName, name: "GetMeasure", kind: .unary)

  /// Measures of a case or of the caller's department, newest first.
  public static let listMeasures = Method<InvestigationListMeasuresRequest, InvestigationListMeasuresResponse>(
    service: serviceName, name: "ListMeasures", kind: .unary)

  /// Enters who is to be held to account, as the report proposes.
  public static let proposeAccountability = Method<InvestigationProposeAccountabilityRequest, InvestigationProposeAccountabilityResponse>(
    service: serviceName, name: "ProposeAccountability", kind: .unary)

  /// Enters what the competent body did. Errors: FAILED_PRECONDITION ILLEGAL_TRANSITION.
  public static let moveAccountability = Method<InvestigationMoveAccountabilityRequest, InvestigationMoveAccountabilityResponse>(
    service: serviceName, name: "MoveAccountability", kind: .unary)

  /// Accountability of a case; before publication only for those who may see it.
  public static let listAccountability = Method<InvestigationListAccountabilityRequest, InvestigationListAccountabilityResponse>(
    service: serviceName, name: "ListAccountability", kind: .unary)

  /// One accountability record, for those who may see those of its case. Errors: FOLLOW_UP_NOT_FOUND.
  public static let getAccountability = Method<InvestigationGetAccountabilityRequest, InvestigationGetAccountabilityResponse>(
    service: serviceName, name: "GetAccountability", kind: .unary)

  /// Records a warning talk.
  public static let recordTalk = Method<InvestigationRecordTalkRequest, InvestigationRecordTalkResponse>(
    service: serviceName, name: "RecordTalk", kind: .unary)

  /// Talks, newest first.
  public static let listTalks = Method<InvestigationListTalksRequest, InvestigationListTalksResponse>(
    service: serviceName, name: "ListTalks", kind: .unary)

  /// One talk. Errors: FOLLOW_UP_NOT_FOUND.
  public static let getTalk = Method<InvestigationGetTalkRequest, InvestigationGetTalkResponse>(
    service: serviceName, name: "GetTalk", kind: .unary)

  /// Records the rectification report that follows a talk, once. Errors: FAILED_PRECONDITION
  /// TALK_ANSWERED.
  public static let answerTalk = Method<InvestigationAnswerTalkRequest, InvestigationAnswerTalkResponse>(
    service: serviceName, name: "AnswerTalk", kind: .unary)

  /// All methods, in the order of the contract.
  public static let all: [MethodDescription] = [
    proposeMeasure.description,
    moveMeasure.description,
    getMeasure.description,
    listMeasures.description,
    proposeAccountability.description,
    moveAccountability.description,
    listAccountability.description,
    getAccountability.description,
    recordTalk.description,
    listTalks.description,
    getTalk.description,
    answerTalk.description,
  ]
}
