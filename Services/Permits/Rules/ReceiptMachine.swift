public import Vocabulary

/// What moves a receipt.
public enum ReceiptTrigger: String, Sendable, Hashable, CaseIterable {
  /// No receiver was found.
  case leaveUnrouted = "UNROUTED"
  /// The receiver stored it durably and named its hash: legal receipt.
  case acknowledge = "DELIVERED"
  /// An attempt failed.
  case fail = "FAILED"
  /// The next attempt.
  case retry = "RETRIED"
  /// Attempts ended; a person must act.
  case giveUp = "DEAD"
  /// Two people resolved the parked delivery.
  case resolve = "RESOLVED"
  /// 已阅.
  case open = "READ"
  /// 签收.
  case sign = "SIGNED"
  /// 认领.
  case claim = "CLAIMED"
  /// 退回/争议.
  case returnWithReason = "DISPUTED"
  /// The office decides that the duty stays.
  case decideStays = "DECIDED_STAYS"
  /// The office decides that another department is responsible.
  case decideMoves = "DECIDED_MOVES"
  /// First check or feedback.
  case feedBack = "FED_BACK"
  /// A newer event of the licence replaces it.
  case supersede = "SUPERSEDED"
}

/// One legal step of a receipt.
public struct ReceiptTransition: Sendable, Hashable {
  /// Who may take the step.
  public enum Actor: Sendable, Hashable {
    /// The service or its clock.
    case system
    /// The receiver's program, known by its peer.
    case receiverProgram
    /// A person of the receiving department with one of some roles.
    case receiver(RoleSet)
    /// A person of the safety committee office with one of some roles.
    case office(RoleSet)
  }

  /// State before.
  public let from: ReceiptState
  /// State after.
  public let to: ReceiptState
  /// What moves it.
  public let trigger: ReceiptTrigger
  /// Who.
  public let actor: Actor
  /// What must hold, in words.
  public let condition: String
  /// When it must be done, in words of the handbook.
  public let limit: String
  /// Handbook row or `[D]`.
  public let basis: String
}

/// Whether a newer receipt of the same licence and department takes an earlier one's place.
///
/// A duty that somebody has taken up, or disputes, goes on; and one that must be claimed is only
/// replaced by another that must be, so that no duty vanishes when a department's role changes.
/// **Source**: handbook 7.2, last row; `[D]`.
public func replaces(_ newer: ReceiptSnapshot, _ earlier: ReceiptSnapshot) -> Bool {
  guard earlier.state.isUnread || earlier.state == .read || earlier.state == .signed else {
    return false
  }
  return newer.role.mustClaim || !earlier.role.mustClaim
}

/// The receipt machine: one table of transitions.
///
/// **Source**: handbook 7.2; SIGNED between READ and CLAIMED, and the rows marked so, `[D]`.
public enum ReceiptMachine {
  /// The registered liaison.
  static let liaison = RoleSet(.liaison)
  /// The department's head.
  static let head = RoleSet(.departmentHead)
  /// Staff of the safety committee office.
  static let coordinator = RoleSet(.coordinator)

  /// Every legal step; what is not here is illegal.
  public static let transitions: [ReceiptTransition] =
    [
      row(.pending, .unrouted, .leaveUnrouted, .system, "no receiver", "10 min", "7.2"),
      row(.pending, .delivered, .acknowledge, .receiverProgram, "hash equal", "1 h", "7.2"),
      row(.pending, .failed, .fail, .system, "", "back-off", "7.2"),
      row(.failed, .pending, .retry, .system, "", "back-off", "7.2"),
      row(.failed, .delivered, .acknowledge, .receiverProgram, "hash equal", "", "[D]"),
      row(.failed, .dead, .giveUp, .system, "", "24 h", "7.2"),
      row(.dead, .pending, .resolve, .system, "two people", "", "[D]"),
      row(.delivered, .read, .open, .receiver(liaison), "", "1 wd", "7.2"),
      row(.read, .signed, .sign, .receiver(liaison), "officer named", "1 wd", "[D]"),
      row(.read, .claimed, .claim, .receiver(head), "supervisor named", "2 wd", "7.2"),
      row(.signed, .claimed, .claim, .receiver(head), "supervisor named", "2 wd", "7.2"),
      row(
        .read, .disputed, .returnWithReason, .receiver(liaison.union(head)), "reason", "2 wd",
        "7.2"),
      row(
        .signed, .disputed, .returnWithReason, .receiver(liaison.union(head)), "reason", "2 wd",
        "7.2; [D]"),
      row(.disputed, .claimed, .decideStays, .office(coordinator), "document", "5 wd", "7.2"),
      row(.disputed, .rerouted, .decideMoves, .office(coordinator), "document", "5 wd", "7.2"),
      row(.unrouted, .rerouted, .decideMoves, .office(coordinator), "document", "5 wd", "[D]"),
      row(
        .claimed, .fedBack, .feedBack, .receiver([liaison, head, RoleSet(.inspector)]), "",
        "30/60 d", "7.2"),
    ]
    + ReceiptState.allCases.filter { !$0.isFinal }.map {
      row($0, .superseded, .supersede, .system, "newer event", "", "7.2")
    }

  /// The step a trigger causes in a state; nil if it is illegal.
  public static func transition(
    from state: ReceiptState, on trigger: ReceiptTrigger
  ) -> ReceiptTransition? {
    index[Key(from: state, trigger: trigger)]
  }

  private struct Key: Hashable {
    let from: ReceiptState
    let trigger: ReceiptTrigger
  }

  private static let index = Dictionary(
    transitions.map { (Key(from: $0.from, trigger: $0.trigger), $0) },
    uniquingKeysWith: { first, _ in first })

  private static func row(
    _ from: ReceiptState, _ to: ReceiptState, _ trigger: ReceiptTrigger,
    _ actor: ReceiptTransition.Actor, _ condition: String, _ limit: String, _ basis: String
  ) -> ReceiptTransition {
    ReceiptTransition(
      from: from, to: to, trigger: trigger, actor: actor, condition: condition, limit: limit,
      basis: basis)
  }
}
