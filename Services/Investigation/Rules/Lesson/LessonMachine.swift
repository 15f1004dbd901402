public import Vocabulary

/// One legal step of a lesson.
public struct LessonTransition: Sendable, Hashable {
  /// State before.
  public let from: LessonState
  /// State after.
  public let to: LessonState
  /// What moves it.
  public let move: LessonMove
  /// Who may: one of these roles.
  public let roles: RoleSet
  /// What must hold, in words.
  public let condition: String
}

/// The lesson machine: one table of transitions.
///
/// **Source**: handbook 6.8; steps and roles are `[D]`.
public enum LessonMachine {
  /// Who writes a lesson: investigators and their leader.
  public static let writers: RoleSet = [RoleSet(.investigator), RoleSet(.teamLeader)]
  /// Who sends it to departments and closes it: heads and the safety committee's office.
  public static let senders: RoleSet = [RoleSet(.departmentHead), RoleSet(.coordinator)]

  /// Every legal step; what is not here is illegal.
  public static let transitions: [LessonTransition] = [
    row(.draft, .selected, .select, writers, "text, causes, due day and a rule that asks"),
    row(.selected, .draft, .revise, writers, "a reason"),
    row(.selected, .issued, .issue, senders, "somebody else wrote it; at least one entity is in"),
    row(.issued, .closed, .close, senders, "every gap of the coverage explained"),
    row(.closed, .issued, .reopen, writers.union(senders), "the case that saw the cause again"),
    row(.draft, .withdrawn, .withdraw, writers, "a reason"),
    row(.selected, .withdrawn, .withdraw, writers, "a reason"),
  ]

  /// The step a move causes in a state; nil if it is illegal.
  public static func transition(from state: LessonState, by move: LessonMove) -> LessonTransition? {
    transitions.first { $0.from == state && $0.move == move }
  }

  private static func row(
    _ from: LessonState, _ to: LessonState, _ move: LessonMove, _ roles: RoleSet,
    _ condition: String
  ) -> LessonTransition {
    LessonTransition(from: from, to: to, move: move, roles: roles, condition: condition)
  }
}
