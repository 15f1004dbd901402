internal import Questions

/// One sitting whose outcome a correction changes.
public struct Crossing: Sendable, Hashable {
  /// The score in force.
  public let before: ScoreSheet
  /// The score after the correction.
  public let after: ScoreSheet

  /// Whether somebody who failed passes now.
  public var isUp: Bool { !before.isPassed && after.isPassed }
  /// Whether somebody who passed fails now.
  public var isDown: Bool { before.isPassed && !after.isPassed }
}

/// What a correction would do, before anybody decides.
public struct RescorePreview: Sendable, Hashable {
  /// Sittings looked at.
  public let sittings: Int
  /// Sittings whose marks change.
  public let changed: [Crossing]

  /// Sittings that cross the mark, either way.
  public var crossings: [Crossing] { changed.filter { $0.before.verdict != $0.after.verdict } }
}

/// Corrections over many sittings: a preview only; both scores are kept, nothing is overwritten.
public enum Rescore {
  /// Scores every case before and after the corrections.
  public static func preview(
    _ cases: [ScoringCase], keys: [QuestionRevision: ScoringKey], by rules: RuleSet,
    voids: [QuestionRevision: VoidRule] = [:], corrections: [Correction]
  ) -> RescorePreview {
    let touched = Set(corrections.map(\.question))
    let (newKeys, newVoids) = applied(corrections, to: keys, voids)
    let changed = cases.compactMap { sitting -> Crossing? in
      guard sitting.questions.contains(where: touched.contains) else { return nil }
      let before = Scoring.score(sitting, keys: keys, by: rules, voids: voids)
      let after = Scoring.score(sitting, keys: newKeys, by: rules, voids: newVoids)
      return before == after ? nil : Crossing(before: before, after: after)
    }
    return RescorePreview(sittings: cases.count, changed: changed)
  }

  /// Keys and voids after the corrections.
  public static func applied(
    _ corrections: [Correction], to keys: [QuestionRevision: ScoringKey],
    _ voids: [QuestionRevision: VoidRule]
  ) -> (keys: [QuestionRevision: ScoringKey], voids: [QuestionRevision: VoidRule]) {
    var keys = keys
    var voids = voids
    for correction in corrections {
      switch correction {
      case .void(let question, let rule): voids[question] = rule
      case .key(let question, let answer):
        guard let old = keys[question] else { continue }
        keys[question] = ScoringKey(kind: old.kind, answer: answer, isRedLine: old.isRedLine)
      }
    }
    return (keys, voids)
  }
}

extension Correction {
  /// The question it is about.
  public var question: QuestionRevision {
    switch self {
    case .void(let question, _), .key(let question, _): question
    }
  }
}
