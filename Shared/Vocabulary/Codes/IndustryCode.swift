/// An industry class of GB/T 4754-2017: a section letter and four digits such as `B0610`.
public struct IndustryCode: Sendable, Hashable, Comparable {
  /// The code with its letter.
  public let text: String

  /// Reads `A9999` or `9999`; a missing letter is found from the first two digits.
  ///
  /// - Throws: `IndustryCodeRefusal`.
  public init(_ text: some StringProtocol) throws(IndustryCodeRefusal) {
    let bytes = Array(text.utf8)
    let digits = bytes.suffix(4)
    guard bytes.count == 4 || bytes.count == 5, digits.allSatisfy({ (48...57).contains($0) })
    else { throw .form }
    let division = Int(bytes[bytes.count - 4] - 48) * 10 + Int(bytes[bytes.count - 3] - 48)
    guard let letter = Self.letter(ofDivision: division) else { throw .division(division) }
    guard bytes.count == 4 || bytes[0] == letter else { throw .letter }
    self.text = String(decoding: [letter] + digits, as: UTF8.self)
  }

  /// The four digits without the letter.
  public var digits: Substring { text.dropFirst() }

  /// Whether the class lies under a prefix such as `B06`, `06`, `0610` or `B`.
  public func lies(under prefix: String) -> Bool {
    guard let first = prefix.utf8.first else { return true }
    return first >= 65 ? text.hasPrefix(prefix) : digits.hasPrefix(prefix)
  }

  /// By text.
  public static func < (one: Self, other: Self) -> Bool { one.text < other.text }

  private static func letter(ofDivision division: Int) -> UInt8? {
    sections.last { $0.first <= division && division <= $0.last }?.letter
  }

  /// Sections and the two-digit divisions they hold.
  ///
  /// Source: GB/T 4754-2017.
  private static let sections: [(letter: UInt8, first: Int, last: Int)] = {
    let bounds: [(Character, Int, Int)] = [
      ("A", 1, 5), ("B", 6, 12), ("C", 13, 43), ("D", 44, 46), ("E", 47, 50), ("F", 51, 52),
      ("G", 53, 60), ("H", 61, 62), ("I", 63, 65), ("J", 66, 69), ("K", 70, 70), ("L", 71, 72),
      ("M", 73, 75), ("N", 76, 79), ("O", 80, 82), ("P", 83, 83), ("Q", 84, 85), ("R", 86, 90),
      ("S", 91, 96), ("T", 97, 97),
    ]
    return bounds.map { ($0.0.asciiValue ?? 0, $0.1, $0.2) }
  }()
}

extension IndustryCode: CustomStringConvertible {
  /// The code with its letter.
  public var description: String { text }
}

/// Why an industry code is refused.
public enum IndustryCodeRefusal: Refusal {
  /// Not `A9999` or `9999`.
  case form
  /// No section holds these first two digits.
  case division(Int)
  /// The letter is not that of the digits' section.
  case letter

  /// Reason code.
  public var reason: String {
    switch self {
    case .form: "INDUSTRY_CODE_FORM"
    case .division: "INDUSTRY_CODE_DIVISION"
    case .letter: "INDUSTRY_CODE_LETTER"
    }
  }

  /// The standard.
  public var basis: String { "GB/T 4754-2017" }

  /// The division at fault.
  public var detail: String {
    switch self {
    case .division(let division): "\(division)"
    case .form, .letter: ""
    }
  }
}
