public import InvestigationRules
internal import Vocabulary
public import Wire

extension CauseRefusal: StatusConvertible {
  /// FAILED_PRECONDITION that names the nodes at fault; NOT_FOUND for what is not there.
  public var status: Status {
    let description =
      switch self {
      case .cycle: "the arrow would close a circle: \(detail)"
      case .selfLoop: "\(detail) cannot lead to itself"
      case .nodeUnknown: "there is no cause \(detail) in this graph"
      case .edgeTwice: "the arrow \(detail) is there already"
      case .edgeUnknown: "there is no arrow \(detail)"
      case .accidentLeads: "\(detail) is the accident: it leads to nothing"
      case .accidentTwice: "the graph explains one accident, which is \(detail)"
      case .nodeInUse: "\(detail) arrows: take them out first"
      case .tooMany: "a graph holds at most \(detail)"
      }
    switch self {
    case .nodeUnknown, .edgeUnknown:
      return Status(.notFound, description)
        .adding(reason: reason, facts: [("nodes", detail), ("basis", basis)])
    default:
      return Status.failedPrecondition(
        subject: "causes", reason: reason, description: description,
        facts: [("nodes", detail), ("basis", basis)])
    }
  }
}
