/// An administrative division: 6 digits (GB/T 2260), or 9 characters with town or zone.
///
/// The last three characters may begin with `K` for a zone that has no national code, e.g. the
/// development zone `140581K01` `[D]`.
public struct DivisionCode: Sendable, Hashable, Comparable {
  /// The code as written.
  public let text: String

  /// Reads a code; nil unless it has the form above.
  ///
  /// The code need not be in the table.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 6 || bytes.count == 9 else { return nil }
    for (position, byte) in bytes.enumerated() where !(48...57).contains(byte) {
      guard position == 6, byte == UInt8(ascii: "K") else { return nil }
    }
    guard bytes[0] != 48 else { return nil }
    self.text = String(text)
  }

  /// The county-level part, 6 digits.
  public var county: Substring { text.prefix(6) }

  /// Whether a town, street or zone is named.
  public var namesTown: Bool { text.utf8.count == 9 }

  /// By text.
  public static func < (one: Self, other: Self) -> Bool { one.text < other.text }
}

extension DivisionCode: CustomStringConvertible {
  /// The code as written.
  public var description: String { text }
}

extension DivisionCode: Codable {
  /// Reads the text form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let code = DivisionCode(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "division \(text)")
    }
    self = code
  }

  /// Writes the text form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
