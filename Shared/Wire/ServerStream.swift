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
  private var task: Task<Void, Never>?
  private var timer: Scheduled<Void>?
  /// Whether the handler has returned.
  private(set) var hasEnded = false

  init(
    _ id: UInt32, _ route: Route, on connection: ServerConnection, metadata: Metadata,
    timeoutNanoseconds: Int64, clientIsOpen: Bool
  ) {
    self.id = id
    self.route = route
    self.connection = connection
    self.metadata = metadata
    self.timeoutNanoseconds = timeoutNanoseconds
    self.clientIsOpen = clientIsOpen
  }

  /// Starts a handler of a stream on the event loop's executor.
  ///
  /// Here and in `launchUnary` are the only tasks that the wire starts: a connection's calls come
  /// and go in the middle of a read, and a handler that never suspends must cost no hop. The
  /// connection holds the call until its task has ended, cancels it when it closes, and a drain
  /// awaits it.
  func launch(
    _ body:
      nonisolated(nonsending) @escaping @Sendable (
        NIOLoopBound<ServerStream>, CallContext
      ) async throws -> Void
  ) {
    let call = NIOLoopBound(self, eventLoop: connection.eventLoop)
    let context = context()
    let task = Task.immediate(executorPreference: connection.executor) {
      do {
        try await body(call, context)
      } catch {
        call.value.fail(error)
      }
      call.value.end()
    }
    started(task)
  }

  /// Starts the handler of a unary call: the hot path, so one closure and no detour.
  func launchUnary<Request: WireMessage, Response: WireMessage>(
    _ request: Request,
    _ handler:
      nonisolated(nonsending) @escaping @Sendable (
        Request, CallContext
      ) async throws -> Response
  ) {
    let call = NIOLoopBound(self, eventLoop: connection.eventLoop)
    let context = context()
    let task = Task.immediate(executorPreference: connection.executor) {
      do {
        let response = try await handler(request, context)
        call.value.answer(response)
      } catch {
        call.value.fail(error)
      }
      call.value.end()
    }
    started(task)
  }

  private func started(_ task: Task<Void, Never>) {
    guard !hasEnded else { return }
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
  private func end() {
    hasEnded = true
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
      try connection.output.append(reply: response, to: id)
      phase = .answered
    } catch {
      fail(error)
    }
  }

  /// Answers the end of a stream of responses.
  func answerEnd() {
    guard phase == .running else { return }
    phase = .answered
    connection.output.appendClose(id)
  }

  /// Answers an error.
  func fail(_ error: any Error) {
    guard phase == .running else { return }
    phase = .answered
    connection.output.append(status: Status(of: error), to: id)
  }

  /// Sends one message of a stream of responses.
  func send(_ response: some WireMessage) throws -> FrameOutput.Pace {
    guard phase == .running, connection.output.closeReason == nil else {
      throw CancellationError()
    }
    try connection.output.append(data: response, to: id)
    return connection.output.pace()
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
