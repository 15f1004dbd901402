import ServiceLifecycle

/// The first thing that stops: the service reports itself as not serving, and long streams end.
struct Drain: Service {
  let actions: [@Sendable () async -> Void]

  func run() async throws {
    try await gracefulShutdown()
    for action in actions { await action() }
  }
}
