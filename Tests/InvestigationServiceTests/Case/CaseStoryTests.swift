import Contracts
import InvestigationService
import TestSupport
import Testing
import Vocabulary
import Wire

@Suite("A case from its draft to its closing")
struct CaseStoryTests {
  typealias Methods = InvestigationCaseServiceMethods

  private static func move(
    _ client: WireClient, _ request: InvestigationMoveCaseRequest
  ) async throws -> InvestigationCase {
    try await client.call(Methods.moveCase, request).case ?? InvestigationCase()
  }

  private static func draft(
    _ house: InvestigationHouse, _ name: String, base: UInt32 = 0, text: String = "直接原因：边坡过陡，王五违章。"
  ) async throws -> InvestigationDraft {
    try await house.member.call(
      Methods.saveDraft,
      InvestigationSaveDraftRequest(
        name: name,
        sections: [
          InvestigationDraftSection(chapter: .causes, text: text),
          InvestigationDraftSection(chapter: .unit, text: "示例一号石料有限公司，露天开采。"),
        ], baseVersion: base)
    ).draft ?? InvestigationDraft()
  }

  private static func signAll(
    _ house: InvestigationHouse, _ name: String, _ draft: InvestigationDraft
  ) async throws {
    for client in [house.leader, house.member] {
      _ = try await client.call(
        Methods.signDraft, InvestigationSignDraftRequest(name: name, draftSha256: draft.sha256))
    }
    for member in InvestigationHouse.team where member.account.isEmpty {
      _ = try await house.office.call(
        Methods.signDraft,
        InvestigationSignDraftRequest(
          name: name, draftSha256: draft.sha256, person: member.person, paper: "签名页扫描件"))
    }
  }

  @Test(
    "a coal mine's accident is led by the mine-safety bureau, the city cooperates (774 art. 60)")
  func coal() async throws {
    try await InvestigationHouse.open { house in
      var accident = house.accident()
      accident.industry = "B0610"
      accident.regime = ""
      let answer = try await house.office.call(
        Methods.openCase, InvestigationOpenCaseRequest(requestID: "coal", accident: accident))
      #expect(answer.case?.state == .cooperating)
      #expect(answer.case?.leadAuthority == "国家矿山安全监察局山西局")
      let received = try await Self.move(
        house.office,
        InvestigationMoveCaseRequest(
          name: answer.case?.name ?? "", move: .receive, document: "矿安晋函〔2026〕9号"))
      #expect(received.state == .implementing)
    }
  }

  @Test(
    "appraisal stops the clock, a signature after the draft changed is refused, and a closing with open gates"
  )
  func story() async throws {
    try await InvestigationHouse.open { house in
      let name = try await house.investigatedCase()
      _ = try await Self.move(
        house.member,
        InvestigationMoveCaseRequest(
          name: name, move: .commission, body: "示例鉴定中心", qualification: "CMA 示例"))
      house.clock.advance(Minutes(5 * 24 * 60))
      let back = try await Self.move(
        house.member,
        InvestigationMoveCaseRequest(name: name, move: .conclude, note: "边坡角过大", appraisal: 1))
      #expect(back.state == .investigating)
      #expect(back.appraisals.map(\.toDay) == ["2026-07-11"])
      // 60 days and 6 of the appraisal.
      let due = back.clocks.first { $0.code == "REPORT" }?.dueTime?.microseconds
      #expect(due == UTCMicroseconds(endOf: day("2026-09-10")).value)

      let first = try await Self.draft(house, name)
      let conflict = try await house.reason { _ = try await Self.draft(house, name, text: "另一稿") }
      #expect(conflict == "DRAFT_CONFLICT")
      try await Self.signAll(house, name, first)
      let second = try await Self.draft(house, name, base: 1, text: "直接原因：王五违章。")
      let stale = try await house.reason {
        _ = try await house.member.call(
          Methods.signDraft,
          InvestigationSignDraftRequest(name: name, draftSha256: first.sha256))
      }
      #expect(stale == "CASE_GUARD")
      let unsigned = try await house.reason {
        _ = try await Self.move(
          house.leader, InvestigationMoveCaseRequest(name: name, move: .pass))
      }
      #expect(unsigned == "CASE_GUARD")
      try await Self.signAll(house, name, second)
      _ = try await Self.move(house.leader, InvestigationMoveCaseRequest(name: name, move: .pass))
      try await Self.toImplementing(house, name)
      try await Self.toClosing(house, name)
    }
  }

