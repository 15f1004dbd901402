import Questions
import Vocabulary

/// What one line of an Aiken file is.
enum AikenLine: Sendable, Hashable {
  case blank
  /// An option; `isUsual` if written as Moodle wants it.
  case option(label: String, text: String, isUsual: Bool)
  /// A key; `isUsual` if written as Moodle wants it.
  case key(value: String, isUsual: Bool)
  case text(String)

  init(_ line: Substring) {
    let text = String(line).trimmingBlanks()
    guard !text.isEmpty else {
      self = .blank
      return
    }
    self = Self.key(text) ?? Self.option(text) ?? .text(text)
  }

  private static func key(_ text: String) -> AikenLine? {
    if text.hasPrefix("ANSWER:") {
      return .key(value: String(text.dropFirst(7)).trimmingBlanks(), isUsual: true)
    }
    let half = HalfWidth.normalised(String(text.prefix(16)))
    for word in ["answer:", "正确答案:", "参考答案:", "标准答案:", "答案:", "【答案】"] {
      guard half.lowercased().hasPrefix(word) else { continue }
      return .key(value: String(text.dropFirst(word.count)).trimmingBlanks(), isUsual: false)
    }
    return nil
  }

  private static func option(_ text: String) -> AikenLine? {
    let scalars = Array(text.unicodeScalars.prefix(3))
    guard scalars.count >= 2 else { return nil }
    let label = HalfWidth.normalised(String(scalars[0]))
    guard let letter = label.unicodeScalars.first, (0x41...0x5A).contains(letter.value) else {
      return nil
    }
    let mark = scalars[1]
    let isUsual = scalars[0].value < 0x80 && (mark == ")" || mark == ".")
    guard isUsual || ["）", "．", "、", "，", ",", ":", "：", ")", "."].contains(mark) else {
      return nil
    }
    let rest = String(text.unicodeScalars.dropFirst(2)).trimmingBlanks()
    return .option(label: label, text: rest, isUsual: isUsual)
  }
}
