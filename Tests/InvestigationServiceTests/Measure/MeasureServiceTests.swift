import Contracts
import InvestigationService
import TestSupport
import Testing
import Vocabulary
import Wire

@Suite("Measures, accountability and talks of a case")
struct MeasureServiceTests {
  private func proposed(
    _ house: InvestigationHouse, _ caseName: String, id: String = "m1"
  ) async throws -> String {
    let answer = try await house.member.call(
      InvestigationMeasureServiceMethods.proposeMeasure,
      InvestigationProposeMeasureRequest(
        requestID: id, case: caseName, kind: .recommendation, text: "每班测量坡脚"))
    return answer.measure?.name ?? ""
  }

  private func move(
    _ client: WireClient, _ request: InvestigationMoveMeasureRequest
  ) async throws -> InvestigationMeasure {
    try await client.call(InvestigationMeasureServiceMethods.moveMeasure, request).measure
      ?? InvestigationMeasure()
  }

  @Test("a recommendation is answered formally by the department it is assigned to")
  func answered() async throws {
    try await InvestigationHouse.open { house in
      let name = try await proposed(house, try await house.investigatedCase())
      var request = InvestigationMoveMeasureRequest(name: name, move: .assign)
      let missing = try await house.reason { [request] in
        _ = try await move(house.leader, request)
      }
      #expect(missing == "FIELD_REQUIRED")
      request.department = "YJ"
      request.person = "示例甲"
      request.dueDay = "2026-07-10"
      #expect(try await move(house.leader, request).state == .assigned)
      let answer = InvestigationMoveMeasureRequest(name: name, move: .accept, note: "采纳，七月底前完成")
      #expect(try await move(house.head, answer).answer == "采纳，七月底前完成")
      house.clock.advance(Minutes(5 * 1_440))
      let late = try await house.leader.call(
        InvestigationMeasureServiceMethods.listMeasures,
        InvestigationListMeasuresRequest(lateOnly: true))
      #expect(late.measures.map(\.name) == [name])
      #expect(late.measures.map(\.delay) == [.overdue])
    }
  }

  @Test("a stranger's department neither sees nor answers a measure")
  func others() async throws {
    try await InvestigationHouse.open { house in
      let name = try await proposed(house, try await house.investigatedCase())
      _ = try await move(
        house.leader,
        InvestigationMoveMeasureRequest(
          name: name, move: .assign, department: "YJ", person: "示例甲", dueDay: "2026-07-10"))
      let seen = try await house.reason {
        _ = try await house.stranger.call(
          InvestigationMeasureServiceMethods.getMeasure,
          InvestigationGetMeasureRequest(name: name))
      }
      #expect(seen == "FOLLOW_UP_NOT_FOUND")
    }
  }

  @Test("accountability takes the competent body's decision with number and day")
  func accountability() async throws {
    try await InvestigationHouse.open { house in
      let caseName = try await house.investigatedCase()
      let entered = try await house.leader.call(
        InvestigationMeasureServiceMethods.proposeAccountability,
        InvestigationProposeAccountabilityRequest(
          requestID: "a1", case: caseName, party: "示例乙", fact: "未督促整改", clause: "AF 93",
          kind: .demerit, body: "EXT_JW"))
      #expect(entered.accountability?.state == .proposed)
      let hidden = try await house.reason {
        _ = try await house.member.call(
          InvestigationMeasureServiceMethods.listAccountability,
          InvestigationListAccountabilityRequest(case: caseName))
      }
      #expect(hidden == "CASE_ROLE_MISSING")
    }
  }

  @Test("a talk asks for the rectification report in thirty days unless said otherwise")
  func talk() async throws {
    try await InvestigationHouse.open { house in
      let caseName = try await house.investigatedCase()
      let talk = InvestigationTalk(
        case: caseName, party: "示例镇人民政府", reason: "三家企业未回执", talker: "副市长某",
        day: "2026-07-06", minutes: "已约谈", promises: "十日内补齐")
      let answer = try await house.office.call(
        InvestigationMeasureServiceMethods.recordTalk,
        InvestigationRecordTalkRequest(requestID: "t1", talk: talk))
      #expect(answer.talk?.reportDueDay == "2026-08-05")
      let listed = try await house.office.call(
        InvestigationMeasureServiceMethods.listTalks, InvestigationListTalksRequest())
      #expect(listed.talks.map(\.party) == ["示例镇人民政府"])
    }
  }

