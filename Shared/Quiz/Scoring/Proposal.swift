public import Vocabulary

/// Something an officer may decide; it has no effect by itself, and there is no way to apply it here.
public struct Proposal: Sendable, Hashable {
  /// What.
  public let measure: Measure
  /// Law, article, rule set or `[D]` that it rests on.
  public let basis: String
  /// Last legal day to do it; nil without a limit.
  public let due: LegalDay?
  /// Points proposed; 0 for other measures.
  public let points: Int
  /// Why, as a code.
  public let cause: ProposalCause
}

/// What made a proposal come up.
public enum ProposalCause: String, Sendable, Hashable, CaseIterable {
  /// A first fail.
  case failed = "FAILED"
  /// A fail of the retest.
  case failedAgain = "FAILED_AGAIN"
  /// Passed, with wrong answers to explain.
  case passedWithWrong = "PASSED_WITH_WRONG"
  /// Too many workers of an enterprise failed.
  case passRateLow = "PASS_RATE_LOW"
  /// Far too many did.
  case passRateVeryLow = "PASS_RATE_VERY_LOW"
  /// Bad results keep coming back.
  case repeatedBad = "REPEATED_BAD"
}

/// How the quizzes of one inspection count for an enterprise.
public struct EnterpriseRule: Sendable, Hashable {
  /// Pass rate, in tenths of a percent, from which all is normal.
  public var normalPermille: Int
  /// Pass rate below which it is a bad result.
  public var badPermille: Int
  /// Days to the draw of other workers.
  public var redrawDays: Int
  /// Bad results within twelve months that call for a special check.
  public var badResultsMax: Int
  /// Where the numbers come from.
  public var basis: String

  /// A rule.
  public init(
    normalPermille: Int, badPermille: Int, redrawDays: Int, badResultsMax: Int, basis: String
  ) {
    self.normalPermille = normalPermille
    self.badPermille = badPermille
    self.redrawDays = redrawDays
    self.badResultsMax = badResultsMax
    self.basis = basis
  }

  /// The rule a new installation starts from.
  ///
  /// Source: domain.md §5.2. [D]
  public static let standard = EnterpriseRule(
    normalPermille: 800, badPermille: 600, redrawDays: 15, badResultsMax: 3,
    basis: "domain.md §5.2 [D]")
}

/// Makes proposals from results; never a decision.
public enum Proposals {
  /// For one person, after `attempt` (1 is the first sitting).
  public static func person(
    _ sheet: ScoreSheet, attempt: Int, by rules: RuleSet, on day: LegalDay
  ) -> [Proposal] {
    func proposal(_ measure: Measure, _ cause: ProposalCause) -> Proposal {
      Proposal(
        measure: measure, basis: "\(rules.code): \(rules.basis)",
        due: measure == .retest ? day.adding(CalendarDays(rules.retestDays)) : nil,
        points: measure == .points ? rules.points : 0, cause: cause)
    }
    switch sheet.verdict {
    case .pending, .nothingLeft: return []
    case .passed:
      return sheet.toExplain.isEmpty ? [] : [proposal(.explain, .passedWithWrong)]
    case .failed:
      return attempt <= 1
        ? rules.afterFail.map { proposal($0, .failed) }
        : rules.afterSecondFail.filter { $0 != .points || rules.points > 0 }
          .map { proposal($0, .failedAgain) }
    }
  }

  /// For an enterprise: `passed` of `drawn` workers, and bad results of the twelve months before.
  public static func enterprise(
    passed: Int, drawn: Int, badResultsBefore: Int, by rule: EnterpriseRule, on day: LegalDay
  ) -> [Proposal] {
    guard drawn > 0 else { return [] }
    func proposal(_ measure: Measure, _ cause: ProposalCause) -> Proposal {
      Proposal(
        measure: measure, basis: rule.basis,
        due: measure == .redraw ? day.adding(CalendarDays(rule.redrawDays)) : nil, points: 0,
        cause: cause)
    }
    if passed * 1000 >= rule.normalPermille * drawn { return [] }
    guard passed * 1000 < rule.badPermille * drawn else {
      return [.order, .redraw].map { proposal($0, .passRateLow) }
    }
    var list = [Measure.order, .talk, .gradeInput].map { proposal($0, .passRateVeryLow) }
    if badResultsBefore + 1 >= rule.badResultsMax {
      list.append(proposal(.specialCheck, .repeatedBad))
    }
    return list
  }
}
