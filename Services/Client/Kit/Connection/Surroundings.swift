import Glibc

/// What the process finds around itself, taken once at its start.
public struct Surroundings: Sendable {
  /// Environment variables.
  public let environment: [String: String]
  /// User id.
  public let userID: UInt32
  /// Whether the three standard descriptors are terminals.
  public let terminals: (input: Bool, output: Bool, notices: Bool)
  /// Cells and lines of the terminal.
  public let size: (columns: Int, rows: Int)?

  /// Makes surroundings, for tests.
  public init(
    environment: [String: String], userID: UInt32 = 0,
    terminals: (input: Bool, output: Bool, notices: Bool) = (false, false, false),
    size: (columns: Int, rows: Int)? = nil
  ) {
    self.environment = environment
    self.userID = userID
    self.terminals = terminals
    self.size = size
  }

  /// Those of this process.
  public static func ofProcess(environment: [String: String]) -> Surroundings {
    Surroundings(
      environment: environment, userID: getuid(),
      terminals: (isatty(0) == 1, isatty(1) == 1, isatty(2) == 1), size: terminalSize())
  }

  /// Cells and lines now; nil if no standard descriptor is a terminal.
  static func terminalSize() -> (columns: Int, rows: Int)? {
    for descriptor: Int32 in [1, 2, 0] {
      var size = winsize()
      if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
        return (Int(size.ws_col), Int(size.ws_row))
      }
    }
    return nil
  }

  /// Folder of the client's durable state: `$XDG_STATE_HOME/anlan`, else `~/.local/state/anlan`.
  var stateFolder: String {
    if let folder = environment["XDG_STATE_HOME"], folder.hasPrefix("/") {
      return "\(folder)/anlan"
    }
    return "\(environment["HOME"] ?? "/tmp/anlan-\(userID)")/.local/state/anlan"
  }
}
