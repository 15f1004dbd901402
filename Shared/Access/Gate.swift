public import Logging
import Vocabulary
public import Wire

/// Lets a call pass or not: peer → account → entitlement → allowed method.
///
/// Refusals are audited.
public final class Gate: Sendable {
  /// Metadata key that selects one of the peer's own departments.
  public static let actingAsKey = "anlan-acting-as"

  /// Longest request id that a client may choose, in bytes. [D]
  public static let requestIDBytesMax = 64

  /// The decisions.
  public let policy: AccessPolicy
  /// Where every refusal is recorded.
  public let audit: any AuditSink
  private let accounts: AccountDirectory
  private let logger: Logger

  /// Makes a gate.
  public init(
    policy: AccessPolicy, accounts: AccountDirectory, audit: any AuditSink, logger: Logger
  ) {
    self.policy = policy
    self.accounts = accounts
    self.audit = audit
    self.logger = logger
  }

  /// The caller of an admitted call.
  ///
  /// - Throws: `AccessRefusal`, after recording it.
  public func admit(_ context: CallContext, to path: String) async throws(AccessRefusal) -> Caller {
    let account = await accounts.account(context.peer.uid)
    let chosen = context.metadata.values(for: Self.actingAsKey)
    do {
      let principal = try policy.principal(of: account, choosing: chosen, calling: path)
      return caller(principal, of: account, context, path)
    } catch {
      await record(
        error, of: account, choosing: chosen, calling: path, Self.requestID(of: context))
      throw error
    }
  }

  /// Everything the account of a peer may act as, for `WhoAmI`.
  public func entitlements(of peer: PeerCredentials) async -> [Entitlement] {
    policy.entitlements(of: await accounts.account(peer.uid))
  }

  /// The request's id if it is short and printable, so that it may stand in a log; else a new one.
  static func requestID(of context: CallContext) -> String {
    let text = context.requestID
    let isPrintable = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    guard isPrintable, (1...requestIDBytesMax).contains(text.utf8.count) else {
      return "c\(context.connectionID)-s\(context.streamID)"
    }
    return text
  }

  private func caller(
    _ principal: Principal, of account: UnixAccount, _ context: CallContext, _ path: String
  ) -> Caller {
    Caller(
      principal: principal, requestID: Self.requestID(of: context), peer: context.peer,
      method: path,
      deadline: context.deadline, logger: logger,
      recheck: { [policy, accounts] in
        let fresh = await accounts.account(account.userID)
        let again = try? policy.principal(
          of: fresh, choosing: [principal.department.text], calling: path)
        return again != nil
      })
  }

  private func record(
    _ refusal: AccessRefusal, of account: UnixAccount, choosing chosen: [String],
    calling path: String, _ requestID: String
  ) async {
    let fact = AccessAudit(
      account: account.name, userID: account.userID,
      actingAs: chosen.first.flatMap { DepartmentCode($0)?.text } ?? "", method: path,
      reason: refusal.reason, requestID: requestID)
    do {
      try await audit.record(fact)
    } catch {
      logger.error(
        "refusal could not be recorded",
        metadata: [
          LogKey.requestID: .string(requestID),
          LogKey.errorReason: .string("\(type(of: error))"),
        ])
    }
  }
}
