public import InvestigationRules
internal import Vocabulary
public import Wire

/// Why a request about a warning fails before any rule is asked.
enum WarningFault: Error, Sendable, Hashable {
  case notFound
  case nameInvalid
  case alertRequired
  case requestIDRequired
  case requestIDConflict(String)
  case identifierTaken(String)
  case departmentUnknown(String)
  case departmentsRequired
  case noteRequired
  case tooLarge(bytes: Int)
}

extension WarningFault: StatusConvertible {
  var status: Status {
    switch self {
    case .notFound: Status(.notFound, "no such warning").adding(reason: "WARNING_NOT_FOUND")
    case .nameInvalid:
      Status.invalid(
        field: "name", reason: "NAME_INVALID", description: "a name such as warnings/3")
    case .alertRequired:
      Status.invalid(field: "alert", reason: "FIELD_REQUIRED", description: "the message")
    case .requestIDRequired:
      Status.invalid(
        field: "request_id", reason: "FIELD_REQUIRED", description: "chosen by the caller")
    case .requestIDConflict(let id):
      Status(.alreadyExists, "the request id was used before for something else")
        .adding(reason: "REQUEST_ID_CONFLICT", facts: [("request_id", id)])
    case .identifierTaken(let identifier):
      Status(.alreadyExists, "the sender's identifier stands for other content here")
        .adding(reason: "WARNING_IDENTIFIER_TAKEN", facts: [("identifier", identifier)])
    case .departmentUnknown(let code):
      Status.invalid(
        field: "departments", reason: "DEPARTMENT_UNKNOWN", description: "\(code) is none")
    case .departmentsRequired:
      Status.invalid(
        field: "departments", reason: "FIELD_REQUIRED",
        description: "only a public warning goes to everybody", facts: [("basis", "CAP 3.2.1")])
    case .noteRequired:
      Status.invalid(field: "note", reason: "FIELD_REQUIRED", description: "why")
    case .tooLarge(let bytes):
      Status.invalid(
        field: "alert", reason: "WARNING_TOO_LARGE",
        description: "\(bytes) bytes, at most \(WarningDesk.alertBytesMax)")
    }
  }
}

extension WarningRefusal: StatusConvertible {
  /// Which message, and why.
  public var status: Status {
    switch self {
    case .invalid(let findings):
      Status.invalid(
        fields: findings.map { ("alert.\($0.field)", "\($0.reason) \($0.detail) [\($0.basis)]") },
        reason: "INVALID_WARNING")
    case .unknownReference(let text):
      Self.refused(
        "WARNING_REFERENCE_UNKNOWN", "no message \(text) was ever here", text, "CAP 3.2.1")
    case .notInForce(let text, let state):
      Self.refused(
        "WARNING_NOT_IN_FORCE", "\(text) is \(state.code)", text, "CAP 3.2.1")
    case .otherSender(let text):
      Self.refused(
        "WARNING_OTHER_SENDER", "only its sender changes or ends \(text)", text, "[D]")
    case .otherStatus(let text):
      Self.refused(
        "WARNING_OTHER_STATUS", "a drill and the real thing do not refer to each other", text,
        "[D]")
    case .expired(let end):
      Self.refused("WARNING_EXPIRED", "all it says was over at \(end)", "\(end)", "CAP 3.2.2")
    }
  }

  private static func refused(
    _ reason: String, _ description: String, _ reference: String, _ basis: String
  ) -> Status {
    Status.failedPrecondition(
      subject: "alert.references", reason: reason, description: description,
      facts: [("reference", reference), ("basis", basis)])
  }
}
