/// Whether a near miss is chosen, and why.
public struct NearMissFinding: Sendable, Hashable {
  /// Whether a lesson may be drawn from it.
  public let isChosen: Bool
  /// Why or why not, in order.
  public let reasons: [NearMissReason]
}

/// One reason for or against choosing a near miss.
public enum NearMissReason: Sendable, Hashable {
  /// Its kind is always chosen.
  case kind(String)
  /// The report is a 较大涉险事故.
  case graveDanger
  /// A potential figure reached its threshold.
  case reached(LevelReason)
  /// No figure reached its threshold; the figure is a lower bound.
  case below(LevelReason)
  /// So few barriers stood that it counts; nil if nobody knows how many.
  case fewBarriers(Int?, max: Int)
  /// More barriers stood than the rule allows.
  case manyBarriers(Int, max: Int)

  /// `deaths 3 ≥ 1`.
  public var text: String {
    switch self {
    case .kind(let code): "kind \(code)"
    case .graveDanger: "grave danger"
    case .reached(let reason): reason.text
    case .below(let reason):
      "\(reason.criterion.rawValue) \(reason.figure) < \(reason.threshold)"
    case .fewBarriers(let standing, let most):
      "barriers \(standing.map { String($0) } ?? "?") ≤ \(most)"
    case .manyBarriers(let standing, let most): "barriers \(standing) > \(most)"
    }
  }
}

/// Why a near miss cannot be judged.
public enum NearMissRefusal: Error, Sendable, Hashable {
  /// Its kind is none of the rule in force.
  case kindUnknown(String)
  /// Nobody says what it could have done.
  case potentialMissing
}

/// Judges a near miss by what it could have done.
///
/// A kind on the list and a 较大涉险事故 are chosen at once. Otherwise a potential figure must reach
/// its threshold, and few enough barriers must have stood; unknown barriers count as none.
///
/// - Throws: `NearMissRefusal`.
public func nearMissDecision(
  on potential: NearMissPotential, by rule: NearMissRule
) throws(NearMissRefusal) -> NearMissFinding {
  if !potential.kind.isEmpty {
    guard rule.kinds.contains(where: { $0.code == potential.kind }) else {
      throw .kindUnknown(potential.kind)
    }
    return NearMissFinding(isChosen: true, reasons: [.kind(potential.kind)])
  }
  if potential.isGraveDanger { return NearMissFinding(isChosen: true, reasons: [.graveDanger]) }
  guard potential.isSaid else { throw .potentialMissing }
  let figures = LevelCriterion.allCases.map {
    LevelReason(
      criterion: $0, figure: $0.figure(of: potential.tally).least, threshold: rule.threshold(of: $0)
    )
  }
  let reached = figures.filter { $0.figure >= $0.threshold }
  guard !reached.isEmpty else {
    return NearMissFinding(isChosen: false, reasons: figures.map { .below($0) })
  }
  if let standing = potential.barriers, standing > rule.barriersMax {
    return NearMissFinding(
      isChosen: false,
      reasons: reached.map { .reached($0) } + [.manyBarriers(standing, max: rule.barriersMax)])
  }
  return NearMissFinding(
    isChosen: true,
    reasons: reached.map { .reached($0) }
      + [.fewBarriers(potential.barriers, max: rule.barriersMax)])
}
