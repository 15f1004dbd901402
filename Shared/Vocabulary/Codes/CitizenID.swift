/// A citizen identity number (公民身份号码): 18 characters with birth date and check character.
///
/// Printing it shows the masked form only. **Source**: GB 11643-1999.
public struct CitizenID: Sendable, Hashable {
  /// Characters of a number.
  public static let length = 18

  /// The whole number: for sealed storage and comparison only.
  public let unmasked: String
  /// Birth date.
  public let birthDay: LegalDay

  /// Reads a number; a lower case x is taken as X.
  ///
  /// - Throws: `CitizenIDRefusal`; a birth after `today` is refused.
  public init(_ text: some StringProtocol, on today: LegalDay) throws(CitizenIDRefusal) {
    let bytes = Array(text.utf8)
    guard bytes.count == Self.length else { throw .length(bytes.count) }
    var digits = [Int](repeating: 0, count: Self.length)
    for (position, byte) in bytes.enumerated() {
      switch byte {
      case 48...57: digits[position] = Int(byte) - 48
      case UInt8(ascii: "X"), UInt8(ascii: "x"):
        guard position == Self.length - 1 else { throw .character(position: position + 1) }
        digits[position] = 10
      default: throw .character(position: position + 1)
      }
    }
    guard digits[0] != 0 else { throw .character(position: 1) }
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
    guard
      let birth = LegalDay(year: number(6..<10), month: number(10..<12), day: number(12..<14))
    else { throw .birthDayImpossible }
    guard birth <= today else { throw .birthDayInFuture }
    guard digits[Self.length - 1] == Self.check(over: digits) else { throw .checkCharacter }
    self.unmasked = String(decoding: bytes.dropLast(), as: UTF8.self) + Self.letter(digits[17])
    self.birthDay = birth
  }

  /// The number with the birth date hidden such as `140581********001X`.
  ///
  /// Source: `[D]`.
  public var masked: String { "\(unmasked.prefix(6))********\(unmasked.suffix(4))" }

  /// Weights of positions 1–17.
  ///
  /// Source: GB 11643-1999.
  static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

  /// The check character over positions 1–17, for those who make numbers; nil if one is no digit.
  public static func checkCharacter(of first17: some StringProtocol) -> Character? {
    let digits = first17.utf8.map { Int($0) - 48 }
    guard digits.count == length - 1, digits.allSatisfy({ (0...9).contains($0) }) else {
      return nil
    }
    return Character(letter(check(over: digits)))
  }

  private static func check(over digits: [Int]) -> Int {
    let remainder = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11
    return (12 - remainder) % 11
  }

  private static func letter(_ value: Int) -> String { value == 10 ? "X" : "\(value)" }
}

extension CitizenID: CustomStringConvertible {
  /// The masked form.
  public var description: String { masked }
}

extension CitizenID: CustomReflectable {
  /// Reflection shows the masked form only.
  public var customMirror: Mirror { Mirror(self, children: ["masked": masked]) }
}

/// Why an identity number is refused.
public enum CitizenIDRefusal: Refusal {
  /// Not 18 characters.
  case length(Int)
  /// Not a digit; positions count from 1.
  case character(position: Int)
  /// No such day.
  case birthDayImpossible
  /// Born after today.
  case birthDayInFuture
  /// The last character does not fit the others.
  case checkCharacter

  /// Reason code.
  public var reason: String {
    switch self {
    case .length: "CITIZEN_ID_LENGTH"
    case .character: "CITIZEN_ID_CHARACTER"
    case .birthDayImpossible: "CITIZEN_ID_BIRTH_DAY"
    case .birthDayInFuture: "CITIZEN_ID_BIRTH_IN_FUTURE"
    case .checkCharacter: "CITIZEN_ID_CHECK"
    }
  }

  /// The standard.
  public var basis: String { "GB 11643-1999" }

  /// Length or position at fault.
  public var detail: String {
    switch self {
    case .length(let count): "\(count)"
    case .character(let position): "\(position)"
    case .birthDayImpossible, .birthDayInFuture, .checkCharacter: ""
    }
  }
}
