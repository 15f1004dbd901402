/// A value of a JSON file with the line on which it begins.
struct JSONNode: Sendable, Hashable {
  enum Value: Sendable, Hashable {
    case null
    case boolean(Bool)
    /// As written: no number of ours is a fraction.
    case number(String)
    case string(String)
    case list([JSONNode])
    /// Members in order, names once each.
    case object([Member])
  }

  /// A member of an object.
  struct Member: Sendable, Hashable {
    let name: String
    let value: JSONNode
  }

  let line: Int
  let value: Value
}

/// Why a JSON file is not read.
struct JSONRefusal: Error {
  let line: Int
  let detail: String
}

/// Parses JSON strictly: RFC 8259, names once in an object, limited depth.
struct JSONParser {
  private let bytes: [UInt8]
  private var at = 0
  private var line = 1
  private var depth = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value of a file.
  static func parse(_ bytes: [UInt8]) throws(JSONRefusal) -> JSONNode {
    var parser = JSONParser(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.at = 3 }
    parser.skipBlanks()
    let node = try parser.node()
    parser.skipBlanks()
    guard parser.at == bytes.count else { throw parser.refusal("text after the end") }
    return node
  }

  private func refusal(_ detail: String) -> JSONRefusal { JSONRefusal(line: line, detail: detail) }

  private mutating func skipBlanks() {
    while at < bytes.count {
      switch bytes[at] {
      case 0x0A: line += 1
      case 0x20, 0x09, 0x0D: break
      default: return
      }
      at += 1
    }
  }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    at += 1
    return true
  }

  private mutating func node() throws(JSONRefusal) -> JSONNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= ReadingLimits.depthMax else { throw refusal("depth > 64") }
    let line = line
    switch next {
    case UInt8(ascii: "{"): return JSONNode(line: line, value: .object(try members()))
    case UInt8(ascii: "["): return JSONNode(line: line, value: .list(try items()))
    case UInt8(ascii: "\""): return JSONNode(line: line, value: .string(try string()))
    case UInt8(ascii: "t"): return JSONNode(line: line, value: try word("true", .boolean(true)))
    case UInt8(ascii: "f"): return JSONNode(line: line, value: try word("false", .boolean(false)))
    case UInt8(ascii: "n"): return JSONNode(line: line, value: try word("null", .null))
    default: return JSONNode(line: line, value: .number(try number()))
    }
  }

  private mutating func word(
    _ word: String, _ value: JSONNode.Value
  ) throws(JSONRefusal) -> JSONNode.Value {
    guard bytes[at...].starts(with: word.utf8) else { throw refusal("no value") }
    at += word.utf8.count
    return value
  }

  private mutating func members() throws(JSONRefusal) -> [JSONNode.Member] {
    at += 1
    var members: [JSONNode.Member] = []
    var names: Set<String> = []
    skipBlanks()
    if take(UInt8(ascii: "}")) { return members }
    repeat {
      skipBlanks()
      guard next == UInt8(ascii: "\"") else { throw refusal("no name") }
      let name = try string()
      guard names.insert(name).inserted else { throw refusal("\"\(name)\" twice") }
      skipBlanks()
      guard take(UInt8(ascii: ":")) else { throw refusal("no colon after \"\(name)\"") }
      skipBlanks()
      members.append(JSONNode.Member(name: name, value: try node()))
      skipBlanks()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw refusal("no }") }
    return members
  }

  private mutating func items() throws(JSONRefusal) -> [JSONNode] {
    at += 1
    var items: [JSONNode] = []
    skipBlanks()
    if take(UInt8(ascii: "]")) { return items }
    repeat {
      skipBlanks()
      items.append(try node())
      skipBlanks()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw refusal("no ]") }
    return items
  }

  private mutating func number() throws(JSONRefusal) -> String {
    let start = at
    while let byte = next, (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte) { at += 1 }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    guard let first = text.utf8.first, first == 0x2D || (0x30...0x39).contains(first),
      Double(text) != nil
    else { throw refusal("no value") }
    return text
  }

  private mutating func string() throws(JSONRefusal) -> String {
    at += 1
    var result: [UInt8] = []
    while let byte = next {
      at += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: result, as: UTF8.self) else {
          throw refusal("no UTF-8")
        }
        return text
      case UInt8(ascii: "\\"): result.append(contentsOf: try escape())
      case 0x00...0x1F: throw refusal("control character in a text")
      default: result.append(byte)
      }
    }
    throw refusal("no \" at the end")
  }

  private mutating func escape() throws(JSONRefusal) -> [UInt8] {
    guard let byte = next else { throw refusal("no \" at the end") }
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(try unicode()).utf8)
    default: throw refusal("unknown escape")
    }
  }

  private mutating func unicode() throws(JSONRefusal) -> Unicode.Scalar {
    let unit = try fourDigits()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard (0xD800...0xDBFF).contains(unit), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u"))
    else { throw refusal("half a character") }
    let low = try fourDigits()
    guard (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    else { throw refusal("half a character") }
    return scalar
  }

  private mutating func fourDigits() throws(JSONRefusal) -> UInt32 {
    let digits = bytes[at...].prefix(4)
    guard digits.count == 4,
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
      digits.allSatisfy({ $0 != 0x2B && $0 != 0x2D })
    else { throw refusal("unknown escape") }
    at += 4
    return value
  }
}
