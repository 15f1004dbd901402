internal import Glibc
public import Vocabulary

/// The two clocks of a feed: a monotonic one for leases and waits, the wall for legal moments.
public struct FeedClock: Sendable {
  /// Time since an arbitrary beginning; never goes back.
  public var monotonic: @Sendable () -> Duration
  /// The wall clock.
  public var wall: @Sendable () -> UTCMicroseconds
  /// Sleeps until the monotonic clock shows a time; throws when the task is cancelled.
  public var sleep: @Sendable (_ until: Duration) async throws -> Void

  /// A clock made of parts, for tests.
  public init(
    monotonic: @escaping @Sendable () -> Duration,
    wall: @escaping @Sendable () -> UTCMicroseconds,
    sleep: @escaping @Sendable (_ until: Duration) async throws -> Void
  ) {
    self.monotonic = monotonic
    self.wall = wall
    self.sleep = sleep
  }

  /// The system's clocks.
  public static let system: FeedClock = {
    let origin = ContinuousClock.now
    return FeedClock(
      monotonic: { ContinuousClock.now - origin },
      wall: {
        var moment = timespec()
        clock_gettime(CLOCK_REALTIME, &moment)
        return UTCMicroseconds(Int64(moment.tv_sec) * 1_000_000 + Int64(moment.tv_nsec) / 1000)
      },
      sleep: { until in
        try await ContinuousClock().sleep(until: origin + until, tolerance: nil)
      })
  }()
}
