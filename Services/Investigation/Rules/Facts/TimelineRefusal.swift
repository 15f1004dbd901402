public import Vocabulary

/// Why an entry of a timeline may not stand as it is told.
public enum TimelineRefusal: Refusal {
  /// No zone of the earth.
  case offsetImpossible(minutes: Int)
  /// A clock that wrong tells another day.
  case clockErrorTooLarge(seconds: Int)
  /// 约 needs its span to either side.
  case toleranceImpossible(seconds: Int)
  /// A span ends after it begins.
  case endNotAfterStart
  /// Nobody knows yet what will be.
  case inFuture

  /// Reason code.
  public var reason: String {
    switch self {
    case .offsetImpossible: "ZONE_IMPOSSIBLE"
    case .clockErrorTooLarge: "CLOCK_ERROR_TOO_LARGE"
    case .toleranceImpossible: "TOLERANCE_IMPOSSIBLE"
    case .endNotAfterStart: "END_NOT_AFTER_START"
    case .inFuture: "TIME_IN_FUTURE"
    }
  }

  /// Field of the entry at fault.
  public var field: String {
    switch self {
    case .offsetImpossible: "zone_offset_minutes"
    case .clockErrorTooLarge: "clock_ahead_seconds"
    case .toleranceImpossible: "tolerance_seconds"
    case .endNotAfterStart: "end_time"
    case .inFuture: "time"
    }
  }

  /// Where the rule stands.
  public var basis: String { "[D]" }

  /// The figure at fault and what may stand.
  public var detail: String {
    switch self {
    case .offsetImpossible(let minutes):
      "\(minutes); \(ToldTime.offsetMinutes.lowerBound) to \(ToldTime.offsetMinutes.upperBound)"
    case .clockErrorTooLarge(let seconds): "\(seconds); at most \(ToldTime.clockErrorSecondsMax)"
    case .toleranceImpossible(let seconds):
      "\(seconds); 1 to \(ToldTime.toleranceSecondsMax)"
    case .endNotAfterStart: "end_time is not after time"
    case .inFuture: "later than now"
    }
  }
}
