import Contracts
import Vocabulary

/// Moments and days for people: Beijing time.
enum Moment {
  /// `2026-11-24 14:20`, or a dash if absent.
  static func text(_ time: ProtoTimestamp?) -> String {
    guard let time else { return "—" }
    // 2026-11-24T14:20:00+08:00 → 2026-11-24 14:20
    let characters = Array(micros(time).description)
    return String(characters[0..<10]) + " " + String(characters[11..<16])
  }

  /// When something is due: the end of a day is that day, not the first minute of the next.
  static func due(_ time: ProtoTimestamp?) -> String {
    guard let time, micros(time).legalDay != micros(time).adding(Minutes(-1)).legalDay else {
      return text(time)
    }
    return "\(micros(time).adding(Minutes(-1)).legalDay) 24:00"
  }

  /// `11-24 14:20`, for narrow lists.
  static func short(_ time: ProtoTimestamp?) -> String {
    time == nil ? "—" : String(text(time).dropFirst(5))
  }

  /// When something is due, for narrow lists.
  static func shortDue(_ time: ProtoTimestamp?) -> String {
    time == nil ? "—" : String(due(time).dropFirst(5))
  }

  /// How long ago, in the largest whole unit.
  static func ago(_ time: ProtoTimestamp?, now: ProtoTimestamp) -> String {
    guard let time else { return "—" }
    return span(seconds: max(0, now.seconds - time.seconds), StatusText.ago)
  }

  /// A span in the largest whole unit.
  static func span(_ seconds: Int64) -> String { span(seconds: seconds, SpanText.row) }

  /// Now, by the client's clock.
  static func now() -> ProtoTimestamp {
    let since = WallClock.microseconds()
    return ProtoTimestamp(seconds: since / 1_000_000, nanos: Int32(since % 1_000_000) * 1000)
  }

  private static func micros(_ time: ProtoTimestamp) -> UTCMicroseconds {
    let (micros, overflow) = time.seconds.multipliedReportingOverflow(by: 1_000_000)
    return UTCMicroseconds(overflow ? 0 : micros &+ Int64(time.nanos) / 1000)
  }

  private static func span(seconds: Int64, _ phrase: (SpanText) -> Phrase) -> String {
    switch seconds {
    case ..<60: phrase(.seconds).with(["\(seconds)"])
    case ..<3600: phrase(.minutes).with(["\(seconds / 60)"])
    case ..<86_400: phrase(.hours).with(["\(seconds / 3600)"])
    default: phrase(.days).with(["\(seconds / 86_400)"])
    }
  }
}

/// Units of a span.
enum SpanText: String, PhraseTable {
  case seconds, minutes, hours, days

  var phrase: Phrase { Self.row(self) }

  static func row(_ unit: SpanText) -> Phrase {
    switch unit {
    case .seconds: Phrase("{0} 秒", "{0} s")
    case .minutes: Phrase("{0} 分钟", "{0} min")
    case .hours: Phrase("{0} 小时", "{0} h")
    case .days: Phrase("{0} 天", "{0} d")
    }
  }
}

extension StatusText {
  /// How long ago, by unit.
  static func ago(_ unit: SpanText) -> Phrase {
    switch unit {
    case .seconds: secondsAgo.phrase
    case .minutes: minutesAgo.phrase
    case .hours: hoursAgo.phrase
    case .days: daysAgo.phrase
    }
  }
}
