public import Contracts
import NIOCore

/// The responses of one call, in order, for one reader.
///
/// It ends when the server ended well and throws the server's `Status` otherwise. Dropping it gives
/// the call up: the server is told and cancels its handler.
public struct ResponseStream<Response: WireMessage>: AsyncSequence, Sendable {
  /// A message of the server.
  public typealias Element = Response

  private let lease: CallLease

  init(_ lease: CallLease) { self.lease = lease }

  /// Reads the messages; make one iterator only.
  public struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate let lease: CallLease
    fileprivate var messages: MessageReader

    /// The next message, or nil at the end.
    nonisolated(nonsending) public mutating func next() async throws -> Response? {
      guard let bytes = try await messages.next() else { return nil }
      return try Response(payload: bytes)
    }
  }

  /// The reader.
  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(lease: lease, messages: MessageReader(.client(lease.call)))
  }

  /// Gives the call up now; the reader sees CANCELLED.
  public func cancel() { lease.giveUp() }
}

/// Sends the messages of a stream of requests.
public struct RequestWriter<Request: WireMessage>: Sendable {
  private let lease: CallLease

  init(_ lease: CallLease) { self.lease = lease }

  /// Sends one message; suspends only while the server's socket takes no more.
  ///
  /// - Throws: `Status` when the call is over; its outcome is in the response.
  nonisolated(nonsending) public func send(_ request: Request) async throws {
    let call = lease.call
    if call.eventLoop.inEventLoop {
      let pace = try call.value.send(request)
      if pace != .proceed { try await call.value.outputHandle.wait(pace) }
      return
    }
    let (output, pace) = try await call.eventLoop.submit {
      (call.value.outputHandle, try call.value.send(request))
    }.get()
    if pace != .proceed { try await output.wait(pace) }
  }

  /// Says that nothing more is sent.
  public func finish() {
    let call = lease.call
    call.eventLoop.runOrExecute { call.value.finishSending() }
  }
}

/// A call with a stream of requests and one response.
public struct ClientStream<Request: WireMessage, Response: WireMessage>: Sendable {
  /// Sends the requests.
  public let requests: RequestWriter<Request>
  private let lease: CallLease

  init(_ lease: CallLease) {
    self.lease = lease
    requests = RequestWriter(lease)
  }

  /// Sends one request.
  nonisolated(nonsending) public func send(_ request: Request) async throws {
    try await requests.send(request)
  }

  /// Says that nothing more is sent and waits for the response.
  ///
  /// - Throws: the `Status` of the server.
  public func finish() async throws -> Response {
    requests.finish()
    return try await response()
  }

  /// Waits for the response, which may come before the last request.
  public func response() async throws -> Response { try await lease.oneResponse() }

  /// Gives the call up.
  public func cancel() { lease.giveUp() }
}

/// A call with a stream each way.
public struct BidirectionalStream<Request: WireMessage, Response: WireMessage>: Sendable {
  /// Sends the requests.
  public let requests: RequestWriter<Request>
  /// The responses.
  public let responses: ResponseStream<Response>
  private let lease: CallLease

  init(_ lease: CallLease) {
    self.lease = lease
    requests = RequestWriter(lease)
    responses = ResponseStream(lease)
  }

  /// Gives the call up.
  public func cancel() { lease.giveUp() }
}

/// Keeps a call alive; the last owner that lets go gives it up.
final class CallLease: Sendable {
  let call: NIOLoopBound<ClientCall>

  init(_ call: NIOLoopBound<ClientCall>) { self.call = call }

  deinit { giveUp() }

  func oneResponse<Response: WireMessage>() async throws -> Response {
    guard let bytes = try await MessageSource.client(call).next()?.first else {
      throw Status(.internal, "the server ended without a response")
    }
    return try Response(payload: bytes)
  }

  func giveUp() {
    let call = call
    call.eventLoop.execute {
      call.value.giveUp(Status(.cancelled, "the call was given up"))
    }
  }
}
