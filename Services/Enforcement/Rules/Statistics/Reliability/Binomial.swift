internal import Glibc

/// Exact sums of the binomial distribution, for papers of at most some hundred questions.
public enum Binomial {
  /// Probability of at least `least` of `count`.
  public static func tail(atLeast least: Int, of count: Int, probability: Double) -> Double {
    if least <= 0 { return 1 }
    if least > count { return 0 }
    if probability <= 0 { return 0 }
    if probability >= 1 { return 1 }
    var sum = 0.0
    for successes in (least...count).reversed() {
      sum += mass(successes, of: count, probability: probability)
    }
    return min(1, sum)
  }

  /// Probability of exactly `successes` of `count`.
  public static func mass(_ successes: Int, of count: Int, probability: Double) -> Double {
    guard successes >= 0, successes <= count else { return 0 }
    if probability <= 0 { return successes == 0 ? 1 : 0 }
    if probability >= 1 { return successes == count ? 1 : 0 }
    let n = Double(count)
    let k = Double(successes)
    return exp(
      lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1) + k * log(probability)
        + (n - k) * log1p(-probability))
  }

  /// Right answers needed for a mark in percent.
  public static func needed(markPercent: Int, of count: Int) -> Int {
    (markPercent * count + 99) / 100
  }

  /// Probability that a person who knows a share of the bank passes one paper.
  public static func passProbability(known: Double, of count: Int, markPercent: Int) -> Double {
    tail(atLeast: needed(markPercent: markPercent, of: count), of: count, probability: known)
  }

  /// Probability that the share a person knows is at least a mark, after one paper.
  ///
  /// Posterior under the uniform prior `[D]`: Beta(x + 1, k − x + 1), whose upper tail is the
  /// binomial sum P(Bin(k + 1, mark) ≤ x).
  public static func probabilityKnown(
    atLeast mark: Double, right: Int, of count: Int
  ) -> Double {
    if mark <= 0 { return 1 }
    if mark >= 1 { return 0 }
    var sum = 0.0
    for successes in 0...max(0, min(right, count)) {
      sum += mass(successes, of: count + 1, probability: mark)
    }
    return min(1, sum)
  }
}
