/// Words that code must not hold, each with what to write in its place.
enum BannedCode {
  /// Where a ban holds.
  enum Scope: Sendable {
    case everywhere
    case outsideTests
    case tests
    /// Everywhere but in one folder, for a reason given at the row.
    case outside(String)

    func covers(_ file: SourceFile) -> Bool {
      switch self {
      case .everywhere: true
      case .outsideTests: !file.isTest
      // Support holds the deadlines that tests wait with.
      case .tests: file.isTest && !file.path.contains("Support/") && !file.isBenchmark
      case .outside(let folder): !file.isTest && !file.path.hasPrefix(folder)
      }
    }
  }

  /// One ban: tokens in a row, and the replacement.
  struct Row: Sendable {
    let tokens: [String]
    let scope: Scope
    let instead: String

    init(_ tokens: [String], _ scope: Scope = .everywhere, instead: String) {
      self.tokens = tokens
      self.scope = scope
      self.instead = instead
    }

    /// `try!` has no space in it; `try !isEmpty` is another thing.
    func isWritten(on line: String) -> Bool {
      tokens.last != "!" || line.contains(tokens.joined())
    }
  }

  static let rows: [Row] = [
    Row(["try", "!"], instead: "try with do/catch, or #require in tests"),
    Row(["as", "!"], instead: "as? with a guard"),
    // Memory is what shipped code saves; a test may run other programs with Foundation's Process.
    Row(["import", "Foundation"], .outsideTests, instead: "import FoundationEssentials"),
    Row(["Task", "{"], .outsideTests, instead: "a child of a task group, or a Service"),
    Row(["Task", ".", "detached"], .outsideTests, instead: "a child of a task group"),
    // The wire starts each handler on its connection's event loop, and owns its end.
    Row(["Task", ".", "immediate"], .outside("Shared/Wire/"), instead: "a task group"),
    Row(["@", "unchecked"], instead: "Mutex or NIOLoopBound"),
    Row(["nonisolated", "(", "unsafe"], instead: "Mutex"),
    Row(["DispatchSemaphore"], instead: "await, or Mutex"),
    Row(["fatalError"], instead: "throw, or preconditionFailure for a programmer's error"),
    Row(["@", "_exported"], instead: "an import in each file"),
    Row(["@", "testable"], .outsideTests, instead: "a public declaration"),
    Row(["Task", ".", "sleep"], .tests, instead: "waiting for an event with a deadline"),
    Row(["usleep"], instead: "waiting for an event with a deadline"),
    Row(["UUID"], .outsideTests, instead: "an id given by the caller"),
    Row(["Date", "("], .outsideTests, instead: "the injected clock"),
    Row(["NSError"], instead: "an enum of your own"),
    Row(["print"], .outside("Services/Client/"), instead: "the logger"),
    Row(["open", "class"], instead: "public final class"),
    Row(["package", "func"], instead: "public or internal"),
  ]

  /// What no type may be called, and why.
  static let typeWords = ["Manager", "Helper", "Util", "Utils", "Processor"]
  static let typeEndings = ["Info", "Data"]
  private static let typeKeywords: Set<String> = [
    "struct", "class", "enum", "actor", "protocol", "typealias",
  ]

  static func findings(in file: SourceFile) -> [Finding] {
    var found: [Finding] = []
    for row in rows where row.scope.covers(file) {
      for line in file.lines(of: row.tokens) where row.isWritten(on: file.lines[line - 1]) {
        found.append(
          Finding(
            path: file.path, line: line,
            problem: "\(row.tokens.joined()) is banned; use \(row.instead)"))
      }
    }
    return found + types(in: file) + unwraps(in: file)
  }

  private static func types(in file: SourceFile) -> [Finding] {
    file.tokens.indices.dropLast().compactMap { index in
      guard typeKeywords.contains(file.tokens[index].text) else { return nil }
      let name = file.tokens[index + 1].text
      let isVague =
        typeWords.contains { Words.split(name).contains($0.lowercased()) }
        || typeEndings.contains { Words.split(name).last == $0.lowercased() && name != $0 }
      guard isVague, name.first?.isUppercase == true else { return nil }
      return Finding(
        path: file.path, line: file.tokens[index].line,
        problem: "\(name) says nothing; name what it is or does")
    }
  }

  /// A `!` right after a name, a bracket or a parenthesis, that is no `!=`.
  private static func unwraps(in file: SourceFile) -> [Finding] {
    var found: [Finding] = []
    for (number, text) in file.lines.enumerated() {
      guard let code = CodeLine.withoutStringsAndComment(text) else { continue }
      let characters = Array(code.utf8)
      for index in characters.indices.dropFirst() where characters[index] == UInt8(ascii: "!") {
        let before = characters[index - 1]
        let after = index + 1 < characters.count ? characters[index + 1] : 0
        let isPostfix = CodeLine.endsOperand(before) && after != UInt8(ascii: "=")
        guard isPostfix, !CodeLine.isKeyword(before: index, in: characters) else { continue }
        guard file.tokens.contains(where: { $0.line == number + 1 && $0.text == "!" }) else {
          continue
        }
        found.append(
          Finding(
            path: file.path, line: number + 1, problem: "forced unwrap; use guard or #require"))
      }
    }
    return found
  }
}
