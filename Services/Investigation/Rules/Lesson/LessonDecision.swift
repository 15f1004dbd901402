public import Vocabulary

/// What a decision about a lesson rests on.
public struct LessonFacts: Sendable, Hashable {
  /// Where it stands.
  public var state: LessonState
  /// Account that wrote it.
  public var author: String
  /// Whether text, requirements and causes are written.
  public var isComplete: Bool
  /// Rule of its selection.
  public var rule: SelectionRule
  /// Entities the frozen selection has in; 0 before it is frozen.
  public var selected: Int
  /// Day by which receipts are due; nil if not said.
  public var dueDay: LegalDay?
  /// Gaps of the coverage that nobody explained.
  public var unexplainedGaps: Int

  /// Makes facts.
  public init(
    state: LessonState, author: String, isComplete: Bool, rule: SelectionRule, selected: Int,
    dueDay: LegalDay?, unexplainedGaps: Int
  ) {
    self.state = state
    self.author = author
    self.isComplete = isComplete
    self.rule = rule
    self.selected = selected
    self.dueDay = dueDay
    self.unexplainedGaps = unexplainedGaps
  }
}

/// Why a lesson does not move.
public enum LessonRefusal: Error, Sendable, Hashable {
  /// The state does not allow the move.
  case illegalTransition(from: LessonState, move: LessonMove)
  /// The act belongs to another role.
  case roleMissing(RoleSet)
  /// Who wrote it does not send it.
  case samePerson(String)
  /// Why is not said.
  case noteRequired
  /// Text, requirements or causes are missing.
  case incomplete
  /// The day receipts are due is missing or past.
  case dueDayInvalid
  /// The rule cannot be used.
  case rule(SelectionRuleFault)
  /// No entity is in.
  case nobodySelected
  /// Gaps are left that nobody explained.
  case gapsUnexplained(Int)
}

/// Decides a move.
///
/// - Returns: The state after it.
/// - Throws: `LessonRefusal`.
public func lessonDecision(
  _ move: LessonMove, by principal: Principal, on today: LegalDay, note: String,
  given facts: LessonFacts
) throws(LessonRefusal) -> LessonState {
  guard let step = LessonMachine.transition(from: facts.state, by: move) else {
    throw .illegalTransition(from: facts.state, move: move)
  }
  guard !principal.roles.isDisjoint(with: step.roles) else { throw .roleMissing(step.roles) }
  switch move {
  case .select:
    guard facts.isComplete else { throw .incomplete }
    guard let due = facts.dueDay, due > today else { throw .dueDayInvalid }
    if let fault = facts.rule.fault { throw .rule(fault) }
  case .issue:
    guard principal.account != facts.author else { throw .samePerson(principal.account) }
    guard let due = facts.dueDay, due > today else { throw .dueDayInvalid }
    guard facts.selected > 0 else { throw .nobodySelected }
  case .close:
    guard facts.unexplainedGaps == 0 else { throw .gapsUnexplained(facts.unexplainedGaps) }
  case .revise, .reopen, .withdraw:
    guard !note.isEmpty else { throw .noteRequired }
  }
  return step.to
}
