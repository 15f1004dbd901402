import Questions
import Quiz
import Testing
import Vocabulary

@Suite("Scoring")
struct ScoringTests {
  static let rules = Make.rules

  static func revision(_ number: Int) -> QuestionRevision {
    QuestionRevision(id: "Q\(number)", version: 1)
  }

  static func key(_ answer: QuestionAnswer, _ kind: QuestionKind, redLine: Bool = false)
    -> ScoringKey
  {
    ScoringKey(kind: kind, answer: answer, isRedLine: redLine)
  }

  /// One question with 5.0 marks, answered.
  func marks(
    _ key: QuestionAnswer, _ kind: QuestionKind, _ answer: SittingAnswer?,
    _ rule: MultipleRule = .halfForSubset, full: Int = 50
  ) -> Int {
    var rules = Self.rules
    rules.multipleRule = rule
    rules.marksTenths[kind] = full
    let sitting = ScoringCase(
      sittingID: "S", questions: [Self.revision(0)], answers: answer.map { [0: $0] } ?? [:])
    return Scoring.score(
      sitting, keys: [Self.revision(0): Self.key(key, kind)], by: rules
    ).awardedTenths
  }

  @Test(
    "multiple choice by rule",
    arguments: [
      (["A", "C"], MultipleRule.allOrNothing, 50), (["A"], .allOrNothing, 0),
      (["A"], .halfForSubset, 25), (["A", "B"], .halfForSubset, 0), (["C"], .shareForSubset, 25),
      (["A", "B", "C"], .halfForSubset, 0), (["A", "C"], .shareForSubset, 50),
    ] as [([String], MultipleRule, Int)])
  func multiple(chosen: [String], rule: MultipleRule, tenths: Int) {
    #expect(marks(.options(["A", "C"]), .multiple, .options(chosen), rule) == tenths)
  }

