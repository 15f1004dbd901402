public import Access
public import Store

/// What makes one service differ from the next, known before it starts.
public struct ServiceDefinition: Sendable {
  /// Bare name, such as `permits`; the executable is `anlan-permits`.
  public let name: String
  /// Version of the executable.
  public let version: String
  /// The service's own migrations, after those of the modules it uses.
  public let migrations: [Migration]
  /// Who may call the service's methods unless the access file says otherwise.
  public let access: AccessTable

  /// Makes a definition.
  public init(name: String, version: String, migrations: [Migration], access: AccessTable) {
    self.name = name
    self.version = version
    self.migrations = migrations
    self.access = access
  }

  /// Name of the executable.
  public var executable: String { "anlan-\(name)" }
}
