// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/evidence.proto; do not edit.

/// Evidence.
public enum InvestigationEvidenceServiceMethods {
  /// Full name of the service.
  public static let serviceName = "anlan.investigation.v1.EvidenceService"

  /// Adds a file: a header, then chunks of at most 1 MiB. The service computes the SHA-256; the reply
  /// means: stored, durable, numbered, in the ledger. The request id names the upload: the same again
  /// continues where it broke off, and answers the same piece once it is there. Errors:
  /// EVIDENCE_GUARD with field violations, OFFSET_MISMATCH, HASH_MISMATCH, SIZE_MISMATCH,
  /// DISK_FULL, REQUEST_ID_CONFLICT, CASE_NOT_FOUND.
  public static let addEvidence = Method<InvestigationAddEvidenceRequest, InvestigationAddEvidenceResponse>(
    service: serviceName, name: "AddEvidence", kind: .clientStreaming)

  /// How much of an upload of the caller is stored, so that it can go on.
  public static let statUpload = Method<InvestigationStatUploadRequest, InvestigationStatUploadResponse>(
    service: serviceName, name: "StatUpload", kind: .unary)

  /// One piece with its custody log; logged with the purpose. Errors: EVIDENCE_NOT_FOUND.
  public static let getEvidence = Method<InvestigationGetEvidenceRequest, InvestigationGetEvidenceResponse>(
    service: serviceName, name: "GetEvidence", kind: .unary)

  /// The exhibits list, as far as the caller sees it, keyset pages.
  public static let listEvidence = Method<InvestigationListEvidenceRequest, InvestigationListEvidenceResponse>(
    service: serviceName, name: "ListEvidence", kind: .unary)

  /// Streams the bytes from an offset; logged with the purpose. The last chunk comes only after the
  /// bytes were found to be those of the hash. Errors: EVIDENCE_NOT_FOUND, DATA_LOSS
  /// EVIDENCE_ALTERED.
  public static let fetchEvidence = Method<InvestigationFetchEvidenceRequest, InvestigationFetchEvidenceResponse>(
    service: serviceName, name: "FetchEvidence", kind: .serverStreaming)

  /// Records what was done with a piece: seal, open, examine, hand over, give back, archive. Errors:
  /// EVIDENCE_NOT_FOUND, FAILED_PRECONDITION ILLEGAL_TRANSITION, EVIDENCE_GUARD, LEADER_ONLY,
  /// EVIDENCE_ALTERED.
  public static let recordCustody = Method<InvestigationRecordCustodyRequest, InvestigationRecordCustodyResponse>(
    service: serviceName, name: "RecordCustody", kind: .unary)

  /// Reads the bytes again and compares them with the hash; a difference raises an alarm.
  public static let verifyEvidence = Method<InvestigationVerifyEvidenceRequest, InvestigationVerifyEvidenceResponse>(
    service: serviceName, name: "VerifyEvidence", kind: .unary)

  /// What goes into an archive of the case: documents, files to fetch, and the proofs of its facts.
  /// Logged with the purpose. Errors: CASE_NOT_FOUND, LEADER_ONLY.
  public static let exportCase = Method<InvestigationExportCaseRequest, InvestigationExportCaseResponse>(
    service: serviceName, name: "ExportCase", kind: .serverStreaming)

  /// All methods, in the order of the contract.
  public static let all: [MethodDescription] = [
    addEvidence.description,
    statUpload.description,
    getEvidence.description,
    listEvidence.description,
    fetchEvidence.description,
    recordCustody.description,
    verifyEvidence.description,
    exportCase.description,
  ]
}
