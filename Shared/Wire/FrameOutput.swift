import Contracts
import NIOCore

/// Collects the frames of one connection and hands them to the socket; lives on its event loop.
///
/// Frames of one read leave in one write at read complete; frames made outside a read share one
/// flush per tick. The collecting buffer is reused as soon as the socket has taken its bytes.
final class FrameOutput {
  private let limits: WireLimits
  private var buffer = ByteBuffer()
  private var scratch = ByteBuffer()
  private var context: ChannelHandlerContext?
  private var insideRead = false
  private var flushScheduled = false
  private var waiters: [WaitToken: CheckedContinuation<Void, any Error>] = [:]
  private var bytesSinceLook = 0
  private var turnBegan = NIODeadline.now()

  /// Why nothing can be written any more.
  private(set) var closeReason: Status?

  init(limits: WireLimits) { self.limits = limits }

  /// Connects the output with its channel.
  func attach(_ context: ChannelHandlerContext) { self.context = context }

  /// Bytes the socket has not taken yet.
  var queuedBytes: Int {
    guard let context else { return 0 }
    let inChannel =
      (try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
    return buffer.readableBytes + inChannel
  }

  /// Whether more than the limit waits; asks the channel only when it is behind at all.
  var isOverfull: Bool {
    guard let context, !context.channel.isWritable else { return false }
    return queuedBytes > limits.queuedWriteBytesMax
  }
}

// Frames in.
extension FrameOutput {
  /// Adds a Response with a payload.
  func append(reply: some WireMessage, to streamID: UInt32) throws(Status) {
    scratch.clear()
    reply.encode(into: &scratch)
    try append(streamID, .response, []) { [scratch] buffer in
      Envelope.appendReply(payload: scratch.readableBytesSpan, to: &buffer)
    }
    releaseLargeScratch()
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
    FrameHeader(length: 0, streamID: streamID, type: .data, flags: .close).write(into: &buffer)
    scheduleFlush()
  }

  /// Adds one frame; a body above the limit leaves no trace and throws.
  func append(
    _ streamID: UInt32, _ type: FrameType, _ flags: FrameFlags,
    body: (inout ByteBuffer) -> Void
  ) throws(Status) {
    let start = buffer.writerIndex
    FrameHeader(length: 0, streamID: streamID, type: type, flags: flags).write(into: &buffer)
    body(&buffer)
    let length = buffer.writerIndex - start - FrameHeader.byteCount
    guard length <= WireLimits.frameBytesMax else {
      buffer.moveWriterIndex(to: start)
      throw Status.oversized(length)
    }
    buffer.setInteger(UInt32(length), at: start)
    bytesSinceLook += FrameHeader.byteCount + length
    if buffer.readableBytes >= WireLimits.flushBytes { flush() } else { scheduleFlush() }
  }

  private func releaseLargeScratch() {
    if scratch.capacity > WireLimits.keptBufferBytesMax { scratch = ByteBuffer() }
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
    guard buffer.readableBytes > 0, let context else { return }
    let bytes = buffer
    buffer = ByteBuffer()
    context.writeAndFlush(NIOAny(bytes), promise: nil)
    reclaim(bytes)
  }

  /// Reuses the storage when the socket took everything at once.
  private func reclaim(_ bytes: consuming ByteBuffer) {
    guard buffer.readableBytes == 0, bytes.capacity <= WireLimits.keptBufferBytesMax else { return }
    buffer = bytes
    // `clear` allocates anew if the channel still holds the storage, so it is put off until then.
    if context?.channel.isWritable == true { buffer.clear() } else { buffer = ByteBuffer() }
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
    guard let context else { return .proceed }
    if !context.channel.isWritable { return .waitUntilWritable }
    guard bytesSinceLook >= WireLimits.flushBytes else { return .proceed }
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
    guard let context else { return continuation.resume() }
    if pace == .waitUntilWritable, context.channel.isWritable { return continuation.resume() }
    waiters[token] = continuation
    if case .letOthersRun = pace {
      flush()
      let output = NIOLoopBound(self, eventLoop: context.eventLoop)
      context.eventLoop.scheduleTask(in: .microseconds(WireLimits.pauseMicroseconds)) {
        output.value.turnBegan = .now()
        output.value.waiters.removeValue(forKey: token)?.resume()
      }
    }
  }

  /// Resumes one waiting sender because its task was cancelled.
  func cancelWait(_ token: WaitToken) {
    waiters.removeValue(forKey: token)?.resume(throwing: CancellationError())
  }

  /// The socket takes bytes again.
  func becameWritable() {
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
    buffer = ByteBuffer()
    scratch = ByteBuffer()
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
