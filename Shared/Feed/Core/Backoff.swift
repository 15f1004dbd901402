/// How long a lane waits after a failure, and when it is parked (push handbook, A.3 rule 8).
enum Backoff {
  /// Wait before the n-th attempt, n from 1.
  ///
  /// Source: [D], the schedule of Standard Webhooks stretched to a working day and a night.
  static let waits: [Duration] = [
    .zero, .seconds(1), .seconds(5), .seconds(30), .seconds(120), .seconds(600), .seconds(1800),
    .seconds(3600), .seconds(2 * 3600), .seconds(5 * 3600), .seconds(10 * 3600),
    .seconds(14 * 3600),
  ]

  /// Failed attempts after which the lane is parked.
  static let failuresMax = waits.count

  /// Largest share by which a wait is lengthened or shortened, in percent.
  ///
  /// Source: [D].
  static let jitterPercent = 20

  /// Longest wait a consumer can ask for.
  static let retryAfterMax: Duration = .seconds(14 * 3600)

  /// The wait after `failures` failures, or nil when the lane is to be parked.
  static func wait(after failures: Int, atLeast wish: Duration, jitter: inout Jitter) -> Duration? {
    guard failures < failuresMax else { return nil }
    let base = waits[max(failures, 0)]
    let percent = jitter.next(in: -jitterPercent...jitterPercent)
    return max(base * (100 + percent) / 100, min(wish, retryAfterMax))
  }
}

/// A small generator of random numbers (SplitMix64), seeded from outside so that runs repeat.
struct Jitter: Sendable, RandomNumberGenerator {
  private var state: UInt64

  /// A generator that repeats itself for the same seed.
  init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number of the range.
  mutating func next(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }
}
