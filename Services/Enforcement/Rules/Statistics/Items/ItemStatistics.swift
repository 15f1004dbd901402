/// Figures of one item.
///
/// Percentages as Moodle prints them: 100 is a perfect index. All variances have n − 1.
///
/// **Source**: Moodle, quiz statistics calculations; quiz handbook 2.1 and 2.2.
public struct ItemStatistics: Sendable, Hashable {
  /// Index of the item.
  public let item: Int
  /// Number of answers.
  public let answers: Int
  /// Mean marks.
  public let meanScore: Double
  /// Mean marks over full marks, 0…1; nil if the item carries no marks.
  public let facility: Double?
  /// Wilson's 95 % interval of the facility.
  public let facilityInterval: ProportionInterval?
  /// Standard deviation of the marks; nil below two answers.
  public let standardDeviation: Double?
  /// Variance of the marks.
  public let markVariance: Double?
  /// Variance of the rest scores.
  public let restVariance: Double?
  /// Covariance of marks and rest scores.
  public let covariance: Double?
  /// The greatest covariance the same marks and rest scores could have.
  public let covarianceMax: Double?
  /// Covariance of marks and totals.
  public let covarianceWithTotal: Double?
  /// Correlation with the rest score, in percent; for marks of 0 and 1 the corrected r.
  public let discriminationIndex: Double?
  /// Covariance over its greatest value, in percent.
  public let discriminativeEfficiency: Double?
  /// Share in the spread of the totals, in percent; only for equal forms.
  ///
  /// Nil where the covariance with the total is negative.
  public var effectiveWeight: Double?
  /// What Moodle prints for drawn questions: correlation with the whole total, item included.
  ///
  /// The item is correlated with itself, so the value is too high. Shown for comparison only.
  public let wholeTotalIndex: Double?
  /// Moodle's efficiency for drawn questions, with the same bias.
  public let wholeTotalEfficiency: Double?
  /// Correlation with the rest score less what the strata of the paper let expect, in percent.
  ///
  /// For papers drawn at random: an easy paper raises the rest score of its person without his
  /// knowing more. Equal to the rest-score index where every paper has the same quotas.
  public let strataIndex: Double?
  /// Correlation of right or wrong with the total; nil if there are part marks.
  public let pointBiserial: Double?
  /// Facility of the upper 27 % less that of the lower 27 %.
  public let upperLower: Double?
  /// Share of the marks that blind guessing gets.
  public let randomGuessScore: Double?

  /// Whether the covariance with the total is negative, which Moodle warns of.
  public var hasNegativeCovariance: Bool { (covarianceWithTotal ?? 0) < 0 }
  /// What the number of answers allows to say.
  public var sample: SampleState { SampleState(answers: answers) }
  /// Approximate 95 % half-width of a correlation at 0; nil below four answers.
  public var indexHalfWidth: Double? { Correlation.halfWidth(answers: answers) }

  /// The index that is meant for a design, in percent.
  public func index(for design: PaperDesign) -> Double? {
    design == .equalForms ? discriminationIndex : strataIndex
  }

  /// Efficiency below which Moodle calls an item dubious, in percent.
  public static let dubiousEfficiency = 15.0
  /// Whether Moodle would call it dubious.
  public var isDubious: Bool {
    discriminativeEfficiency.map { $0 < Self.dubiousEfficiency } ?? false
  }
}
