import Contracts
import Testing

@testable import ClientKit

@Suite("The report and case commands")
struct AccidentCommandTests {
  @Test("take a figure exactly, or as a lower bound; left out it is unknown")
  func figures() throws {
    #expect(try AccidentFigures.figure("3") == InvestigationFigure(least: 3, exact: true))
    #expect(try AccidentFigures.figure("3+") == InvestigationFigure(least: 3, exact: false))
    #expect(try AccidentFigures.figure(nil) == nil)
    for text in ["", "+", "-1", "三", "1.5", "99999999999"] {
      #expect(throws: Complaint.self, "\(text)") { try AccidentFigures.figure(text) }
    }
  }

  @Test("take a loss in 万元 to the fen")
  func loss() throws {
    #expect(try AccidentFigures.loss("9999.99")?.least == 9_999_990_000)
    #expect(try AccidentFigures.loss("100+")?.exact == false)
    #expect(throws: Complaint.self) { try AccidentFigures.loss("一百") }
    #expect(AccidentFigures.lossText(try AccidentFigures.loss("9999.990")) == "9999.99")
  }

  @Test("take a casualty change of person, degrees and day")
  func change() throws {
    let change = try ReportSupplementCommand.change("伤者甲:重伤:死亡:2026-08-04")
    #expect(change.person == "伤者甲" && change.from == .severe && change.to == .death)
    #expect(change.day == "2026-08-04")
    #expect(try ReportSupplementCommand.change("乙：:missing:2026-08-04").from == .unspecified)
    for text in ["伤者甲", ":重伤:死亡:2026-08-04", "甲:重伤:痊愈:2026-08-04", "甲:重伤:死亡:8月"] {
      #expect(throws: Complaint.self, "\(text)") { try ReportSupplementCommand.change(text) }
    }
  }

  @Test("take a team from lines, with a head or without")
  func team() throws {
    let team = try CaseTeamCommand.team(
      "姓名,代表,部门,账号,组长,组别\n张某,人民政府,YJ,zhang,是,技术组\n李某,工会\n")
    #expect(team.map(\.person) == ["张某", "李某"])
    #expect(team[0].isLeader && team[0].party == .government && team[0].account == "zhang")
    #expect(team[0].group == .technical && team[1].group == .general)
    #expect(team[1].party == .union && team[1].account.isEmpty)
    #expect(throws: Complaint.self) { try CaseTeamCommand.team("张某") }
    #expect(throws: Complaint.self) { try CaseTeamCommand.team("张某,路人") }
    #expect(throws: Complaint.self) { try CaseTeamCommand.team("张某,工会,,,,无此组") }
  }

  @Test("take chapters of a draft by number or title")
  func sections() throws {
    let sections = try CaseDraftCommand.sections("# 1\n概况\n\n# 事故教训\n第一\n第二\n")
    #expect(sections.map(\.chapter) == [.unit, .lessons])
    #expect(sections.map(\.text) == ["概况", "第一\n第二"])
    #expect(throws: Complaint.self) { try CaseDraftCommand.sections("# 后记\n") }
  }

  @Test("take reports and cases by number")
  func names() throws {
    #expect(try NumberedName.report("12") == "reports/12")
    #expect(try NumberedName.investigation("cases/7") == "cases/7")
    #expect(throws: Complaint.self) { try NumberedName.report("cases/7") }
    #expect(throws: Complaint.self) { try NumberedName.report("007") }
  }

  @Test("print a report as first reported, with what is unknown said so")
  func paper() {
    let report = InvestigationReport(
      name: "reports/1",
      accident: InvestigationAccident(
        title: "示例<煤业>事故", unit: "示例煤业", place: "井下",
        tally: InvestigationTally(deaths: InvestigationFigure(least: 3, exact: true))),
      supplements: [InvestigationSupplement(number: 1, text: "一人死亡")],
      firstTally: InvestigationTally(deaths: InvestigationFigure(least: 2, exact: false)))
    Language.$current.withValue(.chinese) {
      let first = ReportPrint(report: report, supplement: nil)
      #expect(first.rows.contains { $0.1.contains("死亡 至少 2 · 下落不明 不详") })
      #expect(first.html.contains("示例&lt;煤业&gt;事故"))
      #expect(ReportPrint(report: report, supplement: 1).head == "生产安全事故续报（第 1 次）")
    }
  }
}
