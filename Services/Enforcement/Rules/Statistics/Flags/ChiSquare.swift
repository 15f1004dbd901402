internal import Glibc

/// The χ² distribution with whole degrees of freedom.
public enum ChiSquare {
  /// Probability of a value at least as great.
  ///
  /// Upward recursion of the incomplete gamma function from erfc or e^−x, exact for whole degrees.
  public static func upperTail(_ value: Double, degrees: Int) -> Double {
    guard value > 0, degrees > 0 else { return 1 }
    let x = value / 2
    let isEven = degrees % 2 == 0
    var shape = isEven ? 1.0 : 0.5
    var tail = isEven ? exp(-x) : erfc(x.squareRoot())
    while shape + 0.5 < Double(degrees) / 2 {
      tail += exp(shape * log(x) - x - lgamma(shape + 1))
      shape += 1
    }
    return min(1, tail)
  }

  /// χ² of counts against equal shares.
  public static func ofEqualShares(_ counts: [Int]) -> Double {
    let expected = Double(counts.reduce(0, +)) / Double(max(1, counts.count))
    guard expected > 0 else { return 0 }
    return counts.reduce(0) {
      $0 + (Double($1) - expected) * (Double($1) - expected) / expected
    }
  }
}
