/// Turns serialised messages of any known type into `DynamicMessage` and back.
///
/// For `anlan call`, JSON and tools; services use the generated types.
struct DynamicCodec {
  /// Deepest nesting of messages; a foreign schema may be recursive.
  ///
  /// Source: the limit that protobuf's own implementations have.
  static let levelsMax = 100

  let pool: SchemaPool

  /// Parses a serialised message.
  func decode(
    _ bytes: ArraySlice<UInt8>, as type: String, level: Int = 1
  ) throws(WireError) -> DynamicMessage {
    guard level <= Self.levelsMax else { throw .tooDeep(message: type, levelsMax: Self.levelsMax) }
    guard let schema = pool.message(type) else { throw .malformed(message: type) }
    var message = DynamicMessage(type: type)
    var reader = WireReader(bytes)
    while !reader.isAtEnd {
      let start = reader.rest
      guard let (number, value) = reader.field() else { throw .malformed(message: type) }
      guard let field = schema.field(number), let values = try values(value, field, level) else {
        message.unknownFields += start.prefix(start.count - reader.rest.count)
        continue
      }
      try add(values, of: field, in: schema, to: &message, level)
    }
    return message
  }

  private func add(
    _ values: [DynamicValue], of field: FieldSchema, in schema: MessageSchema,
    to message: inout DynamicMessage, _ level: Int
  ) throws(WireError) {
    guard !field.isRepeated else {
      message.fields[field.number, default: []] += values
      return
    }
    guard let value = values.last else { return }
    if let oneof = field.oneofIndex {
      for other in schema.fields where other.oneofIndex == oneof && other.number != field.number {
        message.fields[other.number] = nil
      }
    }
    if case .message(let new) = value, case .message(let old) = message.fields[field.number]?.first
    {
      // A sub-message may be split over several occurrences: their fields are merged.
      let joined = encode(old) + encode(new)
      let merged = try decode(joined[...], as: new.type, level: level + 1)
      message.fields[field.number] = [.message(merged)]
    } else {
      message.fields[field.number] = [value]
    }
  }

  /// The values of one occurrence; nil if its wire type does not fit the field.
  private func values(
    _ value: WireReader.Value, _ field: FieldSchema, _ level: Int
  ) throws(WireError) -> [DynamicValue]? {
    if case .bytes(let bytes) = value, field.isPackable {
      guard field.isRepeated else { return nil }
      return try packed(bytes, field)
    }
    switch (field.kind, value) {
    case (.string, .bytes(let bytes)):
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw .invalidUTF8(field: field.name)
      }
      return [.string(text)]
    case (.bytes, .bytes(let bytes)):
      return [.bytes(Array(bytes))]
    case (.message, .bytes(let bytes)):
      return [.message(try decode(bytes, as: field.typeName, level: level + 1))]
    default:
      return scalar(value, field).map { [$0] }
    }
  }

  private func packed(
    _ bytes: ArraySlice<UInt8>, _ field: FieldSchema
  ) throws(WireError) -> [DynamicValue] {
    var reader = WireReader(bytes)
    var values: [DynamicValue] = []
    while !reader.isAtEnd {
      let raw: WireReader.Value? =
        switch field.kind {
        case .double, .fixed64, .sfixed64: reader.fixed(8).map { .fixed64($0) }
        case .float, .fixed32, .sfixed32:
          reader.fixed(4).map { .fixed32(UInt32(truncatingIfNeeded: $0)) }
        default: reader.varint().map { .varint($0) }
        }
      guard let raw, let value = scalar(raw, field) else { throw .malformed(message: field.name) }
      values.append(value)
    }
    return values
  }

  private func scalar(_ value: WireReader.Value, _ field: FieldSchema) -> DynamicValue? {
    switch (field.kind, value) {
    case (.bool, .varint(let raw)): .bool(raw != 0)
    case (.int32, .varint(let raw)): .signed(Int64(Int32(truncatingIfNeeded: raw)))
    case (.int64, .varint(let raw)): .signed(Int64(bitPattern: raw))
    case (.uint32, .varint(let raw)): .unsigned(UInt64(UInt32(truncatingIfNeeded: raw)))
    case (.uint64, .varint(let raw)): .unsigned(raw)
    case (.sint32, .varint(let raw)):
      .signed(Int64(Int32(truncatingIfNeeded: raw & 0xFFFF_FFFF).unzigzagged))
    case (.sint64, .varint(let raw)): .signed(Int64(bitPattern: raw).unzigzagged)
    case (.enum, .varint(let raw)): .number(Int32(truncatingIfNeeded: raw))
    case (.fixed32, .fixed32(let raw)): .unsigned(UInt64(raw))
    case (.sfixed32, .fixed32(let raw)): .signed(Int64(Int32(bitPattern: raw)))
    case (.float, .fixed32(let raw)): .float(Float(bitPattern: raw))
    case (.fixed64, .fixed64(let raw)): .unsigned(raw)
    case (.sfixed64, .fixed64(let raw)): .signed(Int64(bitPattern: raw))
    case (.double, .fixed64(let raw)): .double(Double(bitPattern: raw))
    default: nil
    }
  }

  /// Serialises a message: fields by number, then the unknown ones.
  func encode(_ message: DynamicMessage) -> [UInt8] {
    var bytes: [UInt8] = []
    for field in pool.message(message.type)?.fields ?? [] {
      guard let values = message.fields[field.number], !values.isEmpty else { continue }
      if field.isRepeated, field.isPackable {
        var packed: [UInt8] = []
        for value in values { packed.append(value, of: field) }
        bytes.appendTag(field.number, wireType: 2)
        bytes.appendVarint(UInt64(packed.count))
        bytes += packed
        continue
      }
      for value in values where field.isRepeated || field.hasPresence || !value.isDefault {
        bytes.appendTag(field.number, wireType: field.wireType)
        if case .message(let nested) = value {
          let body = encode(nested)
          bytes.appendVarint(UInt64(body.count))
          bytes += body
        } else {
          bytes.append(value, of: field)
        }
      }
    }
    return bytes + message.unknownFields
  }
}

