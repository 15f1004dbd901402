/// Code of a licence type such as `AQSC_MK`: open, so that law can add types without a build.
public struct LicenceTypeCode: Sendable, Hashable, Comparable {
  /// Most characters of a code.
  public static let lengthMax = 32

  /// The code as written.
  public let text: String

  /// Reads a code: 1–32 upper case ASCII letters, digits or `_`, a letter first; nil otherwise.
  public init?(_ text: some StringProtocol) {
    let bytes = text.utf8
    guard let first = bytes.first, (65...90).contains(first), bytes.count <= Self.lengthMax,
      bytes.allSatisfy({ (65...90).contains($0) || (48...57).contains($0) || $0 == 95 })
    else { return nil }
    self.text = String(text)
  }

  /// A code of the table, known to be legal.
  init(known text: String) { self.text = text }

  /// By text.
  public static func < (one: Self, other: Self) -> Bool { one.text < other.text }
}

extension LicenceTypeCode: CustomStringConvertible {
  /// The code as written.
  public var description: String { text }
}

extension LicenceTypeCode: Codable {
  /// Reads the text form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let code = LicenceTypeCode(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "type \(text)")
    }
    self = code
  }

  /// Writes the text form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// A licence type as a source wrote it and, if known, its code: an unknown one is kept, unmapped.
public struct LicenceType: Sendable, Hashable {
  /// As the source wrote it.
  public let raw: String
  /// Code, or nil if the table does not know the type.
  public let code: LicenceTypeCode?

  /// Makes a type.
  public init(raw: String, code: LicenceTypeCode?) {
    self.raw = raw
    self.code = code
  }

  /// Whether the table knows it.
  public var isMapped: Bool { code != nil }
}
