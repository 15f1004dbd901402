/// A message whose type is known only at run time.
public struct DynamicMessage: Sendable, Hashable {
  /// Full name of its type.
  public let type: String
  /// Values by field number; a singular field has one.
  public var fields: [Int32: [DynamicValue]]
  /// Fields that the schema does not know, as they came.
  public var unknownFields: [UInt8]

  /// An empty message.
  public init(type: String) {
    self.type = type
    fields = [:]
    unknownFields = []
  }
}

/// One value of a field whose type is known only at run time.
public indirect enum DynamicValue: Sendable, Hashable {
  /// bool.
  case bool(Bool)
  /// The signed integers.
  case signed(Int64)
  /// The unsigned integers.
  case unsigned(UInt64)
  /// float.
  case float(Float)
  /// double.
  case double(Double)
  /// string.
  case string(String)
  /// bytes.
  case bytes([UInt8])
  /// The number of an enum's value.
  case number(Int32)
  /// A message.
  case message(DynamicMessage)

  /// Whether a field without presence is left out with this value.
  var isDefault: Bool {
    switch self {
    case .bool(let value): !value
    case .signed(let value): value == 0
    case .unsigned(let value): value == 0
    case .float(let value): value.bitPattern == 0
    case .double(let value): value.bitPattern == 0
    case .string(let value): value.isEmpty
    case .bytes(let value): value.isEmpty
    case .number(let value): value == 0
    case .message: false
    }
  }
}
