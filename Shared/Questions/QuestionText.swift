internal import Vocabulary

/// Texts of questions in a form in which the same words are the same bytes.
public enum QuestionText {
  /// A text as a person would read it aloud: for comparing, never for showing.
  ///
  /// Full-width forms, circled and Roman numbers, raised digits and square units become plain ones;
  /// blanks, control characters, brackets, quotes and stops go. A point, comma, colon, slash or
  /// hyphen stays before a digit, so that 1.0 is not 10. Case stays: 1 mW is not 1 MW.
  public static func comparable(_ text: String) -> String {
    var folded: [Unicode.Scalar] = []
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { FoldedScalar.append(scalar, to: &folded) }
    var result = String.UnicodeScalarView()
    for (index, scalar) in folded.enumerated() {
      if FoldedScalar.isSilent(scalar) { continue }
      if FoldedScalar.isJoiner(scalar) {
        let next = index + 1 < folded.count ? folded[index + 1] : " "
        guard FoldedScalar.isDigit(next) else { continue }
      }
      result.append(scalar)
    }
    return String(result)
  }

  /// A stem without its running number, as `comparable`.
  public static func comparableStem(_ stem: String) -> String {
    comparable(withoutNumber(stem) ?? stem)
  }

  /// The text without control characters, zero-width marks and outer blanks, and whether it had any.
  ///
  /// Line ends become "\n", tabs and no-break spaces a space.
  public static func cleaned(_ text: String) -> (text: String, hadControl: Bool) {
    guard holdsControl(text) else { return (text.trimmingBlanks(), false) }
    var result = String.UnicodeScalarView()
    var hadControl = false
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar.value {
      case 0x0A: if previous != "\r" { result.append("\n") }
      case 0x0D, 0x2028, 0x2029: result.append("\n")
      case 0x09, 0xA0: result.append(" ")
      case _ where isControl(scalar): hadControl = true
      default: result.append(scalar)
      }
    }
    return (String(result).trimmingBlanks(), hadControl)
  }

  /// Whether a character has no place in a question: C0, C1, zero-width marks, direction marks,
  /// non-characters and the replacement of what could not be decoded.
  public static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF,
      0xFFF9...0xFFFF:
      true
    default: false
    }
  }

  private static func holdsControl(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte < 0x20 || byte == 0x7F { return true }
      if previous == 0xC2, byte <= 0xA0 { return true }
      if previous == 0xE2, byte == 0x80 || byte == 0x81 { return true }
      if previous == 0xEF, byte >= 0xBB { return true }
      previous = byte
    }
    return false
  }

  /// Characters looked at for a running number.
  private static let numberCharactersMax = 16

  /// The stem without a running number such as `12.`, `12、`, `(12)` or `第12题：`; nil if it has none.
  ///
  /// `1.5MPa` is no number of a question; `1.2020年` is one before a year.
  public static func withoutNumber(_ stem: String) -> String? {
    let scalars = Array(
      HalfWidth.normalised(String(stem.prefix(numberCharactersMax))).unicodeScalars)
    var at = 0
    func take(_ set: [Unicode.Scalar]) -> Bool {
      guard at < scalars.count, set.contains(scalars[at]) else { return false }
      at += 1
      return true
    }
    while take([" "]) {}
    let hasWord = take(["第"])
    let hasOpening = take(["(", "[", "【"])
    let firstDigit = at
    while at < scalars.count, FoldedScalar.isDigit(scalars[at]) { at += 1 }
    guard (1...4).contains(at - firstDigit) else { return nil }
    let hasWordEnd = take(["题"])
    let hasClosing = take([")", "]", "】"])
    let firstStop = at
    while take([".", "、", ":"]) {}
    let hasStop = at > firstStop
    guard hasStop || (hasOpening && hasClosing) || (hasWord && hasWordEnd) || hasClosing else {
      return nil
    }
    if hasStop, at < scalars.count, FoldedScalar.isDigit(scalars[at]) {
      let digits = scalars[at...].prefix(while: FoldedScalar.isDigit)
      guard digits.count == 4, scalars.dropFirst(at + 4).first == "年" else { return nil }
    }
    while take([" "]) {}
    let rest = String(stem.unicodeScalars.dropFirst(at))
    return rest.isEmpty ? nil : rest
  }
}

/// Characters folded for comparing.
enum FoldedScalar {
  static func append(_ scalar: Unicode.Scalar, to out: inout [Unicode.Scalar]) {
    let value = scalar.value
    if value < 0x80 { return out.append(scalar) }
    switch value {
    case 0xFF01...0xFF5E: out.append(Unicode.Scalar(UInt8(value - 0xFEE0)))
    case 0x3000, 0xA0: out.append(" ")
    case 0x2460...0x2473: append(number: value - 0x245F, to: &out)
    case 0x2474...0x2487: append(number: value - 0x2473, to: &out)
    case 0x2080...0x2089: append(number: value - 0x2080, to: &out)
    case 0x2074...0x2079: append(number: value - 0x2070, to: &out)
    case 0x2160...0x216B:
      out.append(contentsOf: roman[Int(value - 0x2160)].unicodeScalars)
    case 0x2013, 0x2014, 0x2212, 0x2010, 0x2011: out.append("-")
    case 0x301C, 0x223C: out.append("~")
    default:
      if let plain = plain[scalar] {
        out.append(contentsOf: plain.unicodeScalars)
      } else {
        out.append(scalar)
      }
    }
  }

  private static func append(number: UInt32, to out: inout [Unicode.Scalar]) {
    out.append(contentsOf: String(number).unicodeScalars)
  }

  private static let roman = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
  ]

  /// What Unicode's NFKC makes of characters that occur in texts on safety.
  private static let plain: [Unicode.Scalar: String] = [
    "℃": "°C", "㎡": "m2", "㎥": "m3", "²": "2", "³": "3", "¹": "1", "㎜": "mm", "㎝": "cm",
    "㎞": "km", "㎎": "mg", "㎏": "kg", "㎪": "kPa", "㎫": "MPa", "㏄": "cc", "µ": "μ", "≧": "≥",
    "≦": "≤", "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "Ω": "Ω", "㎾": "kW",
    "㎸": "kV", "㎃": "mA", "㏑": "ln", "﹪": "%", "﹣": "-", "﹢": "+",
  ]

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  /// Marks that count only before a digit.
  static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", ":", "/", "-", "~": true
    default: false
    }
  }

  /// Marks that never count.
  static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "\r", "\"", "'", "(", ")", "[", "]", "{", "}", "_", "?", "!", ";", "。",
      "、", "…", "“", "”", "‘", "’", "「", "」", "『", "』", "《", "》", "〈", "〉", "【", "】", "〔",
      "〕", "·", "•", "`":
      true
    default: QuestionText.isControl(scalar)
    }
  }
}
