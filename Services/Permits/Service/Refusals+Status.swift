internal import Contracts
internal import Feed
public import PermitsRules
internal import Vocabulary
public import Wire

/// How refusals of this service leave it: a code, a reason, the fields at fault and their basis.

extension PublishRefusal: StatusConvertible {
  /// INVALID_ARGUMENT or FAILED_PRECONDITION; every finding is a detail of its own.
  public var status: Status {
    findings.reduce(summary) { $0.adding(PermitsFinding($1, under: "event.")) }
  }

  private var summary: Status {
    switch self {
    case .invalid:
      let errors = findings.filter(\.isError)
      return Status.invalid(
        fields: errors.map { ("event.\($0.field)", "\($0.reason) \($0.detail) [\($0.basis)]") },
        reason: "INVALID_EVENT")
    case .illegalTransition(let from, let event):
      let state = from?.code ?? "NONE"
      return Status.failedPrecondition(
        subject: "event.type", reason: reason,
        description: "a licence in state \(state) cannot take \(event.code)",
        facts: [("from", state), ("event", event.code), ("basis", "7.1")])
    case .correctionUnknown(let id):
      return Status.failedPrecondition(
        subject: "event.corrects", reason: reason,
        description: "no event \(id) of this licence and type",
        facts: [("corrects", id), ("basis", "3.3(1)")])
    case .materialMissing(let hashes):
      return Status.failedPrecondition(
        subject: "event.materials", reason: reason,
        description: "materials are not uploaded: \(hashes.joined(separator: ", "))",
        facts: [("sha256", hashes.joined(separator: ","))])
    case .tooLarge(let bytes, let bytesMax):
      return Status.invalid(
        field: "event", reason: reason,
        description: "\(bytes) bytes, at most \(bytesMax); long texts belong into materials")
    }
  }
}

extension EventIDConflict: StatusConvertible {
  var status: Status {
    Status(.alreadyExists, "the event id was used before for another event")
      .adding(reason: Self.reason, facts: [("event_id", eventID), ("basis", "3.3(2)")])
  }
}

extension ReceiptRefusal: StatusConvertible {
  /// What the machine says; another department's receipt looks like one that does not exist.
  public var status: Status {
    switch self {
    case .illegalTransition(let from, let trigger):
      Status.failedPrecondition(
        subject: "receipt", reason: reason,
        description: "a receipt in state \(from.code) cannot become \(trigger.rawValue)",
        facts: [("from", from.code), ("trigger", trigger.rawValue), ("basis", basis)])
    case .otherDepartment: ReceiptFault.notFound.status
    case .roleMissing(let roles):
      Status.permissionDenied(
        reason: reason,
        description: "one of the roles \(roles.codes.joined(separator: ", ")) is needed",
        facts: [("roles", detail), ("basis", basis)])
    case .textRequired(let field), .textTooLong(let field, _):
      Status.invalid(field: field, reason: reason, description: detail)
    }
  }
}

extension ReceiptFault: StatusConvertible {
  var status: Status {
    switch self {
    case .notFound: Status(.notFound, "no such receipt").adding(reason: "RECEIPT_NOT_FOUND")
    case .requestIDConflict(let id):
      Status(.alreadyExists, "the request id was used before for another act")
        .adding(reason: "REQUEST_ID_CONFLICT", facts: [("request_id", id)])
    case .nameInvalid:
      Status.invalid(
        field: "name", reason: "NAME_INVALID", description: "receipts/<department>/<mbox_seq>")
    case .requestIDRequired:
      Status.invalid(
        field: "request_id", reason: "FIELD_REQUIRED",
        description: "an id of your own, such as a UUID")
    }
  }
}
