import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// A property of a generated struct: a field, or a oneof with all its fields.
enum Member {
  case field(FieldDescriptor)
  case oneof(OneofDescriptor)

  /// Swift name, not quoted.
  var name: String {
    switch self {
    case .field(let field): SwiftNames.bare(field.name)
    case .oneof(let oneof): SwiftNames.bare(oneof.name)
    }
  }

  /// Swift type of the property.
  var swiftType: String {
    switch self {
    case .oneof(let oneof): "\(SwiftNames.type(oneof))?"
    case .field(let field):
      if field.isRepeated {
        "[\(field.swiftElement)]"
      } else if field.hasPresence {
        "\(field.swiftElement)?"
      } else {
        field.swiftElement
      }
    }
  }

  /// What the property is when nothing sets it.
  var defaultValue: String {
    guard case .field(let field) = self else { return "nil" }
    if field.isRepeated { return "[]" }
    if field.hasPresence { return "nil" }
    switch field.type {
    case .string: return "\"\""
    case .bytes: return "[]"
    case .bool: return "false"
    case .enum: return ".\(SwiftNames.enumCase(field.enumType.values[0]))"
    default: return "0"
    }
  }
}

extension Descriptor {
  /// Properties in the order of declaration; a oneof stands where its first field does.
  var members: [Member] {
    var members: [Member] = []
    var seen: Set<String> = []
    for field in fields {
      guard let oneof = field.realContainingOneof else {
        members.append(.field(field))
        continue
      }
      if seen.insert(oneof.name).inserted { members.append(.oneof(oneof)) }
    }
    return members
  }
}

extension FieldDescriptor {
  /// Swift type of one value of the field.
  var swiftElement: String {
    switch type {
    case .double: "Double"
    case .float: "Float"
    case .int32, .sint32, .sfixed32: "Int32"
    case .int64, .sint64, .sfixed64: "Int64"
    case .uint32, .fixed32: "UInt32"
    case .uint64, .fixed64: "UInt64"
    case .bool: "Bool"
    case .string: "String"
    case .bytes: "[UInt8]"
    case .enum: SwiftNames.type(enumType)
    case .message, .group: SwiftNames.type(messageType)
    }
  }
}
