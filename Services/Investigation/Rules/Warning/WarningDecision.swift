public import Vocabulary

/// Where a warning stands.
public enum WarningState: Int32, Sendable, Hashable, CaseIterable {
  /// 生效.
  case inForce = 1
  /// 已更新.
  case updated = 2
  /// 已解除.
  case cancelled = 3
  /// 已过期.
  case expired = 4
  /// 仅记录.
  case noted = 5

  /// Stable code for programs.
  public var code: String {
    switch self {
    case .inForce: "IN_FORCE"
    case .updated: "UPDATED"
    case .cancelled: "CANCELLED"
    case .expired: "EXPIRED"
    case .noted: "NOTED"
    }
  }
}

/// A message that is here already, as another refers to it.
public struct KnownAlert: Sendable, Hashable {
  /// Its sender.
  public var sender: String
  /// Its status.
  public var status: AlertStatus
  /// Where it stands now, expiry included.
  public var state: WarningState
  /// Whether it is a warning that may be superseded or ended.
  public var type: AlertType

  /// Makes one.
  public init(sender: String, status: AlertStatus, state: WarningState, type: AlertType) {
    self.sender = sender
    self.status = status
    self.state = state
    self.type = type
  }
}

/// Why a message is not taken.
public enum WarningRefusal: Error, Sendable, Hashable {
  /// It is not a message as CAP has them, or ours.
  case invalid([AlertFinding])
  /// It refers to a message that is not here.
  case unknownReference(String)
  /// It refers to one that was superseded, ended or has expired.
  case notInForce(String, WarningState)
  /// Only the sender of a warning changes or ends it.
  case otherSender(String)
  /// A drill does not change what is real, nor the other way round.
  case otherStatus(String)
  /// Everything it says was over before it came.
  case expired(UTCMicroseconds)
}

/// Decides whether a message is taken, and where it stands then.
///
/// - Parameters:
///   - message: The message.
///   - known: What is here of the messages it refers to, by reference; absent means unknown.
///   - now: When it came.
/// - Returns: The state of the new warning, and the state those it refers to get; nil leaves them.
/// - Throws: `WarningRefusal`, the gravest first.
public func warningDecision(
  on message: AlertMessage, known: [AlertReference: KnownAlert], at now: UTCMicroseconds
) throws(WarningRefusal) -> (state: WarningState, earlier: WarningState?) {
  let findings = alertFindings(message, at: now)
  guard findings.isEmpty, let type = message.type else { throw .invalid(findings) }
  for reference in message.references {
    guard let earlier = known[reference] else { throw .unknownReference(reference.text) }
    guard earlier.status == message.status else { throw .otherStatus(reference.text) }
    guard type == .update || type == .cancel else { continue }
    guard earlier.sender == message.sender else { throw .otherSender(reference.text) }
    guard earlier.state == .inForce else { throw .notInForce(reference.text, earlier.state) }
  }
  if let end = message.expiresAt, end <= now, type == .alert || type == .update {
    throw .expired(end)
  }
  switch type {
  case .alert: return (.inForce, nil)
  case .update: return (.inForce, .updated)
  case .cancel: return (.noted, .cancelled)
  case .ack, .error: return (.noted, nil)
  }
}

/// The state of a warning at a moment: what has run out is expired without anybody's act.
public func warningState(
  _ stored: WarningState, expiresAt: UTCMicroseconds?, at now: UTCMicroseconds
) -> WarningState {
  guard stored == .inForce, let expiresAt, expiresAt <= now else { return stored }
  return .expired
}
