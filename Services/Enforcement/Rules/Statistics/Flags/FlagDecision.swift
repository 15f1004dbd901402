public import Vocabulary

/// The last act on a flag, and what the flag rested on then.
public struct FlagRecord: Sendable, Hashable {
  /// What was done.
  public let act: FlagAct
  /// Who did it.
  public let account: String
  /// Why.
  public let reason: String
  /// Revision of the question then.
  public let revision: Int
  /// Answers to the question then.
  public let answers: Int
  /// When.
  public let time: UTCMicroseconds

  /// Answers after which a closed flag that still stands opens again: as many as it takes to flag
  /// at all. [D]
  public static let answersToReopen = SampleState.flaggedFrom

  /// Makes a record.
  public init(
    act: FlagAct, account: String, reason: String, revision: Int, answers: Int,
    time: UTCMicroseconds
  ) {
    self.act = act
    self.account = account
    self.reason = reason
    self.revision = revision
    self.answers = answers
    self.time = time
  }

  /// Where a flag stands that had this act last and rests on a revision and so many answers today.
  public func state(revision: Int, answers: Int) -> FlagState {
    switch act {
    case .take: .taken
    case .release: .open
    case .close:
      revision != self.revision || answers >= self.answers + Self.answersToReopen ? .open : .closed
    }
  }
}

/// Why an act on a flag is refused.
public enum FlagRefusal: Error, Sendable, Hashable {
  /// The state does not allow the act.
  case illegalTransition(from: FlagState, act: FlagAct)
  /// Another account holds it.
  case heldByOther(String)
  /// A reason is needed.
  case reasonRequired
}

/// Decides an act on a flag.
///
/// - Parameters:
///   - state: Where the flag stands.
///   - holder: Account that took it; empty if nobody did.
/// - Returns: The state after it.
/// - Throws: `FlagRefusal`.
public func flagDecision(
  _ act: FlagAct, by principal: Principal, reason: String, from state: FlagState, holder: String
) throws(FlagRefusal) -> FlagState {
  guard let step = FlagMachine.transition(from: state, by: act) else {
    throw .illegalTransition(from: state, act: act)
  }
  let mayStandIn = principal.roles.holds(.departmentHead)
  guard !step.isHolders || principal.account == holder || mayStandIn else {
    throw .heldByOther(holder)
  }
  guard !step.needsReason || !reason.isEmpty else { throw .reasonRequired }
  return step.to
}
