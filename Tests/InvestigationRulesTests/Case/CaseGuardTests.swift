import InvestigationRules
import TestSupport
import Testing
import Vocabulary

@Suite("Guards of the case's moves")
struct CaseGuardTests {
  private static let draft: [UInt8] = [1, 2, 3]
  private static let today = day("2026-04-20")

  private static func facts(_ state: CaseState) -> CaseFacts {
    CaseFacts(
      state: state, team: TeamCheckTests.complete, reportDue: day("2026-04-30"),
      draftSHA256: draft,
      signatures: TeamCheckTests.complete.map {
        DraftSignature(person: $0.person, draftSHA256: draft)
      }, accidentDay: day("2026-03-01"))
  }

  private static func reasons(_ request: CaseRequest, _ facts: CaseFacts) -> [String] {
    do throws(CaseRefusal) {
      _ = try caseDecision(on: request, given: facts, rule: clockRule)
      return []
    } catch {
      guard case .guards(let findings) = error else { return ["\(error)"] }
      return findings.map(\.reason)
    }
  }

  private static func refusal(_ request: CaseRequest, _ facts: CaseFacts) -> CaseRefusal? {
    do throws(CaseRefusal) {
      _ = try caseDecision(on: request, given: facts, rule: clockRule)
      return nil
    } catch {
      return error
    }
  }

  private static func request(
    _ move: CaseMove, _ relation: CaseRelation, day moment: LegalDay = today
  ) -> CaseRequest {
    CaseRequest(move: move, relation: relation, day: moment, today: max(today, moment))
  }

  @Test("no act lies in the future or before the accident")
  func days() {
    var asked = Self.request(.implement, .office)
    asked.day = day("2026-04-21")
    asked.today = Self.today
    #expect(Self.reasons(asked, Self.facts(.published)) == ["DAY_IN_FUTURE"])
    asked.day = day("2026-02-28")
    #expect(Self.reasons(asked, Self.facts(.published)) == ["DAY_BEFORE_ACCIDENT"])
  }

  @Test(
    "an extension is at most 60 days in all, and before the report is due",
    arguments: [
      (0, 60, "2026-04-20", []), (0, 61, "2026-04-20", ["EXTENSION_TOO_LONG"]),
      (30, 30, "2026-04-30", []), (30, 31, "2026-04-30", ["EXTENSION_TOO_LONG"]),
      (0, 0, "2026-04-20", ["EXTENSION_TOO_LONG"]),
      (0, 10, "2026-05-01", ["EXTENSION_TOO_LATE"]),
    ] as [(Int, Int, String, [String])])
  func extensions(granted: Int, days: Int, on moment: String, expected: [String]) {
    var facts = Self.facts(.investigating)
    facts.extensionDays = granted
    var asked = Self.request(.extend, .office, day: day(moment))
    asked.days = days
    asked.document = "高政函〔2026〕3号"
    asked.authority = "高平市人民政府"
    asked.note = "鉴定复杂"
    #expect(Self.reasons(asked, facts) == expected)
  }

  @Test("an extension says who grants it, by which document and why")
  func extensionFields() {
    var asked = Self.request(.extend, .office)
    asked.days = 30
    guard
      case .guards(let findings) = Self.refusal(asked, Self.facts(.investigating))
    else {
      Issue.record("it was granted")
      return
    }
    #expect(findings.map(\.field) == ["document", "authority", "note"])
    #expect(findings.allSatisfy { $0.reason == "FIELD_REQUIRED" && $0.basis == "493 art. 29" })
  }

  @Test(
    "only the approval of the gravest is put off, by 30 days in all, before it is due (493 art. 32)",
    arguments: [
      (.extraordinary, 0, 30, "2026-04-20", []),
      (.extraordinary, 0, 31, "2026-04-20", ["EXTENSION_TOO_LONG"]),
      (.extraordinary, 10, 20, "2026-05-10", []),
      (.extraordinary, 10, 21, "2026-05-10", ["EXTENSION_TOO_LONG"]),
      (.extraordinary, 0, 1, "2026-05-11", ["EXTENSION_TOO_LATE"]),
      (.major, 0, 1, "2026-04-20", ["EXTENSION_NOT_FORESEEN"]),
      (.ordinary, 0, 1, "2026-04-20", ["EXTENSION_NOT_FORESEEN"]),
    ] as [(AccidentLevel, Int, Int, String, [String])])
  func approvalExtensions(
    level: AccidentLevel, granted: Int, days: Int, on moment: String, expected: [String]
  ) {
    var facts = Self.facts(.submitted)
    facts.level = level
    facts.approvalDue = day("2026-05-10")
    facts.approvalExtensionDays = granted
    var asked = Self.request(.extend, .office, day: day(moment))
    asked.days = days
    asked.document = "国函〔2026〕3号"
    asked.authority = "国务院"
    asked.note = "情况特殊"
    #expect(Self.reasons(asked, facts) == expected)
  }

