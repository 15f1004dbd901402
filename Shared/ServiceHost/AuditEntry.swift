public import Access
public import Vocabulary

/// One row of the audit log: who did or tried what, when, and how it ended.
public struct AuditEntry: Sendable, Hashable {
  /// How it ended.
  public enum Outcome: String, Sendable, Hashable {
    /// It was done.
    case done = "DONE"
    /// It was refused.
    case refused = "REFUSED"
  }

  /// When.
  public var at: UTCMicroseconds
  /// Unix account, or `uid:N`.
  public var account: String
  /// Unix user id.
  public var userID: UInt32
  /// Department acted for; empty if none.
  public var department: String
  /// Path of the method.
  public var method: String
  /// What it was about, such as `licences/<id>`; empty if the method says it all.
  public var object: String
  /// How it ended.
  public var outcome: Outcome
  /// Reason code of a refusal, or the reason a person gave for an act.
  public var reason: String
  /// Id of the request.
  public var requestID: String

  /// An act of a caller.
  public init(
    by caller: Caller, at moment: UTCMicroseconds, object: String, outcome: Outcome = .done,
    reason: String = ""
  ) {
    at = moment
    account = caller.principal.account
    userID = caller.principal.userID
    department = caller.principal.department.text
    method = caller.method
    self.object = object
    self.outcome = outcome
    self.reason = reason
    requestID = caller.requestID
  }

  /// A refusal of the gate.
  public init(_ refusal: AccessAudit, at moment: UTCMicroseconds) {
    at = moment
    account = refusal.account
    userID = refusal.userID
    department = refusal.actingAs
    method = refusal.method
    object = ""
    outcome = .refused
    reason = refusal.reason
    requestID = refusal.requestID
  }
}
