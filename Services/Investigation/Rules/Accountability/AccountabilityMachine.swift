/// Where the accountability of a person or unit stands.
///
/// **Source**: handbook 7.14.
public enum AccountabilityState: Int32, Sendable, Hashable, CaseIterable {
  /// 已提出, in the report; next: `referred`, `notPursued`.
  case proposed = 1
  /// 已移交 to the competent body; next: `decided`, `notPursued`.
  case referred = 2
  /// 已决定; next: `served`.
  case decided = 3
  /// 已送达; next: `executed`, `appealed`.
  case served = 4
  /// 已执行; next: `effectEnded`, `appealed`.
  case executed = 5
  /// 影响期满; final.
  case effectEnded = 6
  /// 不予追究; final.
  case notPursued = 7
  /// 申诉中; next: `decided`.
  case appealed = 8

  /// Stable code for programs.
  public var code: String {
    switch self {
    case .proposed: "PROPOSED"
    case .referred: "REFERRED"
    case .decided: "DECIDED"
    case .served: "SERVED"
    case .executed: "EXECUTED"
    case .effectEnded: "EFFECT_ENDED"
    case .notPursued: "NOT_PURSUED"
    case .appealed: "APPEALED"
    }
  }

  /// Whether the gate "those responsible were dealt with" takes it as an outcome.
  ///
  /// A transfer to the judiciary counts once it is handed over: what the court decides, and when,
  /// is not the investigation's (handbook 6.6: "executed, or transferred").
  public func isOutcome(of kind: SanctionKind) -> Bool {
    switch self {
    case .executed, .effectEnded, .notPursued: true
    case .referred, .decided, .served: kind == .judicialTransfer
    case .proposed, .appealed: false
    }
  }
}

/// What moves an accountability record.
public enum AccountabilityMove: Int32, Sendable, Hashable, CaseIterable {
  /// 移交.
  case refer = 1
  /// 决定.
  case decide = 2
  /// 送达.
  case serve = 3
  /// 执行.
  case execute = 4
  /// 影响期满.
  case end = 5
  /// 不予追究.
  case drop = 6
  /// 申诉.
  case appeal = 7

  /// Stable code for programs.
  public var code: String {
    switch self {
    case .refer: "REFER"
    case .decide: "DECIDE"
    case .serve: "SERVE"
    case .execute: "EXECUTE"
    case .end: "END"
    case .drop: "DROP"
    case .appeal: "APPEAL"
    }
  }
}

/// One legal step of an accountability record.
public struct AccountabilityTransition: Sendable, Hashable {
  /// State before.
  public let from: AccountabilityState
  /// State after.
  public let to: AccountabilityState
  /// What moves it.
  public let move: AccountabilityMove
  /// Fields the move needs.
  public let fields: [String]
}

/// The accountability machine: one table of transitions.
///
/// **Source**: handbook 7.14; the decision is the competent body's, recorded here with its number. Who
/// may enter it stands with the case's acts.
public enum AccountabilityMachine {
  /// Every legal step; what is not here is illegal.
  public static let transitions: [AccountabilityTransition] = [
    row(.proposed, .referred, .refer, ["body"]),
    row(.proposed, .notPursued, .drop, ["note"]),
    row(.referred, .decided, .decide, ["decision_no", "decision_day", "kind"]),
    row(.referred, .notPursued, .drop, ["note"]),
    row(.decided, .served, .serve, ["note"]),
    row(.served, .executed, .execute, ["note"]),
    row(.served, .appealed, .appeal, ["note"]),
    row(.executed, .appealed, .appeal, ["note"]),
    row(.appealed, .decided, .decide, ["decision_no", "decision_day", "kind"]),
    row(.executed, .effectEnded, .end, []),
  ]

  /// The step a move causes in a state; nil if it is illegal.
  public static func transition(
    from state: AccountabilityState, by move: AccountabilityMove
  ) -> AccountabilityTransition? {
    transitions.first { $0.from == state && $0.move == move }
  }

  private static func row(
    _ from: AccountabilityState, _ to: AccountabilityState, _ move: AccountabilityMove,
    _ fields: [String]
  ) -> AccountabilityTransition {
    AccountabilityTransition(from: from, to: to, move: move, fields: fields)
  }
}
