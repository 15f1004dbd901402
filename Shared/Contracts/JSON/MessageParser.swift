/// Reads messages in the proto3 JSON mapping.
struct MessageParser {
  let pool: SchemaPool

  /// The message of a document; `path` names it in errors.
  func message(
    _ json: JSONValue, as type: String, at path: String
  ) throws(JSONError) -> DynamicMessage {
    guard let schema = pool.message(type) else { throw .unknownType(type) }
    if let special = try special(json, schema, at: path) { return special }
    guard case .object(let members) = json else { throw .value(field: path, expected: "an object") }
    return try message(members, schema, at: path)
  }

  private func message(
    _ members: [JSONValue.Member], _ schema: MessageSchema, at path: String
  ) throws(JSONError) -> DynamicMessage {
    var message = DynamicMessage(type: schema.name)
    var seen: Set<Int32> = []
    var oneofs: Set<Int> = []
    for member in members {
      let place = path.isEmpty ? member.name : "\(path).\(member.name)"
      guard let field = schema.field(named: member.name) else { throw .unknownField(place) }
      guard seen.insert(field.number).inserted else { throw .twice(place) }
      if member.value == .null { continue }
      if let oneof = field.oneofIndex, !oneofs.insert(oneof).inserted {
        throw .twice("\(path.isEmpty ? "" : path + ".")\(schema.oneofs[oneof])")
      }
      let values = try values(member.value, field, at: place)
      if !values.isEmpty { message.fields[field.number] = values }
    }
    return message
  }

  private func values(
    _ json: JSONValue, _ field: FieldSchema, at path: String
  ) throws(JSONError) -> [DynamicValue] {
    if let entry = pool.message(field.typeName), entry.isMapEntry {
      return try map(json, entry, at: path)
    }
    guard field.isRepeated else { return [try value(json, field, at: path)] }
    guard case .array(let items) = json else { throw .value(field: path, expected: "a list") }
    var values: [DynamicValue] = []
    for (index, item) in items.enumerated() {
      values.append(try value(item, field, at: "\(path)[\(index)]"))
    }
    return values
  }

  private func map(
    _ json: JSONValue, _ schema: MessageSchema, at path: String
  ) throws(JSONError) -> [DynamicValue] {
    guard case .object(let members) = json, let key = schema.field(1), let value = schema.field(2)
    else { throw .value(field: path, expected: "an object") }
    var entries: [DynamicValue] = []
    for member in members {
      let place = "\(path).\(member.name)"
      var entry = DynamicMessage(type: schema.name)
      let name: JSONValue =
        key.kind == .bool && member.name == "true"
        ? .bool(true) : key.kind == .bool ? .bool(false) : .string(member.name)
      entry.fields[1] = [try self.value(name, key, at: place)]
      entry.fields[2] = [try self.value(member.value, value, at: place)]
      entries.append(.message(entry))
    }
    return entries
  }

  private func value(
    _ json: JSONValue, _ field: FieldSchema, at path: String
  ) throws(JSONError) -> DynamicValue {
    switch field.kind {
    case .message: return .message(try message(json, as: field.typeName, at: path))
    case .enum: return .number(try number(json, of: field.typeName, at: path))
    case .bool:
      guard case .bool(let value) = json else { throw .value(field: path, expected: "a boolean") }
      return .bool(value)
    case .string:
      guard case .string(let value) = json else { throw .value(field: path, expected: "a text") }
      return .string(value)
    case .bytes:
      guard case .string(let text) = json, let bytes = Base64.bytes(text) else {
        throw .value(field: path, expected: "base64")
      }
      return .bytes(bytes)
    case .double, .float:
      return try floating(json, field, at: path)
    default:
      return try integer(json, field, at: path)
    }
  }

  private func number(
    _ json: JSONValue, of type: String, at path: String
  ) throws(JSONError) -> Int32 {
    switch json {
    case .string(let name):
      if let value = pool.enumeration(type)?.values.first(where: { $0.name == name }) {
        return value.number
      }
    case .number(let text):
      if let number = Int32(text) { return number }
    default: break
    }
    let names = pool.enumeration(type)?.values.map(\.name) ?? []
    throw .value(field: path, expected: "one of \(names.joined(separator: ", "))")
  }

