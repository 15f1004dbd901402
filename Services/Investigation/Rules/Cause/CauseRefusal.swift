public import Vocabulary

/// Why a cause graph may not be as somebody wants it.
public enum CauseRefusal: Refusal {
  /// The arrow would close a circle; the numbers around it, the first again at the end.
  case cycle([Int])
  /// A node leads to itself.
  case selfLoop(Int)
  /// There is no such node.
  case nodeUnknown(Int)
  /// The arrow is there already.
  case edgeTwice(CauseEnds)
  /// There is no such arrow.
  case edgeUnknown(CauseEnds)
  /// An accident leads to nothing: it is what is explained.
  case accidentLeads(Int)
  /// The graph explains one accident; this one is there.
  case accidentTwice(Int)
  /// What still has arrows is not taken out.
  case nodeInUse(Int, arrows: Int)
  /// A graph holds at most so many nodes or arrows.
  case tooMany(limit: Int)

  /// Reason code.
  public var reason: String {
    switch self {
    case .cycle: "CAUSE_CYCLE"
    case .selfLoop: "CAUSE_OF_ITSELF"
    case .nodeUnknown: "CAUSE_UNKNOWN"
    case .edgeTwice: "CAUSE_LINK_TWICE"
    case .edgeUnknown: "CAUSE_LINK_UNKNOWN"
    case .accidentLeads: "ACCIDENT_LEADS"
    case .accidentTwice: "ACCIDENT_TWICE"
    case .nodeInUse: "CAUSE_IN_USE"
    case .tooMany: "CAUSE_GRAPH_FULL"
    }
  }

  /// Where the rule stands.
  public var basis: String { "[D]" }

  /// The nodes at fault.
  public var detail: String {
    switch self {
    case .cycle(let numbers): numbers.map { "N\($0)" }.joined(separator: " → ")
    case .selfLoop(let number), .nodeUnknown(let number), .accidentLeads(let number),
      .accidentTwice(let number):
      "N\(number)"
    case .edgeTwice(let ends), .edgeUnknown(let ends): "N\(ends.from) → N\(ends.to)"
    case .nodeInUse(let number, let arrows): "N\(number), \(arrows)"
    case .tooMany(let limit): "\(limit)"
    }
  }
}
