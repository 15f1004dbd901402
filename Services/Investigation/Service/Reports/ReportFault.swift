internal import InvestigationRules
internal import Vocabulary
internal import Wire

/// Why a request about an accident report fails.
enum ReportFault: Error, Sendable, Hashable {
  case notFound
  case nameInvalid
  case requestIDConflict(String)
  case illegalTransition(ReportState, ReportMove)
  case figureFalls([String])
  case windowOpen(until: LegalDay)
  case proofMissing
  case handedOver(String)
}

extension ReportFault: StatusConvertible {
  var status: Status {
    switch self {
    case .notFound:
      Status(.notFound, "no such report").adding(reason: "REPORT_NOT_FOUND")
    case .nameInvalid:
      Status.invalid(
        field: "name", reason: "NAME_INVALID", description: "a name such as reports/12")
    case .requestIDConflict(let id):
      Status(.alreadyExists, "the request id was used before for another report")
        .adding(reason: "REQUEST_ID_CONFLICT", facts: [("request_id", id)])
    case .illegalTransition(let state, let move):
      Status.failedPrecondition(
        subject: "report", reason: "ILLEGAL_TRANSITION",
        description: "a report in state \(state.code) cannot take \(move.code)",
        facts: [("from", state.code), ("event", move.code), ("basis", "7.11")])
    case .figureFalls(let figures):
      Status.invalid(
        field: "correction", reason: "FIGURE_FALLS",
        description:
          "\(figures.joined(separator: ", ")) would fall: say why [493 art. 13]",
        facts: [("basis", "493 art. 13")])
    case .windowOpen(let day):
      Status.failedPrecondition(
        subject: "report", reason: "WINDOW_OPEN",
        description: "casualty changes count until \(day): the level is fixed after it",
        facts: [("until", day.description), ("basis", "493 art. 13")])
    case .proofMissing:
      Status.invalid(
        field: "finding.document", reason: "PROOF_MISSING",
        description:
          "谎报 and 瞒报 stand once proven: name the document, or mark it suspected [493 art. 36]")
    case .handedOver(let name):
      Status(.alreadyExists, "the report was handed over to \(name)")
        .adding(reason: "REPORT_HANDED_OVER", facts: [("case", name)])
    }
  }
}