  /// Supervised, submitted, approved, published with names masked.
  private static func toImplementing(_ house: InvestigationHouse, _ name: String) async throws {
    let supervision = InvestigationSupervision(
      body: "晋城市安委办", notice: "晋安督〔2026〕1号", dueDay: "2026-09-01")
    _ = try await house.office.call(
      Methods.superviseCase,
      InvestigationSuperviseCaseRequest(name: name, supervision: supervision))
    let early = try await house.reason {
      _ = try await move(house.leader, InvestigationMoveCaseRequest(name: name, move: .submit))
    }
    #expect(early == "CASE_GUARD")
    _ = try await move(
      house.office,
      InvestigationMoveCaseRequest(name: name, move: .preReview, document: "晋安办函〔2026〕2号"))
    let submitted = try await move(
      house.leader, InvestigationMoveCaseRequest(name: name, move: .submit))
    #expect(submitted.moves.last?.late == false)
    let approved = try await move(
      house.office,
      InvestigationMoveCaseRequest(name: name, move: .approve, document: "高政函〔2026〕8号"))
    #expect(approved.state == .approved)
    let published = try await move(
      house.office,
      InvestigationMoveCaseRequest(
        name: name, move: .publish, document: "市政府网站", maskedNames: ["王五"],
        secretsChecked: true))
    #expect(published.publication?.maskedNames == 1)
    let page = try await house.office.call(
      Methods.getCaseReport,
      InvestigationGetCaseReportRequest(name: name, masked: true, maskedNames: ["王五"]))
    #expect(page.html.contains("王某违章") && !page.html.contains("王五"))
    #expect(!page.html.contains("组长某"))
    _ = try await move(house.office, InvestigationMoveCaseRequest(name: name, move: .implement))
  }

  /// Evaluated in time; the closing is refused by every gate that nobody has opened.
  private static func toClosing(_ house: InvestigationHouse, _ name: String) async throws {
    let evaluate = InvestigationMoveCaseRequest(
      name: name, move: .evaluate, note: "已落实", document: "评估报告〔2027〕1号")
    let early = try await house.reason { _ = try await move(house.office, evaluate) }
    #expect(early == "CASE_GUARD")
    house.clock.set(UTCMicroseconds(day("2027-06-01"), hour: 9))
    let evaluated = try await move(house.office, evaluate)
    #expect(evaluated.state == .evaluated)
    #expect(evaluated.moves.last?.late == false)
    do {
      _ = try await move(house.head, InvestigationMoveCaseRequest(name: name, move: .close))
      Issue.record("closed")
    } catch let status as Status {
      #expect(status.errorReasons == ["CASE_GUARD"])
      for reason in ["CAUSES_NOT_CLEAR", "PERSONS_NOT_DEALT_WITH", "SUPERVISION_NOT_LIFTED"] {
        #expect(status.message.contains(reason))
      }
      #expect(!status.message.contains("evaluation="))
    }
  }

  @Test("the report page holds figures, chapters, signatures and what is unresolved")
  func page() async throws {
    try await InvestigationHouse.open { house in
      let name = try await house.investigatedCase()
      let empty = try await house.member.call(
        Methods.getCaseReport, InvestigationGetCaseReportRequest(name: name))
      #expect(empty.version == 0)
      #expect(empty.unresolved.contains("缺章：事故发生单位概况"))
      _ = try await Self.draft(house, name, text: "原因 <未明> & 待查")
      let page = try await house.member.call(
        Methods.getCaseReport, InvestigationGetCaseReportRequest(name: name))
      #expect(page.version == 1)
      #expect(page.html.contains("原因 &lt;未明&gt; &amp; 待查"))
      #expect(page.html.contains("未决事项"))
      #expect(page.unresolved.contains("未签名：组员某"))
      let hidden = try await house.reason {
        _ = try await house.office.call(
          Methods.getCaseReport, InvestigationGetCaseReportRequest(name: name))
      }
      #expect(hidden == "CASE_ROLE_MISSING")
    }
  }

  @Test("an uplift needs an index and keeps it; the file then takes no facts")
  func uplift() async throws {
    try await InvestigationHouse.open { house in
      let name = try await house.investigatedCase()
      var request = InvestigationMoveCaseRequest(
        name: name, move: .uplift, document: "晋市政函〔2026〕1号", authority: "晋城市人民政府")
      let refused = try await house.reason { _ = try await Self.move(house.office, request) }
      #expect(refused == "CASE_GUARD")
      request.index = ["勘查笔录 12 页", "照片 40 张"]
      let lifted = try await Self.move(house.office, request)
      #expect(lifted.state == .uplifted)
      #expect(lifted.leadAuthority == "晋城市人民政府")
      #expect(lifted.index.count == 2)
    }
  }
}
