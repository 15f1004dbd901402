/// Cuts text into the words of a full-text index: Chinese into pairs of characters, the rest into
/// words.
///
/// An index of words finds no Chinese word, as Chinese is written without spaces; an index of three
/// characters finds no word of two. Pairs find both, a single character by its pairs' beginning.
public enum SearchWords {
  /// Longest text that somebody may search for, in characters.
  ///
  /// Source: [D].
  public static let queryCharactersMax = 64

  /// The words of a text, in order, with a space between.
  public static func indexed(_ text: String) -> String {
    var words: [String] = []
    for run in runs(of: text) {
      if run.isChinese {
        for index in run.characters.indices.dropLast() {
          words.append(String(run.characters[index...(index + 1)]))
        }
        // The last character alone, so that a search for it finds its end too.
        if let last = run.characters.last { words.append(String(last)) }
      } else {
        words.append(String(run.characters).lowercased())
      }
    }
    return words.joined(separator: " ")
  }

  /// What to ask the index for; nil if nothing in the text can be searched for.
  ///
  /// Each run of Chinese becomes a phrase of its pairs, so that 瓦斯积聚 finds only itself; a single
  /// character and every other word are asked by their beginning. All must be there.
  public static func query(_ text: String) -> String? {
    let parts = runs(of: text).map { run -> String in
      guard run.isChinese, run.characters.count > 1 else {
        return "\"\(String(run.characters).lowercased())\"*"
      }
      let pairs = run.characters.indices.dropLast().map {
        String(run.characters[$0...($0 + 1)])
      }
      return "\"\(pairs.joined(separator: " "))\""
    }
    return parts.isEmpty ? nil : parts.joined(separator: " AND ")
  }

  private struct Run {
    let isChinese: Bool
    var characters: [Character]
  }

  private static func runs(of text: String) -> [Run] {
    var runs: [Run] = []
    var isOpen = false
    for character in text {
      guard character.isLetter || character.isNumber else {
        isOpen = false
        continue
      }
      let isChinese = isIdeograph(character)
      if isOpen, let last = runs.last, last.isChinese == isChinese {
        runs[runs.count - 1].characters.append(character)
      } else {
        runs.append(Run(isChinese: isChinese, characters: [character]))
      }
      isOpen = true
    }
    return runs
  }

  private static func isIdeograph(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    return switch scalar.value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }
}
