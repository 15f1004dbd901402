/// One Swift file, taken apart into code, comments and string literals.
struct SourceFile: Sendable {
  /// A piece of text with the line it begins on, counted from 1.
  struct Piece: Sendable, Hashable {
    let text: String
    let line: Int
  }

  let path: String
  let lines: [String]
  /// Names, numbers and single punctuation characters of the code.
  let tokens: [Piece]
  let comments: [Piece]
  let strings: [Piece]

  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var lexer = SwiftLexer(text)
    lexer.run()
    tokens = lexer.tokens
    comments = lexer.comments
    strings = lexer.strings
  }

  /// Whether it belongs to tests or benchmarks.
  var isTest: Bool { path.hasPrefix("Tests/") }
  /// Whether it measures instead of testing.
  var isBenchmark: Bool { path.hasPrefix("Tests/Benchmarks/") }

  /// Modules it imports, with their lines.
  var imports: [Piece] {
    tokens.indices.compactMap { index in
      guard tokens[index].text == "import", index + 1 < tokens.count else { return nil }
      let isFirst = index == 0 || tokens[index - 1].line < tokens[index].line
      let isModified =
        index > 0 && ["public", "internal", "private"].contains(tokens[index - 1].text)
      let isTestable = index > 0 && tokens[index - 1].text == "testable"
      guard isFirst || isModified || isTestable else { return nil }
      var next = index + 1
      if ["struct", "class", "enum", "func", "protocol", "let", "var"].contains(tokens[next].text) {
        next += 1
      }
      return next < tokens.count ? tokens[next] : nil
    }
  }

  /// Lines at which these tokens follow one another.
  func lines(of sequence: [String]) -> [Int] {
    guard let first = sequence.first, tokens.count >= sequence.count else { return [] }
    return (0...(tokens.count - sequence.count)).compactMap { start in
      guard tokens[start].text == first,
        tokens[start..<start + sequence.count].elementsEqual(sequence, by: { $0.text == $1 })
      else { return nil }
      return tokens[start].line
    }
  }
}
