/// What the read model and the recorded traits say of an entity.
public struct SelectionCandidate: Sendable, Hashable {
  /// "entities/<credit code>-<serial>".
  public var name: String
  /// Whether it is closed for good: then nobody is left there to learn.
  public var isClosed: Bool
  /// Values known of it; a criterion that is absent is not known.
  public var known: [SelectionCriterion: Set<String>]

  /// Makes a candidate.
  public init(name: String, isClosed: Bool = false, known: [SelectionCriterion: Set<String>]) {
    self.name = name
    self.isClosed = isClosed
    self.known = known
  }
}

/// One reason for an entity to be in or out.
public struct SelectionReason: Sendable, Hashable {
  /// How a criterion turned out.
  public enum Outcome: Int32, Sendable, Hashable {
    /// The entity has the value.
    case met = 1
    /// It is known and has none of the values.
    case missed = 2
    /// Nobody recorded it: counted as met, to be checked on site.
    case unknown = 3
    /// Left out by name.
    case excepted = 4
    /// Closed for good.
    case closed = 5

    /// Stable code for programs.
    public var code: String {
      switch self {
      case .met: "MET"
      case .missed: "MISSED"
      case .unknown: "UNKNOWN"
      case .excepted: "EXCEPTED"
      case .closed: "CLOSED"
      }
    }
  }

  /// The criterion; nil for `excepted` and `closed`.
  public let criterion: SelectionCriterion?
  /// How it turned out.
  public let outcome: Outcome
  /// The value that met it, what is known instead, or the reason given.
  public let detail: String

  /// Makes a reason.
  public init(criterion: SelectionCriterion?, outcome: Outcome, detail: String) {
    self.criterion = criterion
    self.outcome = outcome
    self.detail = detail
  }
}

/// Whether an entity is of the same kind, with every reason.
public struct SelectionVerdict: Sendable, Hashable {
  /// The entity.
  public let name: String
  /// Whether the lesson goes there.
  public let isIn: Bool
  /// Why, in the order of the criteria.
  public let reasons: [SelectionReason]

  /// Whether it is in only because something is not known of it.
  public var needsCheck: Bool { isIn && reasons.contains { $0.outcome == .unknown } }
}

/// Judges one entity.
///
/// What is not known counts as met: a lesson too many costs an hour, a lesson too few a life `[D]`.
public func selectionVerdict(
  on candidate: SelectionCandidate, by rule: SelectionRule
) -> SelectionVerdict {
  if let reason = rule.exceptions[candidate.name] {
    return SelectionVerdict(
      name: candidate.name, isIn: false,
      reasons: [SelectionReason(criterion: nil, outcome: .excepted, detail: reason)])
  }
  if candidate.isClosed {
    return SelectionVerdict(
      name: candidate.name, isIn: false,
      reasons: [SelectionReason(criterion: nil, outcome: .closed, detail: "")])
  }
  var reasons: [SelectionReason] = []
  var isIn = true
  for criterion in SelectionCriterion.allCases {
    guard let wanted = rule.values[criterion] else { continue }
    let reason = selectionReason(criterion, wanted: wanted, known: candidate.known[criterion])
    if reason.outcome == .missed { isIn = false }
    reasons.append(reason)
  }
  return SelectionVerdict(name: candidate.name, isIn: isIn, reasons: reasons)
}

private func selectionReason(
  _ criterion: SelectionCriterion, wanted: Set<String>, known: Set<String>?
) -> SelectionReason {
  guard let known else {
    return SelectionReason(criterion: criterion, outcome: .unknown, detail: "")
  }
  let met =
    criterion.comparesPrefixes
    ? known.filter { value in wanted.contains { value.hasPrefix($0) } }
    : known.intersection(wanted)
  if let first = met.min() {
    return SelectionReason(criterion: criterion, outcome: .met, detail: first)
  }
  return SelectionReason(
    criterion: criterion, outcome: .missed, detail: known.sorted().joined(separator: "、"))
}
