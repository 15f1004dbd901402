/// Code of a department, town or service of the suite: open, so an unknown one is data, not error.
public struct DepartmentCode: Sendable, Hashable, Comparable {
  /// Most characters of a code.
  public static let lengthMax = 32

  /// The code as written such as `SPJ`, `140581101`, `svc:enforcement`.
  public let text: String

  /// Reads a code: 1–32 ASCII letters, digits, `:`, `-` or `_`; nil otherwise.
  public init?(_ text: some StringProtocol) {
    let count = text.utf8.count
    guard count > 0, count <= Self.lengthMax, text.utf8.allSatisfy(Self.isAllowed) else {
      return nil
    }
    self.text = String(text)
  }

  /// The code of a town, street or zone: its division, except the zone, which is `KFQ`.
  public init(town division: DivisionCode) {
    self.text = division.text == "140581K01" ? "KFQ" : division.text
  }

  /// A code of the table, known to be legal.
  init(known text: String) { self.text = text }

  /// Whether it names a service of the suite, `svc:<name>`.
  public var isService: Bool { text.hasPrefix("svc:") }

  /// By text.
  public static func < (one: Self, other: Self) -> Bool { one.text < other.text }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...58, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}

extension DepartmentCode: CustomStringConvertible {
  /// The code as written.
  public var description: String { text }
}

extension DepartmentCode: Codable {
  /// Reads the text form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let code = DepartmentCode(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "department \(text)")
    }
    self = code
  }

  /// Writes the text form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
