import Access
import Glibc
import Logging
import NIOCore
import ServiceLifecycle
import Store
import UnixSignals
import Wire

/// Runs a service from its flags to its exit code, in the same order for every service:
/// flags → process → settings → log → state → access → assembly → sockets → life → end.
public enum ServiceHost {
  /// Threads that move bytes, of the server and of the clients of other services together: one
  /// saturates what one writer can commit. [D]
  static let eventLoopThreads = 1
  /// Seconds after which a shutdown no longer waits for what still runs: the server's ten and a
  /// little for the rest. [D]
  static let shutdownSecondsMax: Int64 = 15

  /// Runs a service and ends the process.
  ///
  /// - Parameters:
  ///   - definition: What makes the service differ from the next.
  ///   - assemble: Registers handlers and adds what runs beside the server.
  public static func run(
    _ definition: ServiceDefinition, _ assemble: @Sendable (inout Host) async throws -> Void
  ) async -> Never {
    do {
      let options = try LaunchOptions(arguments: Array(CommandLine.arguments.dropFirst()))
      switch options.wish {
      case .help:
        puts(LaunchOptions.help(executable: definition.executable, version: definition.version))
      case .version: puts("\(definition.executable) \(definition.version)")
      case .run: try await serve(definition, options, assemble)
      }
      exit(ExitCode.success.rawValue)
    } catch let failure as StartFailure {
      StderrLogHandler.writeToStandardError("\(definition.executable): \(failure)")
      exit(failure.exitCode.rawValue)
    } catch {
      StderrLogHandler.writeToStandardError("\(definition.executable): Error: \(error)")
      exit(ExitCode.software.rawValue)
    }
  }

  private static func serve(
    _ definition: ServiceDefinition, _ options: LaunchOptions,
    _ assemble: @Sendable (inout Host) async throws -> Void
  ) async throws {
    ProcessSetup.apply()
    NIOSingletons.groupLoopCountSuggestion = eventLoopThreads
    let environment = ProcessSetup.environment()
    let settings = try Launch.settings(definition, options, environment)
    let logger = Launch.logger(definition, settings, environment)
    try StateFolder.create(settings.state)
    try StateFolder.restrict(settings.state, mode: 0o700, group: nil)
    let launch = Launch(
      definition: definition, settings: settings, environment: environment, logger: logger)
    let store = try launch.openStore()
    let digests = try await RequestKey.digests(
      of: store, state: settings.state, environment: environment)
    var host = try launch.host(store: store, digests: digests)
    try await assemble(&host)
    let router = try launch.finish(&host)
    let sockets = try launch.sockets()
    launch.logStart(sockets)
    ProcessSetup.releaseStart()
    let failure = await live(host, router, sockets)
    if let failure {
      logger.critical("service failed", metadata: [LogKey.errorReason: .string("\(failure)")])
      exit(ExitCode.software.rawValue)
    }
    await store.close()
    logger.info("service stopped")
  }

  /// Runs until a signal or a failure; parts stop in the reverse order of this list.
  private static func live(
    _ host: Host, _ router: Router, _ sockets: [ListeningSocket]
  ) async -> (any Error)? {
    let server = WireServer(router: router, logger: host.logger)
    typealias Part = ServiceGroupConfiguration.ServiceConfiguration
    var parts = [
      Part(
        service: StoreWatch(store: host.store), successTerminationBehavior: .ignore,
        failureTerminationBehavior: .gracefullyShutdownGroup)
    ]
    parts += host.background.map {
      Part(
        service: $0, successTerminationBehavior: .ignore,
        failureTerminationBehavior: .gracefullyShutdownGroup)
    }
    parts.append(
      Part(
        service: ServerLife(server: server, sockets: sockets),
        successTerminationBehavior: .gracefullyShutdownGroup,
        failureTerminationBehavior: .gracefullyShutdownGroup))
    parts.append(
      Part(
        service: Drain(actions: host.drainActions), successTerminationBehavior: .ignore,
        failureTerminationBehavior: .ignore))
    var configuration = ServiceGroupConfiguration(
      services: parts, gracefulShutdownSignals: [.sigterm, .sigint], logger: host.quietLogger)
    configuration.maximumGracefulShutdownDuration = .seconds(shutdownSecondsMax)
    do {
      try await ServiceGroup(configuration: configuration).run()
      return nil
    } catch {
      return error
    }
  }
}

extension Host {
  /// The logger of the life-cycle library: only what goes wrong.
  var quietLogger: Logger {
    var quiet = logger
    quiet.logLevel = max(quiet.logLevel, .warning)
    return quiet
  }
}
