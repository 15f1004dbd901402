public import Vocabulary

/// One legal step of an inspection.
public struct InspectionTransition: Sendable, Hashable {
  /// State before.
  public let from: InspectionState
  /// State after.
  public let to: InspectionState
  /// What moves it.
  public let move: InspectionMove
  /// Who may: one of these roles, in the department that inspects.
  public let roles: RoleSet
  /// What must hold, in words.
  public let condition: String
  /// Handbook row or `[D]`.
  public let basis: String
}

/// The inspection machine: one table of transitions.
///
/// **Source**: handbook 7.7.
public enum InspectionMachine {
  /// Inspectors.
  static let inspector = RoleSet(.inspector)
  /// The department's head.
  static let head = RoleSet(.departmentHead)

  /// Every legal step; what is not here is illegal.
  public static let transitions: [InspectionTransition] = [
    row(.planned, .approved, .approve, head, "the head approves the plan"),
    row(.planned, .cancelled, .cancel, head.union(inspector), "a reason"),
    row(.approved, .cancelled, .cancel, head, "a reason"),
    row(.approved, .started, .start, inspector, "two officers with valid cards, one the caller"),
    row(.started, .recorded, .record, inspector, "signed, or the refusal noted"),
    row(.recorded, .closed, .close, inspector.union(head), "the quiz, or a reason"),
  ]

  /// The step a move causes in a state; nil if it is illegal.
  public static func transition(
    from state: InspectionState, by move: InspectionMove
  ) -> InspectionTransition? {
    transitions.first { $0.from == state && $0.move == move }
  }

  private static func row(
    _ from: InspectionState, _ to: InspectionState, _ move: InspectionMove, _ roles: RoleSet,
    _ condition: String
  ) -> InspectionTransition {
    InspectionTransition(
      from: from, to: to, move: move, roles: roles, condition: condition, basis: "7.7")
  }
}
