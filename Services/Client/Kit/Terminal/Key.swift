/// A key of the keyboard.
enum Key: Sendable, Hashable {
  case up, down, left, right, tab, pageUp, pageDown, home, end, enter, escape, backspace, interrupt
  case character(Character)
}

/// Turns the bytes of a terminal into keys; whole sequences only, the rest waits for more.
struct KeyDecoder {
  private var bytes: [UInt8] = []

  /// Takes bytes and returns the keys they complete.
  mutating func keys(_ more: [UInt8]) -> [Key] {
    bytes += more
    var keys: [Key] = []
    while let key = next() { if let known = key { keys.append(known) } }
    return keys
  }

  /// Says that nothing follows for now: an escape on its own is the key.
  mutating func pause() -> [Key] {
    guard bytes == [0x1B] else { return [] }
    bytes = []
    return [.escape]
  }

  private static let sequences: [(text: String, key: Key)] = [
    ("[A", .up), ("[B", .down), ("OA", .up), ("OB", .down),
    ("[D", .left), ("[C", .right), ("OD", .left), ("OC", .right), ("[5~", .pageUp),
    ("[6~", .pageDown),
    ("[H", .home), ("[F", .end), ("OH", .home), ("OF", .end), ("[1~", .home), ("[4~", .end),
  ]

  /// The next key; nil inside for a sequence nobody needs, nil outside if more bytes are needed.
  private mutating func next() -> Key?? {
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x1B: return escapeSequence()
    case 0x09: return take(1, .tab)
    case 0x0D, 0x0A: return take(1, .enter)
    case 0x7F, 0x08: return take(1, .backspace)
    case 0x03, 0x04: return take(1, .interrupt)
    case 0x0E: return take(1, .down)
    case 0x10: return take(1, .up)
    case 0..<0x20: return take(1, nil)
    default: return character(first)
    }
  }

  private mutating func escapeSequence() -> Key?? {
    guard bytes.count > 1 else { return nil }
    let rest = bytes.dropFirst()
    for (text, key) in Self.sequences where rest.starts(with: text.utf8) {
      return take(1 + text.utf8.count, key)
    }
    guard rest.first == UInt8(ascii: "[") || rest.first == UInt8(ascii: "O") else {
      return take(1, .escape)
    }
    // An unknown sequence ends with a byte of 0x40…0x7E.
    guard let end = rest.dropFirst().firstIndex(where: { (0x40...0x7E).contains($0) }) else {
      return nil
    }
    return take(end + 1, nil)
  }

  private mutating func character(_ first: UInt8) -> Key?? {
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard bytes.count >= length else { return nil }
    let text = String(validating: bytes.prefix(length), as: UTF8.self)
    return take(text == nil ? 1 : length, text?.first.map { .character($0) })
  }

  private mutating func take(_ count: Int, _ key: Key?) -> Key?? {
    bytes.removeFirst(min(count, bytes.count))
    return .some(key)
  }
}
