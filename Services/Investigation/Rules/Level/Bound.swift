/// A number that may still be unknown: at least so many, or exactly so many.
///
/// Unknown is not zero: it is a lower bound of zero that can only rise (handbook 6.1).
public struct Bound: Sendable, Hashable {
  /// At least so many.
  public var least: Int64
  /// Whether it is exactly so many.
  public var isExact: Bool

  /// Makes a bound.
  public init(least: Int64, isExact: Bool) {
    self.least = least
    self.isExact = isExact
  }

  /// Nothing is known.
  public static let unknown = Bound(least: 0, isExact: false)

  /// Exactly so many.
  public static func exactly(_ number: Int64) -> Bound { Bound(least: number, isExact: true) }

  /// At least so many.
  public static func atLeast(_ number: Int64) -> Bound { Bound(least: number, isExact: false) }

  /// Both together: exact only if both are.
  public static func + (one: Bound, other: Bound) -> Bound {
    let (sum, overflow) = one.least.addingReportingOverflow(other.least)
    return Bound(least: overflow ? .max : sum, isExact: one.isExact && other.isExact)
  }
}
