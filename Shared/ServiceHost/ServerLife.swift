import ServiceLifecycle
import Wire

/// The server as a part of the service's life: shutdown drains it.
struct ServerLife: Service {
  let server: WireServer
  let sockets: [ListeningSocket]

  func run() async throws {
    try await withGracefulShutdownHandler {
      try await server.run(on: sockets)
    } onGracefulShutdown: {
      server.drain()
    }
  }
}
