public import Vocabulary

/// When something was, as far as is known: never more exact than its source.
public struct TimelineSpan: Sendable, Hashable {
  /// The first moment it can have been.
  public let earliest: UTCMicroseconds
  /// The last moment it can have been.
  public let latest: UTCMicroseconds

  /// Makes a span.
  public init(earliest: UTCMicroseconds, latest: UTCMicroseconds) {
    self.earliest = earliest
    self.latest = latest
  }

  /// The span of a time as it was told.
  ///
  /// - Throws: `TimelineRefusal` if it cannot be.
  public init(_ told: ToldTime) throws(TimelineRefusal) {
    guard ToldTime.offsetMinutes.contains(told.offsetMinutes) else {
      throw .offsetImpossible(minutes: told.offsetMinutes)
    }
    guard abs(told.clockAheadSeconds) <= ToldTime.clockErrorSecondsMax else {
      throw .clockErrorTooLarge(seconds: told.clockAheadSeconds)
    }
    let shift = Int64(told.clockAheadSeconds) * 1_000_000
    let start = told.time.value - shift
    switch told.precision {
    case .second, .minute, .hour, .day:
      let length = told.precision.seconds * 1_000_000 - 1
      self.init(
        earliest: UTCMicroseconds(start), latest: UTCMicroseconds(start + length))
    case .about:
      guard (1...ToldTime.toleranceSecondsMax).contains(told.toleranceSeconds) else {
        throw .toleranceImpossible(seconds: told.toleranceSeconds)
      }
      let around = Int64(told.toleranceSeconds) * 1_000_000
      self.init(
        earliest: UTCMicroseconds(start - around), latest: UTCMicroseconds(start + around))
    case .between:
      guard let end = told.end, end > told.time else { throw .endNotAfterStart }
      self.init(
        earliest: UTCMicroseconds(start), latest: UTCMicroseconds(end.value - shift))
    }
  }

  /// Whether it certainly was before another.
  public func isBefore(_ other: TimelineSpan) -> Bool { latest < other.earliest }
}

/// A time as its source tells it.
public struct ToldTime: Sendable, Hashable {
  /// Zones of the earth, in minutes east of UTC.
  public static let offsetMinutes = -720...840
  /// Most a source's clock may be wrong, in seconds: two days.
  ///
  /// Source: [D]; more is another day, and is entered as what it is.
  public static let clockErrorSecondsMax = 172_800
  /// Most that 约 may mean, in seconds: a week.
  ///
  /// Source: [D].
  public static let toleranceSecondsMax = 604_800

  /// The moment, by the source's clock.
  public var time: UTCMicroseconds
  /// How exact it is.
  public var precision: TimePrecision
  /// The end, for `between`.
  public var end: UTCMicroseconds?
  /// Seconds to either side, for `about`.
  public var toleranceSeconds: Int
  /// Zone the source counts in, in minutes east of UTC.
  public var offsetMinutes: Int
  /// Seconds by which the source's clock was ahead of the legal time.
  public var clockAheadSeconds: Int

  /// Makes a told time.
  public init(
    time: UTCMicroseconds, precision: TimePrecision, end: UTCMicroseconds? = nil,
    toleranceSeconds: Int = 0, offsetMinutes: Int = 480, clockAheadSeconds: Int = 0
  ) {
    self.time = time
    self.precision = precision
    self.end = end
    self.toleranceSeconds = toleranceSeconds
    self.offsetMinutes = offsetMinutes
    self.clockAheadSeconds = clockAheadSeconds
  }
}

/// How exactly a source tells a time.
public enum TimePrecision: Int32, Sendable, Hashable, CaseIterable {
  /// To the second.
  case second = 1
  /// To the minute.
  case minute = 2
  /// To the hour.
  case hour = 3
  /// To the day.
  case day = 4
  /// 约: so many seconds to either side.
  case about = 5
  /// Between two moments.
  case between = 6

  /// Seconds that the told unit lasts; none for `about` and `between`.
  var seconds: Int64 {
    switch self {
    case .second: 1
    case .minute: 60
    case .hour: 3_600
    case .day: 86_400
    case .about, .between: 0
    }
  }
}
