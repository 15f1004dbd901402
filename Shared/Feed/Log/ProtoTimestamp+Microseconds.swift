internal import Contracts
internal import Vocabulary

extension ProtoTimestamp {
  /// The contract's form of a moment.
  init(_ moment: UTCMicroseconds) {
    let (seconds, rest) = moment.value.quotientAndRemainder(dividingBy: 1_000_000)
    let borrow: Int64 = rest < 0 ? 1 : 0
    self.init(seconds: seconds - borrow, nanos: Int32((rest + borrow * 1_000_000) * 1000))
  }
}
