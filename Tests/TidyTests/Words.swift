/// Splits names and prose into lower-case words.
enum Words {
  /// The words of a name: `licenceEventID` → licence, event, id.
  static func split(_ name: String) -> [String] {
    var words: [String] = []
    var current = ""
    var previousIsLower = false
    for character in name {
      guard character.isLetter || character.isNumber else {
        if !current.isEmpty { words.append(current) }
        (current, previousIsLower) = ("", false)
        continue
      }
      if character.isUppercase, previousIsLower {
        words.append(current)
        current = ""
      }
      current += character.lowercased()
      previousIsLower = character.isLowercase || character.isNumber
    }
    if !current.isEmpty { words.append(current) }
    return words
  }
}

/// American spellings and their British form.
enum Spelling {
  static let british: [String: String] = [
    "license": "licence", "licenses": "licences", "behavior": "behaviour",
    "behaviors": "behaviours", "color": "colour", "colors": "colours", "center": "centre",
    "centers": "centres", "favor": "favour", "honor": "honour", "labor": "labour",
    "neighbor": "neighbour", "neighbors": "neighbours", "canceled": "cancelled",
    "canceling": "cancelling", "defense": "defence", "offense": "offence", "gray": "grey",
    "catalog": "catalogue", "organization": "organisation", "organizations": "organisations",
  ]

  /// Names of packages that we must spell as they do.
  static let foreignNames: Set<String> = [
    "successTerminationBehavior", "failureTerminationBehavior", "TerminationBehavior",
  ]

  static func findings(in file: SourceFile) -> [Finding] {
    let names = file.tokens.filter { !foreignNames.contains($0.text) }
    return (names + file.comments).flatMap { piece in
      Words.split(piece.text).compactMap { word in
        guard let right = british[word] else { return nil }
        return Finding(
          path: file.path, line: piece.line, problem: "American \(word); write \(right)")
      }
    }
  }
}
