import Contracts
import Crypto
import InvestigationService
import TestSupport
import Testing
import Vocabulary
import Wire

@Suite("Lessons reach every entity of the same kind")
struct LessonServiceTests {
  private func draft(
    _ caseName: String, rule: InvestigationSelectionRule? = nil
  ) -> InvestigationLessonDraft {
    InvestigationLessonDraft(
      case: caseName, title: "边坡垮落的教训", text: "超挖坡脚后坡面失稳。", requirements: ["量坡脚", "查截水沟"],
      causeCodes: ["P20-03"], dueDay: "2026-07-20",
      rule: rule
        ?? InvestigationSelectionRule(terms: [
          InvestigationSelectionTerm(criterion: .trade, values: ["B06"])
        ]),
      questions: [
        EnforcementQuestionContent(
          kind: .judge, stem: "坡脚被超挖时可以继续作业。",
          answer: EnforcementQuestionAnswer(judge: false),
          explanation: "坡脚失去支撑后坡面随时可能垮落。", posts: ["班组长"])
      ], departments: ["NY", "YJ"])
  }

  private func write(
    _ house: InvestigationHouse, _ draft: InvestigationLessonDraft, id: String = "l1"
  ) async throws -> String {
    let answer = try await house.member.call(
      InvestigationLessonServiceMethods.draftLesson,
      InvestigationDraftLessonRequest(requestID: id, draft: draft))
    return answer.lesson?.name ?? ""
  }

  private func move(
    _ client: WireClient, _ name: String, _ move: InvestigationLessonMove, note: String = ""
  ) async throws -> InvestigationLesson {
    let answer = try await client.call(
      InvestigationLessonServiceMethods.moveLesson,
      InvestigationMoveLessonRequest(name: name, move: move, note: note))
    return answer.lesson ?? InvestigationLesson()
  }

  /// Mines, a case and an issued lesson; answers names.
  private func issued(
    _ house: InvestigationHouse, mines: Int = 4
  ) async throws -> (lesson: String, mines: [String]) {
    var names: [String] = []
    for serial in 1...mines { names.append(try await house.mine(serial)) }
    let lesson = try await write(house, draft(try await house.investigatedCase()))
    _ = try await move(house.member, lesson, .select)
    _ = try await move(house.head, lesson, .issue)
    return (lesson, names.sorted())
  }

  private func record(
    _ house: InvestigationHouse, _ lesson: String, _ entity: String,
    _ item: InvestigationRecordLessonReturnRequest.Item
  ) async throws {
    _ = try await house.stranger.call(
      InvestigationLessonServiceMethods.recordLessonReturn,
      InvestigationRecordLessonReturnRequest(lesson: lesson, entity: entity, item: item))
  }

  private func coverage(
    _ house: InvestigationHouse, _ lesson: String
  ) async throws -> InvestigationGetCoverageResponse {
    try await house.head.call(
      InvestigationLessonServiceMethods.getCoverage,
      InvestigationGetCoverageRequest(lesson: lesson))
  }

  /// Everything an entity must bring back, of one shift with two people.
  private func answer(
    _ house: InvestigationHouse, _ lesson: String, _ entity: String
  ) async throws {
    try await record(
      house, lesson, entity,
      .enterprise(
        InvestigationEnterpriseReceipt(
          signedBy: "矿长某", day: "2026-07-07",
          shifts: [InvestigationLessonShift(name: "早班", headcount: 2)])))
    try await record(
      house, lesson, entity,
      .shift(InvestigationShiftReceipt(shift: "早班", taughtBy: "班长某", day: "2026-07-08")))
    for person in ["s1", "s2"] {
      try await record(
        house, lesson, entity,
        .person(InvestigationPersonReceipt(shift: "早班", person: person, passed: true)))
    }
    try await record(
      house, lesson, entity, .selfCheck(InvestigationSelfCheck(findings: "无")))
  }

