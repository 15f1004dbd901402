public import Contracts
import NIOCore

/// Sends the messages of a stream of responses.
public struct ResponseWriter<Response: WireMessage>: Sendable {
  private let call: NIOLoopBound<ServerStream>

  init(_ call: NIOLoopBound<ServerStream>) { self.call = call }

  /// Sends one message; suspends only while the client's socket takes no more.
  ///
  /// - Throws: `CancellationError` when the call is over (deadline, abandoned, connection closed);
  ///   `Status` RESOURCE_EXHAUSTED when the message does not fit into a frame.
  // Inlined into a caller with a loop it crashes the 6.3.1 optimiser.
  @inline(never)
  nonisolated(nonsending) public func send(_ response: Response) async throws {
    guard call.eventLoop.inEventLoop else { return try await sendFromElsewhere(response) }
    let pace = try call.value.send(response)
    if pace != .proceed { try await call.value.connection.outputHandle.wait(pace) }
  }

  /// Sends from another executor, e.g. an actor's; most often the task prefers the event loop and
  /// is there as soon as this function begins.
  @concurrent
  private func sendFromElsewhere(_ response: Response) async throws {
    let (output, pace) = try await call.eventLoop.submit {
      (call.value.connection.outputHandle, try call.value.send(response))
    }.get()
    if pace != .proceed { try await output.wait(pace) }
  }
}
