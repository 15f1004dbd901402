/// Members of an object, taken one by one; what is left at the end is not known.
struct JSONFields {
  private let line: Int
  private var members: [JSONNode.Member]

  init(_ node: JSONNode) throws(JSONRefusal) {
    guard case .object(let members) = node.value else {
      throw JSONRefusal(line: node.line, detail: "no object")
    }
    self.members = members
    line = node.line
  }

  /// Refuses names that nobody took.
  func end() throws(JSONRefusal) {
    guard let member = members.first else { return }
    throw JSONRefusal(line: member.value.line, detail: "unknown key \"\(member.name)\"")
  }

  mutating func optional(_ name: String) -> JSONNode? {
    guard let index = members.firstIndex(where: { $0.name == name }) else { return nil }
    return members.remove(at: index).value
  }

  mutating func take(_ name: String) throws(JSONRefusal) -> JSONNode {
    guard let node = optional(name) else {
      throw JSONRefusal(line: line, detail: "no key \"\(name)\"")
    }
    return node
  }

  mutating func text(_ name: String) throws(JSONRefusal) -> String {
    try Self.text(try take(name), name)
  }

  mutating func optionalText(_ name: String) throws(JSONRefusal) -> String? {
    guard let node = optional(name) else { return nil }
    return try Self.text(node, name)
  }

  mutating func texts(_ name: String) throws(JSONRefusal) -> [String]? {
    guard let node = optional(name) else { return nil }
    return try Self.texts(node, name)
  }

  mutating func list(_ name: String) throws(JSONRefusal) -> [JSONNode] {
    try Self.list(try take(name), name)
  }

  mutating func optionalList(_ name: String) throws(JSONRefusal) -> [JSONNode] {
    guard let node = optional(name) else { return [] }
    return try Self.list(node, name)
  }

  mutating func members(_ name: String) throws(JSONRefusal) -> [JSONNode.Member] {
    guard let node = optional(name) else { return [] }
    guard case .object(let members) = node.value else {
      throw JSONRefusal(line: node.line, detail: "\"\(name)\" is no object")
    }
    return members
  }

  mutating func flag(_ name: String) throws(JSONRefusal) -> Bool? {
    guard let node = optional(name) else { return nil }
    guard case .boolean(let flag) = node.value else {
      throw JSONRefusal(line: node.line, detail: "\"\(name)\" is no true or false")
    }
    return flag
  }

  mutating func number(_ name: String) throws(JSONRefusal) -> Int? {
    guard let node = optional(name) else { return nil }
    guard case .number(let text) = node.value, let number = Int(text) else {
      throw JSONRefusal(line: node.line, detail: "\"\(name)\" is no whole number")
    }
    return number
  }

  static func text(_ node: JSONNode, _ name: String) throws(JSONRefusal) -> String {
    guard case .string(let text) = node.value else {
      throw JSONRefusal(line: node.line, detail: "\"\(name)\" is no text")
    }
    return text
  }

  static func list(_ node: JSONNode, _ name: String) throws(JSONRefusal) -> [JSONNode] {
    guard case .list(let items) = node.value else {
      throw JSONRefusal(line: node.line, detail: "\"\(name)\" is no list")
    }
    return items
  }

  static func texts(_ node: JSONNode, _ name: String) throws(JSONRefusal) -> [String] {
    try list(node, name).map { item throws(JSONRefusal) in try text(item, name) }
  }
}
