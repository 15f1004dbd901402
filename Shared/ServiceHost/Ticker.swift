import Access
public import Logging
public import ServiceLifecycle

/// Runs something at an interval, first at once: ledger checkpoints, escalations.
public struct Ticker: Service {
  private let name: String
  private let interval: Duration
  private let clock: any Clock<Duration>
  private let logger: Logger
  private let body: @Sendable () async throws -> Void

  /// Makes a ticker.
  ///
  /// - Parameters:
  ///   - name: What it does, for the log.
  ///   - interval: Time between the end of one run and the start of the next.
  ///   - clock: Measures the interval; tests inject their own.
  ///   - logger: Where a failed run is reported.
  ///   - body: What it does. A failure is logged and tried again at the next tick.
  public init(
    _ name: String, every interval: Duration, clock: any Clock<Duration> = ContinuousClock(),
    logger: Logger, _ body: @escaping @Sendable () async throws -> Void
  ) {
    self.name = name
    self.interval = interval
    self.clock = clock
    self.logger = logger
    self.body = body
  }

  /// Runs until the service shuts down.
  public func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        await tick()
        do { try await clock.sleep(for: interval) } catch { return }
      }
    }
  }

  private func tick() async {
    do {
      try await body()
    } catch is CancellationError {
      return
    } catch {
      logger.warning(
        "regular task failed, will be tried again",
        metadata: ["task": .string(name), LogKey.errorReason: .string("\(type(of: error))")])
    }
  }
}
