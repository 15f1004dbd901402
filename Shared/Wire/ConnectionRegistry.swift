import NIOCore
import Synchronization

/// The connections of one server: their numbers, their limit, and the wait for the last of them.
final class ConnectionRegistry: Sendable {
  /// Where the server stands.
  private enum Phase {
    /// Connections come; next: `draining`.
    case open
    /// None comes any more; the last one resumes the waiter.
    case draining
  }

  private struct State {
    var phase = Phase.open
    var nextID: UInt64 = 0
    var reserved = 0
    var connections: [UInt64: NIOLoopBound<ServerConnection>] = [:]
    var waiter: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())
  private let connectionsMax: Int

  init(connectionsMax: Int) { self.connectionsMax = connectionsMax }

  /// Connections that are open now.
  var count: Int { state.withLock { $0.reserved } }

  /// Takes a place and a number for a connection; nil when there is none.
  func reserve() -> UInt64? {
    state.withLock { state in
      guard state.phase == .open, state.reserved < connectionsMax else { return nil }
      state.reserved += 1
      state.nextID += 1
      return state.nextID
    }
  }

  /// The connection behind a number is up; if the server drains meanwhile it drains too.
  func add(_ connection: NIOLoopBound<ServerConnection>, id: UInt64) {
    let drains = state.withLock { state in
      state.connections[id] = connection
      return state.phase == .draining
    }
    if drains { connection.eventLoop.execute { connection.value.drain() } }
  }

  /// The connection is closed and its handlers have returned.
  func remove(_ id: UInt64) {
    let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
      state.reserved -= 1
      state.connections[id] = nil
      guard state.reserved == 0 else { return nil }
      defer { state.waiter = nil }
      return state.waiter
    }
    waiter?.resume()
  }

  /// Lets no connection in any more and asks every open one to finish.
  func drain() {
    let connections = state.withLock { state in
      state.phase = .draining
      return state.connections
    }
    for connection in connections.values {
      connection.eventLoop.execute { connection.value.drain() }
    }
  }

  /// Cancels what still runs.
  func stop() {
    for connection in state.withLock({ $0.connections }).values {
      connection.eventLoop.execute { connection.value.stop() }
    }
  }

  /// Returns when the last connection is gone.
  func waitUntilEmpty() async {
    await withCheckedContinuation { continuation in
      let isEmpty = state.withLock { state in
        if state.reserved > 0 { state.waiter = continuation }
        return state.reserved == 0
      }
      if isEmpty { continuation.resume() }
    }
  }
}

/// A switch that is thrown once and that a task can wait for.
final class Latch: Sendable {
  private enum State {
    case closed([CheckedContinuation<Void, Never>])
    case open
  }

  private let state = Mutex(State.closed([]))

  /// Opens it; everybody who waits goes on.
  func open() {
    let waiters = state.withLock { state in
      guard case .closed(let waiters) = state else { return [CheckedContinuation<Void, Never>]() }
      state = .open
      return waiters
    }
    for waiter in waiters { waiter.resume() }
  }

  /// Returns when it is open.
  func wait() async {
    await withCheckedContinuation { continuation in
      let isOpen = state.withLock { state in
        guard case .closed(let waiters) = state else { return true }
        state = .closed(waiters + [continuation])
        return false
      }
      if isOpen { continuation.resume() }
    }
  }
}
