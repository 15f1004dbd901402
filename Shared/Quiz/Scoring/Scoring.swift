internal import Questions
internal import Vocabulary

/// Marks sittings: the same answers, keys and rules give the same tenths everywhere.
public enum Scoring {
  /// The score of a case.
  ///
  /// Keys that are missing and marks that no officer gave leave the verdict pending.
  public static func score(
    _ sitting: ScoringCase, keys: [QuestionRevision: ScoringKey], by rules: RuleSet,
    voids: [QuestionRevision: VoidRule] = [:]
  ) -> ScoreSheet {
    let items = sitting.questions.enumerated().map { place, question in
      item(place, question, in: sitting, key: keys[question], rules, void: voids[question])
    }
    let planned = sitting.questions.reduce(0) { sum, question in
      sum + (keys[question].flatMap { rules.marksTenths[$0.kind] } ?? 0)
    }
    let awarded = items.reduce(0) { $0 + $1.awardedTenths }
    let full = items.reduce(0) { $0 + $1.fullTenths }
    return ScoreSheet(
      sittingID: sitting.sittingID, ruleSetCode: rules.code, items: items, awardedTenths: awarded,
      fullTenths: full, plannedTenths: planned,
      verdict: verdict(items, awarded: awarded, full: full, keys, rules))
  }

  private static func item(
    _ place: Int, _ question: QuestionRevision, in sitting: ScoringCase, key: ScoringKey?,
    _ rules: RuleSet, void: VoidRule?
  ) -> ItemScore {
    func made(_ outcome: AnswerOutcome, _ awarded: Int, of full: Int) -> ItemScore {
      ItemScore(
        place: place, question: question, outcome: outcome, awardedTenths: awarded,
        fullTenths: full, isRedLine: key?.isRedLine ?? false)
    }
    guard let key else { return made(void == .dropAndRescale ? .dropped : .noKey, 0, of: 0) }
    let full = rules.marksTenths[key.kind] ?? 0
    switch void {
    case .allCredit: return made(.credited, full, of: full)
    case .dropAndRescale: return made(.dropped, 0, of: 0)
    case nil: break
    }
    if case .rubric = key.answer {
      guard let given = sitting.officerMarksTenths[place] else {
        return made(.pending, 0, of: full)
      }
      let marks = min(max(0, given), full)
      return made(marks == full ? .right : marks > 0 ? .partial : .wrong, marks, of: full)
    }
    guard let answer = sitting.answers[place] else { return made(.unanswered, 0, of: full) }
    let marks = Self.marks(answer, key: key.answer, full: full, rules)
    return made(marks == full ? .right : marks > 0 ? .partial : .wrong, marks, of: full)
  }

  /// Marks of an answer; a share is rounded down to a tenth.
  private static func marks(
    _ answer: SittingAnswer, key: QuestionAnswer, full: Int, _ rules: RuleSet
  ) -> Int {
    switch (key, answer) {
    case (.options(let right), .options(let chosen)):
      return optionMarks(Set(chosen), right: Set(right), full: full, rules.multipleRule)
    case (.judge(let right), .judge(let chosen)):
      return right == chosen ? full : 0
    case (.blanks(let accepted), .blanks(let texts)):
      guard !accepted.isEmpty else { return 0 }
      let right = zip(accepted, texts).filter { list, text in
        list.contains { BlankText.normal($0) == BlankText.normal(text) }
      }.count
      return full * right / accepted.count
    default: return 0
    }
  }

  private static func optionMarks(
    _ chosen: Set<String>, right: Set<String>, full: Int, _ rule: MultipleRule
  ) -> Int {
    if chosen == right { return full }
    guard !chosen.isEmpty, chosen.isSubset(of: right) else { return 0 }
    return switch rule {
    case .allOrNothing: 0
    case .halfForSubset: full / 2
    case .shareForSubset: full * chosen.count / right.count
    }
  }

  private static func verdict(
    _ items: [ItemScore], awarded: Int, full: Int, _ keys: [QuestionRevision: ScoringKey],
    _ rules: RuleSet
  ) -> ScoreVerdict {
    if items.contains(where: { $0.outcome == .pending || $0.outcome == .noKey }) { return .pending }
    guard full > 0 else { return .nothingLeft }
    var reasons: [FailReason] = []
    if awarded * 1000 < rules.passPermille * full { reasons.append(.belowMark) }
    if rules.redLineRule == .failsPaper {
      reasons += items.filter { item in
        item.isRedLine && [.wrong, .partial, .unanswered].contains(item.outcome)
      }.map { .redLine(place: $0.place) }
    }
    if let needed = rules.practicalPassPermille {
      let practical = items.filter { keys[$0.question]?.kind == .practical }
      let given = practical.reduce(0) { $0 + $1.awardedTenths }
      let possible = practical.reduce(0) { $0 + $1.fullTenths }
      if given * 1000 < needed * possible { reasons.append(.practical) }
    }
    return reasons.isEmpty ? .passed : .failed(reasons)
  }
}

/// The form in which texts of blanks are compared: half width, no spaces, lower case.
///
/// Source: [D]; people with gloves do not choose the width of a digit.
enum BlankText {
  static func normal(_ text: String) -> String {
    String(HalfWidth.normalised(text).lowercased().filter { !$0.isWhitespace })
  }
}
