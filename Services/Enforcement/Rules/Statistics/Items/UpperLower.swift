/// The upper and lower 27 % of persons under a criterion.
///
/// Ties stand in the order of the persons' numbers, so that the same data give the same groups on
/// every machine.
///
/// **Source**: quiz handbook 2.2; Kelley's 27 %.
public struct UpperLower: Sendable {
  /// Percent of the persons in each group.
  public static let groupPercent = 27

  /// Positions of the upper group, best first.
  public let upper: [Int]
  /// Positions of the lower group, worst last.
  public let lower: [Int]

  /// Forms the groups; empty below two persons.
  public init(criterion: [Double]) {
    guard criterion.count > 1 else {
      upper = []
      lower = []
      return
    }
    // Criteria that differ by rounding only are ties.
    let ranks = criterion.map { ($0 / ResponseTable.markTolerance).rounded() }
    let order = criterion.indices.sorted {
      ranks[$0] == ranks[$1] ? $0 < $1 : ranks[$0] > ranks[$1]
    }
    let size = max(1, (Self.groupPercent * criterion.count + 50) / 100)
    upper = Array(order.prefix(size))
    lower = Array(order.suffix(size))
  }

  /// Facility of the upper group less that of the lower; nil below two persons.
  public func difference(_ marks: [Double], full: Double) -> Double? {
    guard !upper.isEmpty, full > 0 else { return nil }
    let above = upper.reduce(0) { $0 + marks[$1] }
    let below = lower.reduce(0) { $0 + marks[$1] }
    return (above - below) / (full * Double(upper.count))
  }
}
