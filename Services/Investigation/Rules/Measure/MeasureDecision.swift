public import Vocabulary

/// What a decision about a measure rests on.
public struct MeasureFacts: Sendable, Hashable {
  /// Where it stands.
  public var state: MeasureState
  /// Code of the department it is assigned to; empty if none yet.
  public var department: String
  /// Account that reported it done; empty if nobody did.
  public var reporter: String

  /// Makes facts.
  public init(state: MeasureState, department: String, reporter: String) {
    self.state = state
    self.department = department
    self.reporter = reporter
  }
}

/// What somebody wants to do with a measure.
public struct MeasureRequest: Sendable, Hashable {
  /// The move.
  public var move: MeasureMove
  /// Who asks.
  public var principal: Principal
  /// The day it is asked.
  public var today: LegalDay
  /// Why, the formal answer, or what was seen.
  public var note: String
  /// For `assign`: department.
  public var department: String
  /// For `assign`: the person who answers for it.
  public var person: String
  /// For `assign`: the day it is due.
  public var dueDay: LegalDay?
  /// For `report`: evidence by name or hash.
  public var evidence: [String]

  /// Makes a request.
  public init(
    move: MeasureMove, principal: Principal, today: LegalDay, note: String = "",
    department: String = "", person: String = "", dueDay: LegalDay? = nil, evidence: [String] = []
  ) {
    self.move = move
    self.principal = principal
    self.today = today
    self.note = note
    self.department = department
    self.person = person
    self.dueDay = dueDay
    self.evidence = evidence
  }
}

/// Why a measure does not move.
public enum MeasureRefusal: Error, Sendable, Hashable {
  /// The state does not allow the move.
  case illegalTransition(from: MeasureState, move: MeasureMove)
  /// The act belongs to another role.
  case roleMissing(RoleSet)
  /// Another department answers for it.
  case otherDepartment
  /// Who reported it done does not verify it.
  case samePerson(String)
  /// A field is missing; its name.
  case fieldRequired(String)
  /// The day is past.
  case dueDayInvalid
}

/// Decides a move.
///
/// - Returns: The state after it.
/// - Throws: `MeasureRefusal`.
public func measureDecision(
  on request: MeasureRequest, given facts: MeasureFacts
) throws(MeasureRefusal) -> MeasureState {
  guard let step = MeasureMachine.transition(from: facts.state, by: request.move) else {
    throw .illegalTransition(from: facts.state, move: request.move)
  }
  guard !request.principal.roles.isDisjoint(with: step.roles) else {
    throw .roleMissing(step.roles)
  }
  if step.isRecipients, request.principal.department.text != facts.department {
    throw .otherDepartment
  }
  switch request.move {
  case .assign:
    if request.department.isEmpty { throw .fieldRequired("department") }
    if request.person.isEmpty { throw .fieldRequired("person") }
    guard let due = request.dueDay else { throw .fieldRequired("due_day") }
    guard due >= request.today else { throw .dueDayInvalid }
    if facts.state == .declined, request.note.isEmpty { throw .fieldRequired("note") }
  case .report:
    if request.evidence.isEmpty { throw .fieldRequired("evidence") }
  case .verify:
    if request.principal.account == facts.reporter { throw .samePerson(facts.reporter) }
    if request.note.isEmpty { throw .fieldRequired("note") }
  case .accept, .decline, .sendBack, .reopen:
    if request.note.isEmpty { throw .fieldRequired("note") }
  case .close: break
  }
  return step.to
}
