/// Standard error of one person's number right when questions are drawn at random.
///
/// **Source**: Lord's binomial error model; quiz handbook 2.3.
public enum MeasurementError {
  /// Right answers and questions of a stratum on one paper.
  public struct Stratum: Sendable, Hashable {
    /// Right answers.
    public let right: Int
    /// Questions.
    public let count: Int

    /// Makes a stratum of a paper.
    public init(right: Int, count: Int) {
      self.right = right
      self.count = count
    }
  }

  /// Error of a number right out of one pool; nil below two questions.
  public static func binomial(right: Int, of count: Int) -> Double? {
    guard count > 1 else { return nil }
    return (Double(right * (count - right)) / Double(count - 1)).squareRoot()
  }

  /// Error of a number right under fixed quotas per stratum; nil below two questions.
  ///
  /// A stratum with one question has no error of its own to estimate; such strata are put together,
  /// and one that stays alone joins the smallest other `[D]`.
  public static func stratified(_ strata: [Stratum]) -> Double? {
    var large = strata.filter { $0.count > 1 }.sorted { $0.count < $1.count }
    let small = strata.filter { $0.count == 1 }
    var pooled = Stratum(right: small.reduce(0) { $0 + $1.right }, count: small.count)
    if pooled.count == 1 {
      guard !large.isEmpty else { return nil }
      let other = large.removeFirst()
      pooled = Stratum(right: pooled.right + other.right, count: pooled.count + other.count)
    }
    if pooled.count > 1 { large.append(pooled) }
    guard !large.isEmpty else { return nil }
    return large.reduce(0) {
      $0 + Double($1.right * ($1.count - $1.right)) / Double($1.count - 1)
    }.squareRoot()
  }

  /// Factor that fits binomial errors to fixed items: √((1 − KR-20)/(1 − KR-21)).
  public static func lordKeatsFactor(kr20: Double, kr21: Double) -> Double? {
    guard kr21 < 1, kr20 <= 1 else { return nil }
    return ((1 - kr20) / (1 - kr21)).squareRoot()
  }

  /// Standard error of a share of right answers, in percent points, at a true share.
  public static func percentPoints(known: Double, of count: Int) -> Double {
    100 * (known * (1 - known) / Double(max(1, count))).squareRoot()
  }
}
