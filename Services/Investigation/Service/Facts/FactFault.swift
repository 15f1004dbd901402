internal import Vocabulary
internal import Wire

/// Why a request about a timeline or an occurrence fails.
enum FactFault: Error, Sendable, Hashable {
  case entryNotFound(String)
  case entryCorrected(String)
  case requestIDConflict(String)
  case queryEmpty
  case queryTooLong(limit: Int)
  case pictureTooLarge(count: Int, limit: Int)
}

extension FactFault: StatusConvertible {
  var status: Status {
    switch self {
    case .entryNotFound(let name):
      Status(.notFound, "\(name): no such entry of this case").adding(reason: "ENTRY_NOT_FOUND")
    case .entryCorrected(let name):
      Status.failedPrecondition(
        subject: name, reason: "ENTRY_CORRECTED",
        description: "\(name) was corrected before; correct what stands in its place")
    case .requestIDConflict(let id):
      Status(.alreadyExists, "the request id was used before for something else")
        .adding(reason: "REQUEST_ID_CONFLICT", facts: [("request_id", id)])
    case .queryEmpty:
      Status.invalid(
        field: "query", reason: "QUERY_EMPTY", description: "a character, a letter or a number")
    case .queryTooLong(let limit):
      Status.invalid(
        field: "query", reason: "QUERY_TOO_LONG", description: "at most \(limit) characters [D]",
        facts: [("limit", "\(limit)")])
    case .pictureTooLarge(let count, let limit):
      Status.failedPrecondition(
        subject: "picture", reason: "PICTURE_TOO_LARGE",
        description: "\(count) is more than a picture shows: \(limit) [D]",
        facts: [("count", "\(count)"), ("limit", "\(limit)")])
    }
  }
}
