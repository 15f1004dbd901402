/// Fits words into a picture: how broad they are, and where their lines break.
enum LabelText {
  /// Breadth of a text in a type of `size`, by its display width: Chinese takes a square each.
  static func breadth(_ text: some StringProtocol, size: Double) -> Double {
    text.reduce(0.0) { $0 + share(of: $1) } * size
  }

  /// Lines of a text; what does not fit is cut with an ellipsis.
  ///
  /// A line breaks between Chinese characters and after words, never before closing punctuation.
  static func lines(_ text: String, breadth: Double, size: Double, linesMax: Int) -> [String] {
    let room = breadth / size
    var lines: [String] = []
    var line = ""
    var used = 0.0
    for piece in pieces(of: text) {
      let needed = piece.reduce(0.0) { $0 + share(of: $1) }
      if used + needed > room, !line.isEmpty {
        lines.append(line)
        (line, used) = ("", 0)
        if piece == " " { continue }
      }
      if needed > room {
        for character in piece {
          if used + share(of: character) > room {
            lines.append(line)
            (line, used) = ("", 0)
          }
          line.append(character)
          used += share(of: character)
        }
      } else {
        line += piece
        used += needed
      }
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > linesMax else { return lines.isEmpty ? [""] : lines }
    var last = lines[linesMax - 1]
    while !last.isEmpty, last.reduce(1.0, { $0 + share(of: $1) }) > room { last.removeLast() }
    return Array(lines.prefix(linesMax - 1)) + [last + "…"]
  }

  /// Parts that a line does not break: words of letters, and characters with their punctuation.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    for raw in text {
      let character: Character = raw.isWhitespace ? " " : raw
      guard let last = pieces.last, let end = last.last else {
        pieces.append(String(character))
        continue
      }
      let isWord = share(of: character) < 1 && share(of: end) < 1 && character != " " && end != " "
      if isWord || closing.contains(character) || opening.contains(end) {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
    }
    return pieces
  }

  private static let closing = Set<Character>("，。、；：？！）〕】》”’…")
  private static let opening = Set<Character>("（〔【《“‘")

  /// Breadth of a character as a share of the type's size.
  private static func share(of character: Character) -> Double {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0..<0x20: return 0
    case 0x20, 0x2E, 0x2C, 0x3A, 0x69, 0x6C, 0x7C: return 0.32
    case 0x21..<0x1100: return 0.6
    default: return 1
    }
  }
}
