import Contracts
import NIOCore

/// Collects the frames of one connection and hands them to the socket; lives on its event loop.
///
/// Frames of one read leave in one write at read complete; frames made outside a read share one
/// flush per tick. The collecting buffer is reused as soon as the socket has taken its bytes.
final class FrameOutput {
  private let limits: WireLimits
  /// What was collected; nil only while a frame is being added, so that adding one needs no
  /// look-out for others who might be at it.
  private var collector: FrameCollector? = FrameCollector()
  private var context: ChannelHandlerContext?
  /// Whether the socket takes more; kept here because every message of a stream asks.
  private var isWritable = true
  /// The socket of the channel; nil where there is none, as in tests.
  private var socket: DirectSocket?
  /// Writes the channel holds because the socket did not take them; until it did, all must queue.
  private var writesInChannel = 0
  private var insideRead = false
  private var flushScheduled = false
  private var waiters: [WaitToken: CheckedContinuation<Void, any Error>] = [:]
  private var bytesSinceLook = 0
  private var turnBegan = NIODeadline.now()

  /// Why nothing can be written any more.
  private(set) var closeReason: Status?

  /// Where a sender lets others run; nil where senders are on threads of their own.
  private let turnstile: Turnstile?

  init(limits: WireLimits, turnstile: Turnstile? = nil) {
    self.limits = limits
    self.turnstile = turnstile
  }

  /// Connects the output with its channel.
  func attach(_ context: ChannelHandlerContext) {
    self.context = context
    isWritable = context.channel.isWritable
    socket = DirectSocket(of: context.channel)
  }

  /// Bytes the socket has not taken yet.
  var queuedBytes: Int {
    guard let context else { return 0 }
    let inChannel =
      (try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
    return collectedBytes + inChannel
  }

  private var collectedBytes: Int {
    guard let taken = collector.take() else { return 0 }
    let count = taken.count
    collector = consume taken
    return count
  }

  /// Whether more than the limit waits; asks the channel only when it is behind at all.
  var isOverfull: Bool {
    guard !isWritable else { return false }
    return queuedBytes > limits.queuedWriteBytesMax
  }
}

// Frames in.
extension FrameOutput {
  /// Adds a Response with a payload.
  func append(reply: some WireMessage, to streamID: UInt32) throws(Status) {
    try append(streamID, .response, []) { Envelope.appendReply(reply, to: &$0, behind: $1) }
  }

  /// Adds a Response with a status.
  func append(status: Status, to streamID: UInt32) {
    let response = TTRPCResponse(status: status.rpcStatus)
    do {
      try append(streamID, .response, []) { response.encode(into: &$0, behind: $1) }
    } catch {
      // The details outgrew a frame: the code and the sentence must still arrive.
      let bare = Status(status.code, String(status.message.prefix(1_024)))
      append(status: bare, to: streamID)
    }
  }

  /// Adds a Data frame with a message, and looks at the socket.
  func send(_ data: some WireMessage, to streamID: UInt32) throws(Status) -> Pace {
    try append(streamID, .data, []) { data.encode(into: &$0, behind: $1) }
    return pace()
  }

  /// Adds the end of our side of a stream.
  func appendClose(_ streamID: UInt32) {
    var collector = self.collector.take() ?? FrameCollector()
    collector.appendClose(streamID)
    keep(collector)
  }

  /// Adds one frame; a body above the limit leaves no trace and throws.
  ///
  /// The body is appended behind as many bytes as it is told, which become the header.
  @inline(__always)
  func append(
    _ streamID: UInt32, _ type: FrameType, _ flags: FrameFlags,
    body: (inout ByteBuffer, Int) -> Void
  ) throws(Status) {
    var collector = self.collector.take() ?? FrameCollector()
    do throws(Status) {
      bytesSinceLook += try collector.append(streamID, type, flags, body: body)
    } catch {
      self.collector = consume collector
      throw error
    }
    keep(collector)
  }

  @inline(__always)
  private func keep(_ collector: consuming FrameCollector) {
    let isLarge = collector.count >= WireLimits.flushBytes
    self.collector = consume collector
    if isLarge { flush() } else if !insideRead, !flushScheduled { scheduleFlush() }
  }
}

// Bytes out.
extension FrameOutput {
  /// A read begins: what is added now leaves when it completes.
  func beginRead() { insideRead = true }

