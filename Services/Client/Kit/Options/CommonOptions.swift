import ArgumentParser

/// Options that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(help: CommonHelp.lang.help(.language)) var lang: String?
  @Option(help: CommonHelp.json.help(.fields)) var json: String?
  @Flag(help: CommonHelp.plain.help) var plain = false
  @Flag(name: .customLong("no-color"), help: CommonHelp.noColour.help) var noColour = false
  @Flag(name: .customLong("no-input"), help: CommonHelp.noInput.help) var noInput = false
  @Flag(name: .customLong("no-pager"), help: CommonHelp.noPager.help) var noPager = false
  @Option(help: CommonHelp.sockets.help(.folder), completion: .directory) var sockets: String?
  @Option(help: CommonHelp.socket.help(.socket)) var socket: [String] = []
  @Option(name: .customLong("as"), help: CommonHelp.actingAs.help(.department))
  var actingAs: String?
  @Option(help: CommonHelp.timeout.help(.seconds)) var timeout: Double?

  /// Options that may stand before the command, and whether they take a value.
  static let movable: [String: Bool] = [
    "--lang": true, "--json": false, "--plain": false, "--no-color": false, "--no-input": false,
    "--no-pager": false, "--sockets": true, "--socket": true, "--as": true, "--timeout": true,
  ]

  /// The form of results they ask for.
  var form: OutputForm {
    if let json { return .json(FieldSelection(json)) }
    return plain ? .plain : .text
  }

  /// - Throws: `Complaint` if they exclude one another or are out of range.
  func check() throws {
    if json != nil, plain { throw Complaint(UsageText.chooseForm.text, outcome: .usage) }
    if let lang, Language(tag: lang) == nil {
      throw Complaint(UsageText.badLanguage.with(lang), outcome: .usage)
    }
    if let timeout, !(timeout > 0) { throw Complaint(UsageText.badTimeout.text, outcome: .usage) }
  }
}
