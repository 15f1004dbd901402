import Testing
import Vocabulary

@testable import InvestigationRules

@Suite("Did anyone know, and the counter-checks")
struct CounterCheckTests {
  /// 2026-06-30 08:00 in Beijing.
  private static let accident = UTCMicroseconds(LegalDay(dayNumber: 20_634), hour: 8)
  private static let second: Int64 = 1_000_000

  private static func before(seconds: Int64 = 1) -> UTCMicroseconds {
    UTCMicroseconds(accident.value - seconds * second)
  }

  private static func knowledge(
    causes: Set<String> = ["P20-03"], licences: Recorded<LicenceStep> = .known([valid()]),
    receipts: Recorded<ReceiptStep> = .known([]),
    inspections: Recorded<InspectionStep> = .known([]),
    quizzes: Recorded<QuizStep> = .known([]), lessons: Recorded<LessonLine> = .known([]),
    hazards: Recorded<HazardLine> = .notRecorded
  ) -> PremisesKnowledge {
    PremisesKnowledge(
      accidentAt: accident, causes: causes, licences: licences, receipts: receipts,
      inspections: inspections, quizzes: quizzes, lessons: lessons, hazards: hazards)
  }

  private static func valid(
    _ licence: String = "licences/1", fact: Int = 1, type: String = "AQSC_MK",
    state: String = "VALID", to: LegalDay? = nil, at: UTCMicroseconds = before(seconds: 1_000)
  ) -> LicenceStep {
    LicenceStep(fact: fact, licence: licence, type: type, state: state, validTo: to, at: at)
  }

  private static func answer(
    _ question: HistoryQuestion, _ knowledge: PremisesKnowledge
  ) -> HistoryAnswer {
    CounterChecks.answers(knowledge).first { $0.question == question }
      ?? HistoryAnswer(question, .open, reasons: ["no answer"])
  }

  @Test("every question has one answer, in order")
  func complete() {
    #expect(CounterChecks.answers(Self.knowledge()).map(\.question) == HistoryQuestion.allCases)
  }

