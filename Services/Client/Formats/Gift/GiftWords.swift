import Questions
import Vocabulary

/// A weight at the beginning of an answer: `%`, perhaps hyphens, digits with a point, `%`.
struct GiftWeight {
  /// As written between the signs.
  let text: String
  /// Its value; nil if it is no number.
  let percent: Double?
  /// Place after the second sign.
  let end: Int

  init?(_ tokens: GiftTokens) {
    guard tokens.first == "%" else { return nil }
    let start = tokens.indices.lowerBound + 1
    guard let second = tokens.firstIndex(of: "%", from: start), second > start,
      second - start <= Self.charactersMax
    else { return nil }
    let text = tokens[start..<second].text
    let digits = text.drop { $0 == "-" }
    guard let first = digits.utf8.first, (0x30...0x39).contains(first),
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }),
      digits.utf8.filter({ $0 == 0x2E }).count <= 1
    else { return nil }
    self.text = text
    let hyphens = text.count - digits.count
    percent = hyphens > 1 ? nil : Double(digits).map { hyphens == 1 ? -$0 : $0 }
    end = second + 1
  }

  private static let charactersMax = 24
}

/// `T`, `TRUE`, `F`, `FALSE`, and what people write in their place.
struct GiftTruth {
  let isRight: Bool
  /// Whether Moodle would take it for a judgement; it wants capitals.
  let isExact: Bool
  let word: String

  init?(_ answers: GiftTokens) {
    let end = answers.firstIndex(of: "#") ?? answers.indices.upperBound
    word = answers[answers.indices.lowerBound..<end].text.trimmingBlanks()
    switch word {
    case "T", "TRUE": (isRight, isExact) = (true, true)
    case "F", "FALSE": (isRight, isExact) = (false, true)
    case "t", "true", "True", "正确", "对", "√", "是": (isRight, isExact) = (true, false)
    case "f", "false", "False", "错误", "错", "×", "否", "不正确", "不对":
      (isRight, isExact) = (false, false)
    default: return nil
    }
  }
}

/// A numerical answer.
enum NumericAnswer: Equatable {
  /// One value, as written.
  case number(String)
  /// A range or a tolerance, which blanks of ours do not have.
  case spread
  /// No number: Moodle gives full marks to any answer here, so it is refused.
  case none

  init(_ text: String) {
    if let dots = text.firstIndex(of: "."), text[dots...].hasPrefix("..") {
      let low = Self.value(text[..<dots])
      let high = Self.value(text[text.index(dots, offsetBy: 2)...])
      guard let low, let high else {
        self = .none
        return
      }
      self = low == high ? .number(Self.trimmed(text[..<dots])) : .spread
    } else if let colon = text.firstIndex(of: ":") {
      guard Self.value(text[..<colon]) != nil,
        let tolerance = Self.value(text[text.index(after: colon)...])
      else {
        self = .none
        return
      }
      self = tolerance == 0 ? .number(Self.trimmed(text[..<colon])) : .spread
    } else {
      self = Self.value(text[...]) == nil ? .none : .number(Self.trimmed(text[...]))
    }
  }

  private static func trimmed(_ text: Substring) -> String { String(text).trimmingBlanks() }

  private static func value(_ text: Substring) -> Double? {
    let number = trimmed(text)
    guard number.utf8.allSatisfy({ (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }),
      let value = Double(number), value.isFinite
    else { return nil }
    return value
  }
}

/// Texts of short answers, in which `*` stands for anything.
enum ShortAnswerText {
  static func hasWildcard(_ text: String) -> Bool {
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "*", previous != "\\" { return true }
      previous = scalar
    }
    return false
  }

  /// The text with `\*` as `*`.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "*")) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "*", result.last == "\\" { result.removeLast() }
      result.append(scalar)
    }
    return String(result)
  }

  /// Whether the formats can hold a text as a short answer.
  static func isPlain(_ text: String) -> Bool {
    !text.isEmpty && !text.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "\\") }
      && !text.holds("->")
  }
}
