import Questions
import Vocabulary

/// Parts of a question that stand inside its stem.
enum InlineParts {
  /// Where options begin on the stem's own line: from `A.` on, if `B.` follows.
  static func optionStart(_ stem: String) -> (stem: String, options: String)? {
    let scalars = Array(stem.unicodeScalars.prefix(OptionSplitter.scalarsMax))
    var tries = 0
    for index in scalars.indices where index > 0 && isLetter(scalars[index], "A") {
      guard index + 1 < scalars.count, isStop(scalars[index + 1]),
        !isWord(scalars[index - 1])
      else { continue }
      tries += 1
      guard tries <= triesMax else { return nil }
      let rest = String(stem.unicodeScalars.dropFirst(index))
      let split = OptionSplitter.split(rest)
      guard split.options.count >= 2, split.options[1].label == "B" else { continue }
      let front = String(String.UnicodeScalarView(scalars[..<index]))
      return (front.trimmingBlanks(), rest)
    }
    return nil
  }

  /// Places at which options are tried: a stem names few things "A.".
  private static let triesMax = 8

  private static func isLetter(_ scalar: Unicode.Scalar, _ letter: Unicode.Scalar) -> Bool {
    scalar == letter || scalar.value == letter.value + 0xFEE0
  }

  private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
    [".", "、", ":", "：", "．", ")", "）"].contains(scalar)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value))
  }

  /// Takes `【单选题】` or `（多选）` from the beginning of the stem.
  static func takeKindTag(_ raw: inout RawQuestion) {
    let stem = raw.stem.trimmingBlanks()
    guard let first = stem.first, let close = ["【": "】", "[": "]", "（": "）", "(": ")"][first],
      let end = stem.firstIndex(of: Character(close)),
      stem.distance(from: stem.startIndex, to: end) <= 10
    else { return }
    let tag = String(stem[stem.index(after: stem.startIndex)..<end])
    guard KindWord.of(tag) != nil else { return }
    raw.kindText = tag
    raw.stem = String(stem[stem.index(after: end)...]).trimmingBlanks()
  }

  /// Takes a key such as `（B）`, `( AC )` or `（√）` out of the stem; the brackets stay.
  static func takeKey(_ raw: inout RawQuestion) {
    var scalars = Array(raw.stem.unicodeScalars)
    guard
      let close = scalars.indices.reversed().first(where: {
        isClosing(scalars[$0]) && key(scalars, $0) != nil
      }),
      let found = key(scalars, close)
    else { return }
    raw.answer = found.text
    raw.notes.append(ReadingNote(code: .repaired, text: ReadingText.inlineKey))
    scalars.replaceSubrange((found.open + 1)..<close, with: [" ", " "])
    raw.stem = String(String.UnicodeScalarView(scalars))
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    scalar == ")" || scalar == "）"
  }

  /// The key in the brackets that end at an index.
  private static func key(
    _ scalars: [Unicode.Scalar], _ close: Int
  ) -> (open: Int, text: String)? {
    var open = close - 1
    while open >= 0, close - open <= 14, scalars[open] != "(", scalars[open] != "（" { open -= 1 }
    guard open >= 0, scalars[open] == "(" || scalars[open] == "（" else { return nil }
    let text = HalfWidth.normalised(String(String.UnicodeScalarView(scalars[(open + 1)..<close])))
      .trimmingBlanks()
    guard !text.isEmpty else { return nil }
    let isLetters = text.unicodeScalars.allSatisfy { scalar in
      (0x41...0x48).contains(scalar.value) || [" ", ",", "、", "\u{3000}"].contains(scalar)
    }
    let isWord = Int(text) == nil && JudgeWord.truth(text) != nil
    return isLetters || isWord ? (open, text) : nil
  }
}