  @Test("single, judge and blanks are exact; shares round down to a tenth")
  func kinds() {
    #expect(marks(.options(["B"]), .single, .options(["B"])) == 50)
    #expect(marks(.options(["B"]), .single, .options(["A"])) == 0)
    #expect(marks(.options(["B"]), .single, nil) == 0)
    #expect(marks(.judge(true), .judge, .judge(true)) == 50)
    #expect(marks(.judge(true), .judge, .judge(false)) == 0)
    #expect(marks(.judge(true), .judge, .options(["A"])) == 0)
    let blanks = QuestionAnswer.blanks([["1.0%", "1%"], ["CO"], ["30"]])
    #expect(marks(blanks, .blank, .blanks(["１％", " co ", "31"]), full: 50) == 33)
    #expect(
      marks(.options(["A", "B", "C"]), .multiple, .options(["A"]), .halfForSubset, full: 25) == 12)
  }

  /// Twenty single questions of 5.0 marks, of which `right` are right.
  func paper(right: Int, redLineAt: Int? = nil) -> (ScoringCase, [QuestionRevision: ScoringKey]) {
    let questions = (0..<20).map(Self.revision)
    let keys = Dictionary(
      uniqueKeysWithValues: questions.enumerated().map {
        ($0.element, Self.key(.options(["A"]), .single, redLine: $0.offset == redLineAt))
      })
    let answers = Dictionary(
      uniqueKeysWithValues: (0..<20).map { ($0, SittingAnswer.options([$0 < right ? "A" : "B"])) })
    return (ScoringCase(sittingID: "S", questions: questions, answers: answers), keys)
  }

  @Test("the mark itself passes, one question less does not", arguments: [(16, true), (15, false)])
  func passMark(right: Int, isPassed: Bool) {
    let (sitting, keys) = paper(right: right)
    let sheet = Scoring.score(sitting, keys: keys, by: Self.rules)
    #expect(sheet.isPassed == isPassed)
    #expect(sheet.awardedTenths == right * 50)
    #expect(sheet.fullTenths == 1000)
    if !isPassed { #expect(sheet.verdict == .failed([.belowMark])) }
  }

  @Test("a wrong red-line question fails the paper whatever the total, if the rule says so")
  func redLine() {
    let (sitting, keys) = paper(right: 19, redLineAt: 19)
    #expect(
      Scoring.score(sitting, keys: keys, by: Self.rules).verdict == .failed([.redLine(place: 19)]))
    var mild = Self.rules
    mild.redLineRule = .marksOnly
    #expect(Scoring.score(sitting, keys: keys, by: mild).isPassed)
  }

  @Test("without keys or an officer's marks nothing is decided")
  func pending() {
    let (sitting, keys) = paper(right: 20)
    #expect(Scoring.score(sitting, keys: [:], by: Self.rules).verdict == .pending)
    var rules = Self.rules
    rules.marksTenths[.practical] = 200
    rules.practicalPassPermille = 600
    var practical = keys
    practical[Self.revision(3)] = Self.key(
      .rubric([RubricPoint(text: "一炮三检", tenths: 200)]), .practical)
    let waiting = Scoring.score(sitting, keys: practical, by: rules)
    #expect(waiting.verdict == .pending)
    #expect(Certainty(waiting, passPermille: 800) == nil)
    #expect(Proposals.person(waiting, attempt: 1, by: rules, on: Make.day).isEmpty)
    func marked(_ tenths: Int) -> ScoreSheet {
      Scoring.score(
        ScoringCase(
          sittingID: "S", questions: sitting.questions, answers: sitting.answers,
          officerMarksTenths: [3: tenths]), keys: practical, by: rules)
    }
    #expect(marked(119).verdict == .failed([.practical]))
    #expect(marked(120).isPassed)
    #expect(marked(9999).awardedTenths == 19 * 50 + 200)
  }

  @Test("void with credit gives the marks, void with rescaling takes the question out")
  func voids() {
    let (sitting, keys) = paper(right: 15)
    let credited = Scoring.score(
      sitting, keys: keys, by: Self.rules, voids: [Self.revision(19): .allCredit])
    #expect(credited.awardedTenths == 800)
    #expect(credited.isPassed)
    let dropped = Scoring.score(
      sitting, keys: keys, by: Self.rules, voids: [Self.revision(19): .dropAndRescale])
    #expect(dropped.awardedTenths == 750)
    #expect(dropped.fullTenths == 950)
    #expect(dropped.plannedTenths == 1000)
    #expect(dropped.scaledTenths == 789)
    #expect(!dropped.isPassed)
    let all = Dictionary(
      uniqueKeysWithValues: sitting.questions.map { ($0, VoidRule.dropAndRescale) })
    #expect(
      Scoring.score(sitting, keys: keys, by: Self.rules, voids: all).verdict == .nothingLeft)
  }

  @Test("a preview lists exactly who crosses the mark, and keeps both scores")
  func preview() {
    let (_, keys) = paper(right: 0)
    let cases = (0...20).map { right in
      let sitting = paper(right: right).0
      return ScoringCase(
        sittingID: "S\(right)", questions: sitting.questions, answers: sitting.answers)
    }
    // The key of the last question was wrong: B is right. Who had 15 crosses the mark.
    let preview = Rescore.preview(
      cases, keys: keys, by: Self.rules, corrections: [.key(Self.revision(19), .options(["B"]))])
    #expect(preview.sittings == 21)
    #expect(preview.changed.count == 21)
    #expect(preview.crossings.map(\.after.sittingID) == ["S15"])
    #expect(preview.crossings.filter { $0.isUp }.count == 1)
    #expect(preview.crossings[0].before.awardedTenths == 750)
    #expect(preview.crossings[0].after.awardedTenths == 800)
    let nothing = Rescore.preview(
      cases, keys: keys, by: Self.rules, corrections: [.void(Self.revision(99), .allCredit)])
    #expect(nothing.changed.isEmpty)
  }

  @Test("rule sets survive their byte form, with a practical part and without")
  func ruleSets() throws {
    var practical = Make.rules
    practical.questions[.practical] = 1
    practical.marksTenths[.practical] = 200
    practical.practicalPassPermille = 800
    for rules in [Make.rules, practical] {
      #expect(try RuleSet(canonicalBytes: rules.canonicalBytes) == rules)
    }
    #expect(practical.questionCount == Make.rules.questionCount + 1)
    #expect(practical.fullTenths == Make.rules.fullTenths + 200)
  }

  @Test("proposals come from the rule set, with a day, and are never more than proposals")
  func proposals() {
    let (sitting, keys) = paper(right: 10)
    let sheet = Scoring.score(sitting, keys: keys, by: Self.rules)
    let first = Proposals.person(sheet, attempt: 1, by: Self.rules, on: Make.day)
    #expect(first.map(\.measure) == [.explain, .retest])
    #expect(first[1].due == Make.day.adding(CalendarDays(7)))
    let second = Proposals.person(sheet, attempt: 2, by: Self.rules, on: Make.day)
    #expect(second.map(\.measure) == [.finding, .points])
    #expect(second[1].points == 1)
    let (good, goodKeys) = paper(right: 20)
    let passed = Scoring.score(good, keys: goodKeys, by: Self.rules)
    #expect(Proposals.person(passed, attempt: 1, by: Self.rules, on: Make.day).isEmpty)
  }

  @Test(
    "an enterprise is judged by the share that passed",
    arguments: [
      (8, 10, 0, []), (7, 10, 5, [.order, .redraw]), (6, 10, 0, [.order, .redraw]),
      (5, 10, 1, [.order, .talk, .gradeInput]),
      (5, 10, 2, [.order, .talk, .gradeInput, .specialCheck]), (0, 0, 9, []),
    ] as [(Int, Int, Int, [Measure])])
  func enterprise(passed: Int, drawn: Int, before: Int, measures: [Measure]) {
    let found = Proposals.enterprise(
      passed: passed, drawn: drawn, badResultsBefore: before, by: .standard, on: Make.day)
    #expect(found.map(\.measure) == measures)
  }
}