  @Test("the questions of a lesson, which carry their keys, are seen by who writes them alone")
  func questionsStayInside() async throws {
    try await InvestigationHouse.open { house in
      let (lesson, _) = try await issued(house, mines: 1)
      func questions(_ client: WireClient) async throws -> Int? {
        let request = InvestigationGetLessonRequest(name: lesson)
        return try await client.call(InvestigationLessonServiceMethods.getLesson, request)
          .lesson?.draft?.questions.count
      }
      #expect(try await questions(house.member) == 1)
      #expect(try await questions(house.leader) == 1)
      #expect(try await questions(house.head) == 0)
      #expect(try await questions(house.stranger) == 0)
      let sent = try await house.sent(lesson)
      #expect(sent.count == 2)
      for (issued, recipients) in sent {
        let isBank = recipients == ["svc:enforcement"]
        #expect(issued.draft?.questions.count == (isBank ? 1 : 0), "\(recipients)")
      }
    }
  }

  @Test("a selection is frozen with every reason, and what changes later does not change it")
  func frozen() async throws {
    try await InvestigationHouse.open { house in
      let mines = [try await house.mine(1), try await house.mine(2)].sorted()
      let caseName = try await house.investigatedCase()
      let rule = InvestigationSelectionRule(
        terms: [
          InvestigationSelectionTerm(criterion: .trade, values: ["B06"]),
          InvestigationSelectionTerm(criterion: .equipment, values: ["WINCH"]),
        ])
      _ = try await house.stranger.call(
        InvestigationLessonServiceMethods.putEntityTraits,
        InvestigationPutEntityTraitsRequest(
          entity: mines[0], criterion: .equipment, values: [], source: "inspections/1"))
      let lesson = try await write(house, draft(caseName, rule: rule))
      let selected = try await move(house.member, lesson, .select)
      #expect(selected.entitiesIn == 1)
      #expect(selected.entitiesOut == 1)
      #expect(selected.selectionSha256.count == 32)
      _ = try await house.mine(3)
      let chosen = try await house.head.call(
        InvestigationLessonServiceMethods.listSelection,
        InvestigationListSelectionRequest(name: lesson))
      #expect(chosen.verdicts.map(\.entity) == [mines[1]])
      #expect(chosen.verdicts.first?.reasons.map(\.outcome) == [.met, .unknown])
      let out = try await house.head.call(
        InvestigationLessonServiceMethods.listSelection,
        InvestigationListSelectionRequest(name: lesson, out: true))
      #expect(out.verdicts.map(\.entity) == [mines[0]])
      #expect(out.verdicts.first?.reasons.map(\.outcome) == [.met, .missed])
    }
  }

  @Test("a lesson is written by a member and sent by somebody else with the right")
  func twoPeople() async throws {
    try await InvestigationHouse.open { house in
      _ = try await house.mine(1)
      let caseName = try await house.investigatedCase()
      let refused = try await house.reason {
        _ = try await house.stranger.call(
          InvestigationLessonServiceMethods.draftLesson,
          InvestigationDraftLessonRequest(requestID: "x", draft: draft(caseName)))
      }
      #expect(refused != nil)
      let lesson = try await write(house, draft(caseName))
      #expect(try await write(house, draft(caseName)) == lesson)
      var other = draft(caseName)
      other.title = "别的"
      let conflict = try await house.reason { [other] in _ = try await write(house, other) }
      #expect(conflict == "REQUEST_ID_CONFLICT")
      _ = try await move(house.member, lesson, .select)
      let notSender = try await house.reason {
        _ = try await move(house.member, lesson, .issue)
      }
      #expect(notSender == "LESSON_ROLE_MISSING")
      #expect(try await move(house.head, lesson, .issue).state == .issued)
    }
  }

