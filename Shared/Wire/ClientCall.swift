import Contracts
import NIOCore

/// One call of a client; lives on the event loop of its connection.
final class ClientCall {
  /// Where the call stands.
  enum Phase {
    /// The server owes its end; next: `over`.
    case open
    /// The server ended, or we gave the call up; late frames are dropped in silence.
    case over
  }

  let id: UInt32
  let kind: CallKind
  let mailbox: Mailbox
  private(set) var phase = Phase.open
  /// Whether our side is still open.
  private(set) var ownSideIsOpen: Bool
  private let connection: ClientConnection
  private var timer: Scheduled<Void>?

  init(
    _ id: UInt32, _ kind: CallKind, on connection: ClientConnection, timeoutNanoseconds: Int64
  ) {
    self.id = id
    self.kind = kind
    self.connection = connection
    mailbox = Mailbox(limits: connection.limits)
    ownSideIsOpen = kind == .clientStreaming || kind == .bidirectional
    let call = NIOLoopBound(self, eventLoop: connection.eventLoop)
    mailbox.onTaken = { call.value.connection.mailboxTaken() }
    guard timeoutNanoseconds > 0 else { return }
    timer = connection.eventLoop.scheduleTask(in: .nanoseconds(timeoutNanoseconds)) {
      call.value.giveUp(Status(.deadlineExceeded, "the deadline of the call has passed"))
    }
  }

  /// Whether the method has one response.
  var hasOneResponse: Bool { kind == .unary || kind == .clientStreaming }

  /// The output for senders that have to wait.
  var outputHandle: OutputHandle { connection.outputHandle }

  /// Sends one message of a stream of requests.
  func send(_ request: some WireMessage) throws -> FrameOutput.Pace {
    guard phase == .open, ownSideIsOpen else {
      throw Status(.cancelled, "the stream takes no more messages")
    }
    return try connection.output.send(request, to: id)
  }

  /// Closes our side.
  func finishSending() {
    guard phase == .open, ownSideIsOpen else { return }
    ownSideIsOpen = false
    connection.output.appendClose(id)
  }

  /// Gives the call up; the server of a stream is told, a unary call only has its deadline.
  func giveUp(_ reason: any Error) {
    guard phase == .open else { return }
    if kind != .unary, connection.output.closeReason == nil {
      if ownSideIsOpen { connection.output.appendClose(id) }
      ownSideIsOpen = false
      connection.output.appendClose(id)
    }
    mailbox.fail(reason)
    end()
  }

  /// The connection is gone.
  func connectionClosed(_ reason: Status) {
    mailbox.finish(.failed(reason))
    end()
  }

  private func end() {
    guard phase == .open else { return }
    phase = .over
    timer?.cancel()
    timer = nil
    mailbox.onTaken = nil
    connection.ended(self)
  }
}

// Frames of the server.
extension ClientCall {
  /// Takes a Response: the single reply, or the end of a stream.
  func takeResponse(_ body: ByteBuffer) {
    do {
      try Envelope.readReply(body.readableBytesSpan) { status, payload in
        if let status, status.code != 0 {
          mailbox.finish(.failed(Status(status)))
        } else {
          // Without one response an empty payload is only the end.
          if hasOneResponse || payload.byteCount > 0 {
            mailbox.push(ByteBuffer(copying: payload))
          }
          mailbox.finish()
        }
      }
    } catch {
      mailbox.finish(.failed(Status(.internal, "the reply is not a ttrpc response")))
    }
    end()
  }

  /// Takes a Data frame: a message, the end of the server's side, or both.
  func takeData(_ body: ByteBuffer, _ flags: FrameFlags) {
    guard !hasOneResponse else {
      return giveUp(Status(.internal, "the server sent data where one response was due"))
    }
    if !flags.contains(.noData) { mailbox.push(ByteBuffer(copying: body.readableBytesSpan)) }
    guard flags.contains(.remoteClosed) else { return }
    mailbox.finish()
    end()
  }
}
