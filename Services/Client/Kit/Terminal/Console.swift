import Contracts

/// How results are written.
public enum OutputForm: Sendable, Hashable {
  /// For people.
  case text
  /// JSON of the response, with the members chosen.
  case json(FieldSelection)
  /// Tabs and nothing else.
  case plain
}

/// Writes results to stdout and everything else to stderr.
public struct Console: Sendable {
  /// Results.
  public let output: any TextSink
  /// Progress, warnings, hints, errors.
  public let notices: any TextSink
  /// The terminal.
  public let facts: TerminalFacts
  /// Form of the results.
  public let form: OutputForm
  /// Whether a pager may be used.
  public let mayPage: Bool

  /// Makes a console.
  public init(
    output: any TextSink, notices: any TextSink, facts: TerminalFacts, form: OutputForm = .text,
    mayPage: Bool = false
  ) {
    self.output = output
    self.notices = notices
    self.facts = facts
    self.form = form
    self.mayPage = mayPage
  }

  /// Whether people read the results.
  public var isText: Bool { form == .text }

  /// A line of the result.
  public func line(_ text: String = "") { output.write(text + "\n") }

  /// A line beside the result.
  public func notice(_ text: String) { notices.write(text + "\n") }

  /// What to do next; only for people.
  public func suggest(_ command: String) {
    guard isText else { return }
    notice(CommonText.next.with(command))
  }

  /// A styled piece, if colour is allowed.
  public func styled(_ text: String, _ style: Style) -> String {
    style.applied(to: text, if: facts.isColoured)
  }

  /// One JSON value on its own.
  func json(_ value: JSONValue) {
    let chosen: JSONValue
    if case .json(let fields) = form {
      chosen = fields.apply(to: value)
      for name in fields.missing(in: value) {
        let members = value.members.map(\.name).joined(separator: ", ")
        notice(CommonText.warningHead.text + UsageText.noSuchMember.with(name, members))
      }
    } else {
      chosen = value
    }
    line(facts.outputIsTerminal ? chosen.pretty : chosen.compact)
  }

  /// One JSON value of a stream: always one line.
  func jsonLine(_ value: JSONValue) {
    guard case .json(let fields) = form else { return line(value.compact) }
    line(fields.apply(to: value).compact)
  }

  /// A table, through the pager if it is long.
  public func table(_ table: Table, heads: Bool = true) {
    switch form {
    case .plain: table.plainLines().forEach { line($0) }
    case .text, .json:
      let lines = table.lines(width: facts.width, coloured: facts.isColoured, heads: heads)
      page(lines)
    }
  }

  /// Lines, through the pager if there are more than the terminal has.
  public func page(_ lines: [String]) {
    let text = lines.map { $0 + "\n" }.joined()
    if mayPage, isText, facts.isCapable, lines.count >= facts.height, Pager.show(text) { return }
    output.write(text)
  }
}
