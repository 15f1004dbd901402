extension ProtoTimestamp {
  /// A moment from microseconds since 1970-01-01T00:00:00Z.
  public init(microseconds: Int64) {
    let (seconds, rest) = microseconds.quotientAndRemainder(dividingBy: 1_000_000)
    let borrow: Int64 = rest < 0 ? 1 : 0
    self.init(seconds: seconds - borrow, nanos: Int32((rest + borrow * 1_000_000) * 1000))
  }

  /// Microseconds since 1970-01-01T00:00:00Z; finer parts are cut off.
  public var microseconds: Int64 { seconds * 1_000_000 + Int64(nanos) / 1000 }
}
