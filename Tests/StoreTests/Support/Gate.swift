import Dispatch
import Synchronization

/// Holds the writer's own thread until a test lets it go on.
final class Gate: Sendable {
  private let condition = DispatchGroup()
  private let entered: AsyncStream<Void>
  private let enter: AsyncStream<Void>.Continuation

  init() {
    (entered, enter) = AsyncStream.makeStream()
    condition.enter()
  }

  /// Called on the writer's thread.
  func wait() {
    enter.yield()
    condition.wait()
  }

  /// Returns once the writer waits.
  func untilEntered() async {
    for await _ in entered { return }
  }

  /// Lets the writer go on.
  func open() {
    condition.leave()
  }
}
