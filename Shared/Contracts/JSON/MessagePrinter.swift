/// How a message is written as JSON.
public struct JSONStyle: Sendable, Hashable {
  /// Several lines, indented by two spaces.
  public var isIndented: Bool
  /// Also fields that are not set.
  public var withDefaults: Bool

  /// A style; by default one line, set fields only, as the proto3 JSON mapping says.
  public init(isIndented: Bool = false, withDefaults: Bool = false) {
    self.isIndented = isIndented
    self.withDefaults = withDefaults
  }
}

/// Writes messages in the proto3 JSON mapping.
///
/// It always succeeds: an `Any` of an unknown type keeps its bytes as base64 in "value", a moment
/// outside the years 1 to 9999 is written as its two numbers.
struct MessagePrinter {
  let pool: SchemaPool
  let withDefaults: Bool

  func json(_ message: DynamicMessage) -> JSONValue {
    special(message) ?? .object(members(message))
  }

  private func members(_ message: DynamicMessage) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    for field in pool.message(message.type)?.fields ?? [] {
      let values = message.fields[field.number] ?? []
      if let entry = pool.message(field.typeName), entry.isMapEntry, !values.isEmpty {
        members.append(JSONValue.Member(field.jsonName, map(values, entry)))
      } else if field.isRepeated {
        guard withDefaults || !values.isEmpty else { continue }
        members.append(JSONValue.Member(field.jsonName, .array(values.map { json($0, field) })))
      } else if let value = values.first {
        guard withDefaults || field.hasPresence || !value.isDefault else { continue }
        members.append(JSONValue.Member(field.jsonName, json(value, field)))
      } else if withDefaults, !field.hasPresence {
        members.append(JSONValue.Member(field.jsonName, json(field.defaultValue, field)))
      }
    }
    return members
  }

  private func map(_ entries: [DynamicValue], _ schema: MessageSchema) -> JSONValue {
    guard let key = schema.field(1), let value = schema.field(2) else { return .object([]) }
    return .object(
      entries.compactMap { entry in
        guard case .message(let message) = entry else { return nil }
        let name =
          switch json(message.fields[1]?.first ?? key.defaultValue, key) {
          case .string(let text), .number(let text): text
          case .bool(let isTrue): isTrue ? "true" : "false"
          default: ""
          }
        let empty = DynamicValue.message(DynamicMessage(type: value.typeName))
        let fallback = value.kind == .message ? empty : value.defaultValue
        return JSONValue.Member(name, json(message.fields[2]?.first ?? fallback, value))
      })
  }

  private func json(_ value: DynamicValue, _ field: FieldSchema) -> JSONValue {
    switch value {
    case .bool(let value): .bool(value)
    case .signed(let value): field.is64 ? .string("\(value)") : .number("\(value)")
    case .unsigned(let value): field.is64 ? .string("\(value)") : .number("\(value)")
    case .float(let value): number("\(value)", isNaN: value.isNaN, isFinite: value.isFinite)
    case .double(let value): number("\(value)", isNaN: value.isNaN, isFinite: value.isFinite)
    case .string(let value): .string(value)
    case .bytes(let value): .string(Base64.text(value))
    case .number(let value): name(of: value, field.typeName)
    case .message(let value): json(value)
    }
  }

  private func number(_ text: String, isNaN: Bool, isFinite: Bool) -> JSONValue {
    if isNaN { return .string("NaN") }
    if !isFinite { return .string(text.hasPrefix("-") ? "-Infinity" : "Infinity") }
    return .number(text)
  }

  private func name(of number: Int32, _ type: String) -> JSONValue {
    let value = pool.enumeration(type)?.values.first { $0.number == number }
    return value.map { .string($0.name) } ?? .number("\(number)")
  }

  private func special(_ message: DynamicMessage) -> JSONValue? {
    switch WellKnown(message.type) {
    case .timestamp:
      TimeText.moment(seconds: message.seconds, nanos: message.nanos).map { .string($0) }
    case .duration:
      TimeText.span(seconds: message.seconds, nanos: message.nanos).map { .string($0) }
    case .any: any(message)
    case .wrapper:
      pool.message(message.type)?.field(1).map { field in
        json(message.fields[1]?.first ?? field.defaultValue, field)
      }
    case nil: nil
    }
  }

  private func any(_ message: DynamicMessage) -> JSONValue {
    guard case .string(let url) = message.fields[1]?.first ?? .string("") else { return .null }
    guard case .bytes(let bytes) = message.fields[2]?.first ?? .bytes([]) else { return .null }
    if url.isEmpty && bytes.isEmpty { return .object([]) }
    let type = JSONValue.Member("@type", .string(url))
    let name = WellKnown.typeName(url)
    guard let content = try? DynamicCodec(pool: pool).decode(bytes[...], as: name) else {
      return .object([type, JSONValue.Member("value", .string(Base64.text(bytes)))])
    }
    if WellKnown(name) != nil { return .object([type, JSONValue.Member("value", json(content))]) }
    return .object([type] + members(content))
  }
}

/// Messages that JSON writes in a form of their own.
enum WellKnown {
  case timestamp
  case duration
  case any
  case wrapper

  init?(_ type: String) {
    switch type {
    case "google.protobuf.Timestamp": self = .timestamp
    case "google.protobuf.Duration": self = .duration
    case "google.protobuf.Any": self = .any
    case "google.protobuf.DoubleValue", "google.protobuf.FloatValue",
      "google.protobuf.Int64Value", "google.protobuf.UInt64Value", "google.protobuf.Int32Value",
      "google.protobuf.UInt32Value", "google.protobuf.BoolValue", "google.protobuf.StringValue",
      "google.protobuf.BytesValue":
      self = .wrapper
    default: return nil
    }
  }

  /// The full name in a type URL: what follows the last slash.
  static func typeName(_ url: String) -> String {
    url.split(separator: "/").last.map(String.init) ?? ""
  }
}

extension DynamicMessage {
  fileprivate var seconds: Int64 {
    guard case .signed(let value) = fields[1]?.first else { return 0 }
    return value
  }

  fileprivate var nanos: Int32 {
    guard case .signed(let value) = fields[2]?.first else { return 0 }
    return Int32(truncatingIfNeeded: value)
  }
}

extension FieldSchema {
  /// Whether JSON writes the number as text, because its own numbers have 53 bits.
  fileprivate var is64: Bool {
    switch kind {
    case .int64, .uint64, .sint64, .fixed64, .sfixed64: true
    default: false
    }
  }

  /// What the field is when it is not set; not for messages.
  fileprivate var defaultValue: DynamicValue {
    switch kind {
    case .double: .double(0)
    case .float: .float(0)
    case .int32, .int64, .sint32, .sint64, .sfixed32, .sfixed64: .signed(0)
    case .uint32, .uint64, .fixed32, .fixed64: .unsigned(0)
    case .bool: .bool(false)
    case .string: .string("")
    case .bytes: .bytes([])
    case .enum: .number(0)
    case .message: .message(DynamicMessage(type: typeName))
    }
  }
}
