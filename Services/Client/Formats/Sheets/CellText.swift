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
      if previous == 0xE2, byte == 0x80 || byte == 0x81 {
        return text.unicodeScalars.contains(where: isDirty)
      }
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
