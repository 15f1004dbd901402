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
  public init(proportion: Double, answers: Int, quantile: Double = Correlation.normal95) {
    self.proportion = proportion
    guard answers > 0 else {
      lower = 0
      upper = 1
      return
    }
    let n = Double(answers)
    let z2 = quantile * quantile
    let middle = proportion + z2 / (2 * n)
    let spread = max(0, proportion * (1 - proportion) / n + z2 / (4 * n * n)).squareRoot()
    let scale = 1 + z2 / n
    // The limits at 0 and 1 are exact; computed, they would miss by rounding.
    lower = proportion <= 0 ? 0 : min(max(0, (middle - quantile * spread) / scale), 1)
    upper = proportion >= 1 ? 1 : min(max(0, (middle + quantile * spread) / scale), 1)
  }

  /// The interval at a count.
  public init(successes: Int, of answers: Int, quantile: Double = Correlation.normal95) {
    self.init(
      proportion: answers > 0 ? Double(successes) / Double(answers) : 0, answers: answers,
      quantile: quantile)
  }
}
