internal import Contracts
internal import Feed
internal import Listing
internal import PermitsRules
internal import Wire

/// How refusals of this service leave it: a code, a reason, the fields at fault and their basis.

extension PublishRefusal: @retroactive StatusConvertible {
  public var status: Status {
    switch self {
    case .invalid(let findings):
      return findings.reduce(
        Status(code: .invalidArgument, message: "the event has errors").adding(
          reason: "INVALID_EVENT")
      ) { status, finding in
        guard finding.isError else { return status }
        return status.addingViolation(
          field: "event.\(finding.field)", reason: finding.reason,
          description: "\(finding.detail) [\(finding.basis)]")
      }
    case .illegalTransition(let from, let event):
      return Status(
        code: .failedPrecondition,
        message: "a licence in state \(from?.code ?? "NONE") cannot take \(event.code)"
      ).adding(
        reason: reason, metadata: ["from": from?.code ?? "NONE", "event": event.code, "basis": "7.1"])
    case .correctionUnknown(let id):
      return Status(code: .failedPrecondition, message: "no event \(id) of this licence and type")
        .adding(reason: reason, metadata: ["corrects": id, "basis": "3.3(1)"])
    case .materialMissing(let hashes):
      return Status(
        code: .failedPrecondition,
        message: "materials are not uploaded: \(hashes.joined(separator: ", "))"
      ).adding(reason: reason, metadata: ["sha256": hashes.joined(separator: ",")])
    }
  }
}

extension EventIDConflict: StatusConvertible {
  var status: Status {
    Status(code: .alreadyExists, message: "the event id was used before for another event")
      .adding(reason: "EVENT_ID_CONFLICT", metadata: ["event_id": eventID, "basis": "3.3(2)"])
  }
}

extension ReceiptRefusal: @retroactive StatusConvertible {
  public var status: Status {
    switch self {
    case .illegalTransition(let from, let trigger):
      Status(
        code: .failedPrecondition,
        message: "a receipt in state \(from.code) cannot become \(trigger.rawValue)"
      ).adding(
        reason: reason,
        metadata: ["from": from.code, "trigger": trigger.rawValue, "basis": basis])
    // Another department's receipt looks like one that does not exist.
    case .otherDepartment: ReceiptFault.notFound.status
    case .roleMissing(let roles):
      Status(
        code: .permissionDenied,
        message: "one of the roles \(roles.codes.joined(separator: ", ")) is needed"
      ).adding(reason: reason, metadata: ["roles": detail, "basis": basis])
    case .textRequired(let field), .textTooLong(let field, _):
      Status.invalid(field: field, reason: reason, description: detail)
    }
  }
}

extension ReceiptFault: StatusConvertible {
  var status: Status {
    switch self {
    case .notFound:
      Status(code: .notFound, message: "no such receipt").adding(reason: "RECEIPT_NOT_FOUND")
    case .requestIDConflict(let id):
      Status(code: .alreadyExists, message: "the request id was used before for another act")
        .adding(reason: "REQUEST_ID_CONFLICT", metadata: ["request_id": id])
    case .nameInvalid:
      Status.invalid(
        field: "name", reason: "NAME_INVALID", description: "receipts/<department>/<mbox_seq>")
    case .requestIDRequired:
      Status.invalid(
        field: "request_id", reason: "FIELD_REQUIRED", description: "an id of your own, such as a UUID")
    }
  }
}
