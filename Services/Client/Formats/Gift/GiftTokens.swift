import Vocabulary

/// A piece of GIFT after its escapes are read: characters, each structural or meant as it stands.
///
/// A character that was escaped carries a mark, so that no text can collide with a placeholder.
struct GiftTokens: Sendable, Hashable {
  private static let literal: UInt32 = 0x8000_0000
  private var units: ArraySlice<UInt32>

  /// Reads `\\`, `\:`, `\#`, `\=`, `\{`, `\}`, `\~` and `\n`; another `\x` stays as it is.
  init(_ text: some StringProtocol) {
    var units: [UInt32] = []
    units.reserveCapacity(text.utf8.count)
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        isEscaped = false
        switch scalar {
        case "\\": units.append(scalar.value | Self.literal)
        case ":", "#", "=", "{", "}", "~": units.append(scalar.value | Self.literal)
        case "n": units.append(0x0A | Self.literal)
        default:
          units.append(0x5C | Self.literal)
          units.append(scalar.value)
        }
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        units.append(scalar.value)
      }
    }
    if isEscaped { units.append(0x5C | Self.literal) }
    self.units = units[...]
  }

  private init(_ units: ArraySlice<UInt32>) { self.units = units }

  var isEmpty: Bool { units.isEmpty }
  var indices: Range<Int> { units.indices }
  var first: Unicode.Scalar? { units.first.flatMap(Unicode.Scalar.init) }

  /// The structural character at a place; nil for one that was escaped.
  subscript(index: Int) -> Unicode.Scalar? { Unicode.Scalar(units[index]) }

  subscript(range: Range<Int>) -> GiftTokens { GiftTokens(units[range]) }

  /// Text with every escape resolved.
  var text: String {
    var result = String.UnicodeScalarView()
    for unit in units {
      if let scalar = Unicode.Scalar(unit & ~Self.literal) { result.append(scalar) }
    }
    return String(result)
  }

  /// Without structural blanks at both ends; an escaped line end counts as a blank as well.
  var trimmed: GiftTokens {
    var slice = units
    while let first = slice.first, Self.isBlank(first) { slice.removeFirst() }
    while let last = slice.last, Self.isBlank(last) { slice.removeLast() }
    return GiftTokens(slice)
  }

  private static func isBlank(_ unit: UInt32) -> Bool {
    switch unit & ~literal {
    case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x3000: true
    default: false
    }
  }

  func firstIndex(of scalar: Unicode.Scalar, from start: Int? = nil) -> Int? {
    units[(start ?? units.startIndex)...].firstIndex(of: scalar.value)
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool { units.contains(scalar.value) }

  func hasPrefix(_ word: String) -> Bool {
    units.starts(with: word.unicodeScalars.lazy.map(\.value))
  }

  func firstRange(of word: String, from start: Int? = nil) -> Range<Int>? {
    let letters = word.unicodeScalars.map(\.value)
    guard units.count >= letters.count, let head = letters.first else { return nil }
    var index = start ?? units.startIndex
    while index + letters.count <= units.endIndex {
      if units[index] == head, units[index..<(index + letters.count)].elementsEqual(letters) {
        return index..<(index + letters.count)
      }
      index += 1
    }
    return nil
  }

  func lastRange(of word: String) -> Range<Int>? {
    let letters = word.unicodeScalars.map(\.value)
    var index = units.endIndex - letters.count
    while index >= units.startIndex {
      if units[index..<(index + letters.count)].elementsEqual(letters) {
        return index..<(index + letters.count)
      }
      index -= 1
    }
    return nil
  }

  func prefix(upTo index: Int) -> GiftTokens { GiftTokens(units[..<index]) }
  func suffix(from index: Int) -> GiftTokens { GiftTokens(units[index...]) }

  static func + (one: GiftTokens, other: GiftTokens) -> GiftTokens {
    GiftTokens(one.units + other.units)
  }
}
