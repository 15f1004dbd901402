import Contracts
import NIOCore

/// One call on one connection of a server; lives on the connection's event loop.
final class ServerStream {
  /// Where the call stands.
  enum Phase {
    /// The handler runs and owes an answer; next: `answered`.
    case running
    /// The last frame of the call was added; what the handler still says is dropped.
    case answered
  }

  let id: UInt32
  let route: Route
  let connection: ServerConnection
  let output: FrameOutput
  private let metadata: Metadata
  private let timeoutNanoseconds: Int64
  private(set) var phase = Phase.running
  private(set) var mailbox: Mailbox?
  /// Whether the client may still send Data or close its side.
  var clientIsOpen: Bool
  private var task: Task<Void, Never>?
  private var timer: Scheduled<Void>?

  init(
    _ id: UInt32, _ route: Route, on connection: ServerConnection, metadata: Metadata,
    timeoutNanoseconds: Int64, clientIsOpen: Bool
  ) {
    self.id = id
    self.route = route
    self.connection = connection
    output = connection.output
    self.metadata = metadata
    self.timeoutNanoseconds = timeoutNanoseconds
    self.clientIsOpen = clientIsOpen
  }

  /// Hands a handler of a stream to the connection's runners.
  func launch(
    _ handler:
      nonisolated(nonsending) @escaping @Sendable (
        NIOLoopBound<ServerStream>, CallContext
      ) async throws -> Void
  ) {
    let call = NIOLoopBound(self, eventLoop: connection.eventLoop)
    let context = context()
    connection.run(self) {
      do { try await handler(call, context) } catch { self.fail(error) }
    }
  }

  /// Hands the handler of a unary call to the connection's runners.
  func launchUnary<Request: WireMessage, Response: WireMessage>(
    _ request: Request,
    _ handler:
      nonisolated(nonsending) @escaping @Sendable (
        Request, CallContext
      ) async throws -> Response
  ) {
    let context = context()
    connection.run(self) {
      do { self.answer(try await handler(request, context)) } catch { self.fail(error) }
    }
  }

  /// The handler has begun to wait: from now on the call can be cancelled and has a clock.
  func waits(in task: Task<Void, Never>) {
    self.task = task
    startTimer()
  }

  private func context() -> CallContext {
    CallContext(
      peer: connection.peer, path: route.path, metadata: metadata,
      deadline: timeoutNanoseconds == 0
        ? nil : ContinuousClock.now + .nanoseconds(timeoutNanoseconds),
      connectionID: connection.id, streamID: id)
  }

  private func startTimer() {
    guard timeoutNanoseconds > 0 else { return }
    let call = NIOLoopBound(self, eventLoop: connection.eventLoop)
    timer = connection.eventLoop.scheduleTask(in: .nanoseconds(timeoutNanoseconds)) {
      call.value.abort(.deadline)
    }
  }

  /// Answers a call whose handler never started.
  func discard(_ status: Status) {
    fail(status)
    end()
  }

  /// The handler has returned: the call leaves the connection.
  func end() {
    timer?.cancel()
    timer = nil
    task = nil
    mailbox?.onTaken = nil
    mailbox = nil
    connection.ended(self)
  }
}

// What the handler says.
extension ServerStream {
  /// Answers with the one response.
  func answer(_ response: some WireMessage) {
    guard phase == .running else { return }
    do throws(Status) {
      try output.append(reply: response, to: id)
      phase = .answered
    } catch {
      fail(error)
    }
  }

  /// Answers the end of a stream of responses.
  func answerEnd() {
    guard phase == .running else { return }
    phase = .answered
    output.appendClose(id)
  }

  /// Answers an error.
  func fail(_ error: any Error) {
    guard phase == .running else { return }
    phase = .answered
    output.append(status: Status(of: error), to: id)
  }

  /// Sends one message of a stream of responses.
  func send(_ response: some WireMessage) throws -> FrameOutput.Pace {
    guard phase == .running, !output.isClosed else {
      throw CancellationError()
    }
    try output.append(data: response, to: id)
    return output.pace()
  }
}

// What happens to the handler.
extension ServerStream {
  /// Why a call is stopped from outside.
  enum Abortion {
    case deadline
    case abandoned
    case draining
    case closed
    case refused(Status)

    var status: Status? {
      switch self {
      case .deadline: Status(.deadlineExceeded, "the deadline of the call has passed")
      case .abandoned: Status(.cancelled, "the client gave the stream up")
      case .draining:
        .unavailable(reason: "DRAINING", description: "the server is shutting down")
      case .closed: nil
      case .refused(let status): status
      }
    }
  }

  /// Answers for the handler and cancels it.
  func abort(_ reason: Abortion) {
    if let status = reason.status { fail(status) } else { phase = .answered }
    mailbox?.fail(CancellationError())
    task?.cancel()
  }

  /// Makes room for the messages of the client; a payload in the request is the first of them.
  func openMailbox(first payload: borrowing RawSpan) {
    let mailbox = Mailbox(limits: connection.limits)
    self.mailbox = mailbox
    if payload.byteCount > 0 { mailbox.push(ByteBuffer(copying: payload)) }
    if !clientIsOpen { mailbox.finish() }
    let connection = NIOLoopBound(self.connection, eventLoop: self.connection.eventLoop)
    mailbox.onTaken = { connection.value.mailboxTaken() }
  }
}

extension ByteBuffer {
  /// A buffer of its own with these bytes, so that a message does not keep a whole read alive.
  init(copying bytes: borrowing RawSpan) {
    self.init()
    reserveCapacity(bytes.byteCount)
    bytes.withUnsafeBytes { _ = writeBytes($0) }
  }
}
