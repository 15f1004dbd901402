import Contracts
import NIOCore

// Messages of streams, and the end of a call.
extension ServerConnection {
  func takeData(_ header: FrameHeader, _ body: ByteBuffer) {
    _ = runReady()
    guard let call = calls[header.streamID], call.phase == .running else {
      return refuse(header.streamID, "StreamID is no longer active")
    }
    let carriesMessage = !header.flags.contains(.noData)
    let closes = header.flags.contains(.remoteClosed)
    if call.route.kind == .unary {
      return call.abort(.refused(.unexpectedData("a unary call takes no data")))
    }
    if !call.clientIsOpen {
      // A second close of a side that is closed is how our client gives a stream up.
      return call.abort(
        carriesMessage
          ? .refused(.unexpectedData("data after the end of the client's side")) : .abandoned)
    }
    if carriesMessage {
      guard call.route.takesData, let mailbox = call.mailbox else {
        return call.abort(.refused(.unexpectedData("the method takes no data")))
      }
      guard mailbox.fits(body.readableBytes) || calls.count == 1 else {
        return call.abort(.refused(.mailboxOverflow))
      }
      mailbox.push(ByteBuffer(copying: body.readableBytesSpan))
      if mailbox.isFull { standStill(for: call, mailbox) }
    }
    if closes {
      call.clientIsOpen = false
      call.mailbox?.finish()
    }
  }

  /// The only stream of the connection is behind: the socket is its back-pressure.
  ///
  /// With other calls alive nothing stands still: the next message fails that stream alone.
  private func standStill(for call: ServerStream, _ mailbox: Mailbox) {
    guard calls.count == 1, stall == nil else { return }
    scheduleStall(
      NIOLoopBound(self, eventLoop: eventLoop), NIOLoopBound(call, eventLoop: eventLoop),
      since: mailbox.progress.count)
  }

  /// A slow reader that goes on has all the time of its call's deadline; one that did not begin a
  /// single message meanwhile must not hold what its client sent behind.
  private func scheduleStall(
    _ connection: NIOLoopBound<ServerConnection>, _ call: NIOLoopBound<ServerStream>,
    since count: Int
  ) {
    stall = eventLoop.scheduleTask(in: .milliseconds(limits.mailboxStallMilliseconds)) {
      let reached = call.value.mailbox?.progress.count ?? count
      if reached != count {
        return connection.value.scheduleStall(connection, call, since: reached)
      }
      connection.value.stall = nil
      call.value.abort(.refused(.mailboxOverflow))
      connection.value.takeFramesAndProceed()
    }
  }

  /// A reader took a message: a standing connection goes on.
  func mailboxTaken() {
    guard let stall else { return }
    stall.cancel()
    self.stall = nil
    resumeSoon()
  }

  /// The handler of a call has returned.
  func ended(_ call: ServerStream, waited: Bool) {
    let wasFull = runningCount >= limits.inFlightRequestsMax
    runningCount -= 1
    if waited { calls[call.id] = nil }
    if let stall {
      stall.cancel()
      self.stall = nil
      resumeSoon()
    } else if wasFull {
      resumeSoon()
    }
    guard runningCount == 0 else { return }
    switch phase {
    case .open, .closing: break
    case .draining: if !insideRead { closeAfterWriting() }
    case .closed: finished.succeed()
    }
  }

  /// Takes the frames that wait in the reader after the current event.
  private func resumeSoon() {
    guard phase == .open || phase == .draining, !insideRead else { return }
    let connection = NIOLoopBound(self, eventLoop: eventLoop)
    eventLoop.execute { connection.value.takeFramesAndProceed() }
  }
}
