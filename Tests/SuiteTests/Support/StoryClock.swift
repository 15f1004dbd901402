import Glibc
import Vocabulary

/// Lets real executables live on another day, by Debian's `faketime` (package `faketime`).
///
/// Only the wall clock is moved; what measures intervals runs on as ever.
enum StoryClock {
  private static let library = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"

  /// Whether the machine has it.
  static let isThere = access(library, R_OK) == 0

  /// How far a Beijing moment such as `2026-03-01 09:30` lies from now, as the library reads it.
  ///
  /// Everything that is started with it lives by the same clock, which goes on.
  static func offset(to moment: String) throws -> String {
    let clock = moment.dropFirst(11).split(separator: ":").compactMap { Int($0) }
    guard moment.count == 16, clock.count == 2 else { throw StoryError("no moment: \(moment)") }
    let day = try LegalDay(String(moment.prefix(10)))
    let wanted = UTCMicroseconds(day, hour: clock[0], minute: clock[1]).value / 1_000_000
    let seconds = wanted - Int64(time(nil))
    return seconds < 0 ? "\(seconds)" : "+\(seconds)"
  }

  /// A command that runs a program at an offset from now.
  ///
  /// The library puts a variable into the environment of the first program it meets, and Swift
  /// then no longer finds its arguments: so that program is `env`.
  static func command(_ program: String, _ arguments: [String], at offset: String) -> [String] {
    let variables = [
      "LD_PRELOAD=\(library)", "FAKETIME=\(offset)", "FAKETIME_DONT_FAKE_MONOTONIC=1",
      "NO_FAKE_STAT=1",
    ]
    return ["/usr/bin/env"] + variables + ["/usr/bin/env", program] + arguments
  }

  /// Removes what the library leaves behind of a program that has ended.
  static func clean(after processID: pid_t) {
    unlink("/dev/shm/faketime_shm_\(processID)")
    unlink("/dev/shm/sem.faketime_sem_\(processID)")
  }
}
