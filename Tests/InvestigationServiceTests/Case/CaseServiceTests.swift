import Contracts
import InvestigationService
import Store
import TestSupport
import Testing
import Vocabulary
import Wire

@Suite("Cases behind a real socket")
struct CaseServiceTests {
  @Test("a case is opened once whatever is clicked twice, and another under its id is refused")
  func open() async throws {
    try await InvestigationHouse.open { house in
      let first = try await house.openedCase()
      #expect(try await house.openedCase() == first)
      let refused = try await house.reason {
        _ = try await house.openedCase(accident: house.accident(deaths: 2))
      }
      #expect(refused == "REQUEST_ID_CONFLICT")
    }
  }

  @Test("a case without unit, place, time and figures is refused with every field named")
  func incomplete() async throws {
    try await InvestigationHouse.open { house in
      do {
        _ = try await house.office.call(
          InvestigationCaseServiceMethods.openCase, InvestigationOpenCaseRequest(requestID: "a"))
        Issue.record("opened")
      } catch let status as Status {
        #expect(status.errorReasons == ["INVALID_CASE"])
        for field in ["unit", "place", "occur_time", "tally"] {
          #expect(status.message.contains("accident.\(field)"))
        }
      }
    }
  }

  @Test("from opening to the first meeting, every act in the ledger")
  func story() async throws {
    try await InvestigationHouse.open { house in
      let name = try await house.investigatedCase()
      let answer = try await house.member.call(
        InvestigationCaseServiceMethods.getCase, InvestigationGetCaseRequest(name: name))
      #expect(answer.case?.state == .investigating)
      #expect(answer.case?.statusOnly == false)
      #expect(answer.case?.moves.map(\.move) == [.appoint, .convene])
      let entries = try await house.store.read { reader in
        try reader.integer("SELECT count(*) FROM event WHERE subject = $1", [.text(name)])
      }
      // Opening, appointment, seven declarations, the meeting.
      #expect(entries == 10)
    }
  }

  @Test("the office sees status and clocks only, a stranger nothing")
  func privacy() async throws {
    try await InvestigationHouse.open { house in
      let name = try await house.investigatedCase()
      let seen = try await house.office.call(
        InvestigationCaseServiceMethods.getCase, InvestigationGetCaseRequest(name: name))
      #expect(seen.case?.statusOnly == true)
      #expect(seen.case?.team.isEmpty == true)
      #expect(seen.case?.accident?.course == "")
      let refused = try await house.reason {
        _ = try await house.stranger.call(
          InvestigationCaseServiceMethods.getCase, InvestigationGetCaseRequest(name: name))
      }
      #expect(refused == "METHOD_NOT_ALLOWED")
      let missing = try await house.reason {
        _ = try await house.member.call(
          InvestigationCaseServiceMethods.getCase, InvestigationGetCaseRequest(name: "cases/99"))
      }
      #expect(missing == "CASE_NOT_FOUND")
    }
  }

  @Test("an investigator outside the team neither sees a case nor lists it")
  func outsider() async throws {
    try await InvestigationHouse.open { house in
      let name = try await house.openedCase()
      let refused = try await house.reason {
        _ = try await house.member.call(
          InvestigationCaseServiceMethods.getCase, InvestigationGetCaseRequest(name: name))
      }
      #expect(refused == "CASE_NOT_FOUND")
      let listed = try await house.member.call(
        InvestigationCaseServiceMethods.listCases, InvestigationListCasesRequest())
      #expect(listed.cases.isEmpty)
      let all = try await house.office.call(
        InvestigationCaseServiceMethods.listCases,
        InvestigationListCasesRequest(filter: "state=OPEN"))
      #expect(all.cases.map(\.name) == [name])
    }
  }

  @Test("the list is searched by words of title, unit and place, and never by the course")
  func words() async throws {
    try await InvestigationHouse.open { house in
      var other = house.accident()
      other.unit = "示例二号化工有限公司"
      let first = try await house.openedCase()
      let second = try await house.openedCase(id: "case-2", accident: other)
      func found(_ text: String, by client: WireClient) async throws -> [String] {
        try await client.call(
          InvestigationCaseServiceMethods.listCases, InvestigationListCasesRequest(text: text)
        ).cases.map(\.name)
      }
      #expect(try await found("示例", by: house.office) == [second, first])
      #expect(try await found("化工", by: house.office) == [second])
      #expect(try await found("采面 石料", by: house.office) == [first])
      #expect(try await found("边坡局部垮落", by: house.office).isEmpty)
      #expect(try await found("示例", by: house.member).isEmpty)
      #expect(
        try await house.reason { _ = try await found("，", by: house.office) } == "QUERY_EMPTY")
      let long = String(repeating: "字", count: 65)
      #expect(
        try await house.reason { _ = try await found(long, by: house.office) } == "QUERY_TOO_LONG")
    }
  }

  @Test("a declared interest stops the first meeting until another is named (493 art. 23)")
  func interest() async throws {
    try await InvestigationHouse.open { house in
      let name = try await house.openedCase()
      let team = InvestigationHouse.team
      _ = try await house.office.call(
        InvestigationCaseServiceMethods.appointTeam,
        InvestigationAppointTeamRequest(name: name, team: team, document: "高政函〔2026〕2号"))
      _ = try await house.member.call(
        InvestigationCaseServiceMethods.declareInterest,
        InvestigationDeclareInterestRequest(name: name, interest: "曾任该矿安全副矿长"))
      do {
        _ = try await house.leader.call(
          InvestigationCaseServiceMethods.moveCase,
          InvestigationMoveCaseRequest(name: name, move: .convene))
        Issue.record("met")
      } catch let status as Status {
        #expect(status.errorReasons == ["CASE_GUARD"])
        #expect(status.message.contains("MEMBER_INTEREST"))
        #expect(status.message.contains("493 art. 23"))
      }
      let hidden = try await house.reason {
        _ = try await house.member.call(
          InvestigationCaseServiceMethods.getCase, InvestigationGetCaseRequest(name: name))
      }
      #expect(hidden == "CASE_NOT_FOUND")
      let others = try await house.reason {
        _ = try await house.leader.call(
          InvestigationCaseServiceMethods.declareInterest,
          InvestigationDeclareInterestRequest(name: name, person: "工会某", secrecy: true))
      }
      #expect(others == "CASE_ROLE_MISSING")
    }
  }
}
