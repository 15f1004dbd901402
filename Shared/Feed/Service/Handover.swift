internal import Synchronization

/// Things handed to one reader, in order, from any thread and without waiting.
final class Handover<Item: Sendable>: Sendable {
  /// Where the box stands.
  private enum State {
    /// Nobody waits. → waiting, closed.
    case filling([Item])
    /// Empty, and its reader waits. → filling, closed.
    case waiting(CheckedContinuation<[Item], any Error>)
    /// Over, with the reason for the reader. Final.
    case closed(any Error)
  }

  private let state = Mutex<State>(.filling([]))

  /// Hands things over and wakes the reader.
  func put(_ items: [Item]) {
    guard !items.isEmpty else { return }
    let waiter = state.withLock { state -> CheckedContinuation<[Item], any Error>? in
      switch state {
      case .filling(let before):
        state = .filling(before + items)
        return nil
      case .waiting(let waiter):
        state = .filling([])
        return waiter
      case .closed:
        return nil
      }
    }
    waiter?.resume(returning: items)
  }

  /// Ends it: the reader gets `reason` instead of anything further.
  func close(_ reason: any Error) {
    let waiter = state.withLock { state -> CheckedContinuation<[Item], any Error>? in
      switch state {
      case .waiting(let waiter):
        state = .closed(reason)
        return waiter
      case .filling:
        state = .closed(reason)
        return nil
      case .closed:
        return nil
      }
    }
    waiter?.resume(throwing: reason)
  }

  /// Everything that was handed over; waits until there is something.
  ///
  /// One reader only.
  ///
  /// - Throws: The reason of the end, or `CancellationError`.
  func take() async throws -> [Item] {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { waiter in
        let answer = state.withLock { state -> Result<[Item], any Error>? in
          switch state {
          case .filling(let items) where items.isEmpty:
            state = .waiting(waiter)
            return nil
          case .filling(let items):
            state = .filling([])
            return .success(items)
          case .waiting:
            preconditionFailure("a handover has one reader")
          case .closed(let reason):
            return .failure(reason)
          }
        }
        if let answer { waiter.resume(with: answer) }
      }
    } onCancel: {
      close(CancellationError())
    }
  }
}
