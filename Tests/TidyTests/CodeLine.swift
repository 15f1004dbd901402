/// What a single line of code looks like without its strings and comment.
enum CodeLine {
  /// The line up to its comment, its string literals emptied; nil if nothing is left.
  static func withoutStringsAndComment(_ line: String) -> String? {
    guard line.utf8.contains(UInt8(ascii: "!")) else { return nil }
    var result = ""
    var isInside = false
    var previous: Character = " "
    for character in line {
      if character == "\"", previous != "\\" { isInside.toggle() }
      if !isInside, character == "/", previous == "/" { break }
      if !isInside || character == "\"" { result.append(character) }
      previous = character
    }
    return result.isEmpty ? nil : result
  }

  /// Whether a byte may end an operand: a name, `)`, `]` or `>`.
  static func endsOperand(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, UInt8(ascii: "_"), UInt8(ascii: ")"), UInt8(ascii: "]"): true
    default: false
    }
  }

  /// Whether the word before a position is `try` or `as`, which have a ban of their own.
  static func isKeyword(before index: Int, in bytes: [UInt8]) -> Bool {
    var start = index
    while start > 0, endsOperand(bytes[start - 1]) { start -= 1 }
    return ["try", "as"].contains(String(decoding: bytes[start..<index], as: UTF8.self))
  }
}
