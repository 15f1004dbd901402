/// One value bound to a statement or read from a column.
public enum SQLValue: Sendable, Hashable {
  /// The absence of a value.
  case null
  /// A whole number.
  case integer(Int64)
  /// A floating-point number.
  case real(Double)
  /// UTF-8 text.
  case text(String)
  /// Bytes.
  case blob([UInt8])

  /// A whole number of any width that fits 64 signed bits.
  @inlinable
  public static func int(_ value: some BinaryInteger) -> SQLValue { .integer(Int64(value)) }

  /// A whole number, or NULL.
  @inlinable
  public static func optionalInt(_ value: (some BinaryInteger)?) -> SQLValue {
    value.map { .integer(Int64($0)) } ?? .null
  }

  /// Text, or NULL.
  public static func optionalText(_ value: String?) -> SQLValue { value.map { .text($0) } ?? .null }

  /// Text, or NULL when it is empty: the common subset knows no empty text.
  public static func textOrNull(_ value: String) -> SQLValue {
    value.isEmpty ? .null : .text(value)
  }

  /// Bytes, or NULL.
  public static func optionalBlob(_ value: [UInt8]?) -> SQLValue {
    value.map { .blob($0) } ?? .null
  }

  /// A truth value as 0 or 1, compared with `= 1` in the common subset.
  public static func bool(_ value: Bool) -> SQLValue { .integer(value ? 1 : 0) }

  /// The whole number, unless this is another kind of value.
  public var integerValue: Int64? {
    if case .integer(let value) = self { value } else { nil }
  }

  /// The text, unless this is another kind of value.
  public var textValue: String? {
    if case .text(let value) = self { value } else { nil }
  }

  /// The bytes, unless this is another kind of value.
  public var blobValue: [UInt8]? {
    if case .blob(let value) = self { value } else { nil }
  }
}

extension SQLValue: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral
{
  /// A whole number written in the code.
  public init(integerLiteral value: Int64) { self = .integer(value) }
  /// A floating-point number written in the code.
  public init(floatLiteral value: Double) { self = .real(value) }
  /// Text written in the code.
  public init(stringLiteral value: String) { self = .text(value) }
  /// A truth value written in the code, as 0 or 1.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// NULL.
  public init(nilLiteral: ()) { self = .null }
}
