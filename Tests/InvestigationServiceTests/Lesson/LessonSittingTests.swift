import Contracts
import Feed
import InvestigationService
import Store
import TestSupport
import Testing
import Vocabulary
import Wire

@Suite("Quizzes on site count for the lessons on the paper")
struct LessonSittingTests {
  typealias Methods = InvestigationLessonServiceMethods

  /// A mine, and a lesson that went out to it; answers their names.
  private static func issued(
    _ house: InvestigationHouse
  ) async throws -> (lesson: String, mine: String) {
    let mine = try await house.mine(1)
    let caseName = try await house.investigatedCase()
    let draft = InvestigationLessonDraft(
      case: caseName, title: "边坡垮落的教训", text: "超挖坡脚后坡面失稳。", requirements: ["量坡脚"],
      causeCodes: ["P20-03"], dueDay: "2026-07-20",
      rule: InvestigationSelectionRule(terms: [
        InvestigationSelectionTerm(criterion: .trade, values: ["B06"])
      ]), departments: ["NY"])
    let lesson =
      try await house.member.call(
        Methods.draftLesson, InvestigationDraftLessonRequest(requestID: "l1", draft: draft)
      ).lesson?.name ?? ""
    for (client, move) in [
      (house.member, InvestigationLessonMove.select), (house.head, .issue),
    ] {
      _ = try await client.call(
        Methods.moveLesson, InvestigationMoveLessonRequest(name: lesson, move: move))
    }
    return (lesson, mine)
  }

  private static func receipt(
    _ house: InvestigationHouse, _ lesson: String, _ mine: String,
    shifts: [(String, UInt32)] = [("早班", 2)]
  ) async throws {
    let items: [InvestigationRecordLessonReturnRequest.Item] =
      [
        .enterprise(
          InvestigationEnterpriseReceipt(
            signedBy: "矿长某", day: "2026-07-07",
            shifts: shifts.map { InvestigationLessonShift(name: $0.0, headcount: $0.1) }))
      ]
      + shifts.map {
        .shift(InvestigationShiftReceipt(shift: $0.0, taughtBy: "班长某", day: "2026-07-08"))
      } + [.selfCheck(InvestigationSelfCheck(findings: "无"))]
    for item in items {
      _ = try await house.stranger.call(
        Methods.recordLessonReturn,
        InvestigationRecordLessonReturnRequest(lesson: lesson, entity: mine, item: item))
    }
  }

  private static func coverage(
    _ house: InvestigationHouse, _ lesson: String
  ) async throws -> InvestigationGetCoverageResponse {
    try await house.head.call(
      Methods.getCoverage, InvestigationGetCoverageRequest(lesson: lesson))
  }

  /// What the enforcement service's feed brings about a sitting.
  private static func sat(
    _ house: InvestigationHouse, _ mine: String, _ lesson: String, person: String = "p1",
    right: UInt32 = 2, of questions: UInt32 = 2, state: EnforcementSittingState = .failed,
    id: String = "s1", daysLater: Int64 = 1
  ) async throws {
    let closed = house.clock.now.value + daysLater * 86_400_000_000
    let sitting = EnforcementSitting(
      name: "sittings/\(id)", state: state, person: person, score: EnforcementScore(),
      closeTime: ProtoTimestamp(microseconds: closed), entity: mine,
      lessons: [
        EnforcementLessonAnswers(lesson: lesson, questions: questions, right: right)
      ])
    let body = FeedEventBody(
      source: "enforcement", payloadType: EnforcementSitting.protoName,
      payload: sitting.encoded())
    let service = house.service
    try await house.store.write { try service.apply(body, in: $0) }
  }

  @Test("who answers every question of the lesson right has learnt it, whatever else was asked")
  func counts() async throws {
    try await InvestigationHouse.open { house in
      let (lesson, mine) = try await Self.issued(house)
      try await Self.sat(house, mine, lesson)
      #expect(try await Self.coverage(house, lesson).peoplePassed == 0, "nobody named people yet")
      try await Self.receipt(house, lesson, mine)
      #expect(try await Self.coverage(house, lesson).peoplePassed == 1)
      for _ in 1...2 { try await Self.sat(house, mine, lesson) }
      try await Self.sat(house, mine, lesson, person: "p2", right: 1, id: "s2")
      #expect(try await Self.coverage(house, lesson).peoplePassed == 1)
      try await Self.sat(house, mine, lesson, person: "p2", id: "s3")
      let now = try await Self.coverage(house, lesson)
      #expect(now.peoplePassed == 2 && now.gaps.isEmpty)
      #expect(now.byEntity.first?.peopleUnplaced == 2)
    }
  }

  @Test("a corrected score takes a pass back; a void paper and two copies say nothing")
  func corrected() async throws {
    try await InvestigationHouse.open { house in
      let (lesson, mine) = try await Self.issued(house)
      try await Self.receipt(house, lesson, mine)
      for (right, questions, state, passed) in [
        (2, 2, EnforcementSittingState.passed, 1), (1, 2, .passed, 0), (2, 2, .failed, 1),
        (2, 2, .voided, 0), (2, 2, .submitted, 1), (2, 2, .conflict, 0), (0, 0, .passed, 0),
      ] as [(UInt32, UInt32, EnforcementSittingState, UInt32)] {
        try await Self.sat(house, mine, lesson, right: right, of: questions, state: state)
        let now = try await Self.coverage(house, lesson)
        #expect(now.peoplePassed == passed, "\(right) of \(questions) \(state)")
      }
    }
  }

  @Test("what is not about the lesson as it went out leaves no trace")
  func elsewhere() async throws {
    try await InvestigationHouse.open { house in
      let (lesson, mine) = try await Self.issued(house)
      try await Self.receipt(house, lesson, mine)
      try await Self.sat(house, "entities/other-1", lesson)
      try await Self.sat(house, mine, "lessons/99")
      try await Self.sat(house, mine, "nothing")
      try await Self.sat(house, mine, lesson, daysLater: -1)
      try await Self.sat(house, "", lesson)
      try await Self.sat(house, mine, lesson, person: "")
      #expect(try await Self.coverage(house, lesson).peoplePassed == 0)
    }
  }

  @Test("naming the shift of somebody who passed on site moves him there, and counts him once")
  func placed() async throws {
    try await InvestigationHouse.open { house in
      let (lesson, mine) = try await Self.issued(house)
      try await Self.receipt(house, lesson, mine, shifts: [("早班", 2), ("夜班", 1)])
      try await Self.sat(house, mine, lesson)
      var now = try await Self.coverage(house, lesson)
      #expect(now.peoplePassed == 1 && Set(now.gaps.map(\.people)) == [1, 2])
      _ = try await house.stranger.call(
        Methods.recordLessonReturn,
        InvestigationRecordLessonReturnRequest(
          lesson: lesson, entity: mine,
          item: .person(
            InvestigationPersonReceipt(shift: "夜班", person: "p1", sitting: "sittings/s1"))))
      now = try await Self.coverage(house, lesson)
      #expect(now.peoplePassed == 1 && now.byEntity.first?.peopleUnplaced == 0)
      #expect(now.gaps.map(\.shift) == ["早班"])
    }
  }
}
