public import Contracts
public import Logging
public import NIOCore
public import NIOPosix
import Synchronization

/// Calls the methods of one server over a Unix socket.
///
/// Calls share one connection. A server that is gone fails every call with UNAVAILABLE; connecting
/// again is the caller's business. Streams that move much at once should have a client of their own:
/// a slow reader beside other calls fails with RESOURCE_EXHAUSTED instead of holding them.
public final class WireClient: Sendable {
  /// Where the server listens.
  public let path: String
  private let limits: WireLimits
  private let logger: Logger
  private let group: any EventLoopGroup
  private let current: Mutex<Link>

  /// One connection and the end of it.
  private struct Link: Sendable {
    /// Which connection of the client it is.
    var number: UInt64 = 0
    let connection: NIOLoopBound<ClientConnection>
    let closed: EventLoopFuture<Void>
  }

  private init(
    path: String, limits: WireLimits, logger: Logger, group: any EventLoopGroup, link: Link
  ) {
    self.path = path
    self.limits = limits
    self.logger = logger
    self.group = group
    current = Mutex(link)
  }

  deinit {
    let connection = current.withLock { $0.connection }
    connection.eventLoop.execute { connection.value.close() }
  }

  /// Connects to a server.
  ///
  /// - Throws: `ConnectError` with the reason.
  public static func connect(
    to path: String, limits: WireLimits = WireLimits(),
    logger: Logger = Logger(label: "anlan.wire"),
    group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton
  ) async throws -> WireClient {
    let link = try await open(path, limits, logger, group)
    return WireClient(path: path, limits: limits, logger: logger, group: group, link: link)
  }

  /// Connects, runs `body` and closes whatever happens.
  public static func withConnection<Result: Sendable>(
    to path: String, limits: WireLimits = WireLimits(),
    _ body: (WireClient) async throws -> Result
  ) async throws -> Result {
    let client = try await connect(to: path, limits: limits)
    do {
      let result = try await body(client)
      await client.close()
      return result
    } catch {
      await client.close()
      throw error
    }
  }

  /// Closes the connection; calls that run fail.
  public func close() async {
    let link = current.withLock { $0 }
    let connection = link.connection
    connection.eventLoop.execute { connection.value.close() }
    try? await link.closed.get()
  }

  /// Returns when the connection is closed, whoever closed it.
  public func waitUntilClosed() async {
    try? await current.withLock { $0.closed }.get()
  }

  private static func open(
    _ path: String, _ limits: WireLimits, _ logger: Logger, _ group: any EventLoopGroup
  ) async throws -> Link {
    let bytes = path.utf8.count
    guard bytes <= SocketAddress.pathBytesMax else {
      throw ConnectError.pathTooLong(
        path: path, bytes: bytes, bytesMax: SocketAddress.pathBytesMax)
    }
    let bootstrap = ClientBootstrap(group: group)
      .connectTimeout(.seconds(limits.connectSeconds))
      .channelOption(.autoRead, value: false)
      .channelOption(
        .writeBufferWaterMark,
        value: ChannelOptions.Types.WriteBufferWaterMark(
          low: limits.streamWriteBytesLow, high: limits.streamWriteBytesHigh))
    do {
      let channel = try await bootstrap.connect(unixDomainSocketPath: path).get()
      return try await channel.eventLoop.submit {
        let closed = channel.eventLoop.makePromise(of: Void.self)
        let connection = ClientConnection(
          limits: limits, logger: logger, eventLoop: channel.eventLoop, closed: closed)
        do {
          try channel.pipeline.syncOperations.addHandler(connection)
        } catch {
          closed.fail(error)
          throw error
        }
        return Link(
          connection: NIOLoopBound(connection, eventLoop: channel.eventLoop),
          closed: closed.futureResult)
      }.get()
    } catch {
      throw ConnectError(error, path: path)
    }
  }
}

// Calls.
extension WireClient {
  /// Calls a method with one request and one response.
  ///
  /// - Throws: the `Status` of the server; DEADLINE_EXCEEDED after `timeout`; UNAVAILABLE when the
  ///   connection is gone.
  public func call<Request: WireMessage, Response: WireMessage>(
    _ method: Method<Request, Response>, _ request: Request, metadata: Metadata = Metadata(),
    timeout: Duration? = nil
  ) async throws -> Response {
    try await start(method, request, metadata, timeout).oneResponse()
  }

