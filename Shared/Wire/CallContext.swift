/// What a handler knows about its call besides the request.
public struct CallContext: Sendable {
  /// Who called, as the kernel told.
  public let peer: PeerCredentials
  /// The method, "/pkg.Service/Method".
  public let path: String
  /// What travels with the request.
  public let metadata: Metadata
  /// When the caller stops waiting; nil if he waits for ever.
  ///
  /// The task is cancelled then.
  public let deadline: ContinuousClock.Instant?
  /// Number of the connection within the server.
  public let connectionID: UInt64
  /// Number of the call within the connection.
  public let streamID: UInt32

  /// A context for handlers that are called without a connection, such as in tests.
  public init(
    peer: PeerCredentials, path: String, metadata: Metadata = Metadata(),
    deadline: ContinuousClock.Instant? = nil, connectionID: UInt64 = 0, streamID: UInt32 = 1
  ) {
    self.peer = peer
    self.path = path
    self.metadata = metadata
    self.deadline = deadline
    self.connectionID = connectionID
    self.streamID = streamID
  }

  /// The caller's request id, or one made of connection and call.
  public var requestID: String {
    metadata[Metadata.requestIDKey] ?? "c\(connectionID)-s\(streamID)"
  }

  /// W3C trace context, if the caller sent it.
  public var traceParent: String? { metadata[Metadata.traceParentKey] }

  /// The time that is left, for onward calls; nil if the caller waits for ever.
  public var remaining: Duration? { deadline.map { $0 - ContinuousClock.now } }
}
