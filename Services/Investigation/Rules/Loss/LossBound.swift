/// Sizes of a calculation of direct loss.
public enum LossLimits {
  /// Largest amount of one entry, in fen: ten trillion yuan.
  ///
  /// Source: [D]; the sum of all entries stays within 64 bits.
  public static let amountFenMax: Int64 = 1_000_000_000_000_000
  /// Most entries of a case.
  ///
  /// Source: [D].
  public static let entriesMax = 1_000
}

/// What an itemised calculation makes of the direct loss.
///
/// While it is open the loss is at least its sum, and at least what was reported; once it is
/// finished the sum is exact.
///
/// **Source**: handbook 6.1 (unknown is not zero, a bound can only rise), 6.5; GB 6721.
public func lossBound(reported: Bound, sumFen: Int64, isSettled: Bool) -> Bound {
  if isSettled { return .exactly(sumFen) }
  guard sumFen > reported.least else { return reported }
  return .atLeast(sumFen)
}
