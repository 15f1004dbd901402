public import InvestigationRules
public import Wire

/// Why a request about a near miss fails.
enum NearMissFault: Error, Sendable, Hashable {
  case notFound
  case requestIDConflict(String)
  case corrected(by: String)
  case belowThreshold([String])
}

extension NearMissFault: StatusConvertible {
  var status: Status {
    switch self {
    case .notFound:
      Status(.notFound, "no such near miss; a name such as nearmisses/3")
        .adding(reason: "NEAR_MISS_NOT_FOUND")
    case .requestIDConflict(let id):
      Status(.alreadyExists, "the request id was used before for another near miss")
        .adding(reason: "REQUEST_ID_CONFLICT", facts: [("request_id", id)])
    case .corrected(let name):
      Status.failedPrecondition(
        subject: "near_miss", reason: "NEAR_MISS_CORRECTED",
        description: "\(name) stands in its place", facts: [("name", name), ("basis", "[D]")])
    case .belowThreshold(let reasons):
      Status.failedPrecondition(
        subject: "near_miss", reason: "NEAR_MISS_BELOW_THRESHOLD",
        description:
          "its potential does not reach the threshold (\(reasons.joined(separator: ", "))); if it "
          + "was judged too low, record it anew with corrects",
        facts: [("basis", "[D]")])
    }
  }
}

extension NearMissRefusal: StatusConvertible {
  /// INVALID_ARGUMENT of the field at fault.
  public var status: Status {
    switch self {
    case .kindUnknown(let code):
      Status.invalid(
        fields: [("near_miss.kind", "NEAR_MISS_KIND_UNKNOWN \(code) [D]")],
        reason: "INVALID_NEAR_MISS")
    case .potentialMissing:
      Status.invalid(
        field: "near_miss.potential", reason: "POTENTIAL_MISSING",
        description: "what it could credibly have done: deaths, severe injuries or loss [D]")
    }
  }
}
