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
    // Half-width normalisation left ASCII brackets; besides them only 【】 may be written.
    guard text.utf8.contains(where: { $0 == 0x5B || $0 == 0x28 || $0 == 0x90 }) else {
      return text
    }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 8)
    var index = 0
    while index < bytes.count {
      let year = index + bracket(at: index, in: bytes, opening)
      if year > index, year + 4 < bytes.count, bytes[year..<(year + 4)].allSatisfy(isDigit) {
        let closed = year + 4 + bracket(at: year + 4, in: bytes, closing)
        if closed > year + 4 {
          result += opening[0] + bytes[year..<(year + 4)] + closing[0]
          index = closed
          continue
        }
      }
      result.append(bytes[index])
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Bytes of the bracket that stands at a place; 0 if none does.
  private static func bracket(at index: Int, in bytes: [UInt8], _ kinds: [[UInt8]]) -> Int {
    for kind in kinds where bytes[index] == kind[0] && bytes[index...].starts(with: kind) {
      return kind.count
    }
    return 0
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

  private static let opening = ["〔", "[", "(", "【"].map { Array($0.utf8) }
  private static let closing = ["〕", "]", ")", "】"].map { Array($0.utf8) }
}

extension DocumentNumber: CustomStringConvertible {
  /// The normalised number.
  public var description: String { text }
}
