/// Splits Swift into tokens, comments and string literals: enough for rules of style.
///
/// Code inside an interpolation counts as part of the literal.
struct SwiftLexer {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private(set) var tokens: [SourceFile.Piece] = []
  private(set) var comments: [SourceFile.Piece] = []
  private(set) var strings: [SourceFile.Piece] = []

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func run() {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\n") {
        line += 1
        position += 1
      } else if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
        position += 1
      } else if starts(with: "//") {
        lineComment()
      } else if starts(with: "/*") {
        blockComment()
      } else if let hashes = hashesBeforeQuote() {
        string(hashes: hashes)
      } else if Self.isName(byte) {
        name()
      } else {
        tokens.append(piece(position, position + 1, line))
        position += 1
      }
    }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, UInt8(ascii: "_"), 128...255: true
    default: false
    }
  }

  private func starts(with text: StaticString) -> Bool {
    guard position + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { bytes[position..<position + $0.count].elementsEqual($0) }
  }

  private func piece(_ start: Int, _ end: Int, _ line: Int) -> SourceFile.Piece {
    SourceFile.Piece(
      text: String(decoding: bytes[start..<min(end, bytes.count)], as: UTF8.self), line: line)
  }

  private mutating func name() {
    let start = position
    while position < bytes.count, Self.isName(bytes[position]) { position += 1 }
    tokens.append(piece(start, position, line))
  }

  private mutating func lineComment() {
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    comments.append(piece(start, position, line))
  }

  private mutating func blockComment() {
    let (start, startLine) = (position, line)
    var depth = 0
    repeat {
      if starts(with: "/*") {
        depth += 1
        position += 2
      } else if starts(with: "*/") {
        depth -= 1
        position += 2
      } else {
        if bytes[position] == UInt8(ascii: "\n") { line += 1 }
        position += 1
      }
    } while depth > 0 && position < bytes.count
    comments.append(piece(start, position, startLine))
  }

  private func hashesBeforeQuote() -> Int? {
    var cursor = position
    while cursor < bytes.count, bytes[cursor] == UInt8(ascii: "#") { cursor += 1 }
    guard cursor < bytes.count, bytes[cursor] == UInt8(ascii: "\"") else { return nil }
    return cursor - position
  }

  private mutating func string(hashes: Int) {
    position += hashes
    let quotes = starts(with: "\"\"\"") ? 3 : 1
    position += quotes
    let (start, startLine) = (position, line)
    while position < bytes.count {
      if ends(quotes: quotes, hashes: hashes) { break }
      if escape(hashes: hashes) {
        position += 1 + hashes
        if position < bytes.count, bytes[position] == UInt8(ascii: "(") {
          position += 1
          interpolation()
          continue
        }
      } else if quotes == 1, bytes[position] == UInt8(ascii: "\n") {
        break
      }
      if position < bytes.count, bytes[position] == UInt8(ascii: "\n") { line += 1 }
      position += 1
    }
    strings.append(piece(start, position, startLine))
    position = min(position + quotes + hashes, bytes.count)
  }

  private mutating func interpolation() {
    var depth = 1
    while position < bytes.count, depth > 0 {
      if let hashes = hashesBeforeQuote() {
        string(hashes: hashes)
        continue
      }
      switch bytes[position] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: "\n"): line += 1
      default: break
      }
      position += 1
    }
  }

  private func escape(hashes: Int) -> Bool {
    guard bytes[position] == UInt8(ascii: "\\"), position + hashes < bytes.count else {
      return false
    }
    return bytes[position + 1..<position + 1 + hashes].allSatisfy { $0 == UInt8(ascii: "#") }
  }

  private func ends(quotes: Int, hashes: Int) -> Bool {
    guard position + quotes + hashes <= bytes.count else { return false }
    return bytes[position..<position + quotes].allSatisfy { $0 == UInt8(ascii: "\"") }
      && bytes[position + quotes..<position + quotes + hashes].allSatisfy {
        $0 == UInt8(ascii: "#")
      }
  }
}