extension FieldSchema {
  fileprivate var wireType: UInt64 {
    switch kind {
    case .double, .fixed64, .sfixed64: 1
    case .string, .bytes, .message: 2
    case .float, .fixed32, .sfixed32: 5
    default: 0
    }
  }
}

extension FixedWidthInteger where Self: SignedInteger {
  /// The number that zigzag encoding made this from.
  fileprivate var unzigzagged: Self {
    let bits = Magnitude(truncatingIfNeeded: self)
    return Self(truncatingIfNeeded: bits >> 1) ^ -Self(truncatingIfNeeded: bits & 1)
  }
}

extension [UInt8] {
  fileprivate mutating func appendTag(_ number: Int32, wireType: UInt64) {
    appendVarint(UInt64(UInt32(bitPattern: number)) << 3 | wireType)
  }

  fileprivate mutating func appendFixed(_ value: UInt64, _ count: Int) {
    for position in 0..<count {
      append(UInt8(truncatingIfNeeded: value >> UInt64(position * 8)))
    }
  }

  /// Appends a scalar, text or bytes without its tag.
  fileprivate mutating func append(_ value: DynamicValue, of field: FieldSchema) {
    switch value {
    case .bool(let value): append(value ? 1 : 0)
    case .signed(let value):
      switch field.kind {
      case .sint32, .sint64: appendVarint(UInt64(bitPattern: (value << 1) ^ (value >> 63)))
      case .sfixed32: appendFixed(UInt64(bitPattern: value), 4)
      case .sfixed64: appendFixed(UInt64(bitPattern: value), 8)
      default: appendVarint(UInt64(bitPattern: value))
      }
    case .unsigned(let value):
      switch field.kind {
      case .fixed32: appendFixed(value, 4)
      case .fixed64: appendFixed(value, 8)
      default: appendVarint(value)
      }
    case .float(let value): appendFixed(UInt64(value.bitPattern), 4)
    case .double(let value): appendFixed(value.bitPattern, 8)
    case .number(let value): appendVarint(UInt64(bitPattern: Int64(value)))
    case .string(let value):
      appendVarint(UInt64(value.utf8.count))
      self += value.utf8
    case .bytes(let value):
      appendVarint(UInt64(value.count))
      self += value
    case .message:
      preconditionFailure("a message is appended with its length by the encoder")
    }
  }
}
