/// One legal step of a case.
public struct CaseTransition: Sendable, Hashable {
  /// State before.
  public let from: CaseState
  /// State after.
  public let to: CaseState
  /// What moves it.
  public let move: CaseMove
  /// Who may: one of these relations.
  public let relations: CaseRelation
  /// What must hold, in words.
  public let condition: String
  /// Article or handbook row.
  public let basis: String
}

/// The case machine: one table of transitions.
///
/// **Source**: handbook 7.12; 国务院令493 art. 19–34; rows marked `[D]` are of this product.
public enum CaseMachine {
  /// Every legal step; what is not here is illegal.
  public static let transitions: [CaseTransition] =
    teamRows + inquiryRows + reportRows + decisionRows + closingRows + upliftRows

  private static let teamRows: [CaseTransition] = [
    row(.open, .teamSet, .appoint, .office, "six parties and the procuratorate", "493 art. 22"),
    row(.teamSet, .teamSet, .appoint, .office, "another team before it met", "493 art. 22"),
    row(.investigating, .teamSet, .appoint, .office, "members change: it meets again", "[D]"),
    row(.reopened, .teamSet, .appoint, .office, "a new team", "493 art. 20"),
    row(.teamSet, .investigating, .convene, .leader, "declared and secret", "493 art. 23, 28"),
  ]

  private static let inquiryRows: [CaseTransition] = [
    row(.investigating, .appraisal, .commission, .member, "a qualified body", "493 art. 27"),
    row(.appraisal, .appraisal, .commission, .member, "another appraisal", "493 art. 27"),
    row(.appraisal, .investigating, .conclude, .member, "the last result", "493 art. 27"),
    row(.appraisal, .appraisal, .conclude, .member, "others are still out", "493 art. 27"),
    row(
      .investigating, .investigating, .extend, .office, "before the report is due", "493 art. 29"),
    row(.appraisal, .appraisal, .extend, .office, "before the report is due", "493 art. 29"),
    row(.drafted, .drafted, .extend, .office, "before the report is due", "493 art. 29"),
    row(.teamPassed, .teamPassed, .extend, .office, "before the report is due", "493 art. 29"),
    row(.drafted, .investigating, .resume, .leader, "a reason", "[D]"),
    row(.returned, .investigating, .resume, .leader, "a reason", "[D]"),
    row(.reopened, .investigating, .resume, .leader, "the team stands", "[D]"),
  ]

  private static let reportRows: [CaseTransition] = [
    row(.investigating, .drafted, .draft, .member, "a text", "493 art. 30"),
    row(.drafted, .drafted, .draft, .member, "another version", "493 art. 30"),
    row(.teamPassed, .drafted, .draft, .member, "the team passes it again", "493 art. 30"),
    row(.preReviewed, .drafted, .draft, .member, "the team passes it again", "493 art. 30"),
    row(.returned, .drafted, .draft, .member, "the defects are mended", "493 art. 30"),
    row(.drafted, .teamPassed, .pass, .leader, "every member signed", "493 art. 30"),
    row(.teamPassed, .preReviewed, .preReview, .office, "supervised, consent", "6.4"),
    row(.teamPassed, .submitted, .submit, .leader, "not supervised", "493 art. 29"),
    row(.preReviewed, .submitted, .submit, .leader, "consent", "493 art. 29"),
  ]

  private static let decisionRows: [CaseTransition] = [
    row(.submitted, .approved, .approve, .office, "the decision's number", "493 art. 32"),
    row(.submitted, .returned, .sendBack, .office, "the defects", "7.12"),
    row(.submitted, .submitted, .extend, .office, "特别重大, before it is due", "493 art. 32"),
    row(.approved, .published, .publish, .office, "secrets out, names masked", "493 art. 34"),
    row(.published, .implementing, .implement, [.office, .leader], "nothing", "493 art. 33"),
    row(.cooperating, .implementing, .receive, .office, "the lead's decision", "774 art. 60"),
    row(.uplifted, .implementing, .receive, .office, "the lead's decision", "493 art. 20"),
  ]

  private static let closingRows: [CaseTransition] = [
    row(.implementing, .evaluated, .evaluate, .office, "10 months after approval", "AF 86"),
    row(.evaluated, .evaluated, .evaluate, .office, "evaluated again", "AF 86"),
    row(.evaluated, .closed, .close, .head, "the four gates, no supervision", "6.6"),
    row(.closed, .reopened, .reopen, .office, "new facts", "7.12"),
  ]

  /// The higher government may take over whatever is not closed.
  ///
  /// Source: 国务院令493 art. 20.
  private static let upliftRows: [CaseTransition] = [
    CaseState.open, .teamSet, .investigating, .appraisal, .drafted, .teamPassed, .preReviewed,
    .submitted, .returned, .approved, .published, .implementing, .evaluated, .reopened,
  ].map { row($0, .uplifted, .uplift, .office, "an index of the file", "493 art. 20") }

  /// The steps a move may cause in a state; none if it is illegal, two where facts decide.
  public static func steps(from state: CaseState, by move: CaseMove) -> [CaseTransition] {
    transitions.filter { $0.from == state && $0.move == move }
  }

  private static func row(
    _ from: CaseState, _ to: CaseState, _ move: CaseMove, _ relations: CaseRelation,
    _ condition: String, _ basis: String
  ) -> CaseTransition {
    CaseTransition(
      from: from, to: to, move: move, relations: relations, condition: condition, basis: basis)
  }
}
