internal import Glibc
internal import Vocabulary

/// Correlations of a right-or-wrong item, from summary figures.
public enum Correlation {
  /// Quantile of the normal distribution for 95 % both ways.
  public static let normal95 = Wilson.quantile95

  /// Point-biserial r from the mean totals of those right and those wrong.
  ///
  /// The deviation must be the population's (n), or the formula is not Pearson's r.
  public static func pointBiserial(
    meanOfRight: Double, meanOfWrong: Double, facility: Double, populationDeviation: Double
  ) -> Double? {
    guard populationDeviation > 0 else { return nil }
    return (meanOfRight - meanOfWrong) / populationDeviation
      * (facility * (1 - facility)).squareRoot()
  }

  /// The r of an item with the total without the item.
  public static func corrected(
    pointBiserial: Double, totalDeviation: Double, itemDeviation: Double
  ) -> Double? {
    let variance =
      totalDeviation * totalDeviation + itemDeviation * itemDeviation
      - 2 * pointBiserial * totalDeviation * itemDeviation
    guard variance > 0 else { return nil }
    return (pointBiserial * totalDeviation - itemDeviation) / variance.squareRoot()
  }

  /// Approximate 95 % half-width of r at 0; nil below four answers.
  public static func halfWidth(answers: Int) -> Double? {
    answers > 3 ? 1.96 / Double(answers - 3).squareRoot() : nil
  }

  /// Upper 95 % limit of r by Fisher's transformation; nil below four answers.
  public static func upperLimit(_ r: Double, answers: Int) -> Double? {
    guard answers > 3 else { return nil }
    guard abs(r) < 1 else { return r }
    return tanh(atanh(r) + normal95 / Double(answers - 3).squareRoot())
  }
}
