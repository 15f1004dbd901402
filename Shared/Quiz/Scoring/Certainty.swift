internal import Vocabulary

/// What so few questions can tell: an interval and a probability beside every result.
public struct Certainty: Sendable, Hashable {
  /// Questions the score is worth: (Σ marks)² / Σ marks², which is their number if all weigh alike.
  public let effectiveQuestions: Double
  /// Share of the marks.
  public let share: Double
  /// 95 % interval of Wilson for the share that the person would reach on the whole bank.
  public let interval: ClosedRange<Double>
  /// Probability that this true share is at or above the pass mark.
  public let probabilityAtOrAboveMark: Double
  /// Standard error of measurement, as a share: the binomial error of Lord.
  public let standardError: Double

  /// Questions below which a result is called too small a sample.
  ///
  /// Source: quiz.md §2.2, §2.3. [D]
  public static let fewQuestionsBelow = 30

  /// Whether the result rests on too few questions to stand alone.
  public var isSmallSample: Bool {
    effectiveQuestions < Double(Self.fewQuestionsBelow)
  }

  /// The certainty of a score; nil while marks are pending or nothing counts.
  public init?(_ sheet: ScoreSheet, passPermille: Int) {
    switch sheet.verdict {
    case .pending, .nothingLeft: return nil
    case .passed, .failed: break
    }
    let weights = sheet.items.map { Double($0.fullTenths) }.filter { $0 > 0 }
    let sum = weights.reduce(0, +)
    let squares = weights.reduce(0) { $0 + $1 * $1 }
    guard squares > 0 else { return nil }
    let questions = sum * sum / squares
    let share = Double(sheet.awardedTenths) / Double(sheet.fullTenths)
    effectiveQuestions = questions
    self.share = share
    interval = Measurement.wilson(right: share * questions, of: questions)
    probabilityAtOrAboveMark = Measurement.probability(
      atOrAbove: Double(passPermille) / 1000, right: share * questions, of: questions)
    standardError =
      questions > 1
      ? Measurement.binomialError(right: share * questions, of: questions) / questions : 1
  }
}

/// Formulas of measurement for papers drawn at random.
public enum Measurement {
  /// The interval of Wilson for a share of questions, which need not be whole.
  public static func wilson(right: Double, of questions: Double) -> ClosedRange<Double> {
    Wilson.interval(proportion: questions > 0 ? right / questions : 0, answers: questions)
  }

  /// Probability that the true share is at or above `mark`, given `right` of `questions`.
  ///
  /// The prior is uniform: before the quiz every true share counts as equally likely, so the
  /// posterior is Beta(1 + right, 1 + wrong) and this is 1 − I(mark). [D]
  public static func probability(
    atOrAbove mark: Double, right: Double, of questions: Double
  ) -> Double {
    if mark <= 0 { return 1 }
    if mark >= 1 { return 0 }
    let wrong = max(0, questions - right)
    return 1 - Beta.regularised(mark, 1 + max(0, right), 1 + wrong)
  }

  /// Standard error of one score in questions: √(x (k − x) / (k − 1)).
  ///
  /// Source: quiz.md §2.3, Lord.
  public static func binomialError(right: Double, of questions: Double) -> Double {
    guard questions > 1 else { return 0 }
    return (max(0, right * (questions - right)) / (questions - 1)).squareRoot()
  }

  /// Standard error of a score over strata of a fixed plan: √ Σ x (k − x) / (k − 1).
  ///
  /// A stratum with one question has no error of its own that could be told; it counts as one of
  /// 1/4, the most a single question can have.
  ///
  /// Source: quiz.md §2.3; the single question [D].
  public static func stratifiedError(_ strata: [(right: Int, questions: Int)]) -> Double {
    strata.reduce(0.0) { sum, stratum in
      guard stratum.questions > 1 else { return sum + (stratum.questions == 1 ? 0.25 : 0) }
      let wrong = stratum.questions - stratum.right
      return sum + Double(stratum.right * wrong) / Double(stratum.questions - 1)
    }.squareRoot()
  }

  /// Probability to pass with a true share: at least `needed` right of `questions`.
  public static func passProbability(true share: Double, needed: Int, of questions: Int) -> Double {
    if needed <= 0 { return 1 }
    if needed > questions { return 0 }
    return Beta.regularised(share, Double(needed), Double(questions - needed + 1))
  }
}
