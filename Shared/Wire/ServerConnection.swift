import Contracts
import Logging
import NIOCore

/// One accepted connection of a server; a channel handler that lives on its event loop.
///
/// All frames of a read are taken in one pass; calls start on the spot and their answers leave in
/// one write when the read completes.
final class ServerConnection: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer
  /// Where the connection stands.
  enum Phase {
    /// Calls are accepted; next: `draining`, `closing`, `closed`.
    case open
    /// New calls are refused, running ones finish; next: `closing`, `closed`.
    case draining
    /// Nothing is read any more, the last answers leave; next: `closed`.
    case closing
    /// The channel is gone; handlers that still run are cancelled and awaited.
    case closed
  }
  let id: UInt64
  let peer: PeerCredentials
  let limits: WireLimits
  let eventLoop: any EventLoop
  let output: FrameOutput
  let outputHandle: OutputHandle
  private let router: Router
  private let logger: Logger
  let finished: EventLoopPromise<Void>

  private var reader = FrameReader()
  var calls: [UInt32: ServerStream] = [:]
  var runningCount = 0
  /// Calls of this read whose handlers have not begun; empty outside of a read.
  private let row: CallRow
  private var lastStreamID: UInt32 = 0
  private var lastRoute: Route?
  var phase = Phase.open
  private var context: ChannelHandlerContext?
  var insideRead = false
  private var readPending = false
  var stall: Scheduled<Void>?

  init(
    id: UInt64, peer: PeerCredentials, router: Router, limits: WireLimits, logger: Logger,
    eventLoop: any EventLoop, loop: LoopResources, finished: EventLoopPromise<Void>
  ) {
    self.id = id
    self.peer = peer
    self.router = router
    self.limits = limits
    self.logger = logger
    self.eventLoop = eventLoop
    self.finished = finished
    row = CallRow(eventLoop: eventLoop, executor: loop.executor)
    output = FrameOutput(limits: limits, turnstile: loop.turnstile.value)
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
    proceed()
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    let isWritable = context.channel.isWritable
    output.writabilityChanged(isWritable)
    if isWritable, !insideRead { takeFramesAndProceed() }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    logger.debug("connection failed", metadata: ["error": "\(error)"])
    context.close(promise: nil)
  }

  func channelInactive(context: ChannelHandlerContext) { closed() }

  func handlerRemoved(context: ChannelHandlerContext) { closed() }
}

// Reading.
extension ServerConnection {
  /// Whether another frame may be taken now.
  private var mayTakeFrames: Bool {
    (phase == .open || phase == .draining)
      && (runningCount < limits.inFlightRequestsMax || mustReadData)
      && stall == nil && !output.isOverfull
  }

  /// Whether a full connection must be read all the same: a running call waits for its client.
  private var mustReadData: Bool { calls.values.contains(where: \.clientIsOpen) }

  private func takeFrames() {
    do throws(FrameReader.Fault) {
      repeat {
        while mayTakeFrames, let frame = try reader.next() { take(frame.header, frame.body) }
      } while runReady()
      reader.releaseIfEmpty()
    } catch {
      _ = runReady()
      refuse(error)
    }
  }

  func takeFramesAndProceed() {
    guard phase == .open || phase == .draining, !insideRead else { return }
    insideRead = true
    output.beginRead()
    takeFrames()
    insideRead = false
    output.endRead()
    proceed()
  }

  /// Reads on, or closes once a drain has nothing left to wait for.
  private func proceed() {
    switch phase {
    case .open, .draining:
      if phase == .draining, runningCount == 0 { return closeAfterWriting() }
      if mayTakeFrames { requestRead() }
    case .closing, .closed: break
    }
  }

  private func requestRead() {
    guard !readPending, let context else { return }
    readPending = true
    context.read()
  }

  private func take(_ header: FrameHeader, _ body: ByteBuffer) {
    guard header.streamID % 2 == 1 else {
      return refuse(header.streamID, "StreamID must be odd for client initiated streams")
    }
    switch header.type {
    case .request: takeRequest(header, body)
    case .data: takeData(header, body)
    default: break  // Responses and types to come are ignored, as the protocol asks.
    }
  }

  private func takeRequest(_ header: FrameHeader, _ body: ByteBuffer) {
    guard header.streamID > lastStreamID else {
      return refuse(header.streamID, "StreamID cannot be re-used and must increment")
    }
    lastStreamID = header.streamID
    do {
      let frame = body.readableBytesUInt8Span
      try start(header, try RequestEnvelope(frame), frame.bytes, body)
    } catch let error as Status {
      output.append(status: error, to: header.streamID)
    } catch {
      refuse(header.streamID, "unmarshal request error")
    }
  }

