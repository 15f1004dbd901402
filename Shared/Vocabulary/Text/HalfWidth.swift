/// Full-width forms of ASCII, turned into ASCII.
///
/// **Source**: the disclosure form asks for half-width text in codes, numbers and dates.
public enum HalfWidth {
  /// The text with U+FF01–U+FF5E and U+3000 as ASCII; other characters stay.
  public static func normalised(_ text: String) -> String {
    guard mayHoldFullWidth(text) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: result.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
      case 0x3000: result.append(" ")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether the bytes of a full-width form stand in the text: most texts return unchanged.
  private static func mayHoldFullWidth(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if previous == 0xEF, byte == 0xBC || byte == 0xBD { return true }
      if previous == 0xE3, byte == 0x80 { return text.holds("\u{3000}") || text.holdsFullWidth }
      previous = byte
    }
    return false
  }
}

extension String {
  /// Whether a character of the block of full-width forms stands in the text.
  fileprivate var holdsFullWidth: Bool {
    unicodeScalars.contains { $0.value >= 0xFF01 && $0.value <= 0xFF5E }
  }

  /// The text without blanks, tabs and line ends at both ends; full-width blanks count as blanks.
  public func trimmingBlanks() -> String {
    guard let first = utf8.first, let last = utf8.last else { return self }
    if Self.beginsNoBlank(first), Self.endsNoBlank(last) { return self }
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { !Self.isBlank($0) }),
      let end = scalars.lastIndex(where: { !Self.isBlank($0) })
    else { return "" }
    return String(self[start...end])
  }

  private static func beginsNoBlank(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0xE3 && byte != 0xC2 && byte != 0xEF
  }

  private static func endsNoBlank(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x80 && byte != 0xA0 && byte != 0xBF
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\r", "\n", "\u{3000}", "\u{A0}", "\u{FEFF}": true
    default: false
    }
  }
}
