public import InvestigationRules
internal import Vocabulary
public import Wire

/// Why a request about a measure, accountability or a talk fails before any rule is asked.
enum FollowUpFault: Error, Sendable, Hashable {
  case notFound(String)
  case nameInvalid(String)
  case requestIDConflict(String)
  case departmentUnknown(String)
  case talkAnswered(String)
  case effectNotOver(String)
}

extension FollowUpFault: StatusConvertible {
  var status: Status {
    switch self {
    case .notFound(let type):
      Status(.notFound, "no such \(type)").adding(reason: "FOLLOW_UP_NOT_FOUND")
    case .nameInvalid(let example):
      Status.invalid(
        field: "name", reason: "NAME_INVALID", description: "a name such as \(example)")
    case .requestIDConflict(let id):
      Status(.alreadyExists, "the request id was used before for another request")
        .adding(reason: "REQUEST_ID_CONFLICT", facts: [("request_id", id)])
    case .departmentUnknown(let code):
      Status.invalid(
        field: "department", reason: "DEPARTMENT_UNKNOWN",
        description: "\(code) is no department of the table")
    case .talkAnswered(let report):
      Status.failedPrecondition(
        subject: "talk", reason: "TALK_ANSWERED",
        description: "the report \(report) came before", facts: [("basis", "6.8")])
    case .effectNotOver(let day):
      Status.failedPrecondition(
        subject: "accountability", reason: "EFFECT_NOT_OVER",
        description: "its effect lasts until \(day)",
        facts: [("day", day), ("basis", "政务处分法 art. 8")])
    }
  }
}

extension MeasureRefusal: StatusConvertible {
  /// FAILED_PRECONDITION for what the state forbids, INVALID_ARGUMENT for fields.
  public var status: Status {
    switch self {
    case .illegalTransition(let from, let move):
      Status.failedPrecondition(
        subject: "measure", reason: "ILLEGAL_TRANSITION",
        description: "a measure in state \(from.code) cannot take \(move.code)",
        facts: [("from", from.code), ("event", move.code), ("basis", "7.13")])
    case .roleMissing(let roles):
      Status.permissionDenied(
        reason: "MEASURE_ROLE_MISSING",
        description: "one of the roles \(roles.codes.joined(separator: ", ")) is needed",
        facts: [("roles", roles.codes.joined(separator: ",")), ("basis", "7.13")])
    case .otherDepartment:
      Status.permissionDenied(
        reason: "MEASURE_OTHER_DEPARTMENT",
        description: "only the department it is assigned to answers for it",
        facts: [("basis", "7.13")])
    case .samePerson(let account):
      Status.permissionDenied(
        reason: "SAME_PERSON", description: "\(account) reported it done; somebody else verifies",
        facts: [("basis", "7.13")])
    case .fieldRequired(let field):
      Status.invalid(field: field, reason: "FIELD_REQUIRED", description: "is empty [7.13]")
    case .dueDayInvalid:
      Status.invalid(
        field: "due_day", reason: "DUE_DAY_INVALID", description: "today or a later day [7.13]")
    }
  }
}
