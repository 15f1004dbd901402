/// One thing that access control must be able to prove later.
public struct AccessAudit: Sendable, Hashable {
  /// Unix account of the peer, or `uid:N`.
  public let account: String
  /// Unix user id of the peer.
  public let userID: UInt32
  /// Department the peer asked to act for; empty if none was chosen.
  public let actingAs: String
  /// Path of the method.
  public let method: String
  /// Reason code of the refusal.
  public let reason: String
  /// Id of the request.
  public let requestID: String

  /// Makes a fact.
  public init(
    account: String, userID: UInt32, actingAs: String, method: String, reason: String,
    requestID: String
  ) {
    self.account = account
    self.userID = userID
    self.actingAs = actingAs
    self.method = method
    self.reason = reason
    self.requestID = requestID
  }
}

/// Where refusals are recorded: durably, before the peer gets its answer.
public protocol AuditSink: Sendable {
  /// Records a refusal.
  ///
  /// - Throws: whatever keeps it from being recorded; the call stays refused all the same.
  func record(_ refusal: AccessAudit) async throws
}
