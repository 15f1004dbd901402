public import Logging

/// Everything a service is told from outside, settled once at start: flags before file before
/// environment before defaults.
public struct HostSettings: Sendable, Hashable {
  /// Folder of the database and the materials.
  public var state: String
  /// Path of the socket to bind; the first of the handed-over sockets wins over it.
  public var socket: String
  /// Whether the socket's path was asked for by a flag or the file, which systemd cannot override.
  public var socketIsExplicit: Bool
  /// Unix group whose members may connect.
  public var socketGroup: String?
  /// Path of the access file; nil means open access for the user who started the service.
  public var access: String?
  /// Folder of files that correct the built-in law; nil means the built-in law.
  public var law: String?
  /// Least level that is logged.
  public var logLevel: Logger.Level
  /// Sockets of the other services, by name.
  public var peers: [String: String]

  /// Settles the settings of one service.
  ///
  /// - Parameters:
  ///   - service: Bare name of the service.
  ///   - options: The flags.
  ///   - file: The configuration file's content.
  ///   - environment: The process's environment.
  ///   - userID: Whose process it is.
  public init(
    service: String, options: LaunchOptions, file: HostConfiguration,
    environment: [String: String], userID: UInt32
  ) throws(StartFailure) {
    let state =
      options.state ?? file.state
      ?? environment["STATE_DIRECTORY"].map { String($0.prefix { $0 != ":" }) }
      ?? environment["XDG_STATE_HOME"].map { "\($0)/anlan/\(service)" }
      ?? environment["HOME"].map { "\($0)/.local/state/anlan/\(service)" }
    guard let state else {
      throw StartFailure(
        .usage, "no state directory is known", remedy: "Name one with --state DIR.")
    }
    self.state = state
    let explicit = options.socket ?? file.socket
    socketIsExplicit = explicit != nil
    let folder =
      environment["ANLAN_RUNTIME"]
      ?? environment["RUNTIME_DIRECTORY"].map { String($0.prefix { $0 != ":" }) }
      ?? environment["XDG_RUNTIME_DIR"].map { "\($0)/anlan" }
      ?? "/tmp/anlan-\(userID)"
    socket = explicit ?? "\(folder)/\(service).sock"
    socketGroup = file.socketGroup
    access = file.access
    law = file.law
    logLevel = options.logLevel ?? file.logLevel ?? .info
    peers = file.peers
  }

  /// Socket of another service: as configured, else beside this service's own.
  public func socket(of service: String) -> String {
    if let path = peers[service] { return path }
    guard let slash = socket.lastIndex(of: "/") else { return "\(service).sock" }
    return "\(socket[...slash])\(service).sock"
  }
}
