internal import Glibc

/// The regularised incomplete beta function, by its continued fraction.
///
/// Source: DLMF 8.17.22, evaluated by the method of Lentz.
enum Beta {
  /// Steps of the continued fraction; a score of thousands of questions needs fewer.
  private static let stepsMax = 10_000
  private static let tiny = 1e-300
  private static let precision = 1e-15

  /// I_x(a, b).
  static func regularised(_ x: Double, _ a: Double, _ b: Double) -> Double {
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    let logFactor = logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log(1 - x)
    // The fraction converges fast on one side of the mean only; the other side is the mirror image.
    if x < (a + 1) / (a + b + 2) {
      return exp(logFactor) * fraction(x, a, b) / a
    }
    return 1 - exp(logFactor) * fraction(1 - x, b, a) / b
  }

  private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    func held(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    var upper = 1.0
    var lower = 1 / held(1 - (a + b) * x / (a + 1))
    var result = lower
    for step in 1...stepsMax {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      lower = 1 / held(1 + even * lower)
      upper = held(1 + even / upper)
      result *= lower * upper
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      lower = 1 / held(1 + odd * lower)
      upper = held(1 + odd / upper)
      let change = lower * upper
      result *= change
      if abs(change - 1) < precision { break }
    }
    return result
  }

  /// The logarithm of the gamma function for arguments above zero, by the series of Stirling.
  ///
  /// Source: DLMF 5.11.1; the argument is first raised to 12, where five terms give 1e-14.
  static func logGamma(_ value: Double) -> Double {
    var x = value
    var product = 1.0
    while x < 12 {
      product *= x
      x += 1
    }
    let inverse = 1 / x
    let square = inverse * inverse
    let terms = [1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360_360]
    let series = terms.reversed().reduce(0) { $0 * square + $1 } * inverse
    return (x - 0.5) * log(x) - x + 0.918938533204672741780 + series - log(product)
  }
}
