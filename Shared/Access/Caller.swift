public import Logging
public import Vocabulary
public import Wire

/// Who makes a call: passed to every handler in place of anything the request might claim.
public struct Caller: Sendable {
  /// Account, department and roles of this call.
  public let principal: Principal
  /// Id of the request, in every log line and audit row of it.
  public let requestID: String
  /// The kernel's word on the peer.
  public let peer: PeerCredentials
  /// Path of the method called.
  public let method: String
  /// When the client gives up; nil if it did not say.
  public let deadline: ContinuousClock.Instant?

  private let baseLogger: Logger
  private let recheck: @Sendable () async -> Bool

  /// Makes a caller.
  ///
  /// - Parameters:
  ///   - principal: Account, department and roles.
  ///   - requestID: Id of the request.
  ///   - peer: The kernel's word on the peer.
  ///   - method: Path of the method called.
  ///   - deadline: When the client gives up.
  ///   - logger: The service's logger.
  ///   - recheck: Whether the principal would still be admitted.
  public init(
    principal: Principal, requestID: String, peer: PeerCredentials, method: String,
    deadline: ContinuousClock.Instant?, logger: Logger,
    recheck: @escaping @Sendable () async -> Bool = { true }
  ) {
    self.principal = principal
    self.requestID = requestID
    self.peer = peer
    self.method = method
    self.deadline = deadline
    self.baseLogger = logger
    self.recheck = recheck
  }

  /// The service's logger with the request's id, method and account in its metadata.
  public var logger: Logger {
    var logger = baseLogger
    logger[metadataKey: LogKey.requestID] = .string(requestID)
    logger[metadataKey: LogKey.requestMethod] = .string(method)
    logger[metadataKey: LogKey.callerAccount] = .string(principal.account)
    logger[metadataKey: LogKey.callerDepartment] = .string(principal.department.text)
    return logger
  }

  /// Whether the account may still make this call: long streams ask at every heartbeat, so that a
  /// right taken away ends them (within `AccountDirectory.lifetime`).
  public func isStillEntitled() async -> Bool { await recheck() }
}
