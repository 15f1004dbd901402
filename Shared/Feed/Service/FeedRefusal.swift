public import Wire

/// Why the feed does not do what a peer asks for.
public enum FeedRefusal: Error, Sendable, Hashable {
  /// A field of the request is missing or out of its range.
  case invalid(field: String, reason: String, description: String)
  /// No such delivery, mailbox, lane or material, or one the caller must not know of.
  case notFound(type: String, name: String)
  /// A newer generation of the consumer is or was subscribed.
  case generationFenced(newest: UInt64)
  /// Another consumer of the same department is subscribed.
  case mailboxHeld(consumer: String)
  /// The hash does not belong to the delivery.
  case hashMismatch(mboxSeq: UInt64)
  /// The lane is not parked, so there is nothing to resolve.
  case laneNotParked(subject: String)
  /// The second person says something else than the first.
  case resolutionDiffers(subject: String)
  /// The second person names another place than the first.
  case seekDiffers(department: String, proposed: UInt64)
  /// The request id was used before for something else.
  case requestIDConflict(String)
  /// The caller's right to the stream was taken away.
  case entitlementEnded
  /// The peer took nothing for too long.
  case peerSilent
  /// The service is stopping.
  case draining
  /// A material is larger than the limit.
  case materialTooLarge(sizeBytes: UInt64, limitBytes: UInt64)
  /// The chunk does not begin where the stored bytes end.
  case offsetMismatch(expected: UInt64)
  /// The bytes are not those of the hash.
  case materialHashMismatch
  /// The ledger has no such position or size.
  case beyondLedger(size: UInt64)
}

extension FeedRefusal: StatusConvertible {
  /// What the peer sees.
  public var status: Status {
    switch self {
    case .invalid(let field, let reason, let description):
      .invalid(field: field, reason: reason, description: description)
    case .notFound(let type, let name):
      .notFound(type: type, name: name)
    case .generationFenced(let newest):
      .failedPrecondition(
        subject: "generation", reason: "GENERATION_FENCED",
        description: "a newer generation of this consumer is subscribed",
        facts: [("newest_generation", "\(newest)")])
    case .mailboxHeld(let consumer):
      .failedPrecondition(
        subject: "consumer", reason: "MAILBOX_HELD",
        description: "another consumer of the department is subscribed",
        facts: [("consumer", consumer)])
    case .hashMismatch(let mboxSeq):
      .failedPrecondition(
        subject: "sha256", reason: "HASH_MISMATCH",
        description: "the hash is not the one of the delivery",
        facts: [("mbox_seq", "\(mboxSeq)")])
    case .laneNotParked(let subject):
      .failedPrecondition(
        subject: subject, reason: "LANE_NOT_PARKED", description: "the lane is not parked")
    case .resolutionDiffers(let subject):
      .failedPrecondition(
        subject: subject, reason: "RESOLUTION_DIFFERS",
        description: "the first person proposed another resolution")
    case .seekDiffers(let department, let proposed):
      .failedPrecondition(
        subject: department, reason: "SEEK_DIFFERS",
        description: "the first person proposed \(proposed)")
    case .requestIDConflict(let id):
      .alreadyExists(type: "request", name: id, reason: "REQUEST_ID_CONFLICT")
    case .beyondLedger(let size):
      Status(.outOfRange, "the ledger has \(size) entries")
        .adding(reason: "BEYOND_LEDGER", facts: [("size", "\(size)")])
    case .entitlementEnded, .peerSilent, .draining: streamEnd
    case .materialTooLarge, .offsetMismatch, .materialHashMismatch: material
    }
  }

  private var streamEnd: Status {
    switch self {
    case .entitlementEnded:
      .permissionDenied(
        reason: "ENTITLEMENT_ENDED", description: "the account may not read this mailbox any more")
    case .peerSilent:
      .unavailable(reason: "PEER_SILENT", description: "the peer takes no messages")
    default:
      .unavailable(
        reason: "DRAINING", description: "the service is stopping", retryAfterSeconds: 1)
    }
  }

  private var material: Status {
    switch self {
    case .materialTooLarge(let size, let limit):
      .invalid(
        field: "header.size_bytes", reason: "MATERIAL_TOO_LARGE",
        description: "a material has at most \(limit) bytes",
        facts: [("size_bytes", "\(size)"), ("limit_bytes", "\(limit)")])
    case .offsetMismatch(let expected):
      .failedPrecondition(
        subject: "header.offset", reason: "OFFSET_MISMATCH",
        description: "the next byte expected is \(expected)",
        facts: [("expected_offset", "\(expected)")])
    default:
      Status(.dataLoss, "the bytes are not those of the hash; begin again")
        .adding(reason: "HASH_MISMATCH")
    }
  }
}
