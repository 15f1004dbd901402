import Feed
import Synchronization
import Vocabulary

/// A clock that stands still until a test moves it.
final class ManualClock: Sendable {
  private struct Sleeper {
    let id: Int
    let until: Duration
    let waiter: CheckedContinuation<Void, any Error>
  }

  private struct State {
    var now = Duration.seconds(1_000)
    var sleepers: [Sleeper] = []
    var cancelled: Set<Int> = []
    var count = 0
  }

  private let state = Mutex(State())

  /// The feed's view of it; the wall moves along.
  var clock: FeedClock {
    FeedClock(
      monotonic: { self.state.withLock { $0.now } },
      wall: {
        UTCMicroseconds(
          1_764_000_000_000_000 + Int64(self.state.withLock { $0.now } / .microseconds(1)))
      },
      sleep: { try await self.pause(until: $0) })
  }

  /// Moves it on and wakes whoever slept until then.
  func advance(by span: Duration) {
    let due = state.withLock { state in
      state.now += span
      let due = state.sleepers.filter { $0.until <= state.now }
      state.sleepers.removeAll { $0.until <= state.now }
      return due
    }
    for sleeper in due { sleeper.waiter.resume() }
  }

  private func pause(until: Duration) async throws {
    let id = state.withLock { state in
      state.count += 1
      return state.count
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { waiter in
        let answer = state.withLock { state -> Result<Void, any Error>? in
          if state.cancelled.remove(id) != nil { return .failure(CancellationError()) }
          if state.now >= until { return .success(()) }
          state.sleepers.append(Sleeper(id: id, until: until, waiter: waiter))
          return nil
        }
        if let answer { waiter.resume(with: answer) }
      }
    } onCancel: {
      let waiter = state.withLock { state -> CheckedContinuation<Void, any Error>? in
        guard let index = state.sleepers.firstIndex(where: { $0.id == id }) else {
          state.cancelled.insert(id)
          return nil
        }
        return state.sleepers.remove(at: index).waiter
      }
      waiter?.resume(throwing: CancellationError())
    }
  }
}
