public import Vocabulary

/// One legal step of a measure.
public struct MeasureTransition: Sendable, Hashable {
  /// State before.
  public let from: MeasureState
  /// State after.
  public let to: MeasureState
  /// What moves it.
  public let move: MeasureMove
  /// Who may: one of these roles.
  public let roles: RoleSet
  /// Whether it belongs to the department the measure is assigned to.
  public let isRecipients: Bool
  /// What must hold, in words.
  public let condition: String
}

/// The machine of measures and recommendations: one table of transitions.
///
/// Corrective measures of enterprises and of the public sector, and recommendations, share it.
/// **Source**: handbook 7.13; the formal answer of a recommendation is `[D]` after the practice of
/// safety boards, whose recommendations stay open until answered.
public enum MeasureMachine {
  /// Those who lead the investigation and what follows from it.
  public static let leaders: RoleSet = [RoleSet(.teamLeader), RoleSet(.coordinator)]
  /// Those who answer for a department.
  public static let recipients: RoleSet = [RoleSet(.liaison), RoleSet(.departmentHead)]
  /// Those who look on site.
  public static let verifiers: RoleSet = [
    RoleSet(.inspector), RoleSet(.investigator), RoleSet(.teamLeader),
  ]

  /// Every legal step; what is not here is illegal.
  public static let transitions: [MeasureTransition] = [
    row(.proposed, .assigned, .assign, leaders, "department, person and day"),
    row(.assigned, .inProgress, .accept, recipients, own: true, "the formal answer"),
    row(.assigned, .declined, .decline, recipients, own: true, "the formal answer with a reason"),
    row(.declined, .assigned, .assign, leaders, "assigned again, with a reason"),
    row(.inProgress, .reportedDone, .report, recipients, own: true, "evidence"),
    row(.reportedDone, .verified, .verify, verifiers, "somebody else, who looked, and when"),
    row(.reportedDone, .inProgress, .sendBack, verifiers, "a reason"),
    row(.verified, .closed, .close, leaders, "none"),
    row(.closed, .inProgress, .reopen, leaders, "the case that saw the cause again"),
  ]

  /// The step a move causes in a state; nil if it is illegal.
  public static func transition(
    from state: MeasureState, by move: MeasureMove
  ) -> MeasureTransition? {
    transitions.first { $0.from == state && $0.move == move }
  }

  private static func row(
    _ from: MeasureState, _ to: MeasureState, _ move: MeasureMove, _ roles: RoleSet,
    own: Bool = false, _ condition: String
  ) -> MeasureTransition {
    MeasureTransition(
      from: from, to: to, move: move, roles: roles, isRecipients: own, condition: condition)
  }
}
