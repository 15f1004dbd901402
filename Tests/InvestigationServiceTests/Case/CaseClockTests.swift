import Contracts
import InvestigationService
import TestSupport
import Testing
import Vocabulary
import Wire

@Suite("Limits of cases: granted, passed, carried up")
struct CaseClockTests {
  private static func overdue(_ house: InvestigationHouse) async throws -> [String] {
    try await house.office.call(
      InvestigationCaseServiceMethods.listCases,
      InvestigationListCasesRequest(filter: "overdue=true")
    ).cases.map(\.name)
  }

  @Test("an extension keeps who granted it, why, and the limit before and after")
  func extended() async throws {
    try await InvestigationHouse.open { house in
      let name = try await house.investigatedCase()
      var request = InvestigationMoveCaseRequest(
        name: name, move: .extend, note: "鉴定复杂", document: "高政函〔2026〕3号", days: 30)
      let nobody = try await house.reason { [request] in
        _ = try await house.move(house.office, request)
      }
      #expect(nobody == "CASE_GUARD")
      request.authority = "高平市人民政府"
      let member = try await house.reason { [request] in
        _ = try await house.move(house.leader, request)
      }
      #expect(member == "CASE_ROLE_MISSING")
      let first = try await house.move(house.office, request)
      // The accident is of 2026-07-06: 60 days, then 30 more.
      #expect(first.extensions.map(\.earlierDueDay) == ["2026-09-04"])
      #expect(first.extensions.map(\.dueDay) == ["2026-10-04"])
      #expect(first.extensions.first?.basis == "493 art. 29")
      #expect(first.extensions.first?.authority == "高平市人民政府")
      let second = try await house.move(house.office, request)
      #expect(second.extensionDays == 60 && second.extensions.count == 2)
      request.days = 1
      let third = try await house.reason { [request] in
        _ = try await house.move(house.office, request)
      }
      #expect(third == "CASE_GUARD")
    }
  }

  @Test("the approval of the gravest accident is put off once by thirty days at most")
  func approval() async throws {
    try await InvestigationHouse.open { house in
      let grave = try await house.submittedCase(id: "a", accident: house.accident(deaths: 30))
      var request = InvestigationMoveCaseRequest(
        name: grave, move: .extend, note: "情况特殊", document: "国函〔2026〕3号", days: 30,
        authority: "国务院")
      let extended = try await house.move(house.office, request)
      #expect(extended.state == .submitted && extended.approvalExtensionDays == 30)
      #expect(extended.extensions.first?.clock == "APPROVAL")
      #expect(extended.extensions.first?.dueDay == "2026-09-04")
      let due = extended.clocks.first { $0.code == "APPROVAL" }?.dueTime?.microseconds
      #expect(due == UTCMicroseconds(endOf: day("2026-09-04")).value)
      request.days = 1
      let more = try await house.reason { [request] in
        _ = try await house.move(house.office, request)
      }
      #expect(more == "CASE_GUARD")
      request.name = try await house.submittedCase(id: "b", accident: house.accident(deaths: 9))
      let lesser = try await house.reason { [request] in
        _ = try await house.move(house.office, request)
      }
      #expect(lesser == "CASE_GUARD")
    }
  }

  @Test("a case is listed as overdue from the minute its limit has passed until the thing is done")
  func listed() async throws {
    try await InvestigationHouse.open { house in
      let name = try await house.openedCase()
      house.clock.advance(Minutes(24 * 60))
      #expect(try await Self.overdue(house) == [])
      house.clock.advance(Minutes(1))
      #expect(try await Self.overdue(house) == [name])
      _ = try await house.office.call(
        InvestigationCaseServiceMethods.appointTeam,
        InvestigationAppointTeamRequest(
          name: name, team: InvestigationHouse.team, document: "高政函〔2026〕2号"))
      #expect(try await Self.overdue(house) == [])
      let wrong = try await house.reason {
        _ = try await house.office.call(
          InvestigationCaseServiceMethods.listCases,
          InvestigationListCasesRequest(filter: "overdue=maybe"))
      }
      #expect(wrong != nil)
    }
  }

  @Test("a case that another authority leads is not overdue here")
  func elsewhere() async throws {
    try await InvestigationHouse.open { house in
      var accident = house.accident()
      accident.industry = "B0610"
      accident.regime = ""
      _ = try await house.office.call(
        InvestigationCaseServiceMethods.openCase,
        InvestigationOpenCaseRequest(requestID: "coal", accident: accident))
      house.clock.advance(Minutes(100 * 24 * 60))
      #expect(try await Self.overdue(house) == [])
    }
  }

  @Test("the office is told once that a limit has passed, and again when the next one has")
  func carriedUp() async throws {
    try await InvestigationHouse.open { house in
      let name = try await house.investigatedCase()
      try await house.service.tick()
      house.clock.advance(Minutes(61 * 24 * 60))
      try await house.service.tick()
      try await house.service.tick()
      let told = try await house.notices(of: name).filter { $0.notice.kind == .overdue }
      #expect(told.map(\.notice.clock) == ["REPORT"])
      #expect(told.map(\.notice.dueDay) == ["2026-09-04"])
      #expect(told.first?.recipients == ["AWB"])
    }
  }
}
