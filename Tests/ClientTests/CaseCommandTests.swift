import Contracts
import Testing

@testable import ClientKit

@Suite("Commands about facts and causes of a case")
struct CaseCommandTests {
  @Test(
    "a time is as exact as it is written",
    arguments: [
      ("2026-03-12", InvestigationTimePrecision.day, "2026-03-12"),
      ("2026-03-12 08", .hour, "2026-03-12 08"), ("2026-03-12T08:31", .minute, "2026-03-12 08:31"),
      ("2026-03-12 8：31：07", .second, "2026-03-12 08:31:07"),
    ])
  func precision(
    text: String, precision: InvestigationTimePrecision, words: String
  ) throws {
    let time = try EntryTime(text, offsetMinutes: 480)
    #expect(time.precision == precision)
    #expect(
      EntryTime.words(InvestigationTimelineEntry(time: time.time, precision: precision)) == words)
  }

  @Test("a time of another zone is shown in legal time")
  func zone() throws {
    let time = try EntryTime("2026-03-12 09:31", offsetMinutes: try EntryTime.offsetMinutes("+9"))
    #expect(
      EntryTime.words(InvestigationTimelineEntry(time: time.time, precision: .minute))
        == "2026-03-12 08:31")
  }

  @Test(
    "what is no time is refused",
    arguments: [
      "", "昨天", "2026-13-01", "2026-03-12 24", "2026-03-12 08:60", "2026-03-12 08:31:07:1",
    ])
  func noTime(text: String) {
    #expect(throws: Complaint.self) { try EntryTime(text, offsetMinutes: 480) }
  }

  @Test(
    "spans and zones are read in both languages",
    arguments: [
      ("90秒", 90), ("10分", 600), ("2时", 7_200), ("-3m", -180), ("600", 600), ("1h", 3_600),
    ])
  func spans(text: String, seconds: Int32) throws {
    #expect(try EntryTime.seconds(text) == seconds)
    #expect(throws: Complaint.self) { try EntryTime.seconds("半天") }
    #expect(try EntryTime.offsetMinutes("+5:30") == 330)
    #expect(try EntryTime.offsetMinutes("-3") == -180)
    #expect(throws: Complaint.self) { try EntryTime.offsetMinutes("+15") }
  }

  @Test("names are made of numbers, marks and full names")
  func names() throws {
    #expect(try CaseWord.name("7") == "cases/7")
    #expect(throws: Complaint.self) { try CaseWord.name("七") }
    #expect(
      CaseWord.names("3，4、cases/7/evidence/5", under: "evidence", of: "cases/7")
        == ["cases/7/evidence/3", "cases/7/evidence/4", "cases/7/evidence/5"])
    #expect(try CaseWord.one("N3", under: "causes", of: "cases/7") == "cases/7/causes/3")
    #expect(throws: Complaint.self) { try CaseWord.one("N", under: "causes", of: "cases/7") }
    let finding = try OccurrenceAddCommand.finding(
      "p20-03：违章：3,4", isCause: true, of: "cases/7")
    #expect(finding.code == "P20-03" && finding.text == "违章" && finding.evidence.count == 2)
  }

  @Test("kinds are named in any of their words; others get the list")
  func words() throws {
    let act: InvestigationFactSource = try CaseWord.value(
      "笔录", prefix: "FACT_SOURCE_", words: FactSourceText.self)
    #expect(act == .statement)
    let link: InvestigationCauseLink = try CaseWord.value(
      "barrier-failed", prefix: "CAUSE_LINK_", words: CauseLinkText.self)
    #expect(link == .barrierFailed)
    #expect(try CausesCommand.view("故障树") == .faultTree)
    #expect(try CausesCommand.view("accimap") == .system)
    let complaint = #expect(throws: Complaint.self) { try CausesCommand.view("圆") }
    #expect(complaint?.items.count == CauseViewText.allCases.count)
  }

  @Test("the page of causes says what closing still needs")
  func gap() {
    Language.$current.withValue(.chinese) {
      let page = CausesPage(
        answer: InvestigationGetCausesResponse(
          causes: [InvestigationCause(name: "cases/7/causes/1", kind: .accident, text: "事故")],
          bands: [InvestigationCauseBand(title: "事故与经过", causes: ["cases/7/causes/1"])],
          gap: InvestigationCauseGap(
            bare: [
              InvestigationCauseArrow(from: "cases/7/causes/2", to: "cases/7/causes/1")
            ], loose: ["cases/7/causes/3"])))
      let text = page.lines(on: .silent).joined(separator: "\n")
      #expect(text.contains("N2→N1") && text.contains("连不到事故的原因") == false)
      #expect(text.contains("没有证据连到事故的直接原因") && text.contains("N3"))
    }
  }
}
