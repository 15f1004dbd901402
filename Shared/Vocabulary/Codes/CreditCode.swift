/// A unified social credit code (统一社会信用代码): 18 characters whose last is a check character.
///
/// The outer check decides; the inner check of the organisation code (GB 11714) only warns, because
/// old codes were issued with wrong ones. **Source**: GB 32100-2015; policy `[D]`.
public struct CreditCode: Sendable, Hashable {
  /// Characters of a code.
  public static let length = 18

  /// The code as written, upper case.
  public let text: String
  /// Whether the check character of the inner organisation code (position 17) is right.
  public let isInnerCheckValid: Bool

  /// Reads a code.
  ///
  /// - Throws: `CreditCodeRefusal`.
  public init(_ text: String) throws(CreditCodeRefusal) {
    let bytes = Array(text.utf8)
    guard bytes.count == Self.length else { throw .length(bytes.count) }
    var sum = 0
    var inner = 0
    var isBlank = true
    for position in 0..<Self.length {
      let value = Self.value(of: bytes[position])
      guard value >= 0, position < 2 || position > 7 || value < 10 else {
        throw .character(position: position + 1)
      }
      guard position < Self.length - 1 else { break }
      sum += value * Self.weights[position]
      isBlank = isBlank && value == 0
      if position >= 8, position <= 15 {
        inner += Self.innerValue(of: bytes[position]) * Self.innerWeights[position - 8]
      }
    }
    guard !isBlank else { throw .placeholder }
    guard bytes[Self.length - 1] == Self.alphabet[(31 - sum % 31) % 31] else {
      throw .checkCharacter
    }
    self.text = text
    self.isInnerCheckValid = bytes[16] == Self.innerCheck(ofSum: inner)
  }

  /// Division code of the registering authority, 6 digits (GB/T 2260).
  public var registeringDivision: Substring { text.dropFirst(2).prefix(6) }

  /// The 31 characters of the code, by value: no I, O, S, V, Z.
  static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)
  /// Weights of positions 1–17: 3^(i−1) mod 31.
  ///
  /// Source: GB 32100-2015.
  static let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
  /// Weights of the organisation code's eight characters.
  ///
  /// Source: GB 11714.
  static let innerWeights = [3, 7, 9, 10, 5, 8, 4, 2]

  /// Values by byte, −1 for bytes outside the alphabet.
  private static let values: [Int8] = {
    var table = [Int8](repeating: -1, count: 256)
    for (value, byte) in alphabet.enumerated() { table[Int(byte)] = Int8(value) }
    return table
  }()

  /// The check character over positions 1–17, for those who make codes; nil if one is illegal.
  public static func checkCharacter(of first17: some StringProtocol) -> Character? {
    var sum = 0
    guard first17.utf8.count == length - 1 else { return nil }
    for (position, byte) in first17.utf8.enumerated() {
      guard value(of: byte) >= 0 else { return nil }
      sum += value(of: byte) * weights[position]
    }
    return Character(Unicode.Scalar(alphabet[(31 - sum % 31) % 31]))
  }

  /// The check character of an organisation code's eight characters (GB 11714).
  public static func innerCheckCharacter(of body8: some StringProtocol) -> Character? {
    var sum = 0
    guard body8.utf8.count == innerWeights.count else { return nil }
    for (position, byte) in body8.utf8.enumerated() {
      guard value(of: byte) >= 0 else { return nil }
      sum += innerValue(of: byte) * innerWeights[position]
    }
    return Character(Unicode.Scalar(innerCheck(ofSum: sum)))
  }

  private static func value(of byte: UInt8) -> Int { Int(values[Int(byte)]) }

  private static func innerValue(of byte: UInt8) -> Int {
    byte < UInt8(ascii: "A") ? Int(byte) - 48 : Int(byte) - 55
  }

  private static func innerCheck(ofSum sum: Int) -> UInt8 {
    switch 11 - sum % 11 {
    case 10: UInt8(ascii: "X")
    case 11: UInt8(ascii: "0")
    case let digit: UInt8(48 + digit)
    }
  }
}

extension CreditCode: CustomStringConvertible {
  /// The code as written.
  public var description: String { text }
}

/// Why a credit code is refused.
public enum CreditCodeRefusal: Refusal {
  /// Not 18 characters.
  case length(Int)
  /// A character outside the alphabet, or a letter in the division; positions count from 1.
  case character(position: Int)
  /// A placeholder of zeros, as seen in published forms.
  case placeholder
  /// The last character does not fit the others.
  case checkCharacter

  /// Reason code.
  public var reason: String {
    switch self {
    case .length: "CREDIT_CODE_LENGTH"
    case .character: "CREDIT_CODE_CHARACTER"
    case .placeholder: "CREDIT_CODE_PLACEHOLDER"
    case .checkCharacter: "CREDIT_CODE_CHECK"
    }
  }

  /// The standard.
  public var basis: String { "GB 32100-2015" }

  /// Length or position at fault.
  public var detail: String {
    switch self {
    case .length(let count): "\(count)"
    case .character(let position): "\(position)"
    case .placeholder, .checkCharacter: ""
    }
  }
}
