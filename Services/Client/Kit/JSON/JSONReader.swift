/// Why a text is no JSON, and where.
public struct JSONFault: Error, Sendable, Hashable {
  /// Line, from 1.
  public let line: Int
  /// Column in bytes, from 1.
  public let column: Int
  /// What was expected.
  public let expected: String
}

/// Reads JSON (RFC 8259).
public struct JSONReader {
  /// Deepest nesting that is read.
  public static let depthMax = 64

  private let bytes: [UInt8]
  private var at = 0

  /// Reads one value; nothing else may follow.
  public static func value(of text: String) throws(JSONFault) -> JSONValue {
    var reader = JSONReader(Array(text.utf8))
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.at == reader.bytes.count else { throw reader.fault("end of text") }
    return value
  }

  /// Reads values that follow one another (NDJSON), or the elements of one array.
  public static func values(of text: String) throws(JSONFault) -> [JSONValue] {
    var reader = JSONReader(Array(text.utf8))
    var values: [JSONValue] = []
    reader.skipSpace()
    while reader.at < reader.bytes.count {
      values.append(try reader.value(depth: 0))
      reader.skipSpace()
    }
    if values.count == 1, case .array(let elements) = values[0] { return elements }
    return values
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private func fault(_ expected: String) -> JSONFault {
    let before = bytes[..<min(at, bytes.count)]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let line = before.lazy.filter { $0 == UInt8(ascii: "\n") }.count + 1
    return JSONFault(line: line, column: before.count - lineStart + 1, expected: expected)
  }

  private mutating func skipSpace() {
    // A byte order mark at the beginning is skipped as well.
    if at == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    while at < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[at]) { at += 1 }
  }

  private mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
    skipSpace()
    guard depth < Self.depthMax else { throw fault("at most \(Self.depthMax) levels") }
    guard at < bytes.count else { throw fault("a value") }
    switch bytes[at] {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func object(depth: Int) throws(JSONFault) -> JSONValue {
    at += 1
    var members: [JSONValue.Member] = []
    skipSpace()
    if take("}") { return .object([]) }
    while true {
      skipSpace()
      guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { throw fault("a name") }
      let name = try string()
      skipSpace()
      guard take(":") else { throw fault("':'") }
      members.append(JSONValue.Member(name, try value(depth: depth + 1)))
      skipSpace()
      if take("}") { return .object(members) }
      guard take(",") else { throw fault("',' or '}'") }
    }
  }

  private mutating func array(depth: Int) throws(JSONFault) -> JSONValue {
    at += 1
    var elements: [JSONValue] = []
    skipSpace()
    if take("]") { return .array([]) }
    while true {
      elements.append(try value(depth: depth + 1))
      skipSpace()
      if take("]") { return .array(elements) }
      guard take(",") else { throw fault("',' or ']'") }
    }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard at < bytes.count, bytes[at] == UInt8(ascii: character) else { return false }
    at += 1
    return true
  }

  private mutating func word(_ text: String, _ value: JSONValue) throws(JSONFault) -> JSONValue {
    guard bytes[at...].starts(with: text.utf8) else { throw fault("a value") }
    at += text.utf8.count
    return value
  }

  private mutating func number() throws(JSONFault) -> JSONValue {
    let start = at
    let signs = Set("+-.eE".utf8)
    while at < bytes.count, (48...57).contains(bytes[at]) || signs.contains(bytes[at]) { at += 1 }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    guard !text.isEmpty, Double(text) != nil, !text.hasPrefix("+") else {
      at = start
      throw fault("a value")
    }
    return .number(text)
  }

  private mutating func string() throws(JSONFault) -> String {
    at += 1
    var content: [UInt8] = []
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "\""):
        at += 1
        guard let text = String(validating: content, as: UTF8.self) else { throw fault("UTF-8") }
        return text
      case UInt8(ascii: "\\"):
        at += 1
        content += try escaped()
      case 0..<0x20: throw fault("no control characters in a string")
      default:
        content.append(byte)
        at += 1
      }
    }
    throw fault("the end of the string")
  }

  private mutating func escaped() throws(JSONFault) -> [UInt8] {
    guard at < bytes.count else { throw fault("an escape") }
    let byte = bytes[at]
    at += 1
    switch byte {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "u"): return try unicode()
    default: throw fault("an escape")
    }
  }

  private mutating func unicode() throws(JSONFault) -> [UInt8] {
    var value = try hex()
    if (0xD800..<0xDC00).contains(value) {
      guard take("\\"), take("u") else { throw fault("the second half of a pair") }
      let low = try hex()
      guard (0xDC00..<0xE000).contains(low) else { throw fault("the second half of a pair") }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value) else { throw fault("a code point") }
    return Array(String(scalar).utf8)
  }

  private mutating func hex() throws(JSONFault) -> UInt32 {
    guard at + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
    else { throw fault("four hexadecimal digits") }
    at += 4
    return value
  }
}