  private func start(
    _ header: FrameHeader, _ request: RequestEnvelope, _ frame: borrowing RawSpan,
    _ body: ByteBuffer
  ) throws(Status) {
    let route = try route(
      frame.extracting(request.service), frame.extracting(request.method))
    guard phase == .open else {
      throw Status.unavailable(reason: "DRAINING", description: "the server is shutting down")
    }
    guard runningCount < limits.inFlightRequestsMax else {
      throw Status(.resourceExhausted, "too many calls run on this connection")
        .adding(reason: "TOO_MANY_CALLS")
    }
    guard request.timeoutNanoseconds >= 0 else {
      throw Status(.deadlineExceeded, "the deadline had passed when the call arrived")
    }
    var payload = body
    payload.moveReaderIndex(forwardBy: request.payload.lowerBound)
    payload.moveWriterIndex(to: payload.readerIndex + request.payload.count)
    let call = ServerStream(
      header.streamID, route, on: self, metadata: try metadata(request),
      timeoutNanoseconds: request.timeoutNanoseconds > WireLimits.timeoutNanosecondsMax
        ? 0 : request.timeoutNanoseconds,
      clientIsOpen: header.flags.contains(.remoteOpen), payload: payload)
    runningCount += 1
    row.append(call)
  }

  private func route(
    _ service: borrowing RawSpan, _ method: borrowing RawSpan
  ) throws(Status) -> Route {
    if let lastRoute, lastRoute.isNamed(service: service, method: method) { return lastRoute }
    let serviceName = String(lossy: service)
    let methodName = String(lossy: method)
    guard let methods = router.services[serviceName] else {
      throw Status(.unimplemented, "service \(serviceName)")
    }
    guard let route = methods[methodName] else {
      throw Status(.unimplemented, "method \(methodName) of service \(serviceName)")
    }
    lastRoute = route
    return route
  }

  private func metadata(_ request: RequestEnvelope) throws(Status) -> Metadata {
    var metadata = Metadata()
    guard !request.metadata.isEmpty else { return metadata }
    var bytes = 0
    for (key, value) in request.metadata {
      bytes += key.utf8.count + value.utf8.count
      metadata.append(value, for: key)
    }
    guard
      request.metadata.count <= limits.metadataEntriesMax, bytes <= limits.metadataBytesMax
    else {
      throw Status(.resourceExhausted, "too much metadata").adding(reason: "METADATA_TOO_LARGE")
    }
    return metadata
  }
}

// Running handlers.
extension ServerConnection {
  /// Runs the calls that are ready; false if there were none.
  ///
  /// The connection holds a call until its handler has returned, cancels it when it closes, and a
  /// drain awaits it.
  func runReady() -> Bool {
    row.serve { call, task in
      calls[call.id] = call
      call.waits(in: task)
      // Its first writes may have met the end of the connection, which did not find it here yet.
      if phase == .closed { call.abort(.closed) }
    }
  }
}

// Ends.
extension ServerConnection {
  /// Refuses new calls, lets running ones finish and closes then.
  func drain() {
    guard phase == .open else { return }
    phase = .draining
    for call in calls.values where call.route.onDrain == .cancel { call.abort(.draining) }
    if runningCount == 0 { closeAfterWriting() }
  }

  /// Cancels what runs and closes.
  func stop() {
    for call in calls.values { call.abort(.draining) }
    closeAfterWriting()
  }

  func refuse(_ streamID: UInt32, _ message: String) {
    output.append(status: Status(.invalidArgument, message), to: streamID)
  }

  /// The bytes cannot be cut into frames any more: one answer, then the end.
  private func refuse(_ fault: FrameReader.Fault) {
    let header = fault.header
    logger.debug("frame refused", metadata: ["length": "\(header.length)"])
    if header.type.isKnown, header.streamID % 2 == 1 {
      switch fault {
      case .tooLong:
        output.append(status: .oversized(Int(header.length)), to: header.streamID)
      case .reservedByte:
        output.append(
          status: Status(.invalidArgument, "the first byte of the length must be 0")
            .adding(reason: "FRAME_RESERVED_BYTE"), to: header.streamID)
      }
    }
    closeAfterWriting()
  }

  func closeAfterWriting() {
    guard phase == .open || phase == .draining, let context else { return }
    phase = .closing
    output.flush()
    let channel = context.channel
    context.writeAndFlush(wrapOutboundOut(ByteBuffer())).whenComplete { _ in
      channel.close(promise: nil)
    }
    // A peer that does not read must not hold the connection.
    eventLoop.scheduleTask(in: .milliseconds(limits.closeGraceMilliseconds)) {
      channel.close(promise: nil)
    }
  }

  private func closed() {
    guard phase != .closed else { return }
    phase = .closed
    context = nil
    stall?.cancel()
    stall = nil
    reader = FrameReader()
    output.close(Status(.unavailable, "the connection is closed"))
    row.close()
    for call in calls.values { call.abort(.closed) }
    if runningCount == 0 { finished.succeed() }
  }
}
