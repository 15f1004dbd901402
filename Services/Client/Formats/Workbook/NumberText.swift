import Vocabulary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A number of a sheet as a person reads it there.
enum NumberText {
  /// The text of a stored value, and whether it is a day or a time.
  static func written(
    _ raw: String, as format: NumberFormat, isFrom1904: Bool
  ) -> (text: String, kind: CellKind) {
    let trimmed = raw.trimmingBlanks()
    guard let value = Double(trimmed), value.isFinite else { return (trimmed, .text) }
    switch format {
    case .general, .text: return (general(value), .number)
    case .fixed(let places): return (fixed(value, places), .number)
    case .percent(let places): return (fixed(value * 100, places) + "%", .number)
    case .scientific(let places): return (upper(print("%.\(places)e", value)), .number)
    case .fraction(let digits): return (fraction(value, digits), .number)
    case .date(let hasYear, let hasDay):
      guard let day = Day(serial: value, isFrom1904: isFrom1904) else { break }
      return (day.text(hasYear: hasYear, hasDay: hasDay), .date)
    case .time(let hasSeconds): return (clock(value, hasSeconds: hasSeconds), .date)
    case .dateTime:
      guard let day = Day(serial: value, isFrom1904: isFrom1904) else { break }
      let clock = clock(value, hasSeconds: false)
      return (day.text(hasYear: true, hasDay: true) + " " + clock, .date)
    }
    return (general(value), .number)
  }

  /// The shortest text of at most 15 digits, in full down to 1e-10, as Excel's General.
  static func general(_ value: Double) -> String {
    let text = print("%.15g", value)
    guard text.contains("e") else { return text }
    guard abs(value) >= 1e-10, abs(value) < 1e15 else { return upper(text) }
    var plain = print("%.24f", Double(text) ?? value)
    let digits = significantPlaces(text)
    if let point = plain.firstIndex(of: ".") {
      plain = String(plain[..<point]) + plain[point...].prefix(digits + 1)
    }
    return plain
  }

  /// Decimals that a text such as `1.25e-05` needs when it is written in full.
  private static func significantPlaces(_ text: String) -> Int {
    let parts = text.split(separator: "e")
    guard parts.count == 2, let power = Int(parts[1]) else { return 0 }
    let mantissa = parts[0].split(separator: ".")
    return max((mantissa.count == 2 ? mantissa[1].count : 0) - power, 0)
  }

  private static func fixed(_ value: Double, _ places: Int) -> String {
    // Of 15 digits, so that 0.285 shows as 0.29 and not by its binary neighbour as 0.28.
    let decimal = Double(print("%.15g", value)) ?? value
    let nudge = decimal == 0 ? 0 : decimal.ulp * (decimal < 0 ? -2 : 2)
    return print("%.\(places)f", decimal + nudge)
  }

  private static func fraction(_ value: Double, _ digits: Int) -> String {
    let whole = value.rounded(.towardZero)
    let rest = abs(value - whole)
    guard rest > 1e-9, abs(whole) < 1e9 else { return general(value) }
    let largest = [9, 99, 999][min(max(digits, 1), 3) - 1]
    let best = (2...largest).min { one, other in
      distance(rest, one) < distance(rest, other) - 1e-12
    }
    guard let best else { return general(value) }
    let upper = Int((rest * Double(best)).rounded())
    guard upper > 0, upper < best else { return general(value) }
    let sign = value < 0 ? "-" : ""
    let front = whole == 0 ? sign : "\(Int(whole)) "
    return "\(front)\(upper)/\(best)"
  }

  private static func distance(_ value: Double, _ denominator: Int) -> Double {
    abs(value - (value * Double(denominator)).rounded() / Double(denominator))
  }

  private static func clock(_ value: Double, hasSeconds: Bool) -> String {
    let seconds = Int(((value - value.rounded(.down)) * 86_400).rounded())
    let minute = seconds / 60 % 60
    let text = "\(seconds / 3600 % 24):\(minute < 10 ? "0" : "")\(minute)"
    guard hasSeconds else { return text }
    return "\(text):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }

  private static func upper(_ text: String) -> String {
    text.contains("e") ? text.uppercased() : text
  }

  private static func print(_ format: String, _ value: Double) -> String {
    var room = [CChar](repeating: 0, count: 400)
    let length = withVaList([value]) { vsnprintf(&room, room.count, format, $0) }
    let bytes = room.prefix(max(min(Int(length), room.count - 1), 0)).map(UInt8.init(bitPattern:))
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A civil day of a sheet's serial number.
struct Day: Sendable, Hashable {
  let year: Int
  let month: Int
  let day: Int

  /// Largest serial number: 9999-12-31.
  private static let serialMax = 2_958_465.0

  /// The day with a serial number; nil outside of the calendar.
  ///
  /// Serial 60 is the 29 February 1900 that never was; days before it are one off.
  init?(serial: Double, isFrom1904: Bool) {
    guard serial >= 0, serial <= Self.serialMax else { return nil }
    let whole = Int(serial.rounded(.down)) + (isFrom1904 ? 1462 : 0)
    // Days from 0000-03-01 to 1899-12-30 are 693 899; before serial 61 the count is one behind.
    let days = whole + 693_899 + (whole < 60 ? 1 : 0)
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shifted + 2) / 5 + 1
    month = shifted < 10 ? shifted + 3 : shifted - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// The day as it is typed: `2024-1-2`, `1-2` or `2024-1`.
  func text(hasYear: Bool, hasDay: Bool) -> String {
    if hasYear { return hasDay ? "\(year)-\(month)-\(day)" : "\(year)-\(month)" }
    return hasDay ? "\(month)-\(day)" : "\(month)"
  }
}
