import Contracts
import Vocabulary

/// A time of a timeline as people write it: as exact as it is written.
struct EntryTime {
  let time: ProtoTimestamp
  let precision: InvestigationTimePrecision

  /// Reads `2026-03-12`, `2026-03-12 08`, `2026-03-12 08:31` or `2026-03-12 08:31:07`.
  ///
  /// - Parameter offsetMinutes: Zone in which it is written.
  /// - Throws: `Complaint` for anything else.
  init(_ text: String, offsetMinutes: Int32) throws {
    let parts = text.split { $0 == " " || $0 == "T" }.map(String.init)
    let written = parts.dropFirst().first.map(Self.clock) ?? []
    guard (1...2).contains(parts.count), let day = try? LegalDay(parts[0]),
      let clock = written,
      clock.count <= 3
    else { throw Complaint(TimelineText.badTime.with(text), outcome: .usage) }
    let legal = UTCMicroseconds(
      day, hour: clock.first ?? 0, minute: clock.count > 1 ? clock[1] : 0,
      second: clock.count > 2 ? clock[2] : 0)
    // Written in another zone, the same figures are another moment.
    let shift = (Int64(UTCMicroseconds.legalOffsetHours) * 60 - Int64(offsetMinutes)) * 60_000_000
    time = ProtoTimestamp(microseconds: legal.value + shift)
    precision = [.day, .hour, .minute, .second][clock.count]
  }

  /// Hours, minutes and seconds that are written; nil if they are none.
  private static func clock(_ text: String) -> [Int]? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "：" }
    let numbers = parts.compactMap { part in
      (1...2).contains(part.count) && part.allSatisfy { $0.isASCII && $0.isNumber }
        ? Int(part) : nil
    }
    guard numbers.count == parts.count, (1...3).contains(numbers.count), numbers[0] < 24,
      numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { return nil }
    return numbers
  }

  /// Seconds of `90秒`, `10分`, `2时`, `90s`, `10m`, `2h`, `-3分` or `600`.
  ///
  /// - Throws: `Complaint` for anything else.
  static func seconds(_ text: String) throws -> Int32 {
    let units: [(String, Int32)] = [
      ("秒", 1), ("分钟", 60), ("分", 60), ("小时", 3_600), ("时", 3_600), ("s", 1), ("m", 60),
      ("h", 3_600), ("", 1),
    ]
    for (unit, factor) in units where text.hasSuffix(unit) {
      guard let number = Int32(text.dropLast(unit.count)), abs(number) <= 1_000_000 else {
        continue
      }
      let (seconds, overflow) = number.multipliedReportingOverflow(by: factor)
      if !overflow { return seconds }
    }
    throw Complaint(TimelineText.badSpan.with(text), outcome: .usage)
  }

  /// Minutes east of UTC of `+8`, `-3`, `+5:30`.
  ///
  /// - Throws: `Complaint` for anything else.
  static func offsetMinutes(_ text: String) throws -> Int32 {
    let sign: Int32 = text.hasPrefix("-") ? -1 : 1
    let parts = text.drop { $0 == "+" || $0 == "-" }.split(separator: ":")
    guard let hours = parts.first.flatMap({ Int32($0) }), (0...14).contains(hours),
      parts.count <= 2, let minutes = parts.count == 2 ? Int32(parts[1]) : 0,
      (0..<60).contains(minutes)
    else { throw Complaint(TimelineText.badZone.with(text), outcome: .usage) }
    return sign * (hours * 60 + minutes)
  }

  /// The time of an entry in words: legal time, no more exact than it was told.
  static func words(_ entry: InvestigationTimelineEntry) -> String {
    let shift = Int64(entry.clockAheadSeconds) * 1_000_000
    let start = ProtoTimestamp(
      microseconds: (entry.time?.microseconds ?? 0) - shift)
    let whole = Array(UTCMicroseconds(start.microseconds).description)
    func text(_ count: Int) -> String {
      String(whole[..<count]).split(separator: "T").joined(separator: " ")
    }
    switch entry.precision {
    case .second: return text(19)
    case .hour: return text(13)
    case .day: return text(10)
    case .about: return "\(text(16)) ±\(Moment.span(Int64(entry.toleranceSeconds)))"
    case .between:
      let end = ProtoTimestamp(microseconds: (entry.endTime?.microseconds ?? 0) - shift)
      return "\(text(16))—\(Moment.text(end).dropFirst(11))"
    default: return text(16)
    }
  }
}
