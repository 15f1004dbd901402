/// A JSON document (RFC 8259).
///
/// Numbers keep their text, objects their order.
public indirect enum JSONValue: Sendable, Hashable {
  /// null.
  case null
  /// true or false.
  case bool(Bool)
  /// A number as written.
  case number(String)
  /// A text.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// Members in order.
  case object([Member])

  /// One member of an object.
  public struct Member: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// Its value.
    public let value: JSONValue

    /// A member.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// Reads a document.
  ///
  /// - Throws: `JSONError` that says where it is not JSON.
  public init(parsing text: String) throws(JSONError) {
    var parser = JSONParser(text)
    self = try parser.document()
  }

  /// The document as text, on one line or indented by two spaces.
  public func text(indented: Bool = false) -> String {
    var writer = JSONWriter(isIndented: indented)
    writer.write(self, level: 0)
    return writer.text
  }
}

/// Why a text is not JSON, or not the message it should be.
public enum JSONError: Error, Sendable, Hashable {
  /// Not JSON, at this byte (from 0).
  case syntax(byte: Int, expected: String)
  /// Longer than the limit.
  case tooLong(bytesMax: Int)
  /// Nested deeper than the limit.
  case tooDeep(levelsMax: Int)
  /// A value that the field cannot have.
  case value(field: String, expected: String)
  /// A field that the message does not have.
  case unknownField(String)
  /// A field, or a oneof, that is set twice.
  case twice(String)
  /// A type that no descriptor declares.
  case unknownType(String)
}

extension JSONError: CustomStringConvertible {
  /// The error in English.
  public var description: String {
    switch self {
    case .syntax(let byte, let expected): "not JSON at byte \(byte): expected \(expected)"
    case .tooLong(let bytesMax): "longer than \(bytesMax) bytes"
    case .tooDeep(let levelsMax): "nested deeper than \(levelsMax) levels"
    case .value(let field, let expected): "\(field): expected \(expected)"
    case .unknownField(let field): "\(field): no such field"
    case .twice(let field): "\(field): set twice"
    case .unknownType(let name): "\(name): no such type"
    }
  }
}

/// Writes a document.
struct JSONWriter {
  let isIndented: Bool
  private(set) var text = ""

  init(isIndented: Bool) { self.isIndented = isIndented }

  mutating func write(_ value: JSONValue, level: Int) {
    switch value {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += value
    case .string(let value): write(value)
    case .array(let values):
      list("[", "]", values, level: level) { writer, value in
        writer.write(value, level: level + 1)
      }
    case .object(let members):
      list("{", "}", members, level: level) { writer, member in
        writer.write(member.name)
        writer.text += writer.isIndented ? ": " : ":"
        writer.write(member.value, level: level + 1)
      }
    }
  }

  private mutating func list<T>(
    _ opening: String, _ closing: String, _ items: [T], level: Int,
    _ write: (inout JSONWriter, T) -> Void
  ) {
    text += opening
    for (index, item) in items.enumerated() {
      if index > 0 { text += "," }
      newLine(level + 1)
      write(&self, item)
    }
    if !items.isEmpty { newLine(level) }
    text += closing
  }

  private mutating func newLine(_ level: Int) {
    guard isIndented else { return }
    text += "\n" + String(repeating: "  ", count: level)
  }

  private mutating func write(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..<"\u{20}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
