import Access
import Glibc
import Logging
import Store
import Vocabulary
import Wire

/// The steps of a start, each of which either succeeds or says what to try.
struct Launch {
  let definition: ServiceDefinition
  let settings: HostSettings
  let environment: [String: String]
  let logger: Logger
  let health = HealthRegistry()

  static func settings(
    _ definition: ServiceDefinition, _ options: LaunchOptions, _ environment: [String: String]
  ) throws -> HostSettings {
    var file = HostConfiguration()
    let named =
      options.configuration
      ?? environment["CONFIGURATION_DIRECTORY"]
      .map { "\($0.prefix { $0 != ":" })/\(definition.name).json" }
      .flatMap { StateFolder.exists($0) ? $0 : nil }
    if let named {
      let bytes = try StateFolder.read(named)
      file = try configured { () throws(ConfigurationError) in
        try HostConfiguration(file: named, bytes: bytes)
      }
    }
    return try HostSettings(
      service: definition.name, options: options, file: file, environment: environment,
      userID: geteuid())
  }

  static func logger(
    _ definition: ServiceDefinition, _ settings: HostSettings, _ environment: [String: String]
  ) -> Logger {
    let handler = StderrLogHandler(
      logLevel: settings.logLevel, forJournal: environment["JOURNAL_STREAM"] != nil)
    LoggingSystem.bootstrap { _ in handler }
    return Logger(label: definition.executable)
  }

  var migrations: [Migration] {
    AuditLog.migrations + RequestKey.migrations + definition.migrations
  }

  func openStore() throws -> Store {
    do {
      return try Store(
        at: .file("\(settings.state)/\(definition.name).sqlite"), migrations: migrations)
    } catch {
      throw StoreTranslation.startFailure(
        of: error, state: settings.state, executable: definition.executable)
    }
  }

  func host(store: Store, digests: RequestDigests) throws -> Host {
    let audit = AuditLog(store: store, now: { HostClock.now() })
    var table = HostService.access
    table.merge(definition.access)
    let gate = Gate(
      policy: AccessPolicy(source: try accessSource(), table: table),
      accounts: AccountDirectory(), audit: audit, logger: logger)
    var router = Router()
    router.addHealth(health)
    let endpoints = Endpoints(
      router: router, gate: gate, logger: logger, translation: StoreTranslation.status)
    var host = Host(
      definition: definition, settings: settings, store: store, digests: digests, audit: audit,
      logger: logger, endpoints: endpoints, environment: environment)
    host.onDrain { [health] in health.stopServing() }
    return host
  }

  func finish(_ host: inout Host) throws -> Router {
    HostService(
      definition: definition, schemaVersion: migrations.count, startedAt: HostClock.now(),
      gate: host.endpoints.gate, facts: host.facts
    ).register(on: &host.endpoints)
    do {
      var router = try host.endpoints.finish()
      // Last, so that it knows every service that was registered.
      router.addReflection()
      for service in router.serviceNames { health.set(service, serving: true) }
      return router
    } catch {
      throw StartFailure(
        .configuration, "\(error)", remedy: "Correct the access table or file and start again.")
    }
  }

  private func accessSource() throws -> AccessPolicy.Source {
    if let path = settings.access {
      let bytes = try StateFolder.read(path)
      let file = try Self.configured { () throws(ConfigurationError) in
        try AccessFile(file: path, bytes: bytes)
      }
      return .file(file)
    }
    logger.warning(
      "no access file: the user who started this service holds every role, nobody else any",
      metadata: ["remedy": "set the key access in the configuration file"])
    return .open(userIDs: [geteuid(), 0])
  }

  private static func configured<Content>(
    _ read: () throws(ConfigurationError) -> Content
  ) throws(StartFailure) -> Content {
    do {
      return try read()
    } catch {
      let place = error.key.isEmpty ? error.file : "\(error.file), key \"\(error.key)\""
      throw StartFailure(.configuration, "\(place): \(error.problem)", remedy: error.remedy)
    }
  }
}
