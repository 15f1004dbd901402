/// Full-width forms of ASCII, turned into ASCII.
///
/// **Source**: the disclosure form asks for half-width text in codes, numbers and dates.
public enum HalfWidth {
  /// The text with U+FF01–U+FF5E and U+3000 as ASCII; other characters stay.
  public static func normalised(_ text: String) -> String {
    // Both ranges begin with these bytes in UTF-8, so most texts return unchanged.
    guard text.utf8.contains(where: { $0 == 0xEF || $0 == 0xE3 }) else { return text }
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
}

extension StringProtocol {
  /// The text without blanks, tabs and line ends at both ends; full-width blanks count as blanks.
  public func trimmingBlanks() -> String {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar {
      case " ", "\t", "\r", "\n", "\u{3000}", "\u{A0}", "\u{FEFF}": true
      default: false
      }
    }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(self[first...last])
  }
}
