public import InvestigationRules
internal import Store
internal import Vocabulary
public import Wire

/// Why a request about evidence fails before any rule is asked.
enum EvidenceFault: Error, Sendable, Hashable {
  case nameInvalid
  case actInvalid
  case variantInvalid
  case purposeRequired
  case requestIDConflict(String)
  case requestIDRequired
  case headerRequired
  case chunkInvalid
  case offsetMismatch(expected: UInt64)
  case hashMismatch
  case sizeMismatch(begunWithBytes: Int64)
  case beyondLedger(size: Int64)
}

extension EvidenceFault: StatusConvertible {
  var status: Status {
    switch self {
    case .nameInvalid:
      Status.invalid(
        field: "name", reason: "NAME_INVALID", description: "a name such as cases/7/evidence/3")
    case .actInvalid:
      Status.invalid(
        field: "act", reason: "FIELD_REQUIRED",
        description: "SEAL, OPEN, EXAMINE, HAND_OVER, GIVE_BACK, ARCHIVE")
    case .variantInvalid:
      Status.invalid(field: "variant", reason: "FIELD_REQUIRED", description: "FULL or MASKED")
    case .purposeRequired:
      Status.invalid(
        field: "purpose", reason: "PURPOSE_REQUIRED",
        description: "every look at a case file is logged with its purpose",
        facts: [("basis", "8.2")])
    case .requestIDRequired:
      Status.invalid(
        field: "request_id", reason: "FIELD_REQUIRED", description: "chosen by the caller")
    case .requestIDConflict(let id):
      Status(.alreadyExists, "the request id was used before for something else")
        .adding(reason: "REQUEST_ID_CONFLICT", facts: [("request_id", id)])
    case .headerRequired:
      Status.invalid(
        field: "header", reason: "HEADER_REQUIRED", description: "the first part is the header")
    case .chunkInvalid:
      Status.invalid(
        field: "chunk", reason: "CHUNK_INVALID",
        description: "after the header, chunks of at most \(EvidenceUpload.chunkBytesMax) bytes")
    case .offsetMismatch(let expected):
      Status.failedPrecondition(
        subject: "offset", reason: "OFFSET_MISMATCH",
        description: "the next byte belongs at \(expected)", facts: [("expected", "\(expected)")])
    case .hashMismatch:
      Status(.dataLoss, "the bytes are not those of the SHA-256 that was written down")
        .adding(reason: "HASH_MISMATCH")
    case .sizeMismatch(let begun):
      Status.invalid(
        field: "header.size_bytes", reason: "SIZE_MISMATCH",
        description: "the upload was begun with \(begun) bytes")
    case .beyondLedger(let size):
      Status.invalid(
        field: "ledger_size", reason: "BEYOND_LEDGER",
        description: "the ledger has \(size) entries")
    }
  }

  /// What the store of files says of an upload.
  init?(_ error: BlobError) {
    switch error {
    case .wrongOffset(let expected): self = .offsetMismatch(expected: UInt64(clamping: expected))
    case .incomplete(let have, _): self = .offsetMismatch(expected: UInt64(clamping: have))
    case .digestMismatch: self = .hashMismatch
    case .sizeChanged(let begun), .tooLong(let begun): self = .sizeMismatch(begunWithBytes: begun)
    case .tooLarge, .malformedDigest, .notFound: return nil
    }
  }
}

extension EvidenceRefusal: StatusConvertible {
  /// What is closed to the caller looks like what does not exist.
  public var status: Status {
    switch self {
    case .notFound:
      Status(.notFound, "no such evidence").adding(reason: "EVIDENCE_NOT_FOUND")
    case .illegalTransition(let from, let act):
      Status.failedPrecondition(
        subject: "evidence", reason: "ILLEGAL_TRANSITION",
        description: "a piece in state \(from.code) cannot be \(act.code)",
        facts: [("from", from.code), ("event", act.code)])
    case .leaderOnly(let act):
      Status.permissionDenied(
        reason: "LEADER_ONLY", description: "\(act.code): only the leader of the team",
        facts: [("act", act.code), ("basis", "8.2")])
    case .altered:
      Status(.dataLoss, "the bytes are not those that were collected; an alarm was raised")
        .adding(reason: "EVIDENCE_ALTERED")
    case .guards(let findings):
      Status.invalid(
        fields: findings.map { ($0.field, "\($0.reason) \($0.detail) [\($0.basis)]") },
        reason: "EVIDENCE_GUARD")
    }
  }
}
