/// Wilson's score interval of a proportion.
///
/// It stays inside 0…1 and has a width even at 0 of n and n of n. Source: quiz.md §2.2.
public enum Wilson {
  /// The normal quantile of a two-sided 95 % interval.
  public static let quantile95 = 1.959963984540054

  /// The interval at a proportion of so many answers; all of 0…1 without an answer.
  public static func interval(
    proportion: Double, answers: Double, quantile: Double = quantile95
  ) -> ClosedRange<Double> {
    guard answers > 0 else { return 0...1 }
    let square = quantile * quantile
    let middle = proportion + square / (2 * answers)
    let inside =
      proportion * (1 - proportion) / answers + square / (4 * answers * answers)
    let spread = quantile * max(0, inside).squareRoot()
    let scale = 1 + square / answers
    // The limits at 0 and 1 are exact; computed, they would miss by rounding.
    let lower = proportion <= 0 ? 0 : min(max(0, (middle - spread) / scale), 1)
    let upper = proportion >= 1 ? 1 : min(max(lower, (middle + spread) / scale), 1)
    return lower...upper
  }
}
