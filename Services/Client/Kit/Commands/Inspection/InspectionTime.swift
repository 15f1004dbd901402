import Contracts
import Vocabulary

/// Moments of a visit as people write them: Beijing time.
enum InspectionTime {
  /// The moment of `2026-11-24 09:30`, `2026-11-24T09:30` or, for today, `09:30`.
  ///
  /// - Throws: `Complaint` for anything else.
  static func moment(
    _ text: String, now: UTCMicroseconds = UTCMicroseconds(WallClock.microseconds())
  ) throws -> ProtoTimestamp {
    let parts = text.split { $0 == " " || $0 == "T" }.map(String.init)
    let day = parts.count == 2 ? (try? LegalDay(parts[0])) : now.legalDay
    guard (1...2).contains(parts.count), let day, let clock = clock(parts[parts.count - 1]) else {
      throw Complaint(InspectionText.badTime.with(text), outcome: .usage)
    }
    let moment = UTCMicroseconds(day, hour: clock.hour, minute: clock.minute)
    return ProtoTimestamp(microseconds: moment.value)
  }

  /// Hour and minute of `9:30`, `09:30` or `09：30`.
  private static func clock(_ text: String) -> (hour: Int, minute: Int)? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "：" }
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    return (hour, minute)
  }
}