  private func floating(
    _ json: JSONValue, _ field: FieldSchema, at path: String
  ) throws(JSONError) -> DynamicValue {
    let value: Double? =
      switch json {
      case .string("NaN"): .nan
      case .string("Infinity"): .infinity
      case .string("-Infinity"): -.infinity
      case .number(let text), .string(let text):
        Double(text).flatMap { $0.isFinite ? $0 : nil }
      default: nil
      }
    guard let value else { throw .value(field: path, expected: "a number") }
    if field.kind == .double { return .double(value) }
    let single = Float(value)
    guard single.isFinite || !value.isFinite else {
      throw .value(field: path, expected: "a number of 32 bits")
    }
    return .float(single)
  }

  private func integer(
    _ json: JSONValue, _ field: FieldSchema, at path: String
  ) throws(JSONError) -> DynamicValue {
    let text: String
    switch json {
    case .number(let number), .string(let number): text = number
    default: throw .value(field: path, expected: "an integer")
    }
    switch field.kind {
    case .int32, .sint32, .sfixed32:
      if let value = Int32(text) ?? exact(text) { return .signed(Int64(value)) }
    case .int64, .sint64, .sfixed64:
      if let value = Int64(text) ?? exact(text) { return .signed(value) }
    case .uint32, .fixed32:
      if let value = UInt32(text) ?? exact(text) { return .unsigned(UInt64(value)) }
    default:
      if let value = UInt64(text) ?? exact(text) { return .unsigned(value) }
    }
    throw .value(field: path, expected: "an integer of type \(field.kind)")
  }

  /// The integer that a number with a point or an exponent is, if it is one.
  private func exact<T: FixedWidthInteger>(_ text: String) -> T? {
    guard text.utf8.first.map({ $0 == 0x2D || (0x30...0x39).contains($0) }) == true,
      let value = Double(text)
    else { return nil }
    return T(exactly: value)
  }

  private func special(
    _ json: JSONValue, _ schema: MessageSchema, at path: String
  ) throws(JSONError) -> DynamicMessage? {
    var message = DynamicMessage(type: schema.name)
    switch WellKnown(schema.name) {
    case .timestamp:
      guard case .string(let text) = json, let moment = TimeText.moment(text) else {
        throw .value(field: path, expected: "a moment such as 2026-11-24T08:00:00Z")
      }
      message.fields = [1: [.signed(moment.seconds)], 2: [.signed(Int64(moment.nanos))]]
    case .duration:
      guard case .string(let text) = json, let span = TimeText.span(text) else {
        throw .value(field: path, expected: "a span such as 1.5s")
      }
      message.fields = [1: [.signed(span.seconds)], 2: [.signed(Int64(span.nanos))]]
    case .wrapper:
      guard let field = schema.field(1) else { return nil }
      message.fields = [1: [try value(json, field, at: path)]]
    case .any:
      return try any(json, at: path)
    case nil:
      return nil
    }
    return message
  }

  private func any(_ json: JSONValue, at path: String) throws(JSONError) -> DynamicMessage {
    var message = DynamicMessage(type: "google.protobuf.Any")
    guard case .object(let members) = json else { throw .value(field: path, expected: "an object") }
    if members.isEmpty { return message }
    guard case .string(let url) = members.first(where: { $0.name == "@type" })?.value else {
      throw .value(field: path, expected: "an object with \"@type\"")
    }
    let name = WellKnown.typeName(url)
    guard let schema = pool.message(name) else { throw .unknownType(name) }
    let rest = members.filter { $0.name != "@type" }
    let content: DynamicMessage
    if WellKnown(name) != nil {
      guard rest.count == 1, rest[0].name == "value" else {
        throw .value(field: path, expected: "\"@type\" and \"value\"")
      }
      content = try self.message(rest[0].value, as: name, at: "\(path).value")
    } else {
      content = try self.message(rest, schema, at: path)
    }
    message.fields = [
      1: [.string(url)], 2: [.bytes(DynamicCodec(pool: pool).encode(content))],
    ]
    return message
  }
}
