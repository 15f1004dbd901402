import ArgumentParser

/// Knows the names of all commands, to say what somebody may have meant.
enum CommandNames {
  /// - Throws: `Complaint` if a word that must name a command names none.
  static func check(_ words: [String]) throws {
    var configuration = AnlanCommand.configuration
    var path = ["anlan"]
    for word in words {
      let children = configuration.subcommands.map { $0.configuration }
      if children.isEmpty { return }
      let named = children.filter { $0.commandName == word || $0.aliases.contains(word) }
      if named.isEmpty {
        if configuration.defaultSubcommand != nil, !looksLikeCommand(word) { return }
        throw complaint(word, among: children.compactMap(\.commandName), path: path)
      }
      configuration = named[0]
      path.append(word)
    }
  }

  /// The complaint about a word that names no command.
  static func complaint(_ word: String, among names: [String], path: [String]) -> Complaint {
    let prefix = path.joined(separator: " ")
    let near = Suggestion.nearest(to: word, among: names)
    var tries = near.map { [UsageText.didYouMean.with("\(prefix) \($0)")] } ?? []
    let group = path.dropFirst().joined(separator: " ")
    tries.append(UsageText.seeHelp.with(group.isEmpty ? "anlan help" : "anlan help \(group)"))
    return Complaint(UsageText.unknownCommand.with(word), tries: tries, outcome: .usage)
  }

  /// Letters only: an id has digits or slashes.
  private static func looksLikeCommand(_ word: String) -> Bool {
    word.allSatisfy { $0.isASCII && ($0.isLowercase || $0 == "-") }
  }
}