  @Test("coverage names what is silent; closing waits until every gap is explained")
  func coverageAndClosing() async throws {
    try await InvestigationHouse.open { house in
      let (lesson, mines) = try await issued(house)
      for mine in mines.dropLast() { try await answer(house, lesson, mine) }
      let now = try await coverage(house, lesson)
      #expect(now.entities == 4)
      #expect(now.receipted == 3)
      #expect(now.people == 6)
      #expect(now.peoplePassed == 6)
      #expect(now.gaps.map(\.entity) == [mines[3]])
      #expect(now.gaps.map(\.kind) == [.enterprise])
      let refused = try await house.reason { _ = try await move(house.head, lesson, .close) }
      #expect(refused == "GAPS_UNEXPLAINED")
      var gap = now.gaps[0]
      gap.explanation = "已停产，井口封闭，人员遣散"
      _ = try await house.head.call(
        InvestigationLessonServiceMethods.explainGap,
        InvestigationExplainGapRequest(lesson: lesson, gap: gap))
      #expect(try await move(house.head, lesson, .close).state == .closed)
    }
  }

  @Test("a failed person who passes later counts; a pass is not undone")
  func personPasses() async throws {
    try await InvestigationHouse.open { house in
      let (lesson, mines) = try await issued(house, mines: 1)
      try await record(
        house, lesson, mines[0],
        .enterprise(
          InvestigationEnterpriseReceipt(
            signedBy: "矿长某", day: "2026-07-07",
            shifts: [InvestigationLessonShift(name: "早班", headcount: 2)])))
      for passed in [false, true, false] {
        try await record(
          house, lesson, mines[0],
          .person(InvestigationPersonReceipt(shift: "早班", person: "s1", passed: passed)))
      }
      #expect(try await coverage(house, lesson).peoplePassed == 1)
    }
  }

  @Test("what does not fit is refused, and nothing is stored")
  func badReturns() async throws {
    try await InvestigationHouse.open { house in
      let (lesson, mines) = try await issued(house, mines: 1)
      func reason(
        _ entity: String, _ item: InvestigationRecordLessonReturnRequest.Item
      ) async throws -> String? {
        try await house.reason { try await record(house, lesson, entity, item) }
      }
      let early = try await reason(
        mines[0], .shift(InvestigationShiftReceipt(shift: "早班", taughtBy: "某", day: "2026-07-08")))
      #expect(early == "SHIFT_UNKNOWN")
      let foreign = try await reason(
        "entities/other-1", .selfCheck(InvestigationSelfCheck(findings: "无")))
      #expect(foreign == "ENTITY_NOT_SELECTED")
      let empty = try await reason(
        mines[0], .enterprise(InvestigationEnterpriseReceipt(signedBy: "", day: "昨天")))
      #expect(empty == "INVALID_RETURN")
      #expect(try await coverage(house, lesson).receipted == 0)
    }
  }

  @Test("a sample is drawn by tickets anybody can recompute, once")
  func sample() async throws {
    try await InvestigationHouse.open { house in
      let (lesson, mines) = try await issued(house, mines: 5)
      let none = try await house.reason {
        _ = try await house.stranger.call(
          InvestigationLessonServiceMethods.drawSample,
          InvestigationDrawSampleRequest(lesson: lesson))
      }
      #expect(none == "NOBODY_ANSWERED")
      for mine in mines { try await answer(house, lesson, mine) }
      let first = try await house.stranger.call(
        InvestigationLessonServiceMethods.drawSample,
        InvestigationDrawSampleRequest(lesson: lesson))
      let tickets = mines.map { ($0, Array(SHA256.hash(data: first.seed + Array($0.utf8)))) }
      let expected = tickets.sorted { $0.1.lexicographicallyPrecedes($1.1) }.prefix(3).map(\.0)
      #expect(first.entities == expected.sorted())
      let second = try await house.stranger.call(
        InvestigationLessonServiceMethods.drawSample,
        InvestigationDrawSampleRequest(lesson: lesson))
      #expect(second == first)
      #expect(try await coverage(house, lesson).gaps.map(\.kind) == [.sample, .sample, .sample])
      for entity in first.entities {
        _ = try await house.stranger.call(
          InvestigationLessonServiceMethods.recordSample,
          InvestigationRecordSampleRequest(
            lesson: lesson, entity: entity, result: .done, note: "抽问三人，均知"))
      }
      #expect(try await coverage(house, lesson).gaps.isEmpty)
    }
  }

