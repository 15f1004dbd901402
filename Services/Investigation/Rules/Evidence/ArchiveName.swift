/// Names of files in an archive: deterministic, unique, harmless on every file system.
public enum ArchiveName {
  /// Bytes of a name, inclusive: half of what file systems take, for tools that add to it. [D]
  public static let bytesMax = 120

  /// A name that says what the file is, from a number and the name it had.
  ///
  /// Separators, control and bidirectional characters, what Windows refuses and what a BagIt
  /// manifest would have to escape become an underline; the number keeps names apart.
  ///
  /// Source: RFC 8493 section 2.1.3.
  public static func safe(number: Int, _ original: String) -> String {
    let digits = String(number)
    let head = String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "-"
    let last = original.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
    var scalars = String.UnicodeScalarView()
    for scalar in last.unicodeScalars { scalars.append(isPlain(scalar) ? scalar : "_") }
    let (stem, ending) = cut(String(scalars))
    var kept = ""
    for character in stem {
      guard (head + kept + String(character) + ending).utf8.count <= bytesMax else { break }
      kept.append(character)
    }
    let body = kept.trimmingDots
    return head + (body.isEmpty ? "file" : body) + ending
  }

  /// Characters of an ending that is kept whole, the dot included. [D]
  private static let endingCharactersMax = 10

  private static func cut(_ name: String) -> (stem: String, ending: String) {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return (name, "") }
    let ending = String(name[dot...])
    let isWord = ending.dropFirst().allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard (2...endingCharactersMax).contains(ending.count), isWord else { return (name, "") }
    return (String(name[..<dot]), ending)
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      false
    default: !"\"*:<>?|%/\\".unicodeScalars.contains(scalar)
    }
  }
}

extension String {
  /// Without dots and blanks at either end.
  fileprivate var trimmingDots: String {
    let isEdge: (Character) -> Bool = { $0 == "." || $0 == " " }
    return String(drop(while: isEdge).reversed().drop(while: isEdge).reversed())
  }
}
