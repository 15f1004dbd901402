import Contracts
import Synchronization

/// What a server says about its services on grpc.health.v1.
///
/// The empty name stands for the whole server. Once stopped it never serves again.
public final class HealthRegistry: Sendable {
  private struct State {
    var serving: [String: Bool] = [:]
    var hasStopped = false
    var version: UInt64 = 0
    var waiters: [CheckedContinuation<Void, Never>] = []
  }

  private let state: Mutex<State>

  /// Services that serve from the start; the whole server is always among them.
  public init(services: [String] = []) {
    var serving = ["": true]
    for service in services { serving[service] = true }
    state = Mutex(State(serving: serving))
  }

  /// Says whether a service serves; after the stop nothing does.
  public func set(_ service: String = "", serving: Bool) {
    change { $0.serving[service] = serving }
  }

  /// Everything is NOT_SERVING from now on; watchers are told and end.
  public func stopServing() {
    change { $0.hasStopped = true }
  }

  /// Whether a service serves; nil if it is unknown.
  public func isServing(_ service: String = "") -> Bool? {
    state.withLock { state in state.serving[service].map { $0 && !state.hasStopped } }
  }

  private func change(_ body: (inout State) -> Void) {
    let waiters = state.withLock { state in
      body(&state)
      state.version += 1
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.resume() }
  }

  private struct View {
    let version: UInt64
    let serving: Bool?
    let hasStopped: Bool
  }

  private func view(of service: String) -> View {
    state.withLock { state in
      View(
        version: state.version, serving: state.serving[service].map { $0 && !state.hasStopped },
        hasStopped: state.hasStopped)
    }
  }

  /// Returns when something changed since `version`, or the task is cancelled.
  private func waitForChange(since version: UInt64) async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let waits = state.withLock { state in
          guard state.version == version, !Task.isCancelled else { return false }
          state.waiters.append(continuation)
          return true
        }
        if !waits { continuation.resume() }
      }
    } onCancel: {
      // Waking every watcher once is cheaper than naming each: it looks and waits again.
      change { _ in }
    }
  }
}

// The two methods of grpc.health.v1.Health.
extension HealthRegistry {
  /// Answers Check; an unknown service is NOT_FOUND.
  func check(_ request: HealthCheckRequest) throws(Status) -> HealthCheckResponse {
    guard let serving = isServing(request.service) else {
      throw .notFound(type: "service", name: request.service, reason: "UNKNOWN_SERVICE")
    }
    return HealthCheckResponse(status: serving ? .serving : .notServing)
  }

  /// Answers Watch: the state at once and after every change; an unknown service may appear later.
  func watch(
    _ request: HealthCheckRequest, _ responses: ResponseWriter<HealthCheckResponse>
  ) async throws {
    var last: HealthCheckResponse?
    while true {
      let view = view(of: request.service)
      let response = HealthCheckResponse(
        status: view.serving.map { $0 ? .serving : .notServing } ?? .serviceUnknown)
      if response != last { try await responses.send(response) }
      if view.hasStopped { return }
      last = response
      await waitForChange(since: view.version)
      try Task.checkCancellation()
    }
  }
}

extension Router {
  /// Serves grpc.health.v1.Health; the server stops it when it drains.
  public mutating func addHealth(_ health: HealthRegistry) {
    use(health)
    unary(HealthMethods.check) { request, _ in try health.check(request) }
    serverStream(HealthMethods.watch) { request, _, responses in
      try await health.watch(request, responses)
    }
  }
}
