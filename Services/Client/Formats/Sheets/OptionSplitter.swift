import Vocabulary

/// An option as it stands in a file: its label, if it had one, and its text.
struct RawOption: Sendable, Hashable {
  var label: String?
  var text: String
}

/// What splitting a packed text found.
struct SplitOptions: Sendable, Hashable {
  var options: [RawOption] = []
  /// A label stood against the text before it, without any separator.
  var wasGlued = false
  /// Separators stood inside texts and were taken out.
  var hadInnerMarks = false
}

/// Splits a cell that packs all options: `**A.正确**B.错误`, `A、甲|B、乙`, `A.1～3tB.3～5t C.5～15t`.
///
/// A label is a letter after a mark (`*`, `#`, `|`, a line end or the beginning) or a blank, and
/// before a stop. Letters that only look like labels stay text: one already used, or one in the
/// middle of a word; so a global replace that put marks before every letter does no harm.
struct OptionSplitter {
  private let scalars: [Unicode.Scalar]
  private let letters: ClosedRange<UInt32>

  /// Most scalars of a packed cell that are looked at.
  static let scalarsMax = 32_768

  private init(_ scalars: [Unicode.Scalar], letters: ClosedRange<UInt32>) {
    self.scalars = scalars
    self.letters = letters
  }

  /// Splits a text.
  static func split(_ text: String) -> SplitOptions {
    let source = Array(text.unicodeScalars.prefix(scalarsMax)).map(halfLetter)
    let upper = OptionSplitter(source, letters: 0x41...0x5A).labelled()
    if let upper { return upper }
    let lower = OptionSplitter(source, letters: 0x61...0x7A).labelled()
    if let lower, lower.options.count >= 2 { return lower }
    return OptionSplitter(source, letters: 0x41...0x5A).unlabelled()
  }

  /// Full-width letters and stops as half-width ones; the rest of the text stays as it is.
  private static func halfLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFF0A, 0xFF03, 0xFF5C:
      Unicode.Scalar(UInt8(scalar.value - 0xFEE0))
    default: scalar
    }
  }
}

// MARK: - labels

extension OptionSplitter {
  private enum Strength: Int { case weak = 1, blank, marked }

  private struct Label {
    var letter: UInt32
    /// Where the label with the marks before it begins.
    var start: Int
    /// Where the text after it begins.
    var textStart: Int
    var strength: Strength
    var stop: Unicode.Scalar?
    var isGlued: Bool
  }

  private func labelled() -> SplitOptions? {
    var candidates = scalars.indices.compactMap(label)
    if candidates.filter({ $0.strength == .marked }).count < 2 {
      for index in candidates.indices where candidates[index].strength == .blank {
        candidates[index].strength = .marked
      }
    }
    var accepted = firm(candidates)
    fillGaps(&accepted, from: candidates)
    guard accepted.count >= 2 || (accepted.count == 1 && accepted[0].stop != nil) else {
      return nil
    }
    let result = texts(accepted)
    let isBare = accepted.contains { $0.stop == nil }
    if isBare {
      let texts = result.options.map(\.text)
      if texts.contains("") || Set(texts).count < texts.count { return nil }
    }
    return result
  }

