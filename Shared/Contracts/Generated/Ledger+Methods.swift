// swift-format-ignore-file
// Written by proto/generate from anlan/ledger/v1/ledger.proto; do not edit.

/// Proofs over the facts of one service.
public enum LedgerServiceMethods {
  /// Full name of the service.
  public static let serviceName = "anlan.ledger.v1.LedgerService"

  /// The latest signed checkpoint.
  public static let getCheckpoint = Method<LedgerGetCheckpointRequest, LedgerGetCheckpointResponse>(
    service: serviceName, name: "GetCheckpoint", kind: .unary)

  /// All entries in order, so that the caller verifies them itself. Auditors and operators only.
  public static let exportEntries = Method<LedgerExportEntriesRequest, LedgerExportEntriesResponse>(
    service: serviceName, name: "ExportEntries", kind: .serverStreaming)

  /// That a tree of one size is the beginning of a tree of another size.
  public static let getConsistencyProof = Method<LedgerGetConsistencyProofRequest, LedgerGetConsistencyProofResponse>(
    service: serviceName, name: "GetConsistencyProof", kind: .unary)

  /// That an entry is in the tree.
  public static let getInclusionProof = Method<LedgerGetInclusionProofRequest, LedgerGetInclusionProofResponse>(
    service: serviceName, name: "GetInclusionProof", kind: .unary)

  /// All methods, in the order of the contract.
  public static let all: [MethodDescription] = [
    getCheckpoint.description,
    exportEntries.description,
    getConsistencyProof.description,
    getInclusionProof.description,
  ]
}
