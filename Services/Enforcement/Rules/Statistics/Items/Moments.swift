/// Sums of squares and products of two columns about their means.
///
/// Two passes: the means first, so that nothing is lost to cancellation.
struct Moments {
  let count: Int
  let meanX: Double
  let meanY: Double
  let varianceX: Double
  let varianceY: Double
  let covariance: Double

  /// Smallest spread, relative to the values, that is not rounding.
  static let spreadTolerance = 1e-12

  init(_ x: [Double], _ y: [Double]) {
    let count = x.count
    self.count = count
    guard count > 1 else {
      meanX = x.first ?? 0
      meanY = y.first ?? 0
      varianceX = 0
      varianceY = 0
      covariance = 0
      return
    }
    let meanX = Self.mean(x)
    let meanY = Self.mean(y)
    var squaresX = 0.0
    var squaresY = 0.0
    var products = 0.0
    for index in 0..<count {
      let dx = x[index] - meanX
      let dy = y[index] - meanY
      squaresX += dx * dx
      squaresY += dy * dy
      products += dx * dy
    }
    let isFlatX = Self.isFlat(x)
    let isFlatY = Self.isFlat(y)
    let divisor = Double(count - 1)
    self.meanX = meanX
    self.meanY = meanY
    varianceX = isFlatX ? 0 : squaresX / divisor
    varianceY = isFlatY ? 0 : squaresY / divisor
    covariance = isFlatX || isFlatY ? 0 : products / divisor
  }

  /// Pearson's correlation; nil where a column is flat.
  var correlation: Double? {
    let product = varianceX * varianceY
    return product > 0 ? covariance / product.squareRoot() : nil
  }

  /// Mean; 0 of nothing.
  static func mean(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }

  /// Variance with n − 1; nil below two values.
  static func variance(_ values: [Double]) -> Double? {
    values.count > 1 ? Moments(values, values).varianceX : nil
  }

  static func isFlat(_ values: [Double]) -> Bool {
    guard let first = values.first else { return true }
    var low = first
    var high = first
    for value in values {
      low = min(low, value)
      high = max(high, value)
    }
    return high - low <= spreadTolerance * max(1, abs(low), abs(high))
  }
}
