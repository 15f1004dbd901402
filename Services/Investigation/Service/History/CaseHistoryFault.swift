internal import Contracts
internal import Wire

/// Why a request about a frozen history or a trace fails.
enum CaseHistoryFault: Error, Sendable, Hashable {
  /// The case names no premises, so that nobody can be asked.
  case noEntity
  /// There is no such version.
  case notFrozen
  /// The request id froze the history of another case.
  case requestIDConflict(String)
  /// Kept bytes are not those that were hashed.
  case recordChanged(source: String)
  /// A trace begins at a case, a licence or a licence event.
  case startInvalid
  /// No case follows from the licence.
  case noCase(String)
}

extension CaseHistoryFault: StatusConvertible {
  var status: Status {
    switch self {
    case .noEntity:
      Status.failedPrecondition(
        subject: "case", reason: "HISTORY_NO_ENTITY",
        description: "the case names no premises that the services know")
    case .notFrozen:
      Status(.notFound, "no such version of the history").adding(reason: "HISTORY_NOT_FROZEN")
    case .requestIDConflict(let id):
      Status(.alreadyExists, "the request id was used before for another case")
        .adding(reason: "REQUEST_ID_CONFLICT", facts: [("request_id", id)])
    case .recordChanged(let source):
      Status(.dataLoss, "the kept answer of \(source) was changed")
        .adding(reason: "HISTORY_RECORD_CHANGED", facts: [("source", source)])
    case .startInvalid:
      Status.invalid(
        field: "start", reason: "NAME_INVALID",
        description: "cases/7, licences/3 or licences/3/events/2")
    case .noCase(let start):
      Status(.notFound, "no case follows from \(start)")
        .adding(reason: "TRACE_NO_CASE", facts: [("start", start)])
    }
  }
}
