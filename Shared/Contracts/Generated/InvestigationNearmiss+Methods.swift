// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/nearmiss.proto; do not edit.

/// Near misses.
public enum InvestigationNearMissServiceMethods {
  /// Full name of the service.
  public static let serviceName = "anlan.investigation.v1.NearMissService"

  /// Records one, and judges its potential by the rule in force on its day. The request id makes a
  /// second click harmless. Errors: INVALID_NEAR_MISS with field violations, POTENTIAL_MISSING,
  /// NEAR_MISS_CORRECTED, REPORT_NOT_FOUND, REQUEST_ID_CONFLICT.
  public static let recordNearMiss = Method<InvestigationRecordNearMissRequest, InvestigationRecordNearMissResponse>(
    service: serviceName, name: "RecordNearMiss", kind: .unary)

  /// One near miss. Errors: NEAR_MISS_NOT_FOUND.
  public static let getNearMiss = Method<InvestigationGetNearMissRequest, InvestigationGetNearMissResponse>(
    service: serviceName, name: "GetNearMiss", kind: .unary)

  /// Near misses by filter, newest first, keyset pages; corrected ones are left out.
  public static let listNearMisses = Method<InvestigationListNearMissesRequest, InvestigationListNearMissesResponse>(
    service: serviceName, name: "ListNearMisses", kind: .unary)

  /// The rule in force on a day, with the kinds that are always chosen.
  public static let getNearMissRule = Method<InvestigationGetNearMissRuleRequest, InvestigationGetNearMissRuleResponse>(
    service: serviceName, name: "GetNearMissRule", kind: .unary)

  /// All methods, in the order of the contract.
  public static let all: [MethodDescription] = [
    recordNearMiss.description,
    getNearMiss.description,
    listNearMisses.description,
    getNearMissRule.description,
  ]
}
