/// What is known about the terminal, decided once from the process's surroundings.
public struct TerminalFacts: Sendable, Hashable {
  /// Whether people read stdout: a terminal, or `ANLAN_FORCE_TTY` says so.
  public let outputIsTerminal: Bool
  /// Whether people read stderr.
  public let noticesAreTerminal: Bool
  /// Whether stdin is a keyboard.
  public let inputIsTerminal: Bool
  /// Cells of a line; nil if stdout is no terminal, so that nothing is cut.
  public let width: Int?
  /// Lines of the terminal.
  public let height: Int
  /// Whether colour and weight may be used on stdout.
  public let isColoured: Bool
  /// Whether the cursor may be moved; false for `TERM=dumb`.
  public let isCapable: Bool

  /// Fewest cells that are laid out for.
  public static let widthMin = 20
  /// Cells of a terminal that does not tell.
  public static let widthDefault = 80
  /// Lines of a terminal that does not tell.
  public static let heightDefault = 24

  /// Decides the facts.
  public init(
    terminals: (input: Bool, output: Bool, notices: Bool), size: (columns: Int, rows: Int)?,
    environment: [String: String], noColour: Bool = false
  ) {
    let forced = environment["ANLAN_FORCE_TTY"].flatMap { $0.isEmpty ? nil : $0 }
    let isTerminal = terminals.output || forced != nil
    let isDumb = environment["TERM"] == "dumb"
    self.inputIsTerminal = terminals.input
    self.outputIsTerminal = isTerminal
    self.noticesAreTerminal = terminals.notices
    let columns =
      forced.flatMap(Int.init) ?? size?.columns ?? environment["COLUMNS"].flatMap(Int.init)
    self.width = isTerminal ? max(Self.widthMin, columns ?? Self.widthDefault) : nil
    self.height = size?.rows ?? Self.heightDefault
    self.isCapable = isTerminal && !isDumb
    let refused = noColour || !(environment["NO_COLOR"] ?? "").isEmpty || isDumb
    let wanted = !["", "0"].contains(environment["CLICOLOR_FORCE"] ?? "")
    self.isColoured = !noColour && (wanted || (isTerminal && !refused))
  }
}
