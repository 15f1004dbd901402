import Contracts
import InvestigationService
import TestSupport
import Testing
import Vocabulary
import Wire

@Suite("Accident reports behind a real socket")
struct ReportServiceTests {
  private static func time(_ house: InvestigationHouse, minutes: Int) -> ProtoTimestamp {
    ProtoTimestamp(microseconds: house.clock.now.adding(Minutes(minutes)).value)
  }

  private static func file(
    _ house: InvestigationHouse, _ accident: InvestigationAccident, known: Int = -50,
    id: String = "r1"
  ) async throws -> InvestigationReport {
    let answer = try await house.office.call(
      InvestigationReportServiceMethods.fileReport,
      InvestigationFileReportRequest(
        requestID: id, accident: accident, channel: .phone, reporter: "值班员某",
        unitKnowTime: time(house, minutes: known)))
    return answer.report ?? InvestigationReport()
  }

  private static func supplement(
    _ house: InvestigationHouse, _ request: InvestigationSupplementReportRequest
  ) async throws -> InvestigationReport {
    try await house.office.call(InvestigationReportServiceMethods.supplementReport, request)
      .report ?? InvestigationReport()
  }

  @Test("a report is levelled, named and given its clocks as it comes in")
  func intake() async throws {
    try await InvestigationHouse.open { house in
      let report = try await Self.file(house, house.accident(deaths: 3))
      #expect(report.name == "reports/1")
      #expect(report.accident?.level == .larger)
      #expect(report.accident?.levelReasons == ["deaths 3 ≥ 3"])
      #expect(report.accident?.title == "示例一号石料有限公司“7·6”较大事故")
      #expect(report.leadAuthority == "晋城市人民政府")
      #expect(report.windowDay == "2026-08-05")
      #expect(report.clocks.map(\.code) == ["UNIT_REPORT", "LEVEL_UP", "STATISTICS"])
      #expect(report.findings.isEmpty)
      let again = try await Self.file(house, house.accident(deaths: 3))
      #expect(again.name == report.name)
      let other = try await house.reason {
        _ = try await Self.file(house, house.accident(deaths: 2))
      }
      #expect(other == "REQUEST_ID_CONFLICT")
    }
  }

  @Test(
    "a unit that took more than an hour is found late at once",
    arguments: [(-60, 0), (-59, 0)])
  func hour(known: Int, findings: Int) async throws {
    try await InvestigationHouse.open { house in
      let report = try await Self.file(house, house.accident(), known: known)
      #expect(report.findings.count == findings)
      house.clock.advance(Minutes(30))
      var late = house.accident()
      late.occurTime = Self.time(house, minutes: -90)
      let second = try await Self.file(house, late, known: -61, id: "r2")
      #expect(second.findings.map(\.fault) == [.late])
      #expect(second.findings.first?.basis == "493 art. 9")
    }
  }

  @Test("counts that contradict the level are refused with the article")
  func contradiction() async throws {
    try await InvestigationHouse.open { house in
      var accident = house.accident(deaths: 3)
      accident.level = .ordinary
      do {
        _ = try await Self.file(house, accident)
        Issue.record("taken in")
      } catch let status as Status {
        #expect(status.errorReasons == ["LEVEL_CONTRADICTS"])
        #expect(status.message.contains("493 art. 3"))
        #expect(status.message.contains("LARGER"))
      }
    }
  }

  @Test(
    "a type of the other edition is refused, one in force is taken by code or name",
    arguments: [("1986:10", "ACCIDENT_TYPE_UNKNOWN"), ("2025:12", nil), ("坍塌", nil)])
  func type(code: String, reason: String?) async throws {
    try await InvestigationHouse.open { house in
      var accident = house.accident()
      accident.accidentType = code
      let found = try await house.reason { _ = try await Self.file(house, accident) }
      #expect(found == reason)
    }
  }

  @Test("an incomplete report names every field")
  func incomplete() async throws {
    try await InvestigationHouse.open { house in
      let found = try await house.reason {
        _ = try await house.office.call(
          InvestigationReportServiceMethods.fileReport, InvestigationFileReportRequest())
      }
      #expect(found == "INVALID_REPORT")
    }
  }

  @Test("a hop keeps its times; one after two hours is late, one out of order is refused")
  func hops() async throws {
    try await InvestigationHouse.open { house in
      let report = try await Self.file(house, house.accident())
      house.clock.advance(Minutes(180))
      func hop(_ known: Int, _ sent: Int) async throws -> InvestigationReport {
        try await house.office.call(
          InvestigationReportServiceMethods.recordHop,
          InvestigationRecordHopRequest(
            name: report.name,
            hop: InvestigationHop(
              kind: .levelUp, from: "高平市应急管理局", to: "晋城市应急管理局",
              knowTime: Self.time(house, minutes: known),
              sendTime: Self.time(house, minutes: sent)))
        ).report ?? InvestigationReport()
      }
      let inTime = try await hop(-180, -60)
      #expect(inTime.state == .reportedUp)
      #expect(inTime.findings.isEmpty)
      let late = try await hop(-180, -59)
      #expect(late.hops.last?.late == true)
      #expect(late.findings.map(\.fault) == [.late])
      let order = try await house.reason { _ = try await hop(-60, -90) }
      #expect(order == "INVALID_HOP")
      let future = try await house.reason { _ = try await hop(-60, 30) }
      #expect(future == "INVALID_HOP")
    }
  }

