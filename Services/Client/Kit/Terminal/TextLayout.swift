/// Fits text into cells: cutting, wrapping, padding, and making foreign text harmless.
public enum TextLayout {
  /// The mark of a cut; one cell.
  static let cutMark = "…"

  /// A text without characters that steer a terminal or hide other text.
  ///
  /// Control characters and line breaks become a space, direction overrides vanish.
  public static func harmless(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 < 0x80 }) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029: result.append(" ")
      case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F: continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// A text cut to so many cells; a cut is marked.
  public static func cut(_ text: String, to cells: Int) -> String {
    if DisplayWidth.cells(text) <= cells { return text }
    if cells <= 1 { return cells == 1 ? cutMark : "" }
    return DisplayWidth.prefix(of: text, cells: cells - 1).text + cutMark
  }

  /// A text filled with spaces to so many cells.
  public static func pad(_ text: String, to cells: Int, right: Bool = false) -> String {
    let missing = max(0, cells - DisplayWidth.cells(text))
    let spaces = String(repeating: " ", count: missing)
    return right ? spaces + text : text + spaces
  }

  /// Lines of at most so many cells.
  ///
  /// Words of letters are kept together where they fit; Chinese breaks anywhere except before
  /// closing punctuation.
  public static func wrap(_ text: String, to cells: Int) -> [String] {
    let width = max(cells, 2)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { wrapParagraph(String($0), to: width) }
  }

  private static func wrapParagraph(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in pieces(of: text) {
      let size = DisplayWidth.cells(piece)
      if used + DisplayWidth.cells(trimEnd(piece)) > width, used > 0 {
        lines.append(trimEnd(line))
        line = ""
        used = 0
        if piece.allSatisfy({ $0 == " " }) { continue }
      }
      var rest = piece
      var restSize = size
      while DisplayWidth.cells(trimEnd(rest)) > width {
        let part = DisplayWidth.prefix(of: rest, cells: width)
        lines.append(part.text)
        rest = String(rest.dropFirst(part.text.count))
        restSize -= part.cells
      }
      line += rest
      used += restSize
    }
    lines.append(trimEnd(line))
    return lines
  }

  /// Parts between which a line may break.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var previousIsWide = false
    for character in text {
      let wide = DisplayWidth.cells(character) == 2
      let breaks =
        !piece.isEmpty && !closing.contains(character) && character != " "
        && (piece.last == " " || wide || previousIsWide)
        && !(piece.last.map(opening.contains) ?? false)
      if breaks {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
      previousIsWide = wide
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }

  private static let closing = Set<Character>("，。、；：？！）〕】》”’…,.;:?!)]}%")
  private static let opening = Set<Character>("（〔【《“‘([{")

  private static func trimEnd(_ text: String) -> String {
    var end = text.endIndex
    while end > text.startIndex, text[text.index(before: end)] == " " {
      end = text.index(before: end)
    }
    return String(text[..<end])
  }
}
