// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/history.proto; do not edit.

/// Frozen histories.
public enum InvestigationCaseHistoryServiceMethods {
  /// Full name of the service.
  public static let serviceName = "anlan.investigation.v1.CaseHistoryService"

  /// Asks the sources again and keeps a new version; earlier ones stay. Errors: CASE_ROLE_MISSING,
  /// FAILED_PRECONDITION HISTORY_NO_ENTITY if the case names no entity.
  public static let freezeHistory = Method<InvestigationFreezeHistoryRequest, InvestigationFreezeHistoryResponse>(
    service: serviceName, name: "FreezeHistory", kind: .unary)

  /// A version with what it answers. Errors: NOT_FOUND HISTORY_NOT_FROZEN.
  public static let getHistory = Method<InvestigationGetHistoryRequest, InvestigationGetHistoryResponse>(
    service: serviceName, name: "GetHistory", kind: .unary)

  /// The answers of the sources as they were kept, byte for byte, for somebody who verifies them.
  public static let exportHistory = Method<InvestigationExportHistoryRequest, InvestigationExportHistoryResponse>(
    service: serviceName, name: "ExportHistory", kind: .serverStreaming)

  /// From a licence event over receipts, inspections, quizzes, accident and causes to the lesson's
  /// last receipt. Errors: NOT_FOUND TRACE_NO_CASE if no case follows from the licence.
  public static let traceCase = Method<InvestigationTraceCaseRequest, InvestigationTraceCaseResponse>(
    service: serviceName, name: "TraceCase", kind: .unary)

  /// All methods, in the order of the contract.
  public static let all: [MethodDescription] = [
    freezeHistory.description,
    getHistory.description,
    exportHistory.description,
    traceCase.description,
  ]
}
