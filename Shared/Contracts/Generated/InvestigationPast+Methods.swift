// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/past.proto; do not edit.

/// Historical cases.
public enum InvestigationPastCaseServiceMethods {
  /// Full name of the service.
  public static let serviceName = "anlan.investigation.v1.PastCaseService"

  /// Stores rows that the client read from a file; all of them or, in a dry run, none. Every row gets
  /// its own result; a row that is refused does not keep the others out. Errors: INVALID_ARGUMENT.
  public static let importPastRows = Method<InvestigationImportPastRowsRequest, InvestigationImportPastRowsResponse>(
    service: serviceName, name: "ImportPastRows", kind: .unary)

  /// One historical case with its rows. Errors: PAST_CASE_NOT_FOUND.
  public static let getPastCase = Method<InvestigationGetPastCaseRequest, InvestigationGetPastCaseResponse>(
    service: serviceName, name: "GetPastCase", kind: .unary)

  /// Historical cases, those stored last first, keyset pages, without rows. Errors: QUERY_EMPTY,
  /// QUERY_TOO_LONG.
  public static let listPastCases = Method<InvestigationListPastCasesRequest, InvestigationListPastCasesResponse>(
    service: serviceName, name: "ListPastCases", kind: .unary)

  /// All methods, in the order of the contract.
  public static let all: [MethodDescription] = [
    importPastRows.description,
    getPastCase.description,
    listPastCases.description,
  ]
}
