/// Moments (RFC 3339) and spans as the JSON mapping writes them.
enum TimeText {
  /// 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z, in seconds of the epoch.
  static let momentSeconds: ClosedRange<Int64> = -62_135_596_800...253_402_300_799
  /// About ten thousand years either way.
  static let spanSeconds: ClosedRange<Int64> = -315_576_000_000...315_576_000_000

  private static let secondsPerDay: Int64 = 86_400

  /// A moment; nil outside the years 1 to 9999.
  static func moment(seconds: Int64, nanos: Int32) -> String? {
    guard momentSeconds.contains(seconds), (0..<1_000_000_000).contains(nanos) else { return nil }
    let second = (seconds % secondsPerDay + secondsPerDay) % secondsPerDay
    let date = civil(days: (seconds - second) / secondsPerDay)
    return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
      + "T\(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2)):\(padded(second % 60, 2))"
      + "\(fraction(nanos))Z"
  }

  /// A span; nil outside its range or with parts of different signs.
  static func span(seconds: Int64, nanos: Int32) -> String? {
    guard spanSeconds.contains(seconds), nanos.magnitude < 1_000_000_000,
      seconds == 0 || nanos == 0 || (seconds < 0) == (nanos < 0)
    else { return nil }
    let sign = seconds < 0 || nanos < 0 ? "-" : ""
    return "\(sign)\(seconds.magnitude)\(fraction(Int32(nanos.magnitude)))s"
  }

  /// Reads a moment with any offset; nil if it is none.
  static func moment(_ text: String) -> (seconds: Int64, nanos: Int32)? {
    var scanner = Scanner(text)
    guard let year = scanner.number(4), scanner.take("-"), let month = scanner.number(2),
      scanner.take("-"), let day = scanner.number(2), scanner.take("T") || scanner.take("t"),
      let hour = scanner.number(2), scanner.take(":"), let minute = scanner.number(2),
      scanner.take(":"), let second = scanner.number(2), let nanos = scanner.fraction(),
      let offset = scanner.offset(), scanner.isAtEnd, year > 0, (1...12).contains(month),
      (1...daysIn(month: month, year: year)).contains(day), hour < 24, minute < 60, second < 60
    else { return nil }
    let seconds =
      days(year: year, month: month, day: day) * secondsPerDay + hour * 3600 + minute * 60 + second
      - offset
    return momentSeconds.contains(seconds) ? (seconds, nanos) : nil
  }

  /// Reads a span; nil if it is none.
  static func span(_ text: String) -> (seconds: Int64, nanos: Int32)? {
    var scanner = Scanner(text)
    let isNegative = scanner.take("-")
    guard let seconds = scanner.digits(max: 12), let nanos = scanner.fraction(), scanner.take("s"),
      scanner.isAtEnd, spanSeconds.contains(seconds)
    else { return nil }
    return isNegative ? (-seconds, -nanos) : (seconds, nanos)
  }

  private static func fraction(_ nanos: Int32) -> String {
    if nanos == 0 { return "" }
    let value = Int64(nanos)
    if value % 1_000_000 == 0 { return ".\(padded(value / 1_000_000, 3))" }
    if value % 1000 == 0 { return ".\(padded(value / 1000, 6))" }
    return ".\(padded(value, 9))"
  }

  private static func padded(_ value: Int64, _ count: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }

  private static func daysIn(month: Int64, year: Int64) -> Int64 {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days from 1970-01-01 in the Gregorian calendar; years start in March, so that the leap day
  /// is the last.
  private static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func civil(days: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// Walks over the characters of a moment or a span.
  private struct Scanner {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = Substring(text).utf8 }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
      guard rest.first == UInt8(ascii: character) else { return false }
      rest.removeFirst()
      return true
    }

    /// A number of exactly `count` digits.
    mutating func number(_ count: Int) -> Int64? {
      let before = rest.count
      guard let value = digits(max: count), before - rest.count == count else { return nil }
      return value
    }

    mutating func digits(max: Int) -> Int64? {
      var value: Int64 = 0
      var count = 0
      while count < max, let byte = rest.first, (0x30...0x39).contains(byte) {
        value = value * 10 + Int64(byte - 0x30)
        rest.removeFirst()
        count += 1
      }
      return count > 0 ? value : nil
    }

    /// Nothing, or a point and one to nine digits, in nanoseconds.
    mutating func fraction() -> Int32? {
      guard take(".") else { return 0 }
      let before = rest.count
      guard var value = digits(max: 9) else { return nil }
      for _ in (before - rest.count)..<9 { value *= 10 }
      return Int32(value)
    }

    /// The offset from UTC in seconds.
    mutating func offset() -> Int64? {
      if take("Z") || take("z") { return 0 }
      let isPositive = take("+")
      guard isPositive || take("-"), let hours = number(2), take(":"), let minutes = number(2),
        hours < 24, minutes < 60
      else { return nil }
      let seconds = hours * 3600 + minutes * 60
      return isPositive ? seconds : -seconds
    }
  }
}
