import ArgumentParser
import Testing

@testable import ClientKit

@Suite("Help")
struct HelpTests {
  @Test("shows examples that parse, for every command", arguments: Language.allCases)
  func examples(language: Language) throws {
    try Language.$current.withValue(language) {
      for node in try HelpTree().root.all {
        let name = node.path.joined(separator: " ")
        #expect(!node.examples.isEmpty, "\(name) has no example")
        for example in node.examples {
          var words = Self.words(of: example.command)
          #expect(words.removeFirst() == "anlan")
          if let mark = words.firstIndex(of: ">") { words.removeSubrange(mark...) }
          if words == ["permits"] || words == ["inbox"] { continue }
          #expect(throws: Never.self, "\(example.command)") {
            _ = try AnlanCommand.parseAsRoot(ArgumentOrder.normalised(words))
          }
        }
      }
    }
  }

  @Test("explains every option and argument", arguments: Language.allCases)
  func explained(language: Language) throws {
    try Language.$current.withValue(language) {
      for node in try HelpTree().root.all {
        #expect(!node.abstract.isEmpty)
        for argument in node.arguments {
          #expect(!argument.abstract.isEmpty, "\(node.path) \(argument.names)")
        }
      }
    }
  }

  @Test("fits the terminal", arguments: [80, 120])
  func fits(columns: Int) throws {
    let console = Console(
      output: TextBuffer(), notices: TextBuffer(),
      facts: TerminalFacts(
        terminals: (false, true, false), size: (columns, 24), environment: ["NO_COLOR": "1"]))
    for node in try HelpTree().root.all {
      for line in HelpPage(node: node, console: console).lines where !line.contains("9f86d081") {
        #expect(DisplayWidth.cells(line) <= columns, "\(line)")
      }
    }
  }

  @Test("of one command alone is that of the whole", arguments: Language.allCases)
  func alone(language: Language) throws {
    try Language.$current.withValue(language) {
      for node in try HelpTree().root.all {
        let words = Array(node.path.dropFirst())
        let (found, unknown) = try HelpTree.find(words)
        #expect(unknown == nil && found.path == node.path)
        let alone = HelpPage(node: found, console: .silent).lines
        #expect(alone == HelpPage(node: node, console: .silent).lines, "\(words)")
      }
      let (group, unknown) = try HelpTree.find(["permits", "nonsense"])
      #expect(group.path == ["anlan", "permits"] && unknown == "nonsense")
    }
  }

  @Test("puts examples before usage and options")
  func order() throws {
    let lines = HelpPage(node: try HelpTree().find(["permits", "import"]).node, console: .silent)
      .lines
    let examples = lines.firstIndex(of: UsageText.examples.text)
    let usage = lines.firstIndex(of: UsageText.usage.text)
    let options = lines.firstIndex(of: UsageText.options.text)
    #expect(try #require(examples) < #require(usage))
    #expect(try #require(usage) < #require(options))
  }

  @Test("writes a manual page with every command")
  func manual() throws {
    let tree = try HelpTree()
    let page = ManualPage(tree: tree, version: "1").text
    #expect(page.hasPrefix(".Dd "))
    for node in tree.root.all where node.children.isEmpty {
      #expect(page.contains(".Sh " + node.path.joined(separator: " ")))
    }
  }

  /// Words as a shell reads them: single quotes only.
  private static func words(of line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in line {
      if character == "'" {
        isQuoted.toggle()
      } else if character == " ", !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    return word.isEmpty ? words : words + [word]
  }
}
