import InvestigationRules
import TestSupport
import Testing
import Vocabulary

@Suite("Who may do what with a case's file")
struct CaseActTests {
  private static func isAllowed(
    _ act: CaseAct, _ relation: CaseRelation, _ state: CaseState
  ) -> Bool {
    do {
      try caseActDecision(act, by: relation, in: state)
      return true
    } catch {
      return false
    }
  }

  @Test("there is a row for every act")
  func rows() {
    #expect(Set(CaseActRule.rows.map(\.act)) == Set(CaseAct.allCases))
  }

  @Test("the office follows the clocks and reads the file only once it is published (8.2)")
  func office() {
    #expect(Self.isAllowed(.followStatus, .office, .investigating))
    #expect(!Self.isAllowed(.readFile, .office, .investigating))
    #expect(!Self.isAllowed(.readReport, .office, .drafted))
    #expect(Self.isAllowed(.readReport, .office, .submitted))
    #expect(Self.isAllowed(.readFile, .office, .published))
  }

  @Test("members record facts while they inquire, and not after the government decided")
  func members() {
    #expect(Self.isAllowed(.recordFacts, .member, .appraisal))
    #expect(!Self.isAllowed(.recordFacts, .member, .approved))
    #expect(throws: CaseActRefusal.stateForbids(.recordFacts, .approved)) {
      try caseActDecision(.recordFacts, by: .member, in: .approved)
    }
  }

  @Test("accountability is for leader, head and discipline until published")
  func accountability() {
    #expect(!Self.isAllowed(.readAccountability, .member, .submitted))
    #expect(Self.isAllowed(.readAccountability, .discipline, .submitted))
    #expect(Self.isAllowed(.readAccountability, .member, .published))
  }

  @Test(
    "an archive is for the team until the report is published, then for those who read it (8.2)",
    arguments: [
      (.leader, .investigating, true), (.member, .investigating, true),
      (.office, .investigating, false), (.head, .investigating, false),
      (.discipline, .approved, false), (.auditor, .approved, false),
      (.office, .published, true), (.head, .published, true), (.discipline, .closed, true),
      (.auditor, .closed, true), (.service, .closed, false),
    ] as [(CaseRelation, CaseState, Bool)])
  func export(relation: CaseRelation, state: CaseState, isAllowed: Bool) {
    #expect(Self.isAllowed(.export, relation, state) == isAllowed)
  }

  @Test(
    "what a competent body decided is entered by leader, head and discipline, by the office once published",
    arguments: [
      (.leader, .approved, true), (.head, .approved, true), (.discipline, .approved, true),
      (.office, .approved, false), (.office, .published, true), (.member, .published, false),
      (.leader, .submitted, false), (.leader, .closed, false),
    ] as [(CaseRelation, CaseState, Bool)])
  func decides(relation: CaseRelation, state: CaseState, isAllowed: Bool) {
    #expect(Self.isAllowed(.decideAccountability, relation, state) == isAllowed)
  }

  @Test("who is nothing to a case does not learn that it exists")
  func stranger() {
    #expect(throws: CaseActRefusal.unknownToCaller) {
      try caseActDecision(.followStatus, by: [], in: .closed)
    }
  }

  @Test("a member with a declared interest is no member")
  func interest() {
    let who = Principals.member(of: .energy, .investigator, account: "wang")
    var seat = TeamSeat(account: "wang", person: "王某", party: .supervising, isLeader: true)
    #expect(CaseRelation(of: who, in: [seat]) == [.member, .leader])
    seat.interest = "其弟为该矿矿长"
    #expect(CaseRelation(of: who, in: [seat]).isEmpty)
  }
}
