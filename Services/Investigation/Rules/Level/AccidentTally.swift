/// What an accident did, as far as known.
public struct AccidentTally: Sendable, Hashable {
  /// 死亡.
  public var deaths: Bound
  /// 下落不明.
  public var missing: Bound
  /// 重伤.
  public var severe: Bound
  /// 急性工业中毒.
  public var poisoned: Bound
  /// 直接经济损失, fen.
  public var lossFen: Bound
  /// 涉险.
  public var atRisk: Bound
  /// 被困.
  public var trapped: Bound
  /// 紧急疏散.
  public var evacuated: Bound
  /// 住院观察.
  public var observed: Bound

  /// Makes a tally; what is not said is unknown.
  public init(
    deaths: Bound = .unknown, missing: Bound = .unknown, severe: Bound = .unknown,
    poisoned: Bound = .unknown, lossFen: Bound = .unknown, atRisk: Bound = .unknown,
    trapped: Bound = .unknown, evacuated: Bound = .unknown, observed: Bound = .unknown
  ) {
    self.deaths = deaths
    self.missing = missing
    self.severe = severe
    self.poisoned = poisoned
    self.lossFen = lossFen
    self.atRisk = atRisk
    self.trapped = trapped
    self.evacuated = evacuated
    self.observed = observed
  }

  /// Criteria whose figure is lower than in an earlier tally: a fall is a correction that names its
  /// reason, never a silent change.
  public func falls(below earlier: AccidentTally) -> [LevelCriterion] {
    LevelCriterion.allCases.filter { $0.figure(of: self).least < $0.figure(of: earlier).least }
  }
}

/// What lifts the level of an accident.
public enum LevelCriterion: String, Sendable, Hashable, CaseIterable {
  /// 死亡, with 下落不明.
  case deaths
  /// 重伤, with 急性工业中毒.
  case severe
  /// 直接经济损失.
  case loss

  /// The figure that counts.
  public func figure(of tally: AccidentTally) -> Bound {
    switch self {
    case .deaths: tally.deaths + tally.missing
    case .severe: tally.severe + tally.poisoned
    case .loss: tally.lossFen
    }
  }
}
