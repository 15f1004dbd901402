import Contracts
import Logging
import NIOCore

/// One connection of a client; a channel handler that lives on its event loop.
final class ClientConnection: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  let limits: WireLimits
  let eventLoop: any EventLoop
  let output: FrameOutput
  let outputHandle: OutputHandle
  private let logger: Logger
  private let closed: EventLoopPromise<Void>
  private var reader = FrameReader()
  private var calls: [UInt32: ClientCall] = [:]
  private var nextStreamID: UInt32 = 1
  private var context: ChannelHandlerContext?
  private var retires = false
  private var insideRead = false
  private var readPending = false
  private var stall: Scheduled<Void>?

  init(
    limits: WireLimits, logger: Logger, eventLoop: any EventLoop, closed: EventLoopPromise<Void>
  ) {
    self.limits = limits
    self.logger = logger
    self.eventLoop = eventLoop
    self.closed = closed
    output = FrameOutput(limits: limits)
    outputHandle = OutputHandle(NIOLoopBound(output, eventLoop: eventLoop))
  }

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    output.attach(context)
    if context.channel.isActive { requestRead() }
  }

  func channelActive(context: ChannelHandlerContext) { requestRead() }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    insideRead = true
    output.beginRead()
    reader.append(unwrapInboundIn(data))
    takeFrames()
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    insideRead = false
    readPending = false
    output.endRead()
    if stall == nil { requestRead() }
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    output.writabilityChanged(context.channel.isWritable)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    logger.debug("connection failed", metadata: ["error": "\(error)"])
    context.close(promise: nil)
  }

  func channelInactive(context: ChannelHandlerContext) { channelClosed() }

  func handlerRemoved(context: ChannelHandlerContext) { channelClosed() }
}

// Calls.
extension ClientConnection {
  /// Starts a call: its Request frame leaves with this tick's flush.
  func start(
    kind: CallKind, timeoutNanoseconds: Int64, request: (inout ByteBuffer, Int) -> Void
  ) throws -> ClientCall {
    if let reason = output.closeReason { throw reason }
    guard let context, context.channel.isActive, !retires else {
      throw Status.connectionClosed
    }
    guard !output.isOverfull else {
      throw Status(.resourceExhausted, "the server does not read what was sent before")
        .adding(reason: "WRITE_QUEUE_FULL")
    }
    let id = nextStreamID
    // The id is spent even if the frame is too long: it may only go up.
    nextStreamID += 2
    try output.append(id, .request, kind.requestFlags, body: request)
    let call = ClientCall(id, kind, on: self, timeoutNanoseconds: timeoutNanoseconds)
    calls[id] = call
    return call
  }

  /// Whether the stream ids are nearly spent, so that a fresh connection is due.
  var isSpent: Bool { nextStreamID >= limits.streamIDMax - 1 }

  /// Closes once the calls that run are over; new ones are refused.
  func retire() {
    retires = true
    closeIfIdle()
  }

  /// Closes now; calls that run fail.
  func close() { context?.close(promise: nil) }

  /// A call is over.
  func ended(_ call: ClientCall) {
    calls[call.id] = nil
    mailboxTaken()
    closeIfIdle()
  }

  private func closeIfIdle() {
    guard retires, calls.isEmpty, let context else { return }
    output.flush()
    context.close(promise: nil)
  }
}

// Reading.
extension ClientConnection {
  private func requestRead() {
    guard !readPending, let context else { return }
    readPending = true
    context.read()
  }

  private func takeFrames() {
    do throws(FrameReader.Fault) {
      while stall == nil, let frame = try reader.next() { take(frame.header, frame.body) }
      reader.releaseIfEmpty()
    } catch {
      logger.debug("frame refused", metadata: ["length": "\(error.header.length)"])
      fail(Status(.internal, "the server sent a frame that cannot be read"))
      context?.close(promise: nil)
    }
  }

  private func take(_ header: FrameHeader, _ body: ByteBuffer) {
    // Late frames of calls that are over are dropped in silence: they are nobody's fault.
    guard let call = calls[header.streamID] else { return }
    switch header.type {
    case .response: call.takeResponse(body)
    case .data:
      guard call.mailbox.fits(body.readableBytes) || calls.count == 1 else {
        return call.giveUp(Status.mailboxOverflow)
      }
      call.takeData(body, header.flags)
      if call.phase == .open, call.mailbox.isFull { standStill(for: call) }
    default: break
    }
  }

  /// The only stream of the connection is behind: the socket is its back-pressure.
  ///
  /// With other calls alive nothing stands still: the next message fails that stream alone, and a
  /// call that begins meanwhile fails it after the stall.
  private func standStill(for call: ClientCall) {
    guard calls.count == 1, stall == nil else { return }
    scheduleStall(for: NIOLoopBound(call, eventLoop: eventLoop))
  }

  private func scheduleStall(for call: NIOLoopBound<ClientCall>) {
    let connection = NIOLoopBound(self, eventLoop: eventLoop)
    stall = eventLoop.scheduleTask(in: .milliseconds(limits.mailboxStallMilliseconds)) {
      // Alone it may take all its time; beside others it must not hold them.
      if connection.value.calls.count == 1 { return connection.value.scheduleStall(for: call) }
      call.value.giveUp(Status.mailboxOverflow)
    }
  }

  /// A reader took a message, or a call is over: a standing connection goes on.
  func mailboxTaken() {
    guard let stall else { return }
    stall.cancel()
    self.stall = nil
    let connection = NIOLoopBound(self, eventLoop: eventLoop)
    eventLoop.execute { connection.value.goOn() }
  }

  private func goOn() {
    guard !insideRead, stall == nil else { return }
    takeFrames()
    if stall == nil { requestRead() }
  }
}

// Ends.
extension ClientConnection {
  private func channelClosed() {
    guard context != nil else { return }
    context = nil
    fail(Status.connectionClosed)
    reader = FrameReader()
    closed.succeed()
  }

  private func fail(_ reason: Status) {
    output.close(reason)
    let failed = calls
    calls = [:]
    for call in failed.values { call.connectionClosed(reason) }
  }
}

extension CallKind {
  /// What the Request frame says about the client's side.
  var requestFlags: FrameFlags {
    switch self {
    case .unary: []
    case .serverStreaming: .remoteClosed
    // ttrpc-rust's server takes a Request without `noData` for the first message.
    case .clientStreaming, .bidirectional: [.remoteOpen, .noData]
    }
  }
}

extension Status {
  static let connectionClosed = Status(.unavailable, "the connection is closed")
    .adding(reason: "CONNECTION_CLOSED")
}
