import NIOCore
import Synchronization

/// Where the messages of a stream come from: the mailbox of a call, on its event loop.
enum MessageSource: Sendable {
  case server(NIOLoopBound<ServerStream>)
  case client(NIOLoopBound<ClientCall>)

  private var eventLoop: any EventLoop {
    switch self {
    case .server(let call): call.eventLoop
    case .client(let call): call.eventLoop
    }
  }

  /// Nil after the handler of a server's call has returned.
  private var mailbox: Mailbox? {
    switch self {
    case .server(let call): call.value.mailbox
    case .client(let call): call.value.mailbox
    }
  }

  /// The messages that wait, at least one, or nil at the end.
  func next() async throws -> Mailbox.Batch? {
    if eventLoop.inEventLoop {
      guard let mailbox else { throw CancellationError() }
      if let taken = try mailbox.takeNow() { return taken }
    }
    let token = WaitToken()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        eventLoop.runOrExecute {
          guard let mailbox, !token.isCancelled else {
            return continuation.resume(throwing: CancellationError())
          }
          mailbox.take(continuation)
        }
      }
    } onCancel: {
      token.cancel()
      eventLoop.execute { mailbox?.cancelWaiter() }
    }
  }
}

/// One reader of a source, with the messages it took and has not handed out yet.
struct MessageReader {
  private let source: MessageSource
  private let progress: ReaderProgress?
  private var batch = Mailbox.Batch(initialCapacity: 0)

  init(_ source: MessageSource, progress: ReaderProgress? = nil) {
    self.source = source
    self.progress = progress
  }

  /// The bytes of the next message, or nil at the end.
  nonisolated(nonsending) mutating func next() async throws -> ByteBuffer? {
    progress?.step()
    if let message = batch.popFirst() { return message }
    guard let more = try await source.next() else { return nil }
    batch = more
    return batch.popFirst()
  }
}

/// The output of a connection for senders that may have to wait.
struct OutputHandle: Sendable {
  private let output: NIOLoopBound<FrameOutput>

  init(_ output: NIOLoopBound<FrameOutput>) { self.output = output }

  /// Waits until the sender may go on; ends early when the task is cancelled.
  func wait(_ pace: FrameOutput.Pace) async throws {
    let token = WaitToken()
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        output.eventLoop.runOrExecute { output.value.wait(pace, token, continuation) }
      }
    } onCancel: {
      token.cancel()
      output.eventLoop.execute { output.value.cancelWait(token) }
    }
  }
}

/// Names one wait, so that its cancellation finds it even when it came first.
final class WaitToken: Sendable, Hashable {
  private let cancelled = Atomic(false)

  var isCancelled: Bool { cancelled.load(ordering: .acquiring) }

  func cancel() { cancelled.store(true, ordering: .releasing) }

  static func == (left: WaitToken, right: WaitToken) -> Bool { left === right }

  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension EventLoop {
  /// Runs now when already on the loop, else soon.
  func runOrExecute(_ body: @escaping @Sendable () -> Void) {
    if inEventLoop { body() } else { execute(body) }
  }
}