  @Test("the clock starts again with the last result, not with the first")
  func appraisals() throws {
    var facts = Self.facts(.appraisal)
    facts.appraisals = [
      StopInterval(from: day("2026-03-10"), to: nil),
      StopInterval(from: day("2026-03-12"), to: nil),
    ]
    var asked = Self.request(.conclude, .member)
    asked.appraisal = 1
    asked.note = "结论"
    #expect(try caseDecision(on: asked, given: facts, rule: clockRule) == .appraisal)
    facts.appraisals[0] = StopInterval(from: day("2026-03-10"), to: day("2026-03-29"))
    #expect(Self.reasons(asked, facts) == ["APPRAISAL_NOT_OPEN"])
    asked.appraisal = 2
    #expect(try caseDecision(on: asked, given: facts, rule: clockRule) == .investigating)
    asked.day = day("2026-03-11")
    #expect(Self.reasons(asked, facts) == ["APPRAISAL_ENDS_EARLY"])
  }

  @Test("an appraisal names a body and what qualifies it")
  func commission() {
    #expect(
      Self.reasons(Self.request(.commission, .member), Self.facts(.investigating))
        == ["FIELD_REQUIRED", "FIELD_REQUIRED"])
  }

  @Test("a report passes once every member signed these very bytes; guests need not")
  func pass() {
    var facts = Self.facts(.drafted)
    let asked = Self.request(.pass, .leader)
    #expect(Self.reasons(asked, facts) == [])
    facts.draftSHA256 = [9]
    #expect(Self.reasons(asked, facts) == Array(repeating: "MEMBER_UNSIGNED", count: 6))
    facts.draftSHA256 = nil
    #expect(Self.reasons(asked, facts) == ["DRAFT_MISSING"])
  }

  @Test("dissent is recorded, and the government decides about it")
  func dissent() {
    var facts = Self.facts(.drafted)
    facts.signatures[2] = DraftSignature(
      person: facts.team[2].person, draftSHA256: Self.draft, dissent: "责任认定过轻")
    var asked = Self.request(.pass, .leader)
    #expect(Self.reasons(asked, facts) == ["DISSENT_UNDECIDED"])
    asked.document = "高政函〔2026〕5号"
    #expect(Self.reasons(asked, facts) == [])
  }

  @Test("a signature after the draft changed is refused, and one of a member with an interest")
  func signature() {
    var seat = TeamCheckTests.complete[1]
    let signature = DraftSignature(person: seat.person, draftSHA256: [7])
    #expect(
      Signatures.signing(signature, by: seat, current: Self.draft).map(\.reason)
        == ["DRAFT_CHANGED"])
    seat.interest = "亲属"
    #expect(
      Signatures.signing(signature, by: seat, current: [7]).map(\.reason) == ["MEMBER_INTEREST"])
  }

  @Test("under supervision the higher office consents before the report is submitted")
  func supervised() {
    var facts = Self.facts(.teamPassed)
    #expect(Self.reasons(Self.request(.preReview, .office), facts) == ["NOT_SUPERVISED"])
    #expect(Self.reasons(Self.request(.submit, .leader), facts) == [])
    facts.isSupervised = true
    #expect(Self.reasons(Self.request(.submit, .leader), facts) == ["PRE_REVIEW_MISSING"])
    facts.state = .preReviewed
    #expect(Self.reasons(Self.request(.submit, .leader), facts) == [])
  }

  @Test("nothing is published unless secrets were looked for")
  func publish() {
    var asked = Self.request(.publish, .office)
    asked.document = "政府网站"
    #expect(Self.reasons(asked, Self.facts(.approved)) == ["SECRETS_UNCHECKED"])
    asked.isCheckedForSecrets = true
    #expect(Self.reasons(asked, Self.facts(.approved)) == [])
  }

  @Test(
    "measures are evaluated ten months after the approval, not a day before",
    arguments: [("2027-02-19", ["EVALUATION_TOO_EARLY"]), ("2027-02-20", [])])
  func evaluate(on moment: String, expected: [String]) {
    var facts = Self.facts(.implementing)
    facts.approvedDay = Self.today
    var asked = Self.request(.evaluate, .office, day: day(moment))
    asked.note = "全部落实"
    asked.document = "评估报告"
    #expect(Self.reasons(asked, facts) == expected)
  }

  @Test("an uplift hands the file over with an index, to somebody, by a document")
  func uplift() {
    var asked = Self.request(.uplift, .office)
    #expect(
      Self.reasons(asked, Self.facts(.investigating))
        == ["FIELD_REQUIRED", "FIELD_REQUIRED", "INDEX_MISSING"])
    asked.authority = "晋城市人民政府"
    asked.document = "晋市政函〔2026〕1号"
    asked.index = ["现场勘查笔录 12 页"]
    #expect(Self.reasons(asked, Self.facts(.investigating)) == [])
  }

  @Test("a closing with an open gate is refused with the gate's reason")
  func close() {
    #expect(
      Self.reasons(Self.request(.close, .head), Self.facts(.evaluated))
        == ClosingGate.allCases.map(\.rawValue))
    var facts = Self.facts(.evaluated)
    facts.closing = ClosingTests.open
    #expect(Self.reasons(Self.request(.close, .head), facts) == [])
  }

  @Test("names are masked wherever they stand, longer ones first")
  func masking() {
    #expect(Masking.text("张三丰与张三", masking: ["张三", "张三丰"]) == "张某某与张某")
  }
}
