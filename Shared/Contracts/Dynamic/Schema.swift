/// One .proto file as its descriptor tells it.
public struct FileSchema: Sendable, Hashable {
  /// Path by which others import it.
  public let name: String
  /// Package.
  public let package: String
  /// Files it imports.
  public let dependencies: [String]
  /// Its serialised google.protobuf.FileDescriptorProto.
  public let bytes: [UInt8]
}

/// One message type as its descriptor tells it.
public struct MessageSchema: Sendable, Hashable {
  /// Full name.
  public let name: String
  /// Fields by number, ascending.
  public let fields: [FieldSchema]
  /// Names of the oneofs; those of proto3 `optional` included.
  public let oneofs: [String]
  /// Whether it is the hidden entry type of a map.
  public let isMapEntry: Bool

  /// The field of a number.
  public func field(_ number: Int32) -> FieldSchema? {
    fields.first { $0.number == number }
  }

  /// The field of a name, as in JSON or as in the contract.
  public func field(named name: String) -> FieldSchema? {
    fields.first { $0.jsonName == name } ?? fields.first { $0.name == name }
  }
}

/// One field as its descriptor tells it.
public struct FieldSchema: Sendable, Hashable {
  /// Types by their numbers in descriptors.
  public enum Kind: Int, Sendable, Hashable {
    case double = 1
    case float = 2
    case int64 = 3
    case uint64 = 4
    case int32 = 5
    case fixed64 = 6
    case fixed32 = 7
    case bool = 8
    case string = 9
    case message = 11
    case bytes = 12
    case uint32 = 13
    case `enum` = 14
    case sfixed32 = 15
    case sfixed64 = 16
    case sint32 = 17
    case sint64 = 18
  }

  /// Name in the contract.
  public let name: String
  /// lowerCamelCase name.
  public let jsonName: String
  /// Number.
  public let number: Int32
  /// Type.
  public let kind: Kind
  /// Full name of the message or enum, if it is one.
  public let typeName: String
  /// Whether it may occur many times.
  public let isRepeated: Bool
  /// Whether unset differs from the default value.
  public let hasPresence: Bool
  /// Place of its oneof among the message's, if it is in one; a proto3 `optional` is in its own.
  public let oneofIndex: Int?

  /// Whether many values may share one tag.
  var isPackable: Bool {
    switch kind {
    case .string, .bytes, .message: false
    default: true
    }
  }
}

/// One enum as its descriptor tells it.
public struct EnumSchema: Sendable, Hashable {
  /// One name and its number.
  public struct Value: Sendable, Hashable {
    /// Name in the contract.
    public let name: String
    /// Number.
    public let number: Int32
  }

  /// Full name.
  public let name: String
  /// Values in the order of the contract.
  public let values: [Value]
}

/// Why descriptors cannot be used.
public enum SchemaError: Error, Sendable, Hashable {
  /// Not a serialised descriptor.
  case malformed(String)
  /// A message or enum that no file declares.
  case unknownType(String)
  /// Types nested deeper than the limit.
  case tooDeep(String)
}
