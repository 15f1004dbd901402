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
  private let metadata: Metadata
  private let timeoutNanoseconds: Int64
  private(set) var phase = Phase.running
  private(set) var mailbox: Mailbox?
  /// Whether the client may still send Data or close its side.
  var clientIsOpen: Bool
  /// What the request carried, until the handler begins.
  private var payload: ByteBuffer
  private var task: Task<Void, Never>?
  private var timer: Scheduled<Void>?

  init(
    _ id: UInt32, _ route: Route, on connection: ServerConnection, metadata: Metadata,
    timeoutNanoseconds: Int64, clientIsOpen: Bool, payload: consuming ByteBuffer
  ) {
    self.id = id
    self.route = route
    self.connection = connection
    self.metadata = metadata
    self.timeoutNanoseconds = timeoutNanoseconds
    self.clientIsOpen = clientIsOpen
    self.payload = payload
  }

  /// Hands over what the request carried, to the handler that begins.
  func takePayload() -> ByteBuffer {
    let payload = payload
    self.payload = ByteBuffer()
    return payload
  }

  /// The handler has begun to wait: from now on the call can be cancelled and has a clock.
  func waits(in task: Task<Void, Never>) {
    self.task = task
    startTimer()
  }

  private var output: FrameOutput { connection.output }

  /// The call for those who may be on another thread.
  var bound: NIOLoopBound<ServerStream> {
    NIOLoopBound(self, eventLoop: connection.eventLoop)
  }

  /// What the handler learns about the call.
  var context: CallContext {
    CallContext(
      peer: connection.peer, path: route.path, metadata: metadata,
      deadline: timeoutNanoseconds == 0
        ? nil : ContinuousClock.now + .nanoseconds(timeoutNanoseconds),
      connectionID: connection.id, streamID: id)
  }

  private func startTimer() {
    guard timeoutNanoseconds > 0 else { return }
    let call = bound
    timer = connection.eventLoop.scheduleTask(in: .nanoseconds(timeoutNanoseconds)) {
      call.value.abort(.deadline)
    }
  }

  /// The handler has returned: the call leaves the connection.
  func end() {
    let waited = task != nil
    timer?.cancel()
    timer = nil
    task = nil
    mailbox?.onTaken = nil
    mailbox = nil
    connection.ended(self, waited: waited)
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
    guard phase == .running, connection.phase != .closed else { throw CancellationError() }
    return try output.send(response, to: id)
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
  func openMailbox(first payload: ByteBuffer) {
    let mailbox = Mailbox(limits: connection.limits)
    self.mailbox = mailbox
    if payload.readableBytes > 0 { mailbox.push(ByteBuffer(copying: payload.readableBytesSpan)) }
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
