import Contracts
import Testing

@testable import ClientKit

@Suite("The accountability, talk and loss commands")
struct FollowUpCommandTests {
  @Test(
    "take an amount in yuan to the fen, never rounded",
    arguments: [
      ("0", 0), ("1", 100), ("253400.5", 25_340_050), ("253400.50", 25_340_050), ("0.01", 1),
    ] as [(String, UInt64)])
  func yuan(text: String, fen: UInt64) throws {
    #expect(try LossPage.fen(text) == fen)
  }

  @Test(
    "refuse what is no amount",
    arguments: ["", "-1", "1.234", "1.", ".5", "1,000", "一百", "1e3", "99999999999999999999"])
  func noYuan(text: String) {
    #expect(throws: Complaint.self) { try LossPage.fen(text) }
  }

  @Test("show an amount as it is entered", arguments: [UInt64(0), 1, 99, 100, 25_340_050])
  func roundTrip(fen: UInt64) throws {
    #expect(try LossPage.fen(LossPage.yuan(fen)) == fen)
  }

  @Test("take entries, records and talks by number")
  func names() throws {
    #expect(try LossPage.name("7/2") == "cases/7/loss/2")
    #expect(try LossPage.name("cases/7/loss/2") == "cases/7/loss/2")
    #expect(throws: Complaint.self) { try LossPage.name("7") }
    #expect(throws: Complaint.self) { try LossPage.name("7/0") }
    #expect(try LessonName.ofAccountability("3") == "accountability/3")
    #expect(try LessonName.ofTalk("talks/2") == "talks/2")
    #expect(throws: Complaint.self) { try LessonName.ofTalk("measures/2") }
  }

  @Test("have a word for every kind, state and step of accountability")
  func words() {
    for kind in InvestigationSanctionKind.allCases where kind != .unspecified {
      #expect(Names.kind(kind) != kind.wireName)
    }
    for state in InvestigationAccountabilityState.allCases where state != .unspecified {
      #expect(Names.state(state) != state.wireName)
    }
    for move in InvestigationAccountabilityMove.allCases where move != .unspecified {
      #expect(Names.move(move) != move.wireName)
    }
  }

  @Test("take a kind by its word in either language")
  func kinds() throws {
    for text in ["政务记过", "demerit", "DEMERIT"] {
      let kind: InvestigationSanctionKind = try Names.chosen(
        text, prefix: "SANCTION_KIND_", words: SanctionNameText.self)
      #expect(kind == .demerit)
    }
  }

  @Test("say a notice of a case in words, and one that is not known by its type")
  func notices() {
    Language.$current.withValue(.chinese) {
      let notice = InvestigationCaseNotice(
        case: "cases/7", kind: .overdue, title: "示例事故", level: .larger,
        deaths: InvestigationFigure(least: 3, exact: true), suggestions: [.licenceReview],
        clock: "REPORT", dueDay: "2026-09-04")
      let row = NoticeTable.row(
        of: FeedEventBody(
          payloadType: InvestigationCaseNotice.protoName, payload: notice.encoded()))
      #expect(row.what == "时限已过" && row.about == "cases/7")
      for part in ["示例事故", "较大", "死亡 3", "2026-09-04", "许可延续须审查"] {
        #expect(row.content.contains(part), "\(row.content)")
      }
      let other = NoticeTable.row(
        of: FeedEventBody(type: "anlan.investigation.ASSIGN", subject: "measures/4"))
      #expect(other.what == "ASSIGN" && other.about == "measures/4")
    }
  }

  @Test("show a talk's report as late in words, and what programs read as it is")
  func talk() {
    Language.$current.withValue(.chinese) {
      let talk = InvestigationTalk(
        name: "talks/2", case: "cases/7", party: "示例煤业", day: "2026-07-06",
        reportDueDay: "2026-08-05", reportLate: true)
      let lines = TalkPage.details(talk).plainLines.joined(separator: "\n")
      #expect(lines.contains("2026-08-05") && lines.contains("已逾期"))
    }
  }
}
