import Contracts

/// Reads what programs told as JSON.
extension JSONValue {
  /// A member of an object; nil if there is none.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// A text; nil if it is none.
  var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The values of a list; none if it is no list.
  var elements: [JSONValue] {
    guard case .array(let values) = self else { return [] }
    return values
  }
}
