/// How a sheet shows a number; only what changes how a question reads.
enum NumberFormat: Sendable, Hashable {
  case general
  case text
  /// Decimals shown.
  case fixed(Int)
  /// Decimals shown before the sign.
  case percent(Int)
  /// Decimals of the mantissa.
  case scientific(Int)
  /// Most digits of the denominator.
  case fraction(Int)
  /// Parts shown.
  case date(hasYear: Bool, hasDay: Bool)
  case time(hasSeconds: Bool)
  case dateTime

  /// The format with a number that needs no code.
  ///
  /// Source: ISO/IEC 29500-1 18.8.30, with the numbers of the Chinese edition.
  static func builtIn(_ number: Int) -> NumberFormat {
    switch number {
    case 1, 3, 37, 38: .fixed(0)
    case 2, 4, 39, 40: .fixed(2)
    case 9: .percent(0)
    case 10: .percent(2)
    case 11: .scientific(2)
    case 48: .scientific(1)
    case 12: .fraction(1)
    case 13: .fraction(2)
    case 14, 15, 30, 31: .date(hasYear: true, hasDay: true)
    case 16, 28, 29, 51, 53, 54, 58: .date(hasYear: false, hasDay: true)
    case 17, 27, 36, 50, 52, 57: .date(hasYear: true, hasDay: false)
    case 18, 20, 32, 34, 55: .time(hasSeconds: false)
    case 19, 21, 33, 35, 45, 46, 47, 56: .time(hasSeconds: true)
    case 22: .dateTime
    case 49: .text
    default: .general
    }
  }

  /// The format that a code describes; only its first section, for positive numbers, counts.
  static func of(code: String) -> NumberFormat {
    let letters = significant(code)
    if letters.contains("@") { return .text }
    if letters == "general" || letters.isEmpty { return .general }
    if letters.utf8.contains(UInt8(ascii: "y")) || letters.utf8.contains(UInt8(ascii: "d")) {
      let hasYear = letters.contains("y")
      if letters.contains("h") { return .dateTime }
      return .date(hasYear: hasYear, hasDay: letters.contains("d"))
    }
    if letters.contains("h") || letters.contains("s") {
      return .time(hasSeconds: letters.contains("s"))
    }
    if letters.contains("m") { return .date(hasYear: false, hasDay: false) }
    if let slash = letters.firstIndex(of: "/") {
      return .fraction(min(max(letters[letters.index(after: slash)...].count, 1), 3))
    }
    let decimals = decimalPlaces(letters)
    if letters.contains("%") { return .percent(decimals) }
    if letters.contains("e+") || letters.contains("e-") { return .scientific(decimals) }
    return letters.contains("0") || letters.contains("#") ? .fixed(decimals) : .general
  }

  /// The first section in lower case without quotes, colours, locales, fillers and escapes.
  private static func significant(_ code: String) -> String {
    var result = ""
    var skip = 0
    var isQuoted = false
    var isBracketed = false
    for letter in code.lowercased() {
      if skip > 0 {
        skip -= 1
      } else if isQuoted {
        isQuoted = letter != "\""
      } else if isBracketed {
        isBracketed = letter != "]"
      } else {
        switch letter {
        case ";": return result
        case "\"": isQuoted = true
        case "[": isBracketed = true
        case "\\", "_", "*": skip = 1
        default: result.append(letter)
        }
      }
    }
    return result
  }

  private static func decimalPlaces(_ letters: String) -> Int {
    guard let point = letters.firstIndex(of: ".") else { return 0 }
    let places = letters[letters.index(after: point)...].prefix { "0#?".contains($0) }
    return min(places.count, 15)
  }
}
