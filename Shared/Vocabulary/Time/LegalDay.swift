/// A day in law: a date of the proleptic Gregorian calendar in Asia/Shanghai, without a time.
public struct LegalDay: Sendable, Hashable, Comparable {
  /// Days since 1970-01-01; negative before it.
  public let dayNumber: Int32

  /// First day that can be told: 0001-01-01.
  public static let earliest = LegalDay(dayNumber: -719_162)
  /// Last day that can be told: 9999-12-31.
  public static let latest = LegalDay(dayNumber: 2_932_896)
  /// The open end of the disclosure form: 2099-12-31.
  public static let openEnd = LegalDay(dayNumber: 47_481)

  /// Makes a day from its number.
  public init(dayNumber: Int32) { self.dayNumber = dayNumber }

  /// Makes a day from year 1–9999, month and day; nil if there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    // Days from civil: years start in March, so the leap day is the last of its year.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.dayNumber = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Reads `YYYY-MM-DD`, or the form's `YYYY/MM/DD` (also with one-digit month or day).
  ///
  /// - Throws: `LegalDayRefusal`.
  public init(_ text: String) throws(LegalDayRefusal) {
    var numbers = (0, 0, 0)
    var digits = (0, 0, 0)
    var part = 0
    var separator: UInt8 = 0
    guard text.utf8.count <= 10 else { throw .form }
    for byte in text.utf8 {
      switch byte {
      case 48...57:
        let digit = Int(byte - 48)
        switch part {
        case 0: (numbers.0, digits.0) = (numbers.0 * 10 + digit, digits.0 + 1)
        case 1: (numbers.1, digits.1) = (numbers.1 * 10 + digit, digits.1 + 1)
        default: (numbers.2, digits.2) = (numbers.2 * 10 + digit, digits.2 + 1)
        }
      case UInt8(ascii: "-"), UInt8(ascii: "/"):
        guard part < 2, separator == 0 || separator == byte else { throw .form }
        separator = byte
        part += 1
      default: throw .form
      }
    }
    let shortest = separator == UInt8(ascii: "/") ? 1 : 2
    guard digits.0 == 4, digits.1 >= shortest, digits.1 <= 2, digits.2 >= shortest, digits.2 <= 2
    else { throw .form }
    guard let day = LegalDay(year: numbers.0, month: numbers.1, day: numbers.2) else {
      throw .impossible
    }
    self = day
  }

  /// Year, month and day.
  public var date: (year: Int, month: Int, day: Int) {
    let shifted = Int(dayNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// Year.
  public var year: Int { date.year }

  /// Day of the week, 1 is Monday, 7 is Sunday.
  public var weekday: Int {
    let remainder = (Int(dayNumber) + 3) % 7
    return (remainder < 0 ? remainder + 7 : remainder) + 1
  }

  /// The day some calendar days later; earlier if negative.
  public func adding(_ span: CalendarDays) -> LegalDay {
    LegalDay(dayNumber: dayNumber + Int32(span.count))
  }

  /// The day some months later; earlier if negative.
  ///
  /// A day the month lacks becomes its last day.
  public func adding(months: Int) -> LegalDay {
    let (year, month, day) = date
    let total = year * 12 + month - 1 + months
    let target = (year: total / 12, month: total % 12 + 1)
    let last = Self.days(inMonth: target.month, of: target.year)
    return LegalDay(year: target.year, month: target.month, day: min(day, last)) ?? self
  }

  /// Calendar days from this day to another; negative if it lies before.
  public func days(to other: LegalDay) -> CalendarDays {
    CalendarDays(Int(other.dayNumber) - Int(dayNumber))
  }

  /// By time.
  public static func < (one: Self, other: Self) -> Bool { one.dayNumber < other.dayNumber }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: 31
    }
  }
}

extension LegalDay: CustomStringConvertible {
  /// `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = date
    var bytes = [UInt8](repeating: UInt8(ascii: "-"), count: 10)
    func put(_ value: Int, at end: Int, digits: Int) {
      var rest = value
      for offset in 0..<digits {
        bytes[end - offset] = UInt8(48 + rest % 10)
        rest /= 10
      }
    }
    put(year, at: 3, digits: 4)
    put(month, at: 6, digits: 2)
    put(day, at: 9, digits: 2)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `YYYY/MM/DD`, as the disclosure form writes it.
  public var formText: String {
    String(decoding: description.utf8.map { $0 == UInt8(ascii: "-") ? 47 : $0 }, as: UTF8.self)
  }
}

extension LegalDay: Codable {
  /// Reads the text form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do {
      try self.init(text)
    } catch {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "day \(text)")
    }
  }

  /// Writes `YYYY-MM-DD`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// Why a day is refused.
public enum LegalDayRefusal: Refusal {
  /// Not `YYYY-MM-DD` or `YYYY/MM/DD`.
  case form
  /// No such day in the calendar.
  case impossible

  /// Reason code.
  public var reason: String {
    switch self {
    case .form: "DAY_FORM"
    case .impossible: "DAY_IMPOSSIBLE"
    }
  }

  /// The calendar.
  public var basis: String { "GB/T 7408.1" }

  /// Nothing more to say.
  public var detail: String { "" }
}
