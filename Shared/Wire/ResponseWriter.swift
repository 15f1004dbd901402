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
  public func send(_ response: Response) async throws {
    guard call.eventLoop.inEventLoop else { return try await sendFromElsewhere(response) }
    switch try call.value.send(response) {
    case .proceed: return
    case let pace: try await call.value.connection.outputHandle.wait(pace)
    }
  }

  private func sendFromElsewhere(_ response: Response) async throws {
    let (output, pace) = try await call.eventLoop.submit {
      (call.value.connection.outputHandle, try call.value.send(response))
    }.get()
    if pace != .proceed { try await output.wait(pace) }
  }
}
