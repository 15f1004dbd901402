import Glibc
public import Vocabulary

/// The wall clock, for legal moments only; intervals are measured with `ContinuousClock`.
public enum HostClock {
  /// This moment.
  public static func now() -> UTCMicroseconds {
    var moment = timespec()
    clock_gettime(CLOCK_REALTIME, &moment)
    return UTCMicroseconds(Int64(moment.tv_sec) * 1_000_000 + Int64(moment.tv_nsec) / 1000)
  }
}
