public import Logging

/// The flags of every service executable.
///
/// They are few on purpose: the rest is configuration.
public struct LaunchOptions: Sendable, Hashable {
  /// What the flags ask for.
  public enum Wish: Sendable, Hashable {
    /// To run the service.
    case run
    /// To print the version.
    case version
    /// To print how it is used.
    case help
  }

  /// What is asked for.
  public var wish: Wish = .run
  /// `--state`.
  public var state: String?
  /// `--socket`.
  public var socket: String?
  /// `--config`.
  public var configuration: String?
  /// `--log-level`.
  public var logLevel: Logger.Level?

  /// Makes options that ask for nothing but to run.
  public init() {}

  /// Reads arguments, without the name of the program.
  ///
  /// - Throws: `StartFailure` if a flag is unknown or lacks its value.
  public init(arguments: [String]) throws(StartFailure) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let flag = String(parts[0])
      switch flag {
      case "--help", "-h": wish = .help
      case "--version": wish = .version
      case "--state", "--socket", "--config", "--log-level":
        guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst(), !value.isEmpty
        else { throw Self.refuse("\(flag) lacks its value") }
        try set(flag, value)
      default: throw Self.refuse("unknown argument \(argument)")
      }
    }
  }

  private mutating func set(_ flag: String, _ value: String) throws(StartFailure) {
    switch flag {
    case "--state": state = value
    case "--socket": socket = value
    case "--config": configuration = value
    default:
      guard let level = Logger.Level(rawValue: value) else {
        throw Self.refuse("unknown log level \(value)")
      }
      logLevel = level
    }
  }

  private static func refuse(_ problem: String) -> StartFailure {
    StartFailure(.usage, problem, remedy: "Run it with --help.")
  }

  /// How the executable is used.
  public static func help(executable: String, version: String) -> String {
    """
    \(executable) \(version)

    Usage: \(executable) [--state DIR] [--socket PATH] [--config FILE] [--log-level LEVEL]

      --state DIR        where the database and the materials are kept
                         (else $STATE_DIRECTORY, else ~/.local/state/anlan/SERVICE)
      --socket PATH      where clients connect (else a socket handed over by systemd, else
                         $RUNTIME_DIRECTORY, $ANLAN_RUNTIME or $XDG_RUNTIME_DIR/anlan)
      --config FILE      strict JSON: state, socket, socketGroup, access, logLevel, peers
      --log-level LEVEL  trace, debug, info, notice, warning, error or critical
      --version          print the version
      --help             print this

    It runs in the foreground, logs to standard error, and stops on SIGTERM or Ctrl-C.
    """
  }
}
