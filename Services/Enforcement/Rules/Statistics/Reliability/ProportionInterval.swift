public import Vocabulary

/// Wilson's score interval of a proportion.
///
/// It stays inside 0…1 and has a width even at 0 of n and n of n.
public struct ProportionInterval: Sendable, Hashable {
  /// Observed proportion.
  public let proportion: Double
  /// Lower limit.
  public let lower: Double
  /// Upper limit.
  public let upper: Double

  /// The interval at a proportion of a number of answers, 95 % unless another quantile is given.
  public init(proportion: Double, answers: Int, quantile: Double = Wilson.quantile95) {
    self.proportion = proportion
    let limits = Wilson.interval(
      proportion: proportion, answers: Double(answers), quantile: quantile)
    lower = limits.lowerBound
    upper = limits.upperBound
  }

  /// The interval at a count.
  public init(successes: Int, of answers: Int, quantile: Double = Wilson.quantile95) {
    self.init(
      proportion: answers > 0 ? Double(successes) / Double(answers) : 0, answers: answers,
      quantile: quantile)
  }
}
