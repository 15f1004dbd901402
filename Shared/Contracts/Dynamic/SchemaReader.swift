/// Reads google.protobuf.FileDescriptorProto by hand.
///
/// descriptor.proto is recursive, which the generator refuses; only what the dynamic codec needs
/// is read, and types nest at most `levelsMax` deep.
struct SchemaReader {
  /// Deepest nesting of declared types.
  ///
  /// Source: [D].
  static let levelsMax = 16

  private(set) var messages: [MessageSchema] = []
  private(set) var enums: [EnumSchema] = []
  private(set) var methods: [MethodDescription] = []
  private(set) var services: [String] = []
  private var isProto3 = false
  private var package = ""

  /// Reads one file.
  mutating func file(_ bytes: [UInt8]) throws(SchemaError) -> FileSchema {
    let parts = try Parts(bytes[...], "a file descriptor")
    let name = parts.text(1)
    package = parts.text(2)
    isProto3 = parts.text(12) == "proto3"
    let prefix = package.isEmpty ? "" : package + "."
    for body in parts.messages(4) { try message(body, prefix, level: 1) }
    for body in parts.messages(5) { try enumeration(body, prefix) }
    for body in parts.messages(6) { try service(body, prefix) }
    return FileSchema(
      name: name, package: package, dependencies: parts.texts(3), bytes: bytes)
  }

  private mutating func message(
    _ bytes: ArraySlice<UInt8>, _ prefix: String, level: Int
  ) throws(SchemaError) {
    let parts = try Parts(bytes, "a message descriptor")
    let name = prefix + parts.text(1)
    guard level <= Self.levelsMax else { throw .tooDeep(name) }
    var fields: [FieldSchema] = []
    for body in parts.messages(2) {
      if let field = try field(body) { fields.append(field) }
    }
    var oneofs: [String] = []
    for body in parts.messages(8) { oneofs.append(try Parts(body, "a oneof").text(1)) }
    var isMapEntry = false
    for body in parts.messages(7) where try Parts(body, "options").number(7) == 1 {
      isMapEntry = true
    }
    messages.append(
      MessageSchema(
        name: name, fields: fields.sorted { $0.number < $1.number }, oneofs: oneofs,
        isMapEntry: isMapEntry))
    for body in parts.messages(3) { try message(body, name + ".", level: level + 1) }
    for body in parts.messages(4) { try enumeration(body, name + ".") }
  }

  /// A field; nil if it is of a type that cannot be carried (a group).
  private func field(_ bytes: ArraySlice<UInt8>) throws(SchemaError) -> FieldSchema? {
    let parts = try Parts(bytes, "a field descriptor")
    guard let kind = FieldSchema.Kind(rawValue: Int(parts.number(5) ?? 0)) else { return nil }
    let name = parts.text(1)
    let oneof = parts.number(9).map { Int($0) }
    let isRepeated = parts.number(4) == 3
    let typeName = parts.text(6)
    let jsonName = parts.text(10)
    return FieldSchema(
      name: name, jsonName: jsonName.isEmpty ? name : jsonName,
      number: Int32(truncatingIfNeeded: parts.number(3) ?? 0), kind: kind,
      typeName: typeName.hasPrefix(".") ? String(typeName.dropFirst()) : typeName,
      isRepeated: isRepeated,
      hasPresence: !isRepeated && (!isProto3 || oneof != nil || kind == .message),
      oneofIndex: oneof)
  }

  private mutating func enumeration(
    _ bytes: ArraySlice<UInt8>, _ prefix: String
  ) throws(SchemaError) {
    let parts = try Parts(bytes, "an enum descriptor")
    var values: [EnumSchema.Value] = []
    for body in parts.messages(2) {
      let value = try Parts(body, "an enum value")
      values.append(
        EnumSchema.Value(
          name: value.text(1), number: Int32(truncatingIfNeeded: value.number(2) ?? 0)))
    }
    enums.append(EnumSchema(name: prefix + parts.text(1), values: values))
  }

  private mutating func service(
    _ bytes: ArraySlice<UInt8>, _ prefix: String
  ) throws(SchemaError) {
    let parts = try Parts(bytes, "a service descriptor")
    let name = prefix + parts.text(1)
    services.append(name)
    for body in parts.messages(2) {
      let method = try Parts(body, "a method descriptor")
      let kind: CallKind =
        switch (method.number(5) == 1, method.number(6) == 1) {
        case (false, false): .unary
        case (true, false): .clientStreaming
        case (false, true): .serverStreaming
        case (true, true): .bidirectional
        }
      methods.append(
        MethodDescription(
          service: name, name: method.text(1), kind: kind,
          request: String(method.text(2).drop { $0 == "." }),
          response: String(method.text(3).drop { $0 == "." })))
    }
  }
}

/// The fields of one descriptor, in order.
private struct Parts {
  private var fields: [(number: Int32, value: WireReader.Value)] = []

  init(_ bytes: ArraySlice<UInt8>, _ what: String) throws(SchemaError) {
    var reader = WireReader(bytes)
    while !reader.isAtEnd {
      guard let field = reader.field() else { throw .malformed(what) }
      fields.append(field)
    }
  }

  func number(_ number: Int32) -> UInt64? {
    guard case .varint(let value) = fields.last(where: { $0.number == number })?.value else {
      return nil
    }
    return value
  }

  func text(_ number: Int32) -> String { texts(number).last ?? "" }

  func texts(_ number: Int32) -> [String] {
    messages(number).map { String(decoding: $0, as: UTF8.self) }
  }

  func messages(_ number: Int32) -> [ArraySlice<UInt8>] {
    fields.compactMap { field in
      guard field.number == number, case .bytes(let bytes) = field.value else { return nil }
      return bytes
    }
  }
}
