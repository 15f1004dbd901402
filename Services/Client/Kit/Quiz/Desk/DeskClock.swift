import Glibc
import Quiz

/// Reads the three clocks of the machine; passed on, so that a test can turn them.
struct DeskClock: Sendable {
  /// A reading now.
  let now: @Sendable () -> ClockReading

  /// The clocks of this machine.
  static let machine = DeskClock { [bootID = Self.bootID()] in
    ClockReading(
      bootID: bootID, monotonicMicroseconds: microseconds(CLOCK_BOOTTIME),
      wallMicroseconds: microseconds(CLOCK_REALTIME))
  }

  /// Which start of the machine this is, as the kernel names it.
  private static func bootID() -> String {
    let text = Folders.read("/proc/sys/kernel/random/boot_id") ?? ""
    return String(text.prefix { $0 != "\n" })
  }

  /// `CLOCK_BOOTTIME` also counts while the machine sleeps: a closed lid does not stop the time.
  private static func microseconds(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
  }
}
