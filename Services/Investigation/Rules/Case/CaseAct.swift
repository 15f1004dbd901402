/// What somebody does with a case's file besides moving the case.
public enum CaseAct: String, Sendable, Hashable, CaseIterable {
  /// Looks at state and clocks.
  case followStatus = "FOLLOW_STATUS"
  /// Reads the file: timeline, causes, evidence list, drafts.
  case readFile = "READ_FILE"
  /// Reads the report that the team passed and what it proposes to do.
  case readReport = "READ_REPORT"
  /// Adds to timeline, occurrences and causes.
  case recordFacts = "RECORD_FACTS"
  /// Signs the draft that was read.
  case signDraft = "SIGN_DRAFT"
  /// Takes in, moves and describes evidence.
  case keepEvidence = "KEEP_EVIDENCE"
  /// Proposes recommendations, measures and accountability.
  case propose = "PROPOSE"
  /// Reads accountability proposals.
  case readAccountability = "READ_ACCOUNTABILITY"
  /// Records what competent bodies decided about persons and units.
  case decideAccountability = "DECIDE_ACCOUNTABILITY"
  /// Follows measures, lessons and talks to their end.
  case followUp = "FOLLOW_UP"
  /// Takes the file out as an archive: the leader all of it, others what they see, masked.
  case export = "EXPORT"
  /// Has what was known about the premises frozen once more.
  case freezeHistory = "FREEZE_HISTORY"
}

/// Who may do what with a case's file, and while it stands where.
///
/// **Source**: handbook 8.2 (the file is for the team until published; the office sees status and
/// clocks; accountability is for leader, head and discipline until published); states are `[D]`.
public struct CaseActRule: Sendable, Hashable {
  /// The act.
  public let act: CaseAct
  /// Relations of which one suffices, whatever the state.
  public let relations: CaseRelation
  /// Relations that suffice as well once the report is published.
  public let afterPublication: CaseRelation
  /// States that allow it.
  public let states: Set<CaseState>

  /// States from which on the report is published, or the case is led elsewhere and decided.
  public static let published: Set<CaseState> = [.published, .implementing, .evaluated, .closed]

  private static let all = Set(CaseState.allCases)
  private static let everybody: CaseRelation = [
    .leader, .member, .office, .head, .discipline, .auditor, .service,
  ]
  private static let readers: CaseRelation = [.office, .head, .discipline, .auditor, .service]

  /// The table: one row an act.
  public static let rows: [CaseActRule] = [
    CaseActRule(.followStatus, everybody, all),
    CaseActRule(.readFile, [.leader, .member, .service], afterPublication: readers, all),
    CaseActRule(
      .readReport, [.leader, .member, .service], afterPublication: readers,
      whileSubmitted: .office, all),
    CaseActRule(
      .recordFacts, [.leader, .member], CaseState.inquiry.union([.teamSet, .reopened])),
    CaseActRule(.signDraft, [.leader, .member, .office], [.drafted]),
    CaseActRule(
      .keepEvidence, [.leader, .member], all.subtracting([.open, .closed, .uplifted])),
    CaseActRule(.propose, [.leader, .member], CaseState.inquiry.union([.reopened])),
    CaseActRule(
      .readAccountability, [.leader, .head, .discipline, .service],
      afterPublication: [.member, .office, .auditor], all),
    CaseActRule(
      .decideAccountability, [.leader, .head, .discipline], afterPublication: .office,
      CaseState.followUp.union([.cooperating, .uplifted])),
    CaseActRule(
      .followUp, [.leader, .member, .head, .office],
      CaseState.followUp.union([.cooperating, .uplifted])),
    CaseActRule(
      .export, [.leader, .member], afterPublication: [.office, .head, .discipline, .auditor], all),
    CaseActRule(
      .freezeHistory, [.leader, .member, .office], all.subtracting([.closed, .uplifted])),
  ]

  /// Relations that suffice as well while the government has the report.
  public let whileSubmitted: CaseRelation

  private init(
    _ act: CaseAct, _ relations: CaseRelation, afterPublication: CaseRelation = [],
    whileSubmitted: CaseRelation = [], _ states: Set<CaseState>
  ) {
    self.act = act
    self.relations = relations
    self.afterPublication = afterPublication
    self.whileSubmitted = whileSubmitted
    self.states = states
  }

  /// Relations that suffice in a state.
  public func relations(in state: CaseState) -> CaseRelation {
    if Self.published.contains(state) { return relations.union(afterPublication) }
    return state == .submitted || state == .approved ? relations.union(whileSubmitted) : relations
  }
}

/// Why an act on a case is refused.
public enum CaseActRefusal: Error, Sendable, Hashable {
  /// The caller is nothing to the case: it looks as if it did not exist.
  case unknownToCaller
  /// Others may.
  case relationMissing(CaseAct, CaseRelation)
  /// The state does not allow it.
  case stateForbids(CaseAct, CaseState)
}

/// Decides an act on a case's file.
///
/// - Throws: `CaseActRefusal`.
public func caseActDecision(
  _ act: CaseAct, by relation: CaseRelation, in state: CaseState
) throws(CaseActRefusal) {
  guard !relation.isEmpty, let rule = CaseActRule.rows.first(where: { $0.act == act }) else {
    throw .unknownToCaller
  }
  let needed = rule.relations(in: state)
  guard !relation.isDisjoint(with: needed) else { throw .relationMissing(act, needed) }
  guard rule.states.contains(state) else { throw .stateForbids(act, state) }
}
