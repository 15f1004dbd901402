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
  private var buffer: ByteBuffer? = ByteBuffer()
  private var scratch: ByteBuffer? = ByteBuffer()
  private var context: ChannelHandlerContext?
  /// Whether the socket takes more; kept here because every message of a stream asks.
  private var isWritable = true
  private var insideRead = false
  private var flushScheduled = false
  private var waiters: [WaitToken: CheckedContinuation<Void, any Error>] = [:]
  private var bytesSinceLook = 0
  private var turnBegan = NIODeadline.now()

  /// Why nothing can be written any more.
  private(set) var closeReason: Status?
  /// Whether nothing can be written any more.
  private(set) var isClosed = false

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
  }

  /// Bytes the socket has not taken yet.
  var queuedBytes: Int {
    guard let context else { return 0 }
    let inChannel =
      (try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
    return (buffer?.readableBytes ?? 0) + inChannel
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
    var payload = scratch.take() ?? ByteBuffer()
    payload.clear()
    reply.encode(into: &payload)
    defer { if payload.capacity <= WireLimits.keptBufferBytesMax { scratch = payload } }
    try append(streamID, .response, []) {
      Envelope.appendReply(payload: payload.readableBytesSpan, to: &$0)
    }
  }

  /// Adds a Response with a status.
  func append(status: Status, to streamID: UInt32) {
    let response = TTRPCResponse(status: status.rpcStatus)
    do {
      try append(streamID, .response, []) { response.encode(into: &$0) }
    } catch {
      // The details outgrew a frame: the code and the sentence must still arrive.
      let bare = Status(status.code, String(status.message.prefix(1_024)))
      append(status: bare, to: streamID)
    }
  }

  /// Adds a Data frame with a message.
  func append(data: some WireMessage, to streamID: UInt32) throws(Status) {
    try append(streamID, .data, []) { data.encode(into: &$0) }
  }

  /// Adds the end of our side of a stream.
  func appendClose(_ streamID: UInt32) {
    var collected = buffer.take() ?? ByteBuffer()
    FrameHeader(length: 0, streamID: streamID, type: .data, flags: .close).write(into: &collected)
    keep(collected)
  }

  /// Adds one frame; a body above the limit leaves no trace and throws.
  @inline(__always)
  func append(
    _ streamID: UInt32, _ type: FrameType, _ flags: FrameFlags,
    body: (inout ByteBuffer) -> Void
  ) throws(Status) {
    var collected = buffer.take() ?? ByteBuffer()
    let start = collected.writerIndex
    FrameHeader(length: 0, streamID: streamID, type: type, flags: flags).write(into: &collected)
    body(&collected)
    let length = collected.writerIndex - start - FrameHeader.byteCount
    guard length <= WireLimits.frameBytesMax else {
      collected.moveWriterIndex(to: start)
      buffer = collected
      throw Status.oversized(length)
    }
    collected.setInteger(UInt32(length), at: start)
    bytesSinceLook += FrameHeader.byteCount + length
    keep(collected)
  }

  private func keep(_ collected: consuming ByteBuffer) {
    let isLarge = collected.readableBytes >= WireLimits.flushBytes
    buffer = collected
    if isLarge { flush() } else { scheduleFlush() }
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

  /// Hands what was collected to the socket.
  func flush() {
    guard let context, let bytes = buffer.take() else { return }
    buffer = ByteBuffer()
    guard bytes.readableBytes > 0 else { return buffer = bytes }
    context.writeAndFlush(NIOAny(bytes), promise: nil)
    reclaim(bytes)
  }

  /// Reuses the storage when the socket took everything at once.
  private func reclaim(_ bytes: consuming ByteBuffer) {
    guard isWritable, buffer?.readableBytes == 0,
      bytes.capacity <= WireLimits.keptBufferBytesMax
    else { return }
    // `clear` allocates anew if the channel still holds the storage.
    bytes.clear()
    buffer = bytes
  }

  private func scheduleFlush() {
    guard !insideRead, !flushScheduled, let context else { return }
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

  /// Looks at the socket after a message was added.
  func pace() -> Pace {
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
    isClosed = true
    context = nil
    isWritable = true
    buffer = ByteBuffer()
    scratch = nil
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