  /// Calls a method with one request and a stream of responses.
  public func serverStream<Request: WireMessage, Response: WireMessage>(
    _ method: Method<Request, Response>, _ request: Request, metadata: Metadata = Metadata(),
    timeout: Duration? = nil
  ) async throws -> ResponseStream<Response> {
    ResponseStream(try await start(method, request, metadata, timeout))
  }

  /// Calls a method with a stream of requests and one response.
  public func clientStream<Request: WireMessage, Response: WireMessage>(
    _ method: Method<Request, Response>, metadata: Metadata = Metadata(),
    timeout: Duration? = nil
  ) async throws -> ClientStream<Request, Response> {
    ClientStream(try await start(method, nil, metadata, timeout))
  }

  /// Calls a method with a stream each way.
  public func bidirectional<Request: WireMessage, Response: WireMessage>(
    _ method: Method<Request, Response>, metadata: Metadata = Metadata(),
    timeout: Duration? = nil
  ) async throws -> BidirectionalStream<Request, Response> {
    BidirectionalStream(try await start(method, nil, metadata, timeout))
  }

  private func start<Request: WireMessage, Response: WireMessage>(
    _ method: Method<Request, Response>, _ request: Request?, _ metadata: Metadata,
    _ timeout: Duration?
  ) async throws -> CallLease {
    let nanoseconds = timeout.map(\.wireNanoseconds) ?? 0
    guard nanoseconds >= 0 else {
      throw Status(.deadlineExceeded, "the deadline had passed before the call")
    }
    try Task.checkCancellation()
    let payload = request?.encoded() ?? []
    guard payload.count <= WireLimits.frameBytesMax else { throw Status.oversized(payload.count) }
    let head = RequestHead(
      timeoutNanoseconds: nanoseconds, metadata: metadata.entries.map { ($0.key, $0.value) })
    let link = current.withLock { $0 }
    let body: @Sendable (inout ByteBuffer, Int) -> Void = { buffer, headBytes in
      Envelope.appendRequest(
        head, service: method.service, method: method.name, payload: payload, to: &buffer,
        behind: headBytes)
    }
    if let lease = try await start(method.kind, nanoseconds, on: link, body) { return lease }
    guard let lease = try await start(method.kind, nanoseconds, on: replace(link), body) else {
      throw Status.connectionClosed
    }
    return lease
  }

  /// Starts a call on a connection; nil when the stream ids of that one are nearly spent.
  private func start(
    _ kind: CallKind, _ timeoutNanoseconds: Int64, on link: Link,
    _ body: @escaping @Sendable (inout ByteBuffer, Int) -> Void
  ) async throws -> CallLease? {
    let connection = link.connection
    return try await connection.eventLoop.submit {
      guard !connection.value.isSpent else { return nil }
      let call = try connection.value.start(
        kind: kind, timeoutNanoseconds: timeoutNanoseconds, request: body)
      return CallLease(NIOLoopBound(call, eventLoop: connection.eventLoop))
    }.get()
  }

  /// Opens a fresh connection in place of a spent one, which closes when its calls are over.
  private func replace(_ spent: Link) async throws -> Link {
    var fresh = try await Self.open(path, limits, logger, group)
    fresh.number = spent.number + 1
    let (kept, dropped) = current.withLock { [fresh] link in
      // Somebody else may have been faster: then the fresh one goes.
      guard link.number == spent.number else { return (link, fresh) }
      defer { link = fresh }
      return (fresh, link)
    }
    let connection = dropped.connection
    connection.eventLoop.execute { connection.value.retire() }
    return kept
  }
}

extension Duration {
  /// Nanoseconds for the wire: at least 1 while time is left, -1 when it has passed.
  var wireNanoseconds: Int64 {
    guard self > .zero else { return -1 }
    let (seconds, attoseconds) = components
    let limit = WireLimits.timeoutNanosecondsMax
    guard seconds < limit / 1_000_000_000 else { return limit }
    return max(1, seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
  }
}
