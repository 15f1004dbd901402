import NIOCore
import Synchronization

/// Where the streams of one event loop wait for each other and for the sockets; lives on the loop.
///
/// NIO polls its sockets only once no task and no timer is due. A stream that sends at full speed
/// therefore pauses now and then, and every pause puts the common end off: only when the last of
/// them waits does the loop come to its sockets, and then all go on together.
final class Turnstile {
  private var waiters: [WaitToken: CheckedContinuation<Void, any Error>] = [:]
  private var end: Scheduled<Void>?
  private let eventLoop: any EventLoop

  init(_ eventLoop: any EventLoop) { self.eventLoop = eventLoop }

  /// Resumes the continuation after the sockets had their turn.
  func wait(_ token: WaitToken, _ continuation: CheckedContinuation<Void, any Error>) {
    waiters[token] = continuation
    end?.cancel()
    let turnstile = NIOLoopBound(self, eventLoop: eventLoop)
    end = eventLoop.scheduleTask(in: .microseconds(WireLimits.pauseMicroseconds)) {
      turnstile.value.open()
    }
  }

  /// Resumes one waiter because its task was cancelled.
  func cancel(_ token: WaitToken) {
    waiters.removeValue(forKey: token)?.resume(throwing: CancellationError())
  }

  private func open() {
    let resumed = waiters
    waiters = [:]
    end = nil
    for waiter in resumed.values { waiter.resume() }
  }
}

/// What the connections of one event loop share.
struct LoopResources: Sendable {
  let executor: EventLoopExecutor
  let turnstile: NIOLoopBound<Turnstile>
}

/// The resources of every event loop a server has met.
final class LoopRegistry: Sendable {
  private let loops = Mutex<[ObjectIdentifier: LoopResources]>([:])

  /// The resources of the loop this is called on.
  func resources(of eventLoop: any EventLoop) -> LoopResources {
    loops.withLock { loops in
      if let known = loops[ObjectIdentifier(eventLoop)] { return known }
      let resources = LoopResources(
        executor: EventLoopExecutor(eventLoop),
        turnstile: NIOLoopBound(Turnstile(eventLoop), eventLoop: eventLoop))
      loops[ObjectIdentifier(eventLoop)] = resources
      return resources
    }
  }
}
