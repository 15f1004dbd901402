public import Access
public import Logging

/// The content of `<service>.json`: paths, peers and levels, nothing legal.
public struct HostConfiguration: Sendable, Hashable {
  /// Keys that a file may have.
  public static let keys = ["state", "socket", "socketGroup", "access", "law", "logLevel", "peers"]

  /// Where the database and the materials are kept.
  public var state: String?
  /// Where clients connect.
  public var socket: String?
  /// Unix group whose members may connect; else only the service's own user and root.
  public var socketGroup: String?
  /// Path of the access file, relative to the configuration file.
  public var access: String?
  /// Folder of files that correct the built-in law, relative to the configuration file.
  public var law: String?
  /// Least level that is logged.
  public var logLevel: Logger.Level?
  /// Sockets of the other services, by name.
  public var peers: [String: String] = [:]

  /// Makes an empty configuration: everything by default.
  public init() {}

  /// Reads the bytes of `file`.
  ///
  /// - Throws: `ConfigurationError` with the file, the key and the remedy.
  public init(file: String, bytes: [UInt8]) throws(ConfigurationError) {
    let members = try StrictJSON(file: file, bytes: bytes).object(keys: Self.keys)
    state = try members["state"]?.text()
    socket = try members["socket"]?.text()
    socketGroup = try members["socketGroup"]?.text()
    if let relative = try members["access"]?.text() {
      access = relative.hasPrefix("/") ? relative : Self.folder(of: file) + relative
    }
    if let relative = try members["law"]?.text() {
      law = relative.hasPrefix("/") ? relative : Self.folder(of: file) + relative
    }
    if let entry = members["logLevel"] {
      guard let level = Logger.Level(rawValue: try entry.text()) else {
        let levels = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
        throw entry.refuse("unknown level", remedy: "Use one of: \(levels).")
      }
      logLevel = level
    }
    if let entry = members["peers"] {
      for (name, path) in try entry.dictionary() { peers[name] = try path.text() }
    }
  }

  private static func folder(of file: String) -> String {
    guard let slash = file.lastIndex(of: "/") else { return "" }
    return String(file[...slash])
  }
}