  /// A read is complete: everything it produced leaves in one write.
  func endRead() {
    insideRead = false
    flush()
  }

  /// Hands what was collected to the socket, and takes the memory back if the socket took all.
  ///
  /// As long as the channel holds nothing back, the bytes go to the socket directly: the way through
  /// the pipeline costs a single call a tenth of its instructions. What the socket does not take
  /// then goes that way, and so do errors, which the channel meets itself.
  func flush() {
    guard let context, var taken = collector.take() else { return }
    if writesInChannel == 0, taken.count > 0, let socket, context.channel.isActive {
      taken.send(through: socket)
    }
    guard taken.count > 0 else { return collector = consume taken }
    let bytes = taken.take()
    collector = consume taken
    writeThroughChannel(bytes, context)
    reclaim(bytes)
  }

  private func writeThroughChannel(_ bytes: ByteBuffer, _ context: ChannelHandlerContext) {
    let written = context.eventLoop.makePromise(of: Void.self)
    writesInChannel += 1
    written.futureResult.assumeIsolated().whenComplete { [self] _ in writesInChannel -= 1 }
    context.writeAndFlush(NIOAny(bytes), promise: written)
  }

  private func reclaim(_ bytes: consuming ByteBuffer) {
    guard isWritable, var collector = self.collector.take() else { return }
    collector.reuse(bytes)
    self.collector = consume collector
  }

  private func scheduleFlush() {
    guard let context else { return }
    flushScheduled = true
    let output = NIOLoopBound(self, eventLoop: context.eventLoop)
    context.eventLoop.execute {
      output.value.flushScheduled = false
      output.value.flush()
    }
  }
}

// Back-pressure.
extension FrameOutput {
  /// What a sender has to do before its next message.
  enum Pace {
    case proceed
    case waitUntilWritable
    case letOthersRun
  }

  private func pace() -> Pace {
    if !isWritable { return .waitUntilWritable }
    guard turnstile != nil, bytesSinceLook >= WireLimits.flushBytes else { return .proceed }
    bytesSinceLook = 0
    let turn = NIODeadline.now() - turnBegan
    return turn < .milliseconds(WireLimits.turnMilliseconds) ? .proceed : .letOthersRun
  }

  /// Resumes the continuation when the sender may go on; the token cancels the wait.
  func wait(
    _ pace: Pace, _ token: WaitToken, _ continuation: CheckedContinuation<Void, any Error>
  ) {
    if token.isCancelled { return continuation.resume(throwing: CancellationError()) }
    if let closeReason { return continuation.resume(throwing: closeReason) }
    guard context != nil else { return continuation.resume() }
    if pace == .waitUntilWritable, isWritable { return continuation.resume() }
    guard pace == .letOthersRun, let turnstile else {
      waiters[token] = continuation
      return
    }
    flush()
    turnBegan = .now()
    turnstile.wait(token, continuation)
  }

  /// Resumes one waiting sender because its task was cancelled.
  func cancelWait(_ token: WaitToken) {
    turnstile?.cancel(token)
    waiters.removeValue(forKey: token)?.resume(throwing: CancellationError())
  }

  /// The socket takes no more for now, or again.
  func writabilityChanged(_ isWritable: Bool) {
    self.isWritable = isWritable
    guard isWritable else { return }
    turnBegan = .now()
    let resumed = waiters
    waiters = [:]
    for waiter in resumed.values { waiter.resume() }
  }

  /// Nothing can be written any more; every waiting sender learns why.
  func close(_ reason: Status) {
    guard closeReason == nil else { return }
    closeReason = reason
    context = nil
    isWritable = true
    collector = FrameCollector()
    let failed = waiters
    waiters = [:]
    for waiter in failed.values { waiter.resume(throwing: reason) }
  }
}

extension Status {
  /// A message that does not fit into a frame; refused before it is sent.
  static func oversized(_ bytes: Int) -> Status {
    Status(
      .resourceExhausted,
      "message length \(bytes) exceed maximum message size of \(WireLimits.frameBytesMax)"
    ).adding(reason: "FRAME_TOO_LONG")
  }
}
