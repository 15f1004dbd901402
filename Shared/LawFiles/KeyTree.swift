/// The keys of a JSON text, without its values.
indirect enum KeyTree: Decodable {
  case object([String: KeyTree])
  case list([KeyTree])
  case value
  /// Nothing: a key that is there and says nothing is as one that is not there.
  case null

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: Key.self) {
      var members: [String: KeyTree] = [:]
      for key in container.allKeys {
        members[key.stringValue] = try container.decode(KeyTree.self, forKey: key)
      }
      self = .object(members)
    } else if var container = try? decoder.unkeyedContainer() {
      var members: [KeyTree] = []
      while !container.isAtEnd { members.append(try container.decode(KeyTree.self)) }
      self = .list(members)
    } else {
      self = try decoder.singleValueContainer().decodeNil() ? .null : .value
    }
  }

  /// Every key with the way to it; places of lists count as one.
  var paths: Set<String> {
    var found: Set<String> = []
    walk { path, _ in found.insert(path) }
    return found
  }

  /// The first key that is none of `known`, as a person finds it: `[3].appliesTo.regoin`.
  func firstKey(notIn known: Set<String>) -> String? {
    var found: [String] = []
    walk { path, place in
      if !known.contains(path) { found.append(place) }
    }
    return found.min()
  }

  private func walk(
    path: String = "", place: String = "", _ visit: (_ path: String, _ place: String) -> Void
  ) {
    switch self {
    case .value, .null: return
    case .list(let members):
      for (index, member) in members.enumerated() {
        member.walk(path: path + "[]", place: place + "[\(index)]", visit)
      }
    case .object(let members):
      for (key, member) in members {
        if case .null = member { continue }
        let (way, spot) = ("\(path).\(key)", place.isEmpty ? key : "\(place).\(key)")
        visit(way, spot)
        member.walk(path: way, place: spot, visit)
      }
    }
  }
}
