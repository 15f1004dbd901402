import Glibc

/// Where the services' sockets are: the same rule as the services'.
public struct SocketPaths: Sendable, Hashable {
  /// The folder.
  public let folder: String
  private let single: [ServiceName: String]

  /// Folder of a suite that the system manager runs.
  static let systemFolder = "/run/anlan"

  /// Decides: `--socket`, then `--sockets`, `ANLAN_RUNTIME`, `XDG_RUNTIME_DIR/anlan`,
  /// `/run/anlan` if it is there, and a folder of the user under `/tmp` else.
  ///
  /// - Throws: `Complaint` for an option that is not well formed.
  init(
    folder: String?, sockets: [String], environment: [String: String], userID: UInt32,
    exists: (String) -> Bool
  ) throws {
    var single: [ServiceName: String] = [:]
    for text in sockets {
      guard let sign = text.firstIndex(of: "="), text.index(after: sign) < text.endIndex else {
        throw Complaint(UsageText.badSocket.text, outcome: .usage)
      }
      let service = try ServiceName(named: String(text[..<sign]))
      single[service] = String(text[text.index(after: sign)...])
    }
    self.single = single
    func value(_ key: String) -> String? { environment[key].flatMap { $0.isEmpty ? nil : $0 } }
    let own = value("XDG_RUNTIME_DIR").map { "\($0)/anlan" }
    if let chosen = folder ?? value("ANLAN_RUNTIME") {
      self.folder = chosen
    } else if let own, exists(own) {
      self.folder = own
    } else if exists(Self.systemFolder) {
      self.folder = Self.systemFolder
    } else {
      self.folder = own ?? "/tmp/anlan-\(userID)"
    }
  }

  /// Whether something that is no socket stands at a path: a socket cannot be opened as a file.
  static func holdsOther(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    _ = close(descriptor)
    return true
  }

  /// The socket of a service.
  public func path(of service: ServiceName) -> String {
    single[service] ?? "\(folder)/\(service.rawValue).sock"
  }
}
