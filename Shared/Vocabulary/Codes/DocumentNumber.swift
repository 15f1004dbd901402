/// A document number (文书号) with its year in the brackets 〔 〕, half-width, without outer blanks.
///
/// Only a bracketed four-digit year is rewritten, so the `(晋)` of `(晋)MK安许证字〔2024〕0001`
/// stays. **Source**: document practice; lenient input `[D]`.
public struct DocumentNumber: Sendable, Hashable {
  /// Most characters of a number.
  ///
  /// Source: `[D]`; the form says 64.
  public static let charactersMax = 128

  /// The normalised number; never empty.
  public let text: String

  /// Normalises a number; nil if it is blank or longer than the limit.
  public init?(_ text: String) {
    let trimmed = HalfWidth.normalised(text).trimmingBlanks()
    guard !trimmed.isEmpty, trimmed.unicodeScalars.count <= Self.charactersMax else { return nil }
    self.text = Self.withYearBrackets(trimmed)
  }

  private static func withYearBrackets(_ text: String) -> String {
    // Half-width normalisation left ASCII brackets; 【】 and 〔〕 begin with 0xE3.
    guard text.utf8.contains(where: { $0 == 0x5B || $0 == 0x28 || $0 == 0xE3 }) else {
      return text
    }
    var scalars = Array(text.unicodeScalars)
    var index = 0
    while index + 5 < scalars.count {
      if opening.contains(scalars[index]), closing.contains(scalars[index + 5]),
        scalars[(index + 1)...(index + 4)].allSatisfy({ ("0"..."9").contains($0) })
      {
        scalars[index] = "〔"
        scalars[index + 5] = "〕"
        index += 5
      }
      index += 1
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  private static let opening: Set<Unicode.Scalar> = ["[", "(", "【", "〔", "［"]
  private static let closing: Set<Unicode.Scalar> = ["]", ")", "】", "〕", "］"]
}

extension DocumentNumber: CustomStringConvertible {
  /// The normalised number.
  public var description: String { text }
}
