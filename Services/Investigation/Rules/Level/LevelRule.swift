/// From which figure on an accident is of a level; "以上" includes the number.
///
/// **Source**: 国务院令493 art. 3; the numbers are rows of `accident-rules.json`.
public struct LevelBand: Sendable, Hashable {
  /// The level.
  public let level: AccidentLevel
  /// Deaths.
  public let deaths: Int64
  /// Severe injuries.
  public let severe: Int64
  /// Direct loss, fen.
  public let lossFen: Int64

  /// Makes a band.
  public init(level: AccidentLevel, deaths: Int64, severe: Int64, lossFen: Int64) {
    self.level = level
    self.deaths = deaths
    self.severe = severe
    self.lossFen = lossFen
  }

  func threshold(of criterion: LevelCriterion) -> Int64 {
    switch criterion {
    case .deaths: deaths
    case .severe: severe
    case .loss: lossFen
    }
  }
}

/// From which figures on an accident is a 较大涉险事故.
public struct GraveDangerRule: Sendable, Hashable {
  /// 涉险.
  public let atRisk: Int64
  /// 被困 or 下落不明.
  public let trapped: Int64
  /// 紧急疏散.
  public let evacuated: Int64
  /// 住院观察.
  public let observed: Int64

  /// Makes a rule.
  public init(atRisk: Int64, trapped: Int64, evacuated: Int64, observed: Int64) {
    self.atRisk = atRisk
    self.trapped = trapped
    self.evacuated = evacuated
    self.observed = observed
  }

  /// Whether an accident is one; danger to environment or important sites, told in words, suffices.
  public func isMet(by tally: AccidentTally, otherDanger: String = "") -> Bool {
    tally.atRisk.least >= atRisk || tally.evacuated.least >= evacuated
      || tally.observed.least >= observed || !otherDanger.isEmpty
      || (tally.trapped + tally.missing).least >= trapped
  }
}

/// Which criterion reached which threshold.
public struct LevelReason: Sendable, Hashable {
  /// The criterion.
  public let criterion: LevelCriterion
  /// The figure, a lower bound.
  public let figure: Int64
  /// The threshold reached.
  public let threshold: Int64

  /// `deaths 3 ≥ 3`.
  public var text: String { "\(criterion.rawValue) \(figure) ≥ \(threshold)" }
}

/// How grave an accident is by what is known.
public struct LevelFinding: Sendable, Hashable {
  /// The level; a lower bound while it may rise.
  public let level: AccidentLevel
  /// Whether a figure that could lift it is unknown or open.
  public let mayRise: Bool
  /// What lifts it above the lowest level.
  public let reasons: [LevelReason]
}

/// Finds the level: any one criterion lifts it, and an unknown figure is a lower bound.
///
/// **Source**: 国务院令493 art. 3.
public func accidentLevel(of tally: AccidentTally, by bands: [LevelBand]) -> LevelFinding {
  var level = AccidentLevel.ordinary
  var reasons: [LevelReason] = []
  for band in bands where band.level > .ordinary {
    let reached = LevelCriterion.allCases.filter {
      $0.figure(of: tally).least >= band.threshold(of: $0)
    }
    guard !reached.isEmpty, band.level > level else { continue }
    level = band.level
    reasons = reached.map {
      LevelReason(
        criterion: $0, figure: $0.figure(of: tally).least, threshold: band.threshold(of: $0))
    }
  }
  let isOpen = LevelCriterion.allCases.contains { !$0.figure(of: tally).isExact }
  return LevelFinding(
    level: level, mayRise: isOpen && level < .extraordinary, reasons: reasons)
}
