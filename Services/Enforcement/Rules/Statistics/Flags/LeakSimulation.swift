/// Simulates detectors, to choose a limit for one's own design.
///
/// The generator is seeded, so that a limit can be justified later from the same numbers.
public struct LeakSimulation: Sendable {
  /// Answers after which a run is cut off.
  public static let runAnswersMax = 200_000

  private var random: SplitMix

  /// A simulation from a seed.
  public init(seed: UInt64) { random = SplitMix(seed: seed) }

  /// Mean number of answers until the limit is passed.
  ///
  /// - Parameters:
  ///   - expected: calibrated probability.
  ///   - actual: probability with which answers are right in truth; equal to `expected` for the
  ///     run to a false alarm.
  public mutating func meanRunLength(
    expected: Double, actual: Double, limit: Double, runs: Int
  ) -> Double {
    var total = 0
    for _ in 0..<runs {
      var detector = LeakDetector(limit: limit)
      while detector.alarmAnswer == nil, detector.answers < Self.runAnswersMax {
        detector.add(isRight: random.next() < actual, expected: expected)
      }
      total += detector.answers
    }
    return Double(total) / Double(max(1, runs))
  }

  /// The limit that an unleaked item passes with at most a probability within a number of answers.
  ///
  /// - Parameters:
  ///   - falseAlarm: accepted probability per item, such as 0.02.
  ///   - horizon: answers during which the item is watched.
  public mutating func limit(
    expected: Double, falseAlarm: Double, horizon: Int, runs: Int
  ) -> Double {
    var peaks: [Double] = []
    for _ in 0..<max(1, runs) {
      var detector = LeakDetector(limit: .infinity)
      for _ in 0..<horizon { detector.add(isRight: random.next() < expected, expected: expected) }
      peaks.append(detector.peak)
    }
    peaks.sort()
    let accepted = Int(Double(peaks.count) * falseAlarm)
    return peaks[max(0, peaks.count - 1 - accepted)]
  }
}

/// SplitMix64: a small generator whose numbers every language can repeat.
public struct SplitMix: Sendable {
  private var state: UInt64

  /// Starts at a seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func nextBits() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// The next number from 0 up to 1, in steps of 2⁻⁵³.
  public mutating func next() -> Double { Double(nextBits() >> 11) * 0x1p-53 }
}
