import Glibc
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle

/// Serves the page for as long as something else runs: a board, a wait.
struct PageServer: Sendable {
  let register: SeatRegister
  let document: PageDocument
  let address: PageAddress

  /// Listens, runs `body` with the address that is listened on, and stops.
  ///
  /// Time warnings, time over and beats go on meanwhile. Stopping loses nothing: what was answered
  /// is on the disk.
  ///
  /// - Throws: `PageRefusal.addressTaken`; what `body` throws.
  func run<Answer>(_ body: (PageAddress) async throws -> Answer) async throws -> Answer {
    let quiet = Logger(label: "page") { _ in SwiftLogNoOpLogHandler() }
    let (ports, opened) = AsyncStream.makeStream(of: Int.self)
    let services = ServiceGroup(
      services: [DeskTicker(desk: register.desk), application(quiet) { opened.yield($0) }],
      logger: quiet)
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        defer { opened.finish() }
        do { try await services.run() } catch let error as IOError {
          throw PageRefusal.addressTaken(
            "\(address.host):\(address.port) " + String(cString: strerror(error.errnoCode)))
        }
      }
      var port: Int?
      for await number in ports {
        port = number
        break
      }
      guard let port else {
        try await group.waitForAll()
        throw PageRefusal.addressTaken(address.url)
      }
      let answer: Result<Answer, any Error>
      do {
        answer = .success(try await body(try PageAddress(address.host, port: port)))
      } catch {
        answer = .failure(error)
      }
      await services.triggerGracefulShutdown()
      // Tablets keep their connections open; nobody waits for them.
      group.cancelAll()
      while let ended = await group.nextResult() { _ = ended }
      return try answer.get()
    }
  }

  private func application(
    _ logger: Logger, opened: @escaping @Sendable (Int) -> Void
  ) -> Application<PageSite> {
    Application(
      responder: PageSite(register: register, document: document),
      server: .http1(
        configuration: HTTP1Channel.Configuration(
          idleTimeout: .seconds(PageLimits.idleSeconds),
          httpDecoderConfiguration: HTTP1Channel.Configuration.DecoderConfiguration(
            maxHeaderFieldSize: PageLimits.headerFieldBytesMax,
            maxHeaderListSize: PageLimits.headerBytesMax,
            maxHeaderFieldCount: PageLimits.headerFieldsMax))),
      configuration: ApplicationConfiguration(
        address: .hostname(address.host, port: address.port),
        availableConnectionsDelegate: MaximumAvailableConnections(
          PageLimits.connectionsMax, logger: logger)),
      onServerRunning: { opened($0.localAddress?.port ?? 0) }, logger: logger)
  }
}

/// Lets the time do its work on every sitting, also while no board is open.
struct DeskTicker: Service {
  let desk: Desk

  /// Runs until the page is no longer served.
  func run() async throws {
    await cancelWhenGracefulShutdown {
      while true {
        // A disk that refuses now is asked again; whoever answers hears of it.
        do { try await desk.tick() } catch is CancellationError { return } catch {}
        do { try await Task.sleep(for: PageLimits.tickInterval) } catch { return }
      }
    }
  }
}