  @Test("a death on day 29 lifts the level and the case; one on day 31 stays, with the reason")
  func casualties() async throws {
    try await InvestigationHouse.open { house in
      let report = try await Self.file(house, house.accident(deaths: 2, severe: 2))
      _ = try await house.office.call(
        InvestigationReportServiceMethods.moveReport,
        InvestigationMoveReportRequest(name: report.name, move: .verify))
      _ = try await house.office.call(
        InvestigationReportServiceMethods.moveReport,
        InvestigationMoveReportRequest(name: report.name, move: .confirm))
      let opened = try await house.office.call(
        InvestigationCaseServiceMethods.openCase,
        InvestigationOpenCaseRequest(requestID: "c1", report: report.name))
      let name = opened.case?.name ?? ""
      #expect(opened.case?.state == .open)
      house.clock.advance(Minutes(40 * 24 * 60))
      func death(_ day: String, _ person: String) async throws -> InvestigationReport {
        try await Self.supplement(
          house,
          InvestigationSupplementReportRequest(
            name: report.name, text: "伤者死亡",
            changes: [
              InvestigationCasualtyChange(person: person, from: .severe, to: .death, day: day)
            ]))
      }
      let late = try await death("2026-08-06", "伤者甲")
      #expect(late.accident?.level == .ordinary)
      #expect(late.supplements.last?.changes.first?.counted == false)
      #expect(late.supplements.last?.changes.first?.reason.hasPrefix("AFTER_WINDOW") == true)
      let counted = try await death("2026-08-04", "伤者乙")
      #expect(counted.accident?.level == .larger)
      #expect(counted.accident?.tally?.deaths?.least == 3)
      #expect(counted.accident?.tally?.severe?.least == 1)
      let seen = try await house.office.call(
        InvestigationCaseServiceMethods.getCase, InvestigationGetCaseRequest(name: name))
      #expect(seen.case?.accident?.level == .larger)
      #expect(seen.case?.leadNow == "晋城市人民政府")
      let twice = try await house.reason {
        _ = try await house.office.call(
          InvestigationCaseServiceMethods.openCase,
          InvestigationOpenCaseRequest(requestID: "c2", report: report.name))
      }
      #expect(twice == "REPORT_HANDED_OVER")
    }
  }

  @Test("a figure falls only with the reason, and the fall is kept")
  func falls() async throws {
    try await InvestigationHouse.open { house in
      let report = try await Self.file(house, house.accident(deaths: 3))
      var request = InvestigationSupplementReportRequest(
        name: report.name, text: "核实",
        tally: InvestigationTally(deaths: InvestigationFigure(least: 2, exact: true)))
      let refused = try await house.reason { _ = try await Self.supplement(house, request) }
      #expect(refused == "FIGURE_FALLS")
      request.correction = "一人经抢救生还"
      let after = try await Self.supplement(house, request)
      #expect(after.accident?.level == .ordinary)
      #expect(after.supplements.last?.correction == "一人经抢救生还")
      #expect(after.firstTally?.deaths?.least == 3)
    }
  }

  @Test("late, omitted, false and concealed are separate findings; the last two need proof")
  func findings() async throws {
    try await InvestigationHouse.open { house in
      let report = try await Self.file(house, house.accident())
      func find(_ finding: InvestigationReportFinding) async throws -> InvestigationReport {
        try await house.office.call(
          InvestigationReportServiceMethods.recordReportFinding,
          InvestigationRecordReportFindingRequest(name: report.name, finding: finding)
        ).report ?? InvestigationReport()
      }
      var concealed = InvestigationReportFinding(
        fault: .concealed, party: "示例一号石料有限公司", text: "转移伤员")
      let refused = try await house.reason { _ = try await find(concealed) }
      #expect(refused == "PROOF_MISSING")
      concealed.suspected = true
      _ = try await find(concealed)
      concealed.suspected = false
      concealed.document = "核查报告〔2026〕1号"
      let after = try await find(concealed)
      #expect(after.findings.map(\.suspected) == [true, false])
      #expect(after.findings.last?.basis == "493 art. 36")
    }
  }

  @Test("the level is fixed after the window, not on its last day")
  func fixing() async throws {
    try await InvestigationHouse.open { house in
      let report = try await Self.file(house, house.accident())
      for move in [InvestigationReportMove.verify, .confirm] {
        _ = try await house.office.call(
          InvestigationReportServiceMethods.moveReport,
          InvestigationMoveReportRequest(name: report.name, move: move))
      }
      let fix = InvestigationMoveReportRequest(name: report.name, move: .fixLevel)
      house.clock.set(UTCMicroseconds(day("2026-08-05"), hour: 23))
      let open = try await house.reason {
        _ = try await house.office.call(InvestigationReportServiceMethods.moveReport, fix)
      }
      #expect(open == "WINDOW_OPEN")
      house.clock.set(UTCMicroseconds(day("2026-08-06"), hour: 1))
      let fixed = try await house.office.call(InvestigationReportServiceMethods.moveReport, fix)
      #expect(fixed.report?.state == .levelFixed)
    }
  }
}
