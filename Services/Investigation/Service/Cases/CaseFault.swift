public import InvestigationRules
internal import Vocabulary
public import Wire

/// Why a request about a case fails before any rule is asked.
enum CaseFault: Error, Sendable, Hashable {
  case notFound
  case nameInvalid
  case requestIDConflict(String)
  case memberUnknown(String)
  case otherMembersPaper
}

extension CaseFault: StatusConvertible {
  var status: Status {
    switch self {
    case .notFound: Status(.notFound, "no such case").adding(reason: "CASE_NOT_FOUND")
    case .nameInvalid:
      Status.invalid(field: "name", reason: "NAME_INVALID", description: "a name such as cases/7")
    case .requestIDConflict(let id):
      Status(.alreadyExists, "the request id was used before for another case")
        .adding(reason: "REQUEST_ID_CONFLICT", facts: [("request_id", id)])
    case .memberUnknown(let person):
      Status.invalid(
        field: "person", reason: "MEMBER_UNKNOWN", description: "\(person) is not in the team")
    case .otherMembersPaper:
      Status.permissionDenied(
        reason: "CASE_ROLE_MISSING",
        description: "only the office enters another member's declaration",
        facts: [("basis", "493 art. 23")])
    }
  }
}

extension CaseActRefusal: StatusConvertible {
  /// To somebody who is nothing to it, a case looks like one that does not exist.
  public var status: Status {
    switch self {
    case .unknownToCaller: CaseFault.notFound.status
    case .relationMissing(let act, let relations):
      Status.permissionDenied(
        reason: "CASE_ROLE_MISSING",
        description: "\(act.rawValue): only \(relations.words.joined(separator: ", "))",
        facts: [("act", act.rawValue), ("basis", "8.2")])
    case .stateForbids(let act, let state):
      Status.failedPrecondition(
        subject: "case", reason: "CASE_STATE_FORBIDS",
        description: "a case in state \(state.code) does not take \(act.rawValue)",
        facts: [("state", state.code), ("act", act.rawValue), ("basis", "7.12")])
    }
  }
}

extension CaseRefusal: StatusConvertible {
  /// FAILED_PRECONDITION for a move that the state does not take, else one violation a guard.
  public var status: Status {
    switch self {
    case .illegalTransition(let from, let move):
      Status.failedPrecondition(
        subject: "case", reason: "ILLEGAL_TRANSITION",
        description: "a case in state \(from.code) cannot take \(move.code)",
        facts: [("from", from.code), ("event", move.code), ("basis", "7.12")])
    case .relationMissing(let relations):
      Status.permissionDenied(
        reason: "CASE_ROLE_MISSING",
        description: "only \(relations.words.joined(separator: ", "))",
        facts: [("basis", "7.12")])
    case .guards(let findings):
      Status.invalid(
        fields: findings.map { ($0.field, "\($0.reason) \($0.detail) [\($0.basis)]") },
        reason: "CASE_GUARD")
    }
  }
}
