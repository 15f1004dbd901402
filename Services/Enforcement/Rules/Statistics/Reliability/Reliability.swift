/// Coefficients of reliability of number-right scores.
///
/// They may be negative and are printed as they are.
public enum Reliability {
  /// KR-20 with the population variance in both places; nil where it has no meaning.
  public static func kr20(facilities: [Double], totals: [Double]) -> Double? {
    let k = Double(facilities.count)
    guard facilities.count > 1, let variance = populationVariance(totals) else { return nil }
    let spread = facilities.reduce(0) { $0 + $1 * (1 - $1) }
    return k / (k - 1) * (1 - spread / variance)
  }

  /// KR-21, which needs only totals: the coefficient of papers drawn at random.
  public static func kr21(itemCount: Int, totals: [Double]) -> Double? {
    let k = Double(itemCount)
    guard itemCount > 1, let variance = populationVariance(totals) else { return nil }
    let mean = Moments.mean(totals)
    return k / (k - 1) * (1 - mean * (k - mean) / (k * variance))
  }

  /// Standard error of measurement from the deviation of the totals (n − 1).
  ///
  /// A negative coefficient gives an error above the deviation. Nil above 1.
  public static func standardError(totals: [Double], reliability: Double) -> Double? {
    guard reliability <= 1, let variance = Moments.variance(totals) else { return nil }
    return variance.squareRoot() * (1 - reliability).squareRoot()
  }

  private static func populationVariance(_ totals: [Double]) -> Double? {
    guard totals.count > 1, let variance = Moments.variance(totals), variance > 0 else {
      return nil
    }
    return variance * Double(totals.count - 1) / Double(totals.count)
  }
}
