import Logging
import ServiceHost
import ServiceLifecycle
import Synchronization
import Testing

@Suite("The ticker")
struct TickerTests {
  private struct Broken: Error {}

  /// A clock whose sleepers wake when the test says so.
  private final class HandClock: Clock, Sendable {
    typealias Instant = ContinuousClock.Instant
    var now: Instant { ContinuousClock.now }
    var minimumResolution: Duration { .zero }
    let slept = AsyncStream<Void>.makeStream()
    let wake = AsyncStream<Void>.makeStream()

    func sleep(until deadline: Instant, tolerance: Duration?) async throws {
      slept.continuation.yield()
      for await _ in wake.stream { break }
      try Task.checkCancellation()
    }
  }

  @Test("It runs at once, again after the interval, and outlives a failure")
  func ticks() async throws {
    let clock = HandClock()
    let runs = Mutex(0)
    let ticker = Ticker(
      "test", every: .seconds(1), clock: clock,
      logger: Logger(label: "t") { _ in SwiftLogNoOpLogHandler() }
    ) {
      let run = runs.withLock { count in
        count += 1
        return count
      }
      if run == 1 { throw Broken() }
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await ticker.run() }
      var slept = clock.slept.stream.makeAsyncIterator()
      _ = await slept.next()
      #expect(runs.withLock { $0 } == 1)
      clock.wake.continuation.yield()
      _ = await slept.next()
      #expect(runs.withLock { $0 } == 2)
      group.cancelAll()
      clock.wake.continuation.finish()
      try await group.waitForAll()
    }
  }
}
