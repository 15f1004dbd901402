internal import Wire

/// Why a request about direct loss fails.
enum LossFault: Error, Sendable, Hashable {
  case notFound
  case nameInvalid
  case requestIDConflict(String)
  case withdrawn
  case empty
  case falls(sumFen: Int64, reportedFen: Int64)
}

extension LossFault: StatusConvertible {
  var status: Status {
    switch self {
    case .notFound: Status(.notFound, "no such entry of loss").adding(reason: "LOSS_NOT_FOUND")
    case .nameInvalid:
      Status.invalid(
        field: "name", reason: "NAME_INVALID", description: "a name such as cases/7/loss/3")
    case .requestIDConflict(let id):
      Status(.alreadyExists, "the request id was used before for another entry")
        .adding(reason: "REQUEST_ID_CONFLICT", facts: [("request_id", id)])
    case .withdrawn:
      Status.failedPrecondition(
        subject: "loss", reason: "LOSS_WITHDRAWN", description: "the entry was taken back before",
        facts: [("basis", "[D]")])
    case .empty:
      Status.failedPrecondition(
        subject: "loss", reason: "LOSS_EMPTY",
        description: "a calculation without an entry is none: enter what was lost first",
        facts: [("basis", "GB 6721")])
    case .falls(let sum, let reported):
      Status.failedPrecondition(
        subject: "loss", reason: "LOSS_FALLS",
        description:
          "the sum of \(sum) fen is less than the \(reported) fen that were reported: say why",
        facts: [("sum", "\(sum)"), ("reported", "\(reported)"), ("basis", "6.1")])
    }
  }
}
