import FoundationEssentials

/// A JSON document read strictly: every key must be asked for, every value must have its type.
///
/// `Codable` types of the standard library ignore unknown keys; here a misspelt key is an error that
/// names the file, the key and the remedy.
public struct StrictJSON {
  let file: String
  let path: String
  let value: JSONValue

  /// Reads the document of a file.
  ///
  /// - Throws: `ConfigurationError` if it is not JSON.
  public init(file: String, bytes: [UInt8]) throws(ConfigurationError) {
    self.file = file
    path = ""
    do {
      value = try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
    } catch {
      throw ConfigurationError(
        file: file, key: "", problem: "not valid JSON (\(Self.cause(of: error)))",
        remedy: "Correct the syntax.")
    }
  }

  private init(file: String, path: String, value: JSONValue) {
    self.file = file
    self.path = path
    self.value = value
  }

  /// The members of an object, each of which must be among `keys`.
  ///
  /// - Throws: `ConfigurationError` if it is no object or has another key.
  public func object(keys: [String]) throws(ConfigurationError) -> [String: StrictJSON] {
    let members = try dictionary()
    for key in members.keys.sorted() where !keys.contains(key) {
      throw ConfigurationError(
        file: file, key: join(key), problem: "unknown key",
        remedy: "Remove it or use one of: \(keys.sorted().joined(separator: ", ")).")
    }
    return members
  }

  /// The members of an object with free keys.
  ///
  /// - Throws: `ConfigurationError` if it is no object.
  public func dictionary() throws(ConfigurationError) -> [String: StrictJSON] {
    guard case .object(let members) = value else { throw wrongType("an object") }
    return Dictionary(
      uniqueKeysWithValues: members.map {
        ($0.key, StrictJSON(file: file, path: join($0.key), value: $0.value))
      })
  }

  /// The elements of an array.
  ///
  /// - Throws: `ConfigurationError` if it is no array.
  public func array() throws(ConfigurationError) -> [StrictJSON] {
    guard case .array(let elements) = value else { throw wrongType("an array") }
    return elements.enumerated().map {
      StrictJSON(file: file, path: "\(path)[\($0.offset)]", value: $0.element)
    }
  }

  /// A text that is not empty.
  ///
  /// - Throws: `ConfigurationError` if it is no text or empty.
  public func text() throws(ConfigurationError) -> String {
    guard case .text(let text) = value else { throw wrongType("a text") }
    guard !text.isEmpty else { throw refuse("empty text", remedy: "Give a value or remove it.") }
    return text
  }

  /// A whole number within a range.
  ///
  /// - Throws: `ConfigurationError` if it is no whole number or outside.
  public func wholeNumber(in range: ClosedRange<Int64>) throws(ConfigurationError) -> Int64 {
    guard case .number(let number) = value, let whole = Int64(exactly: number) else {
      throw wrongType("a whole number")
    }
    guard range.contains(whole) else {
      throw refuse(
        "\(whole) is out of range",
        remedy: "Use \(range.lowerBound) to \(range.upperBound).")
    }
    return whole
  }

  /// True or false.
  ///
  /// - Throws: `ConfigurationError` if it is neither.
  public func flag() throws(ConfigurationError) -> Bool {
    guard case .bool(let flag) = value else { throw wrongType("true or false") }
    return flag
  }

  /// Whether the value is null: written down as absent.
  public var isNull: Bool { if case .null = value { true } else { false } }

  /// The error for this key.
  public func refuse(_ problem: String, remedy: String) -> ConfigurationError {
    ConfigurationError(file: file, key: path, problem: problem, remedy: remedy)
  }

  private func wrongType(_ expected: String) -> ConfigurationError {
    refuse("wrong type: \(value.typeName)", remedy: "It must be \(expected).")
  }

  private func join(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  private static func cause(of error: any Error) -> String {
    guard case DecodingError.dataCorrupted(let context) = error else { return "unreadable" }
    if let parser = context.underlyingError { return "\(parser)" }
    return context.debugDescription
  }
}

/// A JSON value of any type.
enum JSONValue: Decodable {
  case object([String: JSONValue])
  case array([JSONValue])
  case text(String)
  case number(Double)
  case bool(Bool)
  case null

  init(from decoder: any Decoder) throws {
    let single = try decoder.singleValueContainer()
    if single.decodeNil() {
      self = .null
    } else if let value = try? single.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? single.decode(Double.self) {
      self = .number(value)
    } else if let value = try? single.decode(String.self) {
      self = .text(value)
    } else if let value = try? single.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try single.decode([String: JSONValue].self))
    }
  }

  var typeName: String {
    switch self {
    case .object: "an object"
    case .array: "an array"
    case .text: "a text"
    case .number: "a number"
    case .bool: "true or false"
    case .null: "null"
    }
  }
}
