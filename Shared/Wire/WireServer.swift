public import Logging
public import NIOCore
public import NIOPosix

/// Serves the methods of a router on Unix sockets.
///
/// `run` accepts until its task is cancelled or `drain` is called; then it stops accepting, sets
/// health to NOT_SERVING, lets running calls finish for `drainSeconds`, cancels what is left, awaits
/// every handler and returns.
public struct WireServer: Sendable {
  private let router: Router
  private let limits: WireLimits
  private let logger: Logger
  private let group: any EventLoopGroup
  private let registry: ConnectionRegistry
  private let draining = Latch()

  /// A server that has not started.
  public init(
    router: Router, limits: WireLimits = WireLimits(),
    logger: Logger = Logger(label: "anlan.wire"),
    group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton
  ) {
    self.router = router
    self.limits = limits
    self.logger = logger
    self.group = group
    registry = ConnectionRegistry(connectionsMax: limits.connectionsMax)
  }

  /// Connections that are open now.
  public var connectionCount: Int { registry.count }

  /// Begins the drain; `run` returns when it is complete.
  public func drain() { draining.open() }

  /// Serves until the drain is complete.
  ///
  /// - Throws: `ListenError` if a listener was closed or handed to another server before.
  public func run(on listeners: [ListeningSocket]) async throws {
    var channels: [any Channel] = []
    do {
      for listener in listeners { channels.append(try await accept(on: listener)) }
    } catch {
      for channel in channels { try? await channel.close() }
      throw error
    }
    await withTaskCancellationHandler {
      await draining.wait()
    } onCancel: {
      draining.open()
    }
    logger.debug("draining", metadata: ["connections": "\(registry.count)"])
    router.health?.stopServing()
    for listener in listeners { listener.unlinkPath() }
    for channel in channels { try? await channel.close() }
    registry.drain()
    let stop = group.any().scheduleTask(in: .seconds(limits.drainSeconds)) { [registry] in
      registry.stop()
    }
    await registry.waitUntilEmpty()
    stop.cancel()
  }

  private func accept(on listener: ListeningSocket) async throws -> any Channel {
    guard let descriptor = listener.takeFileDescriptor() else {
      throw ListenError.notAdoptable(fileDescriptor: -1, reason: "it was handed out before")
    }
    return try await ServerBootstrap(group: group)
      .serverChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          // Out of descriptors: try again a second later instead of spinning.
          try channel.pipeline.syncOperations.addHandler(AcceptBackoffHandler())
        }
      }
      .childChannelOption(.autoRead, value: false)
      .childChannelOption(
        .writeBufferWaterMark,
        value: ChannelOptions.Types.WriteBufferWaterMark(
          low: limits.streamWriteBytesLow, high: limits.streamWriteBytesHigh)
      )
      .childChannelInitializer { [self] channel in welcome(channel) }
      .withBoundSocket(descriptor)
      .get()
  }

  /// Asks the kernel who connected and gives the connection its handler.
  private func welcome(_ channel: any Channel) -> EventLoopFuture<Void> {
    guard let id = registry.reserve() else {
      logger.debug("connection refused: limit reached or draining")
      return channel.eventLoop.makeFailedFuture(ChannelError.operationUnsupported)
    }
    let eventLoop = channel.eventLoop
    let finished = eventLoop.makePromise(of: Void.self)
    finished.futureResult.whenComplete { [registry] _ in registry.remove(id) }
    return PeerCredentials.read(from: channel).flatMapThrowing { peer in
      let connection = ServerConnection(
        id: id, peer: peer, router: router, limits: limits, logger: logger,
        eventLoop: eventLoop, finished: finished)
      try channel.pipeline.syncOperations.addHandler(connection)
      registry.add(NIOLoopBound(connection, eventLoop: eventLoop), id: id)
    }.flatMapErrorThrowing { error in
      finished.fail(error)
      throw error
    }
  }
}