  @Test("what was received a second before the accident was known, at the second it was not")
  func knownLimit() {
    for (at, verdict) in [
      (Self.before(), HistoryAnswer.Verdict.found), (Self.accident, .clear),
    ] {
      let step = ReceiptStep(fact: 4, act: "DELIVERED", toldAt: at, at: at)
      #expect(
        Self.answer(.known, Self.knowledge(receipts: .known([step]))).verdict == verdict)
    }
  }

  @Test("nobody is said not to have known while a source is missing")
  func knownOpen() {
    let open = Self.answer(.known, Self.knowledge(quizzes: .missing(source: "enforcement")))
    #expect(open.verdict == .open)
    #expect(open.reasons == ["enforcement"])
  }

  @Test(
    "the last day of validity counts whole, the day after does not",
    arguments: [(0, HistoryAnswer.Verdict.clear), (-1, .found), (1, .clear)])
  func validityLimit(days: Int, verdict: HistoryAnswer.Verdict) {
    let step = Self.valid(to: Self.accident.legalDay.adding(CalendarDays(days)))
    let answer = Self.answer(.licenceLapsed, Self.knowledge(licences: .known([step])))
    #expect(answer.verdict == verdict)
    #expect(answer.facts == (verdict == .found ? [1] : []))
  }

  @Test(
    "a suspended, revoked or ended licence had lapsed",
    arguments: ["SUSPENDED", "REVOKED", "ANNULLED", "WITHDRAWN", "EXPIRED", "CANCELLED"])
  func lapsed(state: String) {
    let steps = [Self.valid(), Self.valid(fact: 2, state: state, at: Self.before())]
    let answer = Self.answer(.licenceLapsed, Self.knowledge(licences: .known(steps)))
    #expect(answer.verdict == .found)
    #expect(answer.reasons == ["licences/1 \(state)"])
    // What happened only after the accident is not held against it.
    let later = [
      Self.valid(), Self.valid(fact: 2, state: state, at: Self.accident.adding(Hours(1))),
    ]
    #expect(
      Self.answer(.licenceLapsed, Self.knowledge(licences: .known(later))).verdict == .clear)
  }

  @Test("a licence of the same type in its place is enough; none at all is not")
  func replaced() {
    let ended = Self.valid(fact: 2, state: "CANCELLED", at: Self.before())
    let other = Self.valid("licences/2", fact: 3)
    let otherType = Self.valid("licences/2", fact: 3, type: "CK")
    #expect(
      Self.answer(.licenceLapsed, Self.knowledge(licences: .known([ended, other]))).verdict
        == .clear)
    #expect(
      Self.answer(.licenceLapsed, Self.knowledge(licences: .known([ended, otherType]))).facts
        == [2])
    for steps in [[], [Self.valid(state: "REFUSED")]] {
      #expect(
        Self.answer(.licenceLapsed, Self.knowledge(licences: .known(steps))).reasons
          == ["NO_LICENCE"])
    }
  }

  private static func quiz(
    _ sitting: String = "sittings/a", fact: Int = 5, passed: Bool? = false,
    leave: QuizStep.LeavePost = .notProposed, closed: UTCMicroseconds = before(seconds: 500),
    at: UTCMicroseconds = before(seconds: 400), person: String = "p1"
  ) -> QuizStep {
    QuizStep(
      fact: fact, sitting: sitting, person: person, post: "瓦斯检查工", isPassed: passed,
      leavePost: leave, closedAt: closed, at: at)
  }

  @Test(
    "who failed and stayed is found; who left, passed again or was never scored is not",
    arguments: [
      ([quiz()], HistoryAnswer.Verdict.found), ([quiz(leave: .open)], .found),
      ([quiz(leave: .declined)], .found), ([quiz(leave: .accepted)], .clear),
      ([quiz(passed: true)], .clear), ([quiz(passed: nil)], .clear), ([], .clear),
      // Passed again before the accident, and only after it.
      ([quiz(), quiz("sittings/b", fact: 6, passed: true, closed: before(seconds: 100))], .clear),
      (
        [quiz(), quiz("sittings/b", fact: 6, passed: true, closed: accident.adding(Hours(1)))],
        .found
      ),
      // Another person's pass does not help.
      (
        [
          quiz(),
          quiz("sittings/b", fact: 6, passed: true, closed: before(seconds: 100), person: "p2"),
        ], .found
      ),
      // Decided before the accident, and only after it.
      ([quiz(), quiz(fact: 6, leave: .accepted, at: before())], .clear),
      ([quiz(), quiz(fact: 6, leave: .accepted, at: accident)], .found),
      // Sat before the accident, came home after it: on site it was known.
      ([quiz(at: accident.adding(Hours(2)))], .found),
      // Sat after the accident.
      ([quiz(closed: accident, at: accident)], .clear),
    ])
  func postKept(steps: [QuizStep], verdict: HistoryAnswer.Verdict) {
    let answer = Self.answer(.failedQuizPostKept, Self.knowledge(quizzes: .known(steps)))
    #expect(answer.verdict == verdict)
  }

  private static func lesson(
    causes: Set<String> = ["P20-03"], issued: UTCMicroseconds = before(seconds: 900),
    received: UTCMicroseconds? = nil
  ) -> LessonLine {
    LessonLine(
      fact: 9, lesson: "lessons/2", causes: causes, issuedAt: issued, receivedAt: received)
  }

  @Test(
    "a lesson on the same cause, issued before and not answered before, was unread",
    arguments: [
      (lesson(), HistoryAnswer.Verdict.found), (lesson(received: before()), .clear),
      (lesson(received: accident), .found), (lesson(causes: ["P01-01"]), .clear),
      (lesson(issued: accident), .clear), (lesson(issued: before()), .found),
    ])
  func unread(line: LessonLine, verdict: HistoryAnswer.Verdict) {
    let answer = Self.answer(.lessonUnread, Self.knowledge(lessons: .known([line])))
    #expect(answer.verdict == verdict)
  }

  @Test("whether a lesson was on the cause is open until the causes are coded")
  func causesNotCoded() {
    let answer = Self.answer(
      .lessonUnread, Self.knowledge(causes: [], lessons: .known([Self.lesson()])))
    #expect(answer.verdict == .open)
    #expect(answer.reasons == ["CAUSES_NOT_CODED"])
    #expect(
      Self.answer(.lessonUnread, Self.knowledge(causes: [], lessons: .known([]))).verdict
        == .clear)
  }

  @Test(
    "a hazard closed within seven days before is found, a second earlier it is not",
    arguments: [
      (7 * 86_400, HistoryAnswer.Verdict.found), (7 * 86_400 + 1, .clear), (1, .found),
      (0, .clear),
    ])
  func hazardLimit(seconds: Int64, verdict: HistoryAnswer.Verdict) {
    let line = HazardLine(fact: 3, hazard: "hazards/1", closedAt: Self.before(seconds: seconds))
    #expect(
      Self.answer(.hazardJustClosed, Self.knowledge(hazards: .known([line]))).verdict == verdict)
  }

  @Test("not recorded is never none, and a missing source is never either")
  func notNone() {
    #expect(Self.answer(.hazardJustClosed, Self.knowledge()).verdict == .notRecorded)
    let missing = Self.knowledge(
      licences: .missing(source: "permits"), receipts: .missing(source: "permits"),
      quizzes: .missing(source: "enforcement"), lessons: .missing(source: "investigation"),
      hazards: .missing(source: "enforcement"))
    for answer in CounterChecks.answers(missing) {
      #expect(answer.verdict == .open, "\(answer)")
      #expect(!answer.reasons.isEmpty, "\(answer)")
    }
  }

  @Test(
    "opened or signed only after the accident, though told before it",
    arguments: [
      ("SIGNED", before(), accident, HistoryAnswer.Verdict.found),
      ("SIGNED", before(), before(), .clear), ("SIGNED", accident, accident, .clear),
      ("DELIVERED", before(), accident, .clear), ("READ", before(), accident, .found),
    ])
  func signedAfterwards(
    act: String, told: UTCMicroseconds, at: UTCMicroseconds, verdict: HistoryAnswer.Verdict
  ) {
    let step = ReceiptStep(fact: 2, act: act, toldAt: told, at: at)
    #expect(
      Self.answer(.signedAfterwards, Self.knowledge(receipts: .known([step]))).verdict == verdict)
  }

  @Test("every answer has words")
  func words() {
    for question in HistoryQuestion.allCases { #expect(!HistoryWords.question(question).isEmpty) }
    #expect(HistoryWords.reason("licences/1 SUSPENDED") == "licences/1 暂扣")
    #expect(HistoryWords.reason("enforcement") == "执法服务")
  }
}
