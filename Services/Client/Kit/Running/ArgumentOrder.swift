/// Puts a command line into the order the parser wants.
enum ArgumentOrder {
  /// The line with `--json` spelled out and common options moved behind the command.
  ///
  /// `anlan --lang en status` and `anlan status --lang en` mean the same, and `--json` takes a
  /// value only with `=`, so that `--json LICENCE` never eats the licence.
  static func normalised(_ arguments: [String]) -> [String] {
    var early: [String] = []
    var rest = arguments[...]
    while let first = rest.first, first.hasPrefix("-"), first != "--" {
      let name = String(first.prefix { $0 != "=" })
      guard let takesValue = CommonOptions.movable[name] else { break }
      early.append(rest.removeFirst())
      if takesValue, !first.contains("="), let value = rest.first {
        early.append(value)
        rest.removeFirst()
      }
    }
    let head = rest.prefix { $0 != "--" }
    let tail = rest.dropFirst(head.count)
    let whole = "--json=\(FieldSelection.everything)"
    return (head + early).map { $0 == "--json" ? whole : $0 } + tail
  }

  /// Whether a line has no command, only options that every command takes, with their values.
  static func isOnlyCommon(_ arguments: ArraySlice<String>) -> Bool {
    var rest = arguments
    while let first = rest.popFirst() {
      guard let takesValue = CommonOptions.movable[String(first.prefix { $0 != "=" })] else {
        return false
      }
      if takesValue, !first.contains("=") { _ = rest.popFirst() }
    }
    return true
  }

  /// The words that may name commands: those before the first option, and none that is a value.
  static func commandWords(_ arguments: ArraySlice<String>) -> [String] {
    var words: [String] = []
    for argument in arguments {
      if argument.hasPrefix("-"), argument != "-" { break }
      words.append(argument)
    }
    return words
  }
}