  private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
    [".", "、", ",", ":", "：", "．", "，", ")", "）", "]", "】", "。", "﹒", "·"].contains(scalar)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    ["*", "#", "|", "\n", "\r", "\u{2028}"].contains(scalar)
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    [" ", "\t", "\u{3000}", "\u{A0}", "\u{FEFF}", "\u{200B}"].contains(scalar)
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    ["(", "（", "[", "【"].contains(scalar)
  }

  /// The label at an index, if a letter there could be one.
  private func label(at index: Int) -> Label? {
    guard letters.contains(scalars[index].value) else { return nil }
    var before = index
    if before > 0, Self.isOpening(scalars[before - 1]) { before -= 1 }
    let hasOpening = before < index
    var start = before
    while start > 0, Self.isBlank(scalars[start - 1]) { start -= 1 }
    let hasBlank = start < before
    var hasMark = start == 0
    while start > 0,
      Self.isMark(scalars[start - 1]) || (hasMark && Self.isBlank(scalars[start - 1]))
    {
      hasMark = true
      start -= 1
    }
    var after = index + 1
    while after < scalars.count, Self.isBlank(scalars[after]) { after += 1 }
    let stop = after < scalars.count && Self.isStop(scalars[after]) ? scalars[after] : nil
    if hasOpening, stop == nil || !")）]】".unicodeScalars.contains(stop ?? " ") { return nil }
    if stop != nil {
      after += 1
      while after < scalars.count, Self.isStop(scalars[after]) { after += 1 }
      while after < scalars.count, Self.isBlank(scalars[after]) { after += 1 }
    }
    if stop == nil {
      guard hasMark, index + 1 >= scalars.count || !Self.isWord(scalars[index + 1]) else {
        return nil
      }
      return Label(
        letter: scalars[index].value, start: start, textStart: after, strength: .weak, stop: nil,
        isGlued: false)
    }
    if hasMark || hasBlank || hasOpening {
      return Label(
        letter: scalars[index].value, start: start, textStart: after,
        strength: hasMark ? .marked : .blank, stop: stop, isGlued: false)
    }
    // `kVA.` is a unit, not a label.
    guard index == 0 || !(0x41...0x5A).contains(scalars[index - 1].value) else { return nil }
    return Label(
      letter: scalars[index].value, start: index, textStart: after, strength: .weak, stop: stop,
      isGlued: true)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// Labels after marks.
  ///
  /// One that repeats a letter is text where the option before it would be empty, or where it has
  /// another stop than the rest.
  private func firm(_ candidates: [Label]) -> [Label] {
    let marked = candidates.filter { $0.strength == .marked }
    let usual = Dictionary(grouping: marked.compactMap(\.stop)) { $0 }
      .max { ($0.value.count, $1.key.value) < ($1.value.count, $0.key.value) }?.key
    var accepted: [Label] = []
    var used: Set<UInt32> = []
    for label in marked {
      if used.contains(label.letter) {
        let isEmptyBefore = accepted.last.map { isBlankText($0.textStart, label.start) } ?? false
        if isEmptyBefore || label.stop != usual { continue }
      }
      accepted.append(label)
      used.insert(label.letter)
    }
    return accepted
  }

  private func isBlankText(_ start: Int, _ end: Int) -> Bool {
    start >= end || scalars[start..<end].allSatisfy { Self.isBlank($0) || Self.isMark($0) }
  }

  /// Letters that gluing alone may add at the end: one question in hundreds has more options.
  private static let gluedLettersMax: UInt32 = 4

  /// Adds weaker labels where a letter is missing, each between its neighbours.
  private func fillGaps(_ accepted: inout [Label], from candidates: [Label]) {
    let first = letters.lowerBound
    var letter = first
    while letters.contains(letter) {
      defer { letter += 1 }
      if accepted.contains(where: { $0.letter == letter }) { continue }
      let previous = accepted.firstIndex { $0.letter == letter - 1 }
      if letter > first, previous == nil { break }
      let low = previous.map { accepted[$0].textStart } ?? 0
      let next = previous.map { $0 + 1 } ?? 0
      let high = next < accepted.count ? accepted[next].start : scalars.count
      let isLast = next >= accepted.count
      let found = candidates.filter { candidate in
        candidate.letter == letter && candidate.start >= low && candidate.start < high
          && !(isLast && candidate.isGlued && letter - first >= Self.gluedLettersMax)
          && !(letter == first && candidate.start > 0 && candidate.isGlued)
      }
      let best = found.max {
        ($0.strength.rawValue, $1.start) < ($1.strength.rawValue, $0.start)
      }
      guard let best else {
        if isLast { break }
        continue
      }
      accepted.insert(best, at: next)
    }
  }

  private func texts(_ labels: [Label]) -> SplitOptions {
    var result = SplitOptions()
    let lead = labels[0].start
    if !isBlankText(0, lead) {
      // Text before the first label is never dropped: it becomes an option without a label.
      result.options.append(RawOption(label: nil, text: clean(0, lead, &result)))
    }
    for (index, label) in labels.enumerated() {
      let end = index + 1 < labels.count ? labels[index + 1].start : scalars.count
      let text = clean(label.textStart, max(end, label.textStart), &result)
      let letter = Unicode.Scalar(UInt8(truncatingIfNeeded: label.letter & ~0x20))
      result.options.append(RawOption(label: String(Character(letter)), text: text))
      if label.isGlued { result.wasGlued = true }
    }
    return result
  }

  /// The text of a stretch, without marks at its ends and without double marks inside.
  private func clean(_ start: Int, _ end: Int, _ result: inout SplitOptions) -> String {
    var (low, high) = (start, end)
    while low < high, Self.isBlank(scalars[low]) || Self.isMark(scalars[low]) { low += 1 }
    while low < high, Self.isBlank(scalars[high - 1]) || Self.isMark(scalars[high - 1]) {
      high -= 1
    }
    var text = String.UnicodeScalarView()
    var index = low
    while index < high {
      let scalar = scalars[index]
      let isDouble =
        (scalar == "*" || scalar == "#") && index + 1 < high && scalars[index + 1] == scalar
      if isDouble {
        result.hadInnerMarks = true
        while index < high, scalars[index] == scalar { index += 1 }
      } else {
        text.append(scalar)
        index += 1
      }
    }
    if low > start, scalars[start..<low].contains(where: { $0 == "*" || $0 == "#" }) {
      result.hadInnerMarks = true
    }
    return String(text)
  }
}

// MARK: - no labels

extension OptionSplitter {
  /// Splits by the first separator that gives two pieces.
  private func unlabelled() -> SplitOptions {
    let text = String(String.UnicodeScalarView(scalars))
    var result = SplitOptions()
    for separator in ["**", "##", "|", "\n", "*", "#", "；", ";", "\t", "  ", "\u{3000}"] {
      let pieces = Self.pieces(text, by: separator).map { $0.trimmingBlanks() }
        .filter { !$0.isEmpty }
      guard pieces.count >= 2 else { continue }
      result.options = pieces.map { RawOption(label: nil, text: $0) }
      return result
    }
    let whole = text.trimmingBlanks()
    if !whole.isEmpty { result.options = [RawOption(label: nil, text: whole)] }
    return result
  }

  private static func pieces(_ text: String, by separator: String) -> [String] {
    let word = Array(separator.unicodeScalars)
    var pieces: [String] = []
    var current = String.UnicodeScalarView()
    var pending = text.unicodeScalars[...]
    while let scalar = pending.first {
      if pending.starts(with: word) {
        pieces.append(String(current))
        current = String.UnicodeScalarView()
        pending = pending.dropFirst(word.count)
      } else {
        current.append(scalar)
        pending = pending.dropFirst()
      }
    }
    return pieces + [String(current)]
  }
}
