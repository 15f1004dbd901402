/// A moment: microseconds since 1970-01-01T00:00:00Z.
public struct UTCMicroseconds: Sendable, Hashable, Comparable, Codable {
  /// Microseconds.
  public let value: Int64

  /// Offset of Asia/Shanghai, in hours; the zone has no summer time since 1991.
  public static let legalOffsetHours: Int64 = 8

  /// Makes a moment.
  public init(_ value: Int64) { self.value = value }

  /// The moment a legal day reaches a time of the clock in Asia/Shanghai.
  public init(_ day: LegalDay, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    let seconds = Int64(hour) * 3600 + Int64(minute) * 60 + Int64(second)
    self.value =
      Int64(day.dayNumber) * Self.perDay + seconds * Self.perSecond
      - Self.legalOffsetHours * Self.perHour
  }

  /// The first moment after a legal day: when a limit that ends with the day has passed.
  public init(endOf day: LegalDay) { self.init(day.adding(CalendarDays(1))) }

  /// The legal day in Asia/Shanghai.
  public var legalDay: LegalDay {
    let local = value + Self.legalOffsetHours * Self.perHour
    let day = local / Self.perDay - (local % Self.perDay < 0 ? 1 : 0)
    return LegalDay(dayNumber: Int32(clamping: day))
  }

  /// The moment some hours later.
  public func adding(_ span: Hours) -> Self { Self(value + Int64(span.count) * Self.perHour) }

  /// The moment some minutes later.
  public func adding(_ span: Minutes) -> Self {
    Self(value + Int64(span.count) * 60 * Self.perSecond)
  }

  /// By time.
  public static func < (one: Self, other: Self) -> Bool { one.value < other.value }

  private static let perSecond: Int64 = 1_000_000
  private static let perHour: Int64 = 3_600_000_000
  private static let perDay: Int64 = 86_400_000_000
}

extension UTCMicroseconds: CustomStringConvertible {
  /// RFC 3339 in Asia/Shanghai, to the second such as `2026-11-24T14:20:00+08:00`.
  public var description: String {
    let day = legalDay
    let seconds = (value - UTCMicroseconds(day).value) / Self.perSecond
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let clock = "\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
    return "\(day)T\(clock)+08:00"
  }
}
