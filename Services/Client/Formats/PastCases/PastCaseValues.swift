import Vocabulary

/// Days, times and numbers as the files write them.
enum PastCaseValues {
  /// The ISO day of `2019-05-06`, `2019/5/6`, `2019年5月6日`, `20190506`, `05/06/2019`, each also with a
  /// time behind it.
  ///
  /// - Throws: `LegalDayRefusal`.
  static func day(_ text: String) throws(LegalDayRefusal) -> LegalDay {
    let word = text.split(separator: " ").first.map(String.init) ?? ""
    let parts = numbers(in: word.split(separator: "T").first.map(String.init) ?? "")
    switch parts.count {
    case 3 where parts[0].count == 4: return try day(parts[0], parts[1], parts[2])
    case 3 where parts[2].count == 4: return try day(parts[2], parts[0], parts[1])
    case 1 where parts[0].count == 8:
      let digits = parts[0]
      return try day(
        String(digits.prefix(4)), String(digits.dropFirst(4).prefix(2)), String(digits.suffix(2)))
    default: throw .form
    }
  }

  /// `hh:mm` of `7:05`, `0705` and `705`; nil if it is no time of day, as MSHA's `9999`.
  static func time(_ text: String) -> String? {
    let parts = numbers(in: text)
    var hour: Int?
    var minute: Int?
    if parts.count >= 2 {
      hour = Int(parts[0])
      minute = Int(parts[1])
    } else if let digits = parts.first, digits.count <= 4, let value = Int(digits) {
      hour = value / 100
      minute = value % 100
    }
    guard let hour, let minute, (0...23).contains(hour), (0...59).contains(minute) else {
      return nil
    }
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  /// `3` exactly, `3+` at least; nil if it is no number.
  static func figure(_ text: String) -> PastFigure? {
    let isOpen = text.hasSuffix("+")
    guard let number = UInt64(isOpen ? String(text.dropLast()) : text) else { return nil }
    return PastFigure(least: number, isExact: !isOpen)
  }

  /// Fen of `120.5` and `120.5+`, in 10,000 yuan.
  static func loss(_ text: String) -> PastFigure? {
    let isOpen = text.hasSuffix("+")
    guard let money = MoneyFen(tenThousandYuan: isOpen ? text.dropLast() : text[...]),
      money.fen >= 0
    else { return nil }
    return PastFigure(least: UInt64(money.fen), isExact: !isOpen)
  }

  private static func day(
    _ year: String, _ month: String, _ day: String
  ) throws(LegalDayRefusal) -> LegalDay {
    guard let year = Int(year), let month = Int(month), let day = Int(day) else { throw .form }
    guard let legal = LegalDay(year: year, month: month, day: day) else { throw .impossible }
    return legal
  }

  /// Runs of digits, if nothing but signs of dates stands between them.
  private static func numbers(in text: String) -> [String] {
    var parts: [String] = []
    var isOpen = false
    for character in text {
      if character.isASCII, character.isNumber {
        if isOpen { parts[parts.count - 1].append(character) } else { parts.append("\(character)") }
        isOpen = true
      } else if "-/.:年月日时分".contains(character) {
        isOpen = false
      } else {
        return []
      }
    }
    return parts
  }
}
