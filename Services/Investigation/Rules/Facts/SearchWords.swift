/// Cuts text into the words of a full-text index: Chinese into pairs of characters, the rest into
/// words, and every character and every word's first letter once more by itself.
///
/// An index of words finds no Chinese word, as Chinese is written without spaces; an index of three
/// characters finds no word of two. Pairs find both. The single ones are there because to ask for a
/// pair by its beginning is to gather all pairs that begin so: a tenth of a second in a million
/// entries, where a word of the index is followed in place.
public enum SearchWords {
  /// Longest text that somebody may search for, in characters.
  ///
  /// Source: [D].
  public static let queryCharactersMax = 64

  /// The words of a text, in order, then the single ones, with a space between.
  public static func indexed(_ text: String) -> String {
    var words: [String] = []
    var singles: [String] = []
    for run in runs(of: text) {
      if run.isChinese {
        for index in run.characters.indices.dropLast() {
          words.append(String(run.characters[index...(index + 1)]))
        }
        singles += run.characters.map { String($0) }
      } else {
        let word = String(run.characters).lowercased()
        if word.count > 1 { words.append(word) }
        singles += word.prefix(1).map { String($0) }
      }
    }
    var seen: Set<String> = []
    return (words + singles.filter { seen.insert($0).inserted }).joined(separator: " ")
  }

  /// What to ask the index for; nil if nothing in the text can be searched for.
  ///
  /// Each run of Chinese becomes a phrase of its pairs, so that 瓦斯积聚 finds only itself; every
  /// other word is asked by its beginning, which for a single letter is a word of the index. All must
  /// be there.
  public static func query(_ text: String) -> String? {
    let parts = runs(of: text).map { run -> String in
      let word = String(run.characters).lowercased()
      if run.characters.count == 1 { return "\"\(word)\"" }
      guard run.isChinese else { return "\"\(word)\"*" }
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
