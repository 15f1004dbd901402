// swift-format-ignore-file
// Written by proto/generate from anlan/history/v1/history.proto; do not edit.

/// What a service knew about a premises.
public enum HistoryServiceMethods {
  /// Full name of the service.
  public static let serviceName = "anlan.history.v1.HistoryService"

  /// Streams everything about a premises: a signed checkpoint and the service's statement first, then
  /// every lane named in it, whole. The statement is itself a fact of the ledger: a service that
  /// leaves something out has said in its own ledger that there was nothing. Only services of the
  /// suite may ask. Errors: INVALID_ARGUMENT, RESOURCE_EXHAUSTED HISTORY_TOO_LONG.
  public static let readPremises = Method<HistoryReadPremisesRequest, HistoryReadPremisesResponse>(
    service: serviceName, name: "ReadPremises", kind: .serverStreaming)

  /// All methods, in the order of the contract.
  public static let all: [MethodDescription] = [
    readPremises.description,
  ]
}