  @Test("the report after a talk is entered once, and says whether it came late")
  func answeredTalk() async throws {
    try await InvestigationHouse.open { house in
      let talk = InvestigationTalk(
        case: try await house.investigatedCase(), party: "示例煤业", reason: "三个月两起",
        talker: "市安委办", day: "2026-07-06", minutes: "已约谈")
      let name =
        try await house.office.call(
          InvestigationMeasureServiceMethods.recordTalk,
          InvestigationRecordTalkRequest(requestID: "t1", talk: talk)
        ).talk?.name ?? ""
      func seen() async throws -> InvestigationTalk? {
        try await house.office.call(
          InvestigationMeasureServiceMethods.getTalk, InvestigationGetTalkRequest(name: name)
        ).talk
      }
      // Due on 2026-08-05, thirty days on.
      house.clock.set(UTCMicroseconds(day("2026-08-05"), hour: 23))
      #expect(try await seen()?.reportLate == false)
      house.clock.set(UTCMicroseconds(day("2026-08-06"), hour: 1))
      #expect(try await seen()?.reportLate == true)
      func answer(_ report: String, on day: String = "") async throws -> InvestigationTalk? {
        try await house.office.call(
          InvestigationMeasureServiceMethods.answerTalk,
          InvestigationAnswerTalkRequest(name: name, report: report, day: day)
        ).talk
      }
      let ahead = try await house.reason { _ = try await answer("甲", on: "2026-08-07") }
      #expect(ahead == "DUE_DAY_INVALID")
      let before = try await house.reason { _ = try await answer("甲", on: "2026-07-05") }
      #expect(before == "DUE_DAY_INVALID")
      #expect(try await answer("高煤字〔2026〕9号", on: "2026-08-05")?.reportLate == false)
      #expect(try await answer("高煤字〔2026〕9号")?.reportDay == "2026-08-05")
      #expect(try await house.reason { _ = try await answer("另一份") } == "TALK_ANSWERED")
      let unknown = try await house.reason {
        _ = try await house.office.call(
          InvestigationMeasureServiceMethods.getTalk,
          InvestigationGetTalkRequest(name: "talks/9"))
      }
      #expect(unknown == "FOLLOW_UP_NOT_FOUND")
    }
  }

  @Test("accountability goes from the proposal to the end of its effect, and not before its time")
  func accountabilityToItsEnd() async throws {
    try await InvestigationHouse.open { house in
      let caseName = try await house.investigatedCase()
      let name =
        try await house.leader.call(
          InvestigationMeasureServiceMethods.proposeAccountability,
          InvestigationProposeAccountabilityRequest(
            requestID: "a1", case: caseName, party: "示例乙", fact: "未督促整改", clause: "AF 93",
            kind: .warning, body: "EXT_JW")
        ).accountability?.name ?? ""
      func move(
        _ client: WireClient, _ request: InvestigationMoveAccountabilityRequest
      ) async throws -> InvestigationAccountability? {
        var request = request
        request.name = name
        return try await client.call(
          InvestigationMeasureServiceMethods.moveAccountability, request
        ).accountability
      }
      let early = try await house.reason {
        _ = try await move(house.leader, InvestigationMoveAccountabilityRequest(move: .refer))
      }
      #expect(early == "CASE_STATE_FORBIDS")
      try await house.approve(caseName)
      _ = try await move(house.discipline, InvestigationMoveAccountabilityRequest(move: .refer))
      var decision = InvestigationMoveAccountabilityRequest(
        move: .decide, kind: .warning, decisionNo: "高监决〔2026〕5号", decisionDay: "2026-07-07")
      let ahead = try await house.reason { [decision] in
        _ = try await move(house.discipline, decision)
      }
      #expect(ahead == "INVALID_ACCOUNTABILITY")
      decision.decisionDay = "2026-07-06"
      let decided = try await move(house.head, decision)
      #expect(decided?.effectEndDay == "2027-01-06")
      for step in [InvestigationAccountabilityMove.serve, .execute] {
        _ = try await move(
          house.discipline, InvestigationMoveAccountabilityRequest(move: step, note: "已办"))
      }
      let end = InvestigationMoveAccountabilityRequest(move: .end)
      house.clock.set(UTCMicroseconds(day("2027-01-06"), hour: 23))
      #expect(
        try await house.reason { _ = try await move(house.discipline, end) } == "EFFECT_NOT_OVER")
      house.clock.set(UTCMicroseconds(day("2027-01-07"), hour: 1))
      #expect(try await move(house.discipline, end)?.state == .effectEnded)
      let seen = try await house.head.call(
        InvestigationMeasureServiceMethods.getAccountability,
        InvestigationGetAccountabilityRequest(name: name))
      #expect(seen.accountability?.moves.map(\.move) == [.refer, .decide, .serve, .execute, .end])
      let hidden = try await house.reason {
        _ = try await house.member.call(
          InvestigationMeasureServiceMethods.getAccountability,
          InvestigationGetAccountabilityRequest(name: name))
      }
      #expect(hidden == "CASE_ROLE_MISSING")
    }
  }
}
