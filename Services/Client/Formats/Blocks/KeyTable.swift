import Vocabulary

/// Keys given after all questions: `1-5 ABCDA`, `1.A 2.B 3.√`.
struct KeyTable: Sendable {
  private var keys: [String: String] = [:]
  private var sections: Set<Int> = []

  /// Whether a text after `答案：` is a table rather than one key.
  func looksLikeTable(_ text: String) -> Bool { entries(text).count >= 2 }

  /// Takes a line; false if it is no line of a table.
  mutating func take(_ line: String, section: Int) -> Bool {
    let found = entries(line)
    guard !found.isEmpty else { return false }
    sections.insert(section)
    for (number, key) in found { keys["\(section)/\(number)"] = key }
    return true
  }

  /// The key of a question; a table in one section serves all sections.
  func key(number: Int?, section: Int) -> String? {
    guard let number else { return nil }
    if let key = keys["\(section)/\(number)"] { return key }
    guard sections.count == 1, let only = sections.first else { return nil }
    return keys["\(only)/\(number)"]
  }

  private func entries(_ line: String) -> [(number: Int, key: String)] {
    let scalars = Array(HalfWidth.normalised(line).unicodeScalars)
    var entries: [(number: Int, key: String)] = []
    var index = 0
    while index < scalars.count {
      skipGaps(scalars, &index)
      guard index < scalars.count else { break }
      guard let first = number(scalars, &index) else { return [] }
      var last: Int?
      if index < scalars.count, ["-", "~", "—", "–", "至"].contains(scalars[index]) {
        index += 1
        last = number(scalars, &index)
        if last == nil { return [] }
      }
      skipGaps(scalars, &index)
      let key = word(scalars, &index, isRange: last != nil)
      guard !key.isEmpty else { return [] }
      guard let last else {
        entries.append((first, key))
        continue
      }
      let letters = key.filter { !$0.isWhitespace }
      guard last >= first, last - first < 1000, letters.count == last - first + 1 else { return [] }
      for (offset, letter) in letters.enumerated() {
        entries.append((first + offset, String(letter)))
      }
    }
    return entries
  }

  private func skipGaps(_ scalars: [Unicode.Scalar], _ index: inout Int) {
    while index < scalars.count,
      [" ", ".", "、", ":", ",", ";", "\t", "；", "\u{A0}", "．", ")", "("].contains(scalars[index])
    {
      index += 1
    }
  }

  private func number(_ scalars: [Unicode.Scalar], _ index: inout Int) -> Int? {
    let start = index
    while index < scalars.count, (0x30...0x39).contains(scalars[index].value), index - start < 6 {
      index += 1
    }
    return Int(String(String.UnicodeScalarView(scalars[start..<index])))
  }

  private func word(
    _ scalars: [Unicode.Scalar], _ index: inout Int, isRange: Bool
  ) -> String {
    let start = index
    while index < scalars.count {
      let scalar = scalars[index]
      let isLetter = (0x41...0x5A).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
      let isSign = ["√", "×", "✓", "✗", "对", "错", "正", "误", "确", "是", "否"].contains(scalar)
      guard isLetter || isSign || (isRange && (scalar == " " || scalar == "\u{3000}")) else {
        break
      }
      index += 1
    }
    return String(String.UnicodeScalarView(scalars[start..<index])).trimmingBlanks()
  }
}
