import Synchronization
import Testing

/// Events of a test, which waits for them with a deadline instead of sleeping.
final class Signal: Sendable {
  private struct State {
    var events: [String] = []
    var waiters: [(event: String, count: Int, continuation: CheckedContinuation<Void, Never>)] = []
  }

  private let state = Mutex(State())

  /// All events so far.
  var events: [String] { state.withLock(\.events) }

  /// Records an event and wakes who waits for it.
  func post(_ event: String) {
    let woken = state.withLock { state in
      state.events.append(event)
      let count = state.events.count { $0 == event }
      let woken = state.waiters.filter { $0.event == event && $0.count <= count }
      state.waiters.removeAll { $0.event == event && $0.count <= count }
      return woken
    }
    for waiter in woken { waiter.continuation.resume() }
  }

  /// Returns when an event was posted `count` times; the test's time limit is the deadline.
  func wait(for event: String, count: Int = 1) async {
    await withCheckedContinuation { continuation in
      let isThere = state.withLock { state in
        guard state.events.count(where: { $0 == event }) < count else { return true }
        state.waiters.append((event, count, continuation))
        return false
      }
      if isThere { continuation.resume() }
    }
  }
}

/// Memory this process holds in RAM.
func residentBytes() throws -> Int {
  let text = try String(contentsOfFile: "/proc/self/statm")
  let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
  return pages * 4_096
}
