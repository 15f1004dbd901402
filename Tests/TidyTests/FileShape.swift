/// Sizes, first words and names of files.
enum FileShape {
  /// Most lines of a file.
  static let linesMax = 400
  /// Most characters of a line.
  static let columnsMax = 100

  static func sizes(of file: SourceFile) -> [Finding] {
    var found: [Finding] = []
    if file.lines.count > linesMax + 1 {
      found.append(
        Finding(
          path: file.path, line: file.lines.count, problem: "more than \(linesMax) lines; split it")
      )
    }
    // Comments may hold a long address and literals a whole sentence; `swift format` leaves them
    // alone as well.
    for (index, line) in file.lines.enumerated()
    where line.count > columnsMax && !line.contains("//") && !line.contains("\"") {
      found.append(
        Finding(path: file.path, line: index + 1, problem: "more than \(columnsMax) columns"))
    }
    return found
  }

  /// A file opens, after its imports, with words that say what it is for.
  static func firstWords(of file: SourceFile) -> [Finding] {
    for line in file.lines {
      let text = line.drop { $0 == " " }
      if text.isEmpty || text.hasPrefix("import ") || text.hasPrefix("public import ")
        || text.hasPrefix("internal import ") || text.hasPrefix("@") || text.hasPrefix("#")
        || text.hasPrefix("// swift-")
      {
        continue
      }
      if text.hasPrefix("//") || text.hasPrefix("extension ") { return [] }
      break
    }
    return file.isTest
      ? [] : [Finding(path: file.path, line: 1, problem: "no words on what the file is for")]
  }

  /// Identifiers are ASCII; the terms of the law stay in comments and strings.
  static func identifiers(in file: SourceFile) -> [Finding] {
    file.tokens.filter { token in token.text.utf8.contains { $0 >= 0x80 } }.map {
      Finding(path: file.path, line: $0.line, problem: "\($0.text) is not ASCII")
    }
  }

  /// A leftover names its owner; a broken thing is mended before it merges.
  static func leftovers(in file: SourceFile) -> [Finding] {
    let unowned = "TO" + "DO"
    let broken = "FIX" + "ME"
    return file.comments.compactMap { comment in
      if comment.text.contains(broken) {
        return Finding(path: file.path, line: comment.line, problem: "\(broken) never merges")
      }
      guard comment.text.contains(unowned), !comment.text.contains("\(unowned)(") else {
        return nil
      }
      return Finding(
        path: file.path, line: comment.line, problem: "\(unowned)(name): say who and when")
    }
  }
}

/// What is allowed at the top, and what no file may name.
enum Layout {
  static let topLevel: Set<String> = [
    "Package.swift", "README.md", "LICENSE", "proto", "Shared", "Services", "Tests", "compose",
    ".ci", ".dockerignore", ".git", ".gitignore", ".swift-format",
    // Made by tools and ignored by git.
    ".build", "Package.resolved", ".swiftpm",
  ]

  static func findings(_ names: [String]) -> [Finding] {
    names.filter { !topLevel.contains($0) && !$0.hasPrefix(".build") }.map {
      Finding(path: $0, line: 1, problem: "not part of the layout; see README.md")
    }
  }

  /// Paths that exist on somebody's machine only.
  private static let machinePaths = ["/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/", "/Us" + "ers/"]

  static func machinePaths(in text: String, path: String) -> [Finding] {
    guard machinePaths.contains(where: text.contains) else { return [] }
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
      index, line in
      guard let place = machinePaths.first(where: line.contains) else { return nil }
      return Finding(path: path, line: index + 1, problem: "names \(place), a path of one machine")
    }
  }
}
