import Synchronization

/// Hands out the numbers from 0, each once.
final class Counter: Sendable {
  private let next = Atomic<Int>(0)

  func take() -> Int { next.add(1, ordering: .relaxed).oldValue }
}
