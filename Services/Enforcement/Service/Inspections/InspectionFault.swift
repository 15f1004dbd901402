public import EnforcementRules
internal import Vocabulary
public import Wire

/// Why a request about an inspection fails before any rule is asked.
enum InspectionFault: Error, Sendable, Hashable {
  case notFound
  case entityNotFound(String)
  case nameInvalid
  case requestIDConflict(String)
}

extension InspectionFault: StatusConvertible {
  var status: Status {
    switch self {
    case .notFound:
      Status(.notFound, "no such inspection").adding(reason: "INSPECTION_NOT_FOUND")
    case .entityNotFound(let name): Status.notFound(type: "entity", name: name)
    case .nameInvalid:
      Status.invalid(
        field: "name", reason: "NAME_INVALID", description: "a name such as inspections/12")
    case .requestIDConflict(let id):
      Status(.alreadyExists, "the request id was used before for another plan")
        .adding(reason: "REQUEST_ID_CONFLICT", facts: [("request_id", id)])
    }
  }
}

extension InspectionRefusal: StatusConvertible {
  /// FAILED_PRECONDITION with one violation a guard; another department's inspection looks like one
  /// that does not exist.
  public var status: Status {
    switch self {
    case .illegalTransition(let from, let move):
      Status.failedPrecondition(
        subject: "inspection", reason: "ILLEGAL_TRANSITION",
        description: "an inspection in state \(from.code) cannot take \(move.code)",
        facts: [("from", from.code), ("event", move.code), ("basis", "7.7")])
    case .otherDepartment: InspectionFault.notFound.status
    case .roleMissing(let roles):
      Status.permissionDenied(
        reason: "INSPECTION_ROLE_MISSING",
        description: "one of the roles \(roles.codes.joined(separator: ", ")) is needed",
        facts: [("roles", roles.codes.joined(separator: ",")), ("basis", "7.7")])
    case .guards(let findings):
      Status.invalid(
        fields: findings.map { ($0.field, "\($0.reason) \($0.facts.text) [\($0.basis)]") },
        reason: "INSPECTION_GUARD")
    }
  }
}
