import ArgumentParser

/// A command of the client.
protocol ClientCommand: ParsableCommand {
  /// Options that every command takes.
  var common: CommonOptions { get }

  /// Runs the command.
  ///
  /// - Throws: `Complaint`, a `Status` of a service, or a `ConnectError`.
  func run(in session: Session) async throws -> Outcome
}

/// An example of a command, for help and man page; every one must parse.
struct Example {
  /// The command line.
  let command: String
  /// What it does.
  let note: Phrase

  init(_ command: String, _ chinese: String, _ english: String) {
    self.command = command
    self.note = Phrase(chinese, english)
  }
}

extension CommandConfiguration {
  /// A command with examples; our help reads them back out of the discussion.
  static func command(
    _ name: String, _ abstract: some PhraseTable, examples: [Example] = [],
    subcommands: [any ParsableCommand.Type] = [],
    defaultSubcommand: (any ParsableCommand.Type)? = nil, aliases: [String] = []
  ) -> CommandConfiguration {
    CommandConfiguration(
      commandName: name, abstract: abstract.text,
      discussion: examples.map { "\($0.command)\t\($0.note.text)" }.joined(separator: "\n"),
      subcommands: subcommands, defaultSubcommand: defaultSubcommand, aliases: aliases)
  }
}

extension PhraseTable {
  /// As the help of an option or argument.
  var help: ArgumentHelp { ArgumentHelp(stringLiteral: text) }

  /// As the help of an option or argument with the name of its value.
  func help(_ value: ValueText) -> ArgumentHelp {
    ArgumentHelp(text, valueName: value.text)
  }
}
