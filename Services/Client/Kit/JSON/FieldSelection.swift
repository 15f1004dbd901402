import Contracts

/// Which top-level members `--json` prints: all of them, or those named.
public enum FieldSelection: Sendable, Hashable {
  /// All.
  case all
  /// Those named, in that order.
  case some([String])

  /// The word that `--json` without a value stands for.
  static let everything = "all"

  /// Reads the value of `--json`.
  public init(_ text: String) {
    let names = text.split(separator: ",").map { $0.filter { $0 != " " } }.filter { !$0.isEmpty }
    self = names.isEmpty || names == [Self.everything] ? .all : .some(names)
  }

  /// The members chosen; a name written `snake_case` finds its `lowerCamelCase` member.
  ///
  /// A name that the schema knows and the message left out (its default) prints as null.
  func apply(to value: JSONValue) -> JSONValue {
    guard case .some(let names) = self, case .object = value else { return value }
    return .object(
      names.map { name in
        let key = Self.camelCase(name)
        return JSONValue.Member(key, value[key] ?? value[name] ?? .null)
      })
  }

  /// Names chosen that a value does not have.
  func missing(in value: JSONValue) -> [String] {
    guard case .some(let names) = self, case .object = value else { return [] }
    return names.filter { value[Self.camelCase($0)] == nil && value[$0] == nil }
  }

  static func camelCase(_ name: String) -> String {
    var result = ""
    var raise = false
    for character in name {
      if character == "_" {
        raise = true
      } else {
        result += raise ? character.uppercased() : String(character)
        raise = false
      }
    }
    return result
  }
}
