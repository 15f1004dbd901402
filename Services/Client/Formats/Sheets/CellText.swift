import Vocabulary

/// Text of a cell with what no reader of a question can see taken out.
enum CellText {
  /// The text, and whether something inside it, not only at its ends, was changed.
  ///
  /// No-break blanks, tabs and ideographic blanks at the ends go; control characters, zero-width
  /// characters and byte order marks go everywhere; line ends become one `\n`, or nothing where
  /// lines are not kept.
  static func cleaned(_ text: String, keepingLines: Bool) -> (text: String, wasChanged: Bool) {
    let trimmed = text.trimmingBlanks()
    guard needsCleaning(trimmed) else { return (trimmed, false) }
    var result = String.UnicodeScalarView()
    var pendingLine = false
    for scalar in trimmed.unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x0D, 0x2028, 0x2029, 0x0B, 0x0C, 0x85: pendingLine = true
      case 0x09, 0xA0, 0x2007, 0x202F:
        if !pendingLine { result.append(" ") }
      case 0x00...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x2060, 0xFEFF, 0x202A...0x202E,
        0xFFFE, 0xFFFF:
        continue
      default:
        if pendingLine, scalar == " " || scalar == "\u{3000}" { continue }
        if pendingLine { join(&result, with: scalar, keepingLines: keepingLines) }
        pendingLine = false
        result.append(scalar)
      }
    }
    return (String(result).trimmingBlanks(), true)
  }

  private static func join(
    _ text: inout String.UnicodeScalarView, with next: Unicode.Scalar, keepingLines: Bool
  ) {
    if keepingLines { return text.append("\n") }
    // Between letters of alphabets a line end stands for a blank, between ideographs for nothing.
    if let last = text.last, last.isASCII, next.isASCII { text.append(" ") }
  }

  private static func needsCleaning(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte < 0x20 || byte == 0x7F { return true }
      // C2 80–A0, E2 80 xx, E2 81 A0, EF BB BF, EF BF BE–BF.
      if previous == 0xC2, byte <= 0xA0 { return true }
      if previous == 0xE2, byte == 0x80 || byte == 0x81 { return text.unicodeScalars.contains(where: isDirty) }
      if previous == 0xEF, byte >= 0xBB { return text.unicodeScalars.contains(where: isDirty) }
      previous = byte
    }
    return false
  }

  private static func isDirty(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0xA0, 0x2007, 0x200B...0x200F, 0x2028...0x202F, 0x2060, 0xFEFF, 0xFFFE,
      0xFFFF:
      true
    default: false
    }
  }
}

/// The running number before a stem.
enum NumberPrefix {
  /// The stem without `12.`, `12、`, `(12)`, `第12题：` and the like; nil if it has none.
  static func stripped(_ stem: String) -> String? {
    let scalars = Array(stem.unicodeScalars.prefix(24))
    var index = 0
    let hasWord = skip(["第"], scalars, &index)
    let hasOpening = skip(["(", "（", "[", "【"], scalars, &index)
    let firstDigit = index
    while index < scalars.count, digit(scalars[index]) != nil { index += 1 }
    guard (1...5).contains(index - firstDigit) else { return nil }
    let hasWordEnd = skip(["题"], scalars, &index)
    let hasClosing = skip([")", "）", "]", "】"], scalars, &index)
    let firstStop = index
    while index < scalars.count, isStop(scalars[index]) || OptionSplitter.isBlank(scalars[index]) {
      index += 1
    }
    let stops = scalars[firstStop..<index].filter(isStop).count
    guard stops > 0 || (hasOpening && hasClosing) || (hasWord && hasWordEnd) || hasClosing else {
      return nil
    }
    guard index < scalars.count || stem.unicodeScalars.count > 24 else { return nil }
    // `1.5MPa` is a number; `1.2020年` is a prefix before a year.
    if index < scalars.count, digit(scalars[index]) != nil, stops == 1, index == firstStop + 1,
      !isYear(scalars[index...])
    {
      return nil
    }
    return String(stem.unicodeScalars.dropFirst(index))
  }

  private static func skip(
    _ set: [Unicode.Scalar], _ scalars: [Unicode.Scalar], _ index: inout Int
  ) -> Bool {
    guard index < scalars.count, set.contains(scalars[index]) else { return false }
    index += 1
    return true
  }

  private static func digit(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar.value {
    case 0x30...0x39: scalar.value - 0x30
    case 0xFF10...0xFF19: scalar.value - 0xFF10
    default: nil
    }
  }

  private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
    [".", "、", "．", ":", "：", "。", ",", "，", "﹒"].contains(scalar)
  }

  private static func isYear(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let digits = scalars.prefix { digit($0) != nil }
    return digits.count == 4 && scalars.dropFirst(4).first == "年"
  }
}
