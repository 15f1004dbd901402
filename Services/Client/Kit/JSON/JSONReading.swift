import Contracts

/// Why a text is no JSON, and where a person finds it.
struct JSONFault: Error, Hashable {
  /// Line, from 1.
  let line: Int
  /// Column in bytes, from 1.
  let column: Int
  /// What is wrong.
  let problem: String
}

extension JSONValue {
  /// Reads one document.
  ///
  /// - Throws: `JSONFault` with line and column.
  static func reading(_ text: String, firstLine: Int = 1) throws(JSONFault) -> JSONValue {
    let text = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    do {
      return try JSONValue(parsing: text)
    } catch .syntax(let byte, let expected) {
      let before = text.utf8.prefix(byte)
      let lines = before.lazy.filter { $0 == UInt8(ascii: "\n") }.count
      let column = before.reversed().prefix { $0 != UInt8(ascii: "\n") }.count + 1
      throw JSONFault(line: firstLine + lines, column: column, problem: JSONText.expected(expected))
    } catch {
      throw JSONFault(line: firstLine, column: 1, problem: error.told.why)
    }
  }

  /// Reads one document, the elements of one array, or one document a line (NDJSON).
  ///
  /// - Throws: `JSONFault` with line and column.
  static func readingMany(_ text: String) throws(JSONFault) -> [JSONValue] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let filled = lines.enumerated().filter { !$0.element.allSatisfy { $0 == " " || $0 == "\r" } }
    if filled.count > 1, filled.allSatisfy({ isDocument(String($0.element)) }) {
      var values: [JSONValue] = []
      for (index, line) in filled {
        values.append(try reading(String(line), firstLine: index + 1))
      }
      return values
    }
    let value = try reading(text)
    guard case .array(let elements) = value else { return [value] }
    return elements
  }

  /// Whether a line looks like a document of its own.
  private static func isDocument(_ line: String) -> Bool {
    let bare = line.filter { $0 != " " && $0 != "\r" && $0 != "\u{FEFF}" && $0 != "\t" }
    return bare.hasPrefix("{") && bare.hasSuffix("}")
  }

  /// The value of a member; nil if this is no object or has none of that name.
  subscript(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text of a string.
  var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The elements of an array; empty if this is none.
  var elements: [JSONValue] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }

  /// The members of an object; empty if this is none.
  var members: [Member] {
    guard case .object(let members) = self else { return [] }
    return members
  }

  /// Whether it is true.
  var isTrue: Bool { self == .bool(true) }

  /// An object with a member set, at its old place or at the end.
  func setting(_ name: String, _ value: JSONValue) -> JSONValue {
    var members = self.members
    if let index = members.firstIndex(where: { $0.name == name }) {
      members[index] = Member(name, value)
    } else {
      members.append(Member(name, value))
    }
    return .object(members)
  }

  /// On one line.
  var compact: String { text() }

  /// On several lines.
  var pretty: String { text(indented: true) }
}
