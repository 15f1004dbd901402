/// How many cells a text takes on a terminal (UAX #11).
///
/// Wide and full-width characters take two cells, combining and formatting ones none; a sequence
/// joined by ZWJ, a flag, or a character followed by VS16 takes two. Ambiguous ones take one.
public enum DisplayWidth {
  /// Cells of a text; control characters take none.
  public static func cells(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    return text.reduce(0) { $0 + cells($1) }
  }

  /// Cells of one character.
  public static func cells(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.count == 1 { return cells(first) }
    if scalars.contains(where: { $0.value == variationSelector16 }) { return 2 }
    if scalars.contains(where: { $0.value == zeroWidthJoiner }) { return 2 }
    if regionalIndicators.contains(first.value) { return 2 }
    // One cluster: the base and what follows it share its cells, except separate spacing marks.
    return scalars.reduce(0) { max($0, cells($1)) }
  }

  /// Cells of one code point on its own.
  public static func cells(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x7F { return scalar.value >= 0x20 ? 1 : 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      return 0
    default:
      return isWide(scalar.value) ? 2 : 1
    }
  }

  /// The longest beginning of a text that fits, and its cells.
  public static func prefix(
    of text: some StringProtocol, cells limit: Int
  ) -> (text: String, cells: Int) {
    var used = 0
    var end = text.startIndex
    while end < text.endIndex {
      let next = cells(text[end])
      if used + next > limit { break }
      used += next
      end = text.index(after: end)
    }
    return (String(text[..<end]), used)
  }

  private static let variationSelector16: UInt32 = 0xFE0F
  private static let zeroWidthJoiner: UInt32 = 0x200D
  private static let regionalIndicators: ClosedRange<UInt32> = 0x1F1E6...0x1F1FF

  private static func isWide(_ value: UInt32) -> Bool {
    if value < 0x1100 { return false }
    var low = 0
    var high = WideRanges.all.count
    while low < high {
      let middle = (low + high) / 2
      let range = WideRanges.all[middle]
      if value < range.lowerBound {
        high = middle
      } else if value > range.upperBound {
        low = middle + 1
      } else {
        return true
      }
    }
    return false
  }
}
