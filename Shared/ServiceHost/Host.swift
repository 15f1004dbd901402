public import Access
public import Logging
public import ServiceLifecycle
public import Store
public import Vocabulary

/// What a service is assembled from: opened, checked and logged by `ServiceHost.run`, then handed
/// to the one closure in the service's `main.swift`.
public struct Host: Sendable {
  /// The service.
  public let definition: ServiceDefinition
  /// What it was told from outside.
  public let settings: HostSettings
  /// Its rows.
  public let store: Store
  /// Digests by which it tells a repeated request from another one.
  public let digests: RequestDigests
  /// Its audit log.
  public let audit: AuditLog
  /// The wall clock.
  public let now: @Sendable () -> UTCMicroseconds
  /// Its logger.
  public let logger: Logger
  /// Where handlers are registered.
  public var endpoints: Endpoints
  /// Facts for `HostService.GetStatus` and `ListAlarms`.
  public var facts = HostFacts()

  var background: [any Service] = []
  var drainActions: [@Sendable () async -> Void] = []
  let environment: [String: String]

  init(
    definition: ServiceDefinition, settings: HostSettings, store: Store, digests: RequestDigests,
    audit: AuditLog, logger: Logger, endpoints: Endpoints, environment: [String: String]
  ) {
    self.definition = definition
    self.settings = settings
    self.store = store
    self.digests = digests
    self.audit = audit
    self.logger = logger
    self.endpoints = endpoints
    self.environment = environment
    now = { HostClock.now() }
  }

  /// Folder for the service's other files, beside the database.
  public func folder(_ name: String) throws -> String {
    let path = "\(settings.state)/\(name)"
    try StateFolder.create(path)
    return path
  }

  /// A secret of the service: `$CREDENTIALS_DIRECTORY/<name>`, else a file made at first start.
  public func secret(_ name: String, byteCount: Int) throws -> [UInt8] {
    try ServiceSecret.load(
      name, byteCount: byteCount, state: settings.state, environment: environment)
  }

  /// Adds a part that runs while the service runs; it stops after the server has drained.
  public mutating func run(_ service: any Service) { background.append(service) }

  /// Adds something that runs at once and then at an interval.
  public mutating func every(
    _ interval: Duration, _ name: String, _ body: @escaping @Sendable () async throws -> Void
  ) {
    run(Ticker(name, every: interval, logger: logger, body))
  }

  /// Adds something that runs when the service begins to stop, such as ending long streams.
  public mutating func onDrain(_ action: @escaping @Sendable () async -> Void) {
    drainActions.append(action)
  }
}
