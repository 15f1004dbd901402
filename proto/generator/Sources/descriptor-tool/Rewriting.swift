import SwiftProtobuf

/// Rewrites proto3 descriptors so that protoc-gen-c writes code that is right and memory-safe.
///
/// protoc-gen-c refuses proto3 `optional`, truncates strings at a NUL, and is memory-unsafe with
/// `string_as_bytes` under proto3. The same message under proto2, with presence flags, packed
/// numbers and strings as bytes, has none of this and is the same on the wire. An enum is the same
/// on the wire as an int32, which C cannot restrict to known values.
enum Rewriting {
  /// `(pb_c_file) = { gen_pack_helpers: false gen_init_helpers: true }`: field 1019.
  private static let fileOption: [UInt8] = [0xDA, 0x3F, 0x04, 0x10, 0x00, 0x18, 0x01]
  /// `(pb_c_field) = { string_as_bytes: true }`: field 1019.
  private static let stringAsBytes: [UInt8] = [0xDA, 0x3F, 0x02, 0x08, 0x01]

  static func rewritten(
    _ set: Google_Protobuf_FileDescriptorSet
  ) throws -> Google_Protobuf_FileDescriptorSet {
    var result = set
    for index in result.file.indices {
      result.file[index].syntax = "proto2"
      result.file[index].enumType = []
      result.file[index].service = []
      result.file[index].clearSourceCodeInfo()
      result.file[index].options = try Google_Protobuf_FileOptions(serializedBytes: fileOption)
      for message in result.file[index].messageType.indices {
        try rewrite(&result.file[index].messageType[message])
      }
    }
    return result
  }

  private static func rewrite(_ message: inout Google_Protobuf_DescriptorProto) throws {
    let synthetic = message.field.filter(\.proto3Optional).count
    message.oneofDecl.removeLast(synthetic)
    message.enumType = []
    for index in message.field.indices { try rewrite(&message.field[index]) }
    for index in message.nestedType.indices { try rewrite(&message.nestedType[index]) }
  }

  private static func rewrite(_ field: inout Google_Protobuf_FieldDescriptorProto) throws {
    if field.proto3Optional {
      field.clearProto3Optional()
      field.clearOneofIndex()
    }
    field.clearOptions()
    switch field.type {
    case .string:
      field.options = try Google_Protobuf_FieldOptions(serializedBytes: stringAsBytes)
      return
    case .enum:
      field.type = .int32
      field.clearTypeName()
    case .bytes, .message, .group:
      return
    default:
      break
    }
    if field.label == .repeated { field.options.packed = true }
  }
}
