internal import Vocabulary

/// An entry of a timeline as a picture shows it.
public struct TimelineItem: Sendable, Hashable {
  /// Number within the case.
  public let number: Int
  /// The time as it was told.
  public let told: ToldTime
  /// When it can have been.
  public let span: TimelineSpan
  /// What was.
  public let text: String
  /// Kind of source.
  public let source: FactSource
  /// Which source.
  public let sourceNote: String
  /// How sure the team is.
  public let certainty: Certainty
  /// Names of its evidence.
  public let evidence: [String]

  /// Makes an item.
  ///
  /// - Throws: `TimelineRefusal` if the time cannot be.
  public init(
    number: Int, told: ToldTime, text: String, source: FactSource, sourceNote: String = "",
    certainty: Certainty, evidence: [String] = []
  ) throws(TimelineRefusal) {
    self.number = number
    self.told = told
    span = try TimelineSpan(told)
    self.text = text
    self.source = source
    self.sourceNote = sourceNote
    self.certainty = certainty
    self.evidence = evidence
  }

  /// The time in words, in legal time: no more exact than its source.
  public var timeWords: String {
    let shift = Int64(told.clockAheadSeconds) * 1_000_000
    let start = UTCMicroseconds(told.time.value - shift)
    switch told.precision {
    case .second: return Self.clock(start, withSeconds: true)
    case .minute: return Self.clock(start)
    case .hour: return String(Self.clock(start).prefix(2)) + " 时许"
    case .day: return "当日"
    case .about: return "约 \(Self.clock(start)) ±\(Self.length(told.toleranceSeconds))"
    case .between:
      let end = UTCMicroseconds(span.latest.value)
      let day = end.legalDay == start.legalDay ? "" : "次日 "
      let later = end.legalDay.dayNumber - start.legalDay.dayNumber
      return Self.clock(start) + "—" + (later > 1 ? "\(end.legalDay) " : day) + Self.clock(end)
    }
  }

  /// What was corrected to get there; empty if nothing was.
  public var timeNote: String {
    var notes: [String] = []
    if told.clockAheadSeconds != 0 {
      let word = told.clockAheadSeconds > 0 ? "快" : "慢"
      notes.append("原钟\(word) \(Self.length(abs(told.clockAheadSeconds)))，已校正")
    }
    if told.offsetMinutes != 480 {
      let sign = told.offsetMinutes < 0 ? "-" : "+"
      let (hours, minutes) = (abs(told.offsetMinutes) / 60, abs(told.offsetMinutes) % 60)
      notes.append("原记 UTC\(sign)\(hours)" + (minutes == 0 ? "" : ":\(minutes)"))
    }
    return notes.joined(separator: "；")
  }

  /// A span of seconds in words: 45秒, 10分, 2时5分.
  static func length(_ seconds: Int) -> String {
    switch seconds {
    case ..<60: "\(seconds)秒"
    case ..<3_600: seconds % 60 == 0 ? "\(seconds / 60)分" : "\(seconds / 60)分\(seconds % 60)秒"
    case ..<86_400:
      seconds % 3_600 < 60 ? "\(seconds / 3_600)时" : "\(seconds / 3_600)时\(seconds % 3_600 / 60)分"
    default:
      "\(seconds / 86_400)天" + (seconds % 86_400 < 3_600 ? "" : "\(seconds % 86_400 / 3_600)时")
    }
  }

  private static func clock(_ time: UTCMicroseconds, withSeconds: Bool = false) -> String {
    // RFC 3339 with the day in the first ten characters.
    let text = time.description.dropFirst(11)
    return String(text.prefix(withSeconds ? 8 : 5))
  }
}
