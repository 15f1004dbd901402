internal import Wire

/// Why a request about historical cases fails as a whole.
enum PastFault: Error, Sendable, Hashable {
  case notFound
  case sourceMissing
  case fileNameMissing
  case tooManyRows(limit: Int)
}

extension PastFault: StatusConvertible {
  var status: Status {
    switch self {
    case .notFound:
      Status(.notFound, "no such historical case; a name such as past/12")
        .adding(reason: "PAST_CASE_NOT_FOUND")
    case .sourceMissing:
      Status.invalid(
        field: "source", reason: "FIELD_REQUIRED", description: "OSHA, MSHA or CSV [D]")
    case .fileNameMissing:
      Status.invalid(
        field: "file_name", reason: "FIELD_REQUIRED", description: "where the rows come from [D]")
    case .tooManyRows(let limit):
      Status.invalid(
        field: "rows", reason: "FIELD_TOO_LONG", description: "at most \(limit) rows [D]")
    }
  }
}
