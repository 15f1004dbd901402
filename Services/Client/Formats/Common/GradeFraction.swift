/// Weights that Moodle takes, in percent.
///
/// **Source**: quiz handbook 3.1.
enum GradeFraction {
  static let percents: [Double] = [
    100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571,
    12.5, 11.11111, 10, 5, 0,
  ]

  /// Difference in percent up to which a weight is one of the list: Moodle's 10⁻⁵ of the whole.
  private static let tolerancePercent = 0.001

  /// Whether a weight is in the list, with either sign.
  static func isAllowed(_ percent: Double) -> Bool {
    percents.contains { abs($0 - abs(percent)) <= tolerancePercent }
  }

  /// The weight of the list that is next to one that is not.
  static func nearest(_ percent: Double) -> String {
    var best = percents[0]
    for candidate in percents where abs(candidate - abs(percent)) < abs(best - abs(percent)) {
      best = candidate
    }
    return text(percent < 0 ? -best : best)
  }

  /// The share of one of several right options; ten and more share what the list has.
  static func share(of count: Int) -> String {
    let shares = [
      "100", "100", "50", "33.33333", "25", "20", "16.66667", "14.28571", "12.5",
      "11.11111", "10",
    ]
    return count < shares.count ? shares[count] : "5"
  }

  /// A weight without needless zeros.
  static func text(_ percent: Double) -> String {
    percent == percent.rounded() && abs(percent) <= 100 ? "\(Int(percent))" : "\(percent)"
  }
}
