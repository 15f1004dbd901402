internal import Glibc

/// Tells the time of day for legal clocks; passed on, so that a test can hold it still.
///
/// Leases and time-outs are not its business: they run on monotonic time.
public protocol WallClock: Sendable {
  /// The moment now.
  var now: UTCMicroseconds { get }
}

/// The clock of the machine.
public struct SystemWallClock: WallClock {
  /// Makes a clock.
  public init() {}

  /// The moment now by `CLOCK_REALTIME`.
  public var now: UTCMicroseconds {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return UTCMicroseconds(Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
  }
}
