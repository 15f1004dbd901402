import Contracts
import InvestigationService
import TestSupport
import Testing
import Vocabulary
import Wire

@Suite("What the others learn of a case")
struct CaseNoticeTests {
  @Test("its opening goes to permits, enforcement and three departments, without its file")
  func opened() async throws {
    try await InvestigationHouse.open { house in
      var accident = house.accident(deaths: 2)
      accident.creditCode = SyntheticCodes.creditCode(1)
      let name = try await house.openedCase(accident: accident)
      let told = try await house.notices(of: name)
      #expect(told.count == 1)
      let notice = try #require(told.first?.notice)
      #expect(notice.kind == .opened && notice.case == name && notice.number == 1)
      #expect(notice.creditCode == SyntheticCodes.creditCode(1))
      #expect(notice.deaths == InvestigationFigure(least: 2, exact: true))
      #expect(notice.suggestions == [.licenceReview, .gradeDown])
      #expect(
        Set(told.first?.recipients ?? [])
          == ["AWB", "YJ", "SPJ", "svc:permits", "svc:enforcement"])
    }
  }

  @Test("the credit code of a unit that is known here comes from its name")
  func entity() async throws {
    try await InvestigationHouse.open { house in
      let mine = try await house.mine(3)
      let name = try await house.openedCase(accident: house.accident(at: mine))
      #expect(
        try await house.notices(of: name).first?.notice.creditCode
          == SyntheticCodes.creditCode(3))
    }
  }

  @Test("approval, closing and re-opening are told; what the team does meanwhile is not")
  func decided() async throws {
    try await InvestigationHouse.open { house in
      let name = try await house.approvedCase()
      let told = try await house.notices(of: name).map(\.notice)
      #expect(told.map(\.kind) == [.opened, .approved])
      #expect(told.last?.suggestions.contains(.points) == true)
      #expect(told.map(\.number) == [1, 2])
    }
  }

  @Test("a death that is added later is told")
  func relevelled() async throws {
    try await InvestigationHouse.open { house in
      let report = try await house.office.call(
        InvestigationReportServiceMethods.fileReport,
        InvestigationFileReportRequest(
          requestID: "r1", accident: house.accident(deaths: 2), channel: .phone,
          reporter: "示例某"))
      let reportName = report.report?.name ?? ""
      for move in [InvestigationReportMove.verify, .confirm] {
        _ = try await house.office.call(
          InvestigationReportServiceMethods.moveReport,
          InvestigationMoveReportRequest(name: reportName, move: move))
      }
      let opened = try await house.office.call(
        InvestigationCaseServiceMethods.openCase,
        InvestigationOpenCaseRequest(requestID: "c1", report: reportName))
      _ = try await house.office.call(
        InvestigationReportServiceMethods.supplementReport,
        InvestigationSupplementReportRequest(
          name: reportName, text: "一人死亡",
          changes: [
            InvestigationCasualtyChange(
              person: "伤者甲", to: .death, day: "\(house.clock.now.legalDay)")
          ]))
      let told = try await house.notices(of: opened.case?.name ?? "").map(\.notice)
      #expect(told.map(\.kind) == [.opened, .relevelled])
      #expect(told.last?.level == .larger && told.last?.deaths?.least == 3)
    }
  }
}
