/// Why a case does not move.
public enum CaseRefusal: Error, Sendable, Hashable {
  /// The state does not allow the move.
  case illegalTransition(from: CaseState, move: CaseMove)
  /// The move belongs to others.
  case relationMissing(CaseRelation)
  /// Something must hold first.
  case guards([CaseFinding])
}

/// What a decision about a case rests on.
public struct CaseFacts: Sendable, Hashable {
  /// Where it stands.
  public var state: CaseState
  /// The team; for an appointment the team that is to be.
  public var team: [TeamSeat]

  /// Makes facts.
  public init(state: CaseState, team: [TeamSeat]) {
    self.state = state
    self.team = team
  }
}

/// What somebody wants to do with a case.
public struct CaseRequest: Sendable, Hashable {
  /// The move.
  public var move: CaseMove
  /// What the person who asks is to the case.
  public var relation: CaseRelation
  /// Why.
  public var note: String
  /// Document it rests on.
  public var document: String

  /// Makes a request.
  public init(move: CaseMove, relation: CaseRelation, note: String = "", document: String = "") {
    self.move = move
    self.relation = relation
    self.note = note
    self.document = document
  }
}

/// Decides a move.
///
/// - Returns: The state after it.
/// - Throws: `CaseRefusal`.
public func caseDecision(
  on request: CaseRequest, given facts: CaseFacts
) throws(CaseRefusal) -> CaseState {
  let steps = CaseMachine.steps(from: facts.state, by: request.move)
  guard let step = steps.first else {
    throw .illegalTransition(from: facts.state, move: request.move)
  }
  guard !request.relation.isDisjoint(with: step.relations) else {
    throw .relationMissing(step.relations)
  }
  let findings =
    switch request.move {
    case .appoint: TeamCheck.naming(facts.team) + documented(request, "493 art. 22")
    case .convene: TeamCheck.convening(facts.team)
    default: [CaseFinding]()
    }
  guard findings.isEmpty else { throw .guards(findings) }
  return step.to
}

private func documented(_ request: CaseRequest, _ basis: String) -> [CaseFinding] {
  request.document.isEmpty
    ? [CaseFinding("document", reason: "FIELD_REQUIRED", "the document's number", basis: basis)]
    : []
}
