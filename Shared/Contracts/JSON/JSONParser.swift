/// Reads RFC 8259, nothing more: no comments, no trailing commas, no lone surrogates.
struct JSONParser {
  /// Longest document.
  ///
  /// Source: [D], four times the longest message of the wire.
  static let bytesMax = 16 << 20
  /// Deepest nesting.
  ///
  /// Source: [D], the limit of messages.
  static let levelsMax = 100

  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func document() throws(JSONError) -> JSONValue {
    guard bytes.count <= Self.bytesMax else { throw .tooLong(bytesMax: Self.bytesMax) }
    let value = try value(level: 1)
    skipSpace()
    guard position == bytes.count else { throw error("the end") }
    return value
  }

  private func error(_ expected: String) -> JSONError {
    .syntax(byte: position, expected: expected)
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func value(level: Int) throws(JSONError) -> JSONValue {
    guard level <= Self.levelsMax else { throw .tooDeep(levelsMax: Self.levelsMax) }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object(level: level)
    case UInt8(ascii: "["): return try array(level: level)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
    guard bytes[position...].starts(with: word.utf8) else { throw error(word) }
    position += word.utf8.count
    return value
  }

  private mutating func object(level: Int) throws(JSONError) -> JSONValue {
    position += 1
    var members: [JSONValue.Member] = []
    skipSpace()
    if take("}") { return .object([]) }
    repeat {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw error("a name in quotes") }
      let name = try string()
      skipSpace()
      guard take(":") else { throw error("a colon") }
      members.append(JSONValue.Member(name, try value(level: level + 1)))
      skipSpace()
    } while take(",")
    guard take("}") else { throw error("a comma or }") }
    return .object(members)
  }

  private mutating func array(level: Int) throws(JSONError) -> JSONValue {
    position += 1
    var values: [JSONValue] = []
    skipSpace()
    if take("]") { return .array([]) }
    repeat {
      values.append(try value(level: level + 1))
      skipSpace()
    } while take(",")
    guard take("]") else { throw error("a comma or ]") }
    return .array(values)
  }

  private mutating func number() throws(JSONError) -> String {
    let start = position
    _ = take("-")
    if !take("0") {
      guard digits() > 0 else { throw error("a value") }
    }
    if take("."), digits() == 0 { throw error("a digit") }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      guard digits() > 0 else { throw error("a digit") }
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func digits() -> Int {
    let start = position
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    return position - start
  }

  private mutating func string() throws(JSONError) -> String {
    position += 1
    var result: [UInt8] = []
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        return String(decoding: result, as: UTF8.self)
      case UInt8(ascii: "\\"):
        try escape(into: &result)
      case 0..<0x20:
        throw error("no control character in a text")
      default:
        result.append(byte)
      }
    }
    throw error("a closing quote")
  }

  private mutating func escape(into result: inout [UInt8]) throws(JSONError) {
    guard let byte = next else { throw error("an escape") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(byte)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"):
      var code = try hexadecimal()
      if (0xD800..<0xDC00).contains(code), take("\\"), take("u") {
        let low = try hexadecimal()
        guard (0xDC00..<0xE000).contains(low) else { throw error("the second half of a pair") }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw error("a whole character") }
      result += String(Character(scalar)).utf8
    default: throw error("an escape")
    }
  }

  private mutating func hexadecimal() throws(JSONError) -> UInt32 {
    let digits = String(decoding: bytes[position...].prefix(4), as: UTF8.self)
    guard digits.utf8.count == 4, digits.utf8.allSatisfy({ $0.isHexadecimal }),
      let code = UInt32(digits, radix: 16)
    else {
      throw error("four hexadecimal digits")
    }
    position += 4
    return code
  }
}

extension UInt8 {
  fileprivate var isHexadecimal: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }
}
