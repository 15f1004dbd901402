/// A list filter: conditions on fields joined with AND, a subset of AIP-160.
///
/// Grammar: `field OP value (AND field OP value)*`, OP one of `=`, `!=`, `<`, `<=`, `>`, `>=`;
/// a value is a word of letters, digits, `_-./:` or a text in double quotes with `\"` and `\\`.
/// Every service declares its fields; what it does not declare is refused, never ignored.
public struct ListFilter: Sendable, Hashable {
  /// How a field is compared.
  public enum Comparison: String, Sendable, Hashable, CaseIterable {
    case equal = "="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
  }

  /// One condition.
  public struct Condition: Sendable, Hashable {
    /// Field as the service declares it.
    public let field: String
    /// How it is compared.
    public let comparison: Comparison
    /// Value as given, without quotes.
    public let value: String
  }

  /// Longest filter read, in UTF-8 bytes.
  ///
  /// Source: [D].
  public static let bytesMax = 4096
  /// Most conditions in one filter.
  ///
  /// Source: [D].
  public static let conditionsMax = 16

  /// The conditions in the order given; all must hold.
  public let conditions: [Condition]

  /// Reads a filter whose fields and comparisons are those declared.
  ///
  /// - Throws: `ListFilterRefusal` that says where and why.
  public init(
    _ text: String, fields: [String: Set<Comparison>]
  ) throws(ListFilterRefusal) {
    guard text.utf8.count <= Self.bytesMax else { throw .tooLong(bytesMax: Self.bytesMax) }
    var scanner = FilterScanner(text)
    var conditions: [Condition] = []
    scanner.skipSpaces()
    while !scanner.isAtEnd {
      if !conditions.isEmpty { try scanner.expectAnd() }
      let condition = try scanner.condition()
      guard let allowed = fields[condition.field] else {
        throw .unknownField(condition.field, known: fields.keys.sorted())
      }
      guard allowed.contains(condition.comparison) else {
        throw .comparisonNotAllowed(condition.field, condition.comparison)
      }
      conditions.append(condition)
      guard conditions.count <= Self.conditionsMax else {
        throw .tooManyConditions(conditionsMax: Self.conditionsMax)
      }
      scanner.skipSpaces()
    }
    self.conditions = conditions
  }
}

/// Why a filter is refused.
public enum ListFilterRefusal: Error, Sendable, Hashable {
  /// Longer than the limit.
  case tooLong(bytesMax: Int)
  /// More conditions than the limit.
  case tooManyConditions(conditionsMax: Int)
  /// Not by the grammar, at this character (from 1).
  case syntax(position: Int, expected: String)
  /// A field that this list does not have.
  case unknownField(String, known: [String])
  /// A comparison that this field does not have.
  case comparisonNotAllowed(String, ListFilter.Comparison)
  /// A value that the field cannot have.
  case invalidValue(field: String, value: String, expected: String)

  /// Stable code for programs.
  public var reason: String {
    switch self {
    case .tooLong, .tooManyConditions: "FILTER_TOO_LONG"
    case .syntax: "FILTER_SYNTAX"
    case .unknownField: "FILTER_FIELD_UNKNOWN"
    case .comparisonNotAllowed: "FILTER_COMPARISON"
    case .invalidValue: "FILTER_VALUE"
    }
  }

  /// The refusal in English, for logs and for clients without a string for the reason.
  public var message: String {
    switch self {
    case .tooLong(let bytesMax): "the filter is longer than \(bytesMax) bytes"
    case .tooManyConditions(let conditionsMax): "more than \(conditionsMax) conditions"
    case .syntax(let position, let expected): "at character \(position): expected \(expected)"
    case .unknownField(let field, let known):
      "no field \"\(field)\"; the fields are \(known.joined(separator: ", "))"
    case .comparisonNotAllowed(let field, let comparison):
      "the field \"\(field)\" cannot be compared with \(comparison.rawValue)"
    case .invalidValue(let field, let value, let expected):
      "\(field): \"\(value)\" is not \(expected)"
    }
  }
}

/// Walks over the characters of a filter.
private struct FilterScanner {
  private let characters: [Character]
  private var index = 0

  init(_ text: String) { characters = Array(text) }

  var isAtEnd: Bool { index >= characters.count }

  mutating func skipSpaces() {
    while index < characters.count, characters[index].isWhitespace { index += 1 }
  }

  mutating func expectAnd() throws(ListFilterRefusal) {
    let start = index
    guard word() == "AND" else { throw .syntax(position: start + 1, expected: "AND") }
    skipSpaces()
  }

  mutating func condition() throws(ListFilterRefusal) -> ListFilter.Condition {
    let field = word()
    guard !field.isEmpty else { throw .syntax(position: index + 1, expected: "a field name") }
    skipSpaces()
    let comparison = try comparison()
    skipSpaces()
    let value = try value()
    return ListFilter.Condition(field: field, comparison: comparison, value: value)
  }

  private mutating func comparison() throws(ListFilterRefusal) -> ListFilter.Comparison {
    for length in [2, 1] where index + length <= characters.count {
      let text = String(characters[index..<index + length])
      if let found = ListFilter.Comparison(rawValue: text) {
        index += length
        return found
      }
    }
    throw .syntax(position: index + 1, expected: "one of = != < <= > >=")
  }

  private mutating func value() throws(ListFilterRefusal) -> String {
    guard index < characters.count, characters[index] == "\"" else {
      let text = word()
      guard !text.isEmpty else { throw .syntax(position: index + 1, expected: "a value") }
      return text
    }
    index += 1
    var text = ""
    while index < characters.count {
      let character = characters[index]
      index += 1
      if character == "\"" { return text }
      if character == "\\", index < characters.count {
        text.append(characters[index])
        index += 1
      } else {
        text.append(character)
      }
    }
    throw .syntax(position: index + 1, expected: "a closing quote")
  }

  private mutating func word() -> String {
    let start = index
    while index < characters.count, isWord(characters[index]) { index += 1 }
    return String(characters[start..<index])
  }

  private func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "_-./:".contains(character)
  }
}
