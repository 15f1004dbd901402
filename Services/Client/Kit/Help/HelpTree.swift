import ArgumentParser
import Contracts

/// The commands and their arguments, as the parser itself describes them.
struct HelpTree {
  /// One argument or option.
  struct Argument {
    /// Its description by the parser.
    let json: JSONValue

    var isPositional: Bool { json["kind"]?.string == "positional" }
    var isFlag: Bool { json["kind"]?.string == "flag" }
    var isShown: Bool { json["shouldDisplay"] != .bool(false) }
    var isOptional: Bool { json["isOptional"]?.isTrue ?? true }
    var isRepeating: Bool { json["isRepeating"]?.isTrue ?? false }
    var section: String { json["sectionTitle"]?.string ?? "" }
    var abstract: String { json["abstract"]?.string ?? "" }
    var value: String { json["valueName"]?.string ?? "" }
    var initial: String? { json["defaultValue"]?.string }
    var choices: [String] { json["allValues"]?.elements.compactMap(\.string) ?? [] }

    /// Names with their dashes, short ones first.
    var names: [String] {
      let names = json["names"]?.elements ?? []
      return names.compactMap { entry in
        guard let name = entry["name"]?.string else { return nil }
        return entry["kind"]?.string == "long" ? "--" + name : "-" + name
      }.sorted { ($0.count, $0) < ($1.count, $1) }
    }
  }

  /// One command.
  struct Node {
    /// Names from the root to it.
    let path: [String]
    /// Its description by the parser.
    let json: JSONValue

    var abstract: String { json["abstract"]?.string ?? "" }
    var aliases: [String] { json["aliases"]?.elements.compactMap(\.string) ?? [] }
    var initial: String? { json["defaultSubcommand"]?.string }

    /// Commands and what they do, out of the discussion.
    var examples: [(command: String, note: String)] {
      (json["discussion"]?.string ?? "").split(separator: "\n").compactMap { line in
        let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
        return parts.count == 2 ? (parts[0], parts[1]) : nil
      }
    }

    var arguments: [Argument] {
      (json["arguments"]?.elements ?? []).map(Argument.init)
        .filter { $0.isShown && !["--help", "--version"].contains($0.names.last ?? "") }
    }

    var children: [Node] {
      (json["subcommands"]?.elements ?? []).compactMap { child in
        guard let name = child["commandName"]?.string, name != "help",
          child["shouldDisplay"] != .bool(false)
        else { return nil }
        return Node(path: path + [name], json: child)
      }
    }

    /// The command below with a name or alias.
    func child(named name: String) -> Node? {
      children.first { $0.path.last == name || $0.aliases.contains(name) }
    }

    /// This and everything below, in order.
    var all: [Node] { [self] + children.flatMap(\.all) }
  }

  /// `anlan` itself.
  let root: Node

  /// Asks the parser.
  ///
  /// - Throws: `JSONFault` if the parser's description is no JSON.
  init() throws {
    let json = try JSONValue.reading(AnlanCommand._dumpHelp())
    root = Node(path: ["anlan"], json: json["command"] ?? .null)
  }

  /// The command that words lead to, and the first word that leads nowhere, without asking about
  /// every other command: an answer to a slip must come at once.
  ///
  /// - Throws: `JSONFault` if the parser's description is no JSON.
  static func find(_ words: [String]) throws -> (node: Node, unknown: String?) {
    var type: any ParsableCommand.Type = AnlanCommand.self
    var path = ["anlan"]
    for word in words {
      let children = type.configuration.subcommands
      guard
        let next = children.first(where: {
          $0._commandName == word || $0.configuration.aliases.contains(word)
        })
      else { return (try Node(of: type, path), children.isEmpty ? nil : word) }
      type = next
      path.append(next._commandName)
    }
    return (try Node(of: type, path), nil)
  }

  /// The command that words lead to, and the first word that leads nowhere.
  func find(_ words: [String]) -> (node: Node, unknown: String?) {
    var node = root
    for word in words {
      guard let next = node.child(named: word) else {
        return (node, node.children.isEmpty ? nil : word)
      }
      node = next
    }
    return (node, nil)
  }
}

extension HelpTree.Node {
  /// A command as the parser describes it; a group, by what it is made of.
  ///
  /// - Throws: `JSONFault` if the parser's description is no JSON.
  fileprivate init(of type: any ParsableCommand.Type, _ path: [String]) throws {
    let configuration = type.configuration
    guard !configuration.subcommands.isEmpty else {
      let json = try JSONValue.reading(type._dumpHelp())
      self.init(path: path, json: json["command"] ?? .null)
      return
    }
    var members = Self.members(of: type)
    if let initial = configuration.defaultSubcommand {
      members.append(.init("defaultSubcommand", .string(initial._commandName)))
    }
    let children = configuration.subcommands.map { JSONValue.object(Self.members(of: $0)) }
    members.append(.init("subcommands", .array(children)))
    self.init(path: path, json: .object(members))
  }

  private static func members(of type: any ParsableCommand.Type) -> [JSONValue.Member] {
    let configuration = type.configuration
    return [
      .init("commandName", .string(type._commandName)),
      .init("abstract", .string(configuration.abstract)),
      .init("discussion", .string(configuration.discussion)),
      .init("aliases", .array(configuration.aliases.map { .string($0) })),
      .init("shouldDisplay", .bool(configuration.shouldDisplay)),
    ]
  }
}