  @Test("silence is carried up once a step, by working days")
  func silence() async throws {
    try await InvestigationHouse.open { house in
      let (lesson, mines) = try await issued(house, mines: 2)
      try await answer(house, lesson, mines[0])
      func steps() async throws -> [InvestigationLessonEscalation] {
        try await house.service.tick()
        return try await coverage(house, lesson).byEntity.map(\.escalation)
      }
      #expect(try await steps() == [.unspecified, .unspecified])
      // Due on Monday 2026-07-20.
      house.clock.advance(Minutes(15 * 1_440))
      #expect(try await steps() == [.unspecified, .reminded])
      house.clock.advance(Minutes(3 * 1_440))
      #expect(try await steps() == [.unspecified, .raised])
      house.clock.advance(Minutes(4 * 1_440))
      #expect(try await steps() == [.unspecified, .talkProposed])
      #expect(try await steps() == [.unspecified, .talkProposed])
    }
  }

  @Test("a lesson opened again is taught anew, and the earlier answers stay as they were")
  func reopened() async throws {
    try await InvestigationHouse.open { house in
      let (lesson, mines) = try await issued(house, mines: 1)
      try await answer(house, lesson, mines[0])
      _ = try await move(house.head, lesson, .close)
      let again = try await move(house.head, lesson, .reopen, note: "cases/2 再次出现同一原因")
      #expect(again.state == .issued)
      #expect(again.draft?.dueDay == "2026-07-16")
      let now = try await coverage(house, lesson)
      #expect(now.receipted == 0)
      #expect(now.gaps.map(\.kind) == [.enterprise])
    }
  }

  @Test(
    "a cause found again in another case opens the closed lesson by itself; the own case does not")
  func echo() async throws {
    try await InvestigationHouse.open { house in
      let (lesson, mines) = try await issued(house, mines: 1)
      try await answer(house, lesson, mines[0])
      _ = try await move(house.head, lesson, .close)
      func found(_ code: String, in caseName: String, id: String) async throws
        -> InvestigationLesson
      {
        _ = try await house.member.call(
          InvestigationFactServiceMethods.addOccurrence,
          InvestigationAddOccurrenceRequest(
            requestID: id, caseName: caseName,
            occurrence: InvestigationOccurrence(
              position: 1, code: "A08", text: "爆炸",
              findings: [InvestigationFinding(code: code, text: "违章操作")])))
        let answer = try await house.head.call(
          InvestigationLessonServiceMethods.getLesson, InvestigationGetLessonRequest(name: lesson))
        return answer.lesson ?? InvestigationLesson()
      }
      #expect(try await found("P20-03", in: "cases/1", id: "o1").state == .closed)
      let other = try await house.investigatedCase(id: "case-2")
      #expect(try await found("P20-01", in: other, id: "o2").state == .closed)
      let again = try await found("P20-03", in: other, id: "o3")
      #expect(again.state == .issued)
      #expect(again.moves.last?.note == other)
      #expect(try await coverage(house, lesson).receipted == 0)
    }
  }

  @Test("a lesson without case, rule, day or known department is refused field by field")
  func badDraft() async throws {
    try await InvestigationHouse.open { house in
      let caseName = try await house.investigatedCase()
      var one = draft(caseName)
      one.departments = ["NY", "NOPE"]
      one.dueDay = "明天"
      one.title = ""
      do {
        _ = try await write(house, one)
        Issue.record("accepted")
      } catch let status as Status {
        #expect(status.errorReasons.first == "INVALID_LESSON")
        #expect(
          Set((status.details(as: RPCBadRequest.self).first?.fieldViolations ?? []).map(\.field))
            == ["draft.title", "draft.departments[1]", "draft.due_day"])
      }
      one = draft(caseName, rule: InvestigationSelectionRule())
      let name = try await write(house, one, id: "l2")
      let refused = try await house.reason { _ = try await move(house.member, name, .select) }
      #expect(refused == "RULE_ASKS_NOTHING")
    }
  }
}
