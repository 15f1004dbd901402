public import InvestigationRules
internal import Vocabulary
public import Wire

/// Why a request about a lesson fails before any rule is asked.
enum LessonFault: Error, Sendable, Hashable {
  case notFound
  case nameInvalid
  case requestIDConflict(String)
  case notDraft
  case notIssued
  case entityNotIn(String)
  case entityUnknown(String)
  case shiftUnknown(String)
  case notSampled(String)
  case nobodyAnswered
  case gapUnknown
}

extension LessonFault: StatusConvertible {
  var status: Status {
    switch self {
    case .notFound: Status(.notFound, "no such lesson").adding(reason: "LESSON_NOT_FOUND")
    case .nameInvalid:
      Status.invalid(
        field: "name", reason: "NAME_INVALID", description: "a name such as lessons/2")
    case .requestIDConflict(let id):
      Status(.alreadyExists, "the request id was used before for another lesson")
        .adding(reason: "REQUEST_ID_CONFLICT", facts: [("request_id", id)])
    case .notDraft:
      Status.failedPrecondition(
        subject: "lesson", reason: "LESSON_NOT_DRAFT",
        description: "only a draft is written anew; send it back with REVISE first",
        facts: [("basis", "[D]")])
    case .notIssued:
      Status.failedPrecondition(
        subject: "lesson", reason: "LESSON_NOT_ISSUED",
        description: "nothing comes back of a lesson that is not issued",
        facts: [("basis", "6.8")])
    case .entityNotIn(let name):
      Status.invalid(
        field: "entity", reason: "ENTITY_NOT_SELECTED",
        description: "\(name) is not in the frozen selection")
    case .entityUnknown(let name): Status.notFound(type: "entity", name: name)
    case .shiftUnknown(let name):
      Status.invalid(
        field: "shift", reason: "SHIFT_UNKNOWN",
        description: "the enterprise's receipt names no shift \(name)")
    case .notSampled(let name):
      Status.invalid(
        field: "entity", reason: "ENTITY_NOT_SAMPLED", description: "\(name) is not in the sample")
    case .nobodyAnswered:
      Status.failedPrecondition(
        subject: "lesson", reason: "NOBODY_ANSWERED",
        description: "a sample is drawn from entities that answered; none has",
        facts: [("basis", "6.8")])
    case .gapUnknown:
      Status.invalid(
        field: "gap", reason: "GAP_UNKNOWN", description: "the coverage has no such gap")
    }
  }
}

extension LessonRefusal: StatusConvertible {
  /// FAILED_PRECONDITION for what the state or the coverage forbids, INVALID_ARGUMENT for fields.
  public var status: Status {
    switch self {
    case .illegalTransition(let from, let move):
      Status.failedPrecondition(
        subject: "lesson", reason: "ILLEGAL_TRANSITION",
        description: "a lesson in state \(from.code) cannot take \(move.code)",
        facts: [("from", from.code), ("event", move.code), ("basis", "6.8")])
    case .roleMissing(let roles):
      Status.permissionDenied(
        reason: "LESSON_ROLE_MISSING",
        description: "one of the roles \(roles.codes.joined(separator: ", ")) is needed",
        facts: [("roles", roles.codes.joined(separator: ",")), ("basis", "6.8")])
    case .samePerson(let account):
      Status.permissionDenied(
        reason: "SAME_PERSON", description: "\(account) wrote it; somebody else issues it",
        facts: [("basis", "[D]")])
    case .noteRequired:
      Status.invalid(field: "note", reason: "FIELD_REQUIRED", description: "why [6.8]")
    case .incomplete:
      Status.invalid(
        field: "draft", reason: "FIELD_REQUIRED", description: "text, requirements, causes [6.8]")
    case .dueDayInvalid:
      Status.invalid(
        field: "draft.due_day", reason: "DUE_DAY_INVALID",
        description: "a legal day after today [6.8]")
    case .rule(let fault): fault.status
    case .nobodySelected:
      Status.failedPrecondition(
        subject: "lesson", reason: "NOBODY_SELECTED",
        description: "the rule selects no entity; change it", facts: [("basis", "6.8")])
    case .gapsUnexplained(let count):
      Status.failedPrecondition(
        subject: "lesson", reason: "GAPS_UNEXPLAINED",
        description: "\(count) gaps of the coverage have no explanation",
        facts: [("gaps", String(count)), ("basis", "6.6")])
    }
  }
}

extension SelectionRuleFault: StatusConvertible {
  /// INVALID_ARGUMENT of the rule.
  public var status: Status {
    switch self {
    case .asksNothing:
      Status.invalid(
        field: "rule.terms", reason: "RULE_ASKS_NOTHING",
        description: "a rule without terms would select the whole city [D]")
    case .emptyValue(let criterion):
      Status.invalid(
        field: "rule.terms", reason: "FIELD_REQUIRED",
        description: "\(criterion.code) has an empty value, which everything begins with [D]")
    case .exceptionWithoutReason(let name):
      Status.invalid(
        field: "rule.exceptions", reason: "FIELD_REQUIRED",
        description: "why \(name) is left out [D]")
    }
  }
}
