import EnforcementRules
import TestSupport
import Testing
import Vocabulary

struct InspectionTests {
  /// Every legal step (handbook 7.7).
  static let legal: [(InspectionState, InspectionMove, InspectionState)] = [
    (.planned, .approve, .approved), (.planned, .cancel, .cancelled),
    (.approved, .cancel, .cancelled), (.approved, .start, .started),
    (.started, .record, .recorded), (.recorded, .close, .closed),
  ]

  @Test("every move in every state is as the table says", arguments: InspectionState.allCases)
  func everyPair(from: InspectionState) {
    for move in InspectionMove.allCases {
      let expected = Self.legal.first { $0.0 == from && $0.1 == move }?.2
      #expect(
        InspectionMachine.transition(from: from, by: move)?.to == expected,
        "\(from.code) \(move.code)")
    }
  }

  private static let now = FixedClock().now
  private static let inspector = Principals.member(of: .emergency, .inspector, account: "wang")

  private static func facts(
    _ state: InspectionState, isQuizRequired: Bool = true, sittings: Int = 0,
    officers: [String] = ["wang", "li"]
  ) -> InspectionFacts {
    InspectionFacts(
      state: state, department: DepartmentCode.emergency.text, isQuizRequired: isQuizRequired,
      sittings: sittings, officers: officers, cardHolders: ["wang", "li"])
  }

  private static func reasons(
    _ request: InspectionRequest, _ facts: InspectionFacts
  ) -> [String] {
    do throws(InspectionRefusal) {
      _ = try inspectionDecision(on: request, given: facts)
      return []
    } catch {
      guard case .guards(let findings) = error else { return ["\(error)"] }
      return findings.map(\.reason)
    }
  }

  @Test(
    "a visit starts with two officers who hold cards, one of them the caller",
    arguments: [
      (["wang", "li"], []), (["li", "wang", "li"], []),
      (["wang"], ["OFFICERS_TOO_FEW"]), (["wang", "wang"], ["OFFICERS_TOO_FEW"]),
      (["wang", "zhao"], ["CARD_MISSING"]),
      (["li", "zhao"], ["CARD_MISSING", "OFFICER_NOT_PRESENT"]),
      ([], ["OFFICERS_TOO_FEW", "OFFICER_NOT_PRESENT"]),
    ] as [([String], [String])])
  func start(officers: [String], expected: [String]) {
    let request = InspectionRequest(
      move: .start, principal: Self.inspector, now: Self.now, officers: officers)
    #expect(Self.reasons(request, Self.facts(.approved)) == expected)
  }

  @Test("a sector under the duty does not close without a quiz or a reason")
  func close() {
    var request = InspectionRequest(move: .close, principal: Self.inspector, now: Self.now)
    #expect(Self.reasons(request, Self.facts(.recorded)) == ["QUIZ_MISSING"])
    #expect(Self.reasons(request, Self.facts(.recorded, sittings: 1)) == [])
    #expect(Self.reasons(request, Self.facts(.recorded, isQuizRequired: false)) == [])
    request.noQuizReason = "井下突发停电，人员撤出"
    #expect(Self.reasons(request, Self.facts(.recorded)) == [])
  }

  @Test("a record names its times and who signed, or why nobody did")
  func record() {
    var record = InspectionRecordDraft(
      arrival: Self.now, departure: Self.now.adding(Hours(2)), text: "现场检查", signedBy: "张某")
    func reasons(after hours: Int = 3) -> [String] {
      Self.reasons(
        InspectionRequest(
          move: .record, principal: Self.inspector, now: Self.now.adding(Hours(hours)),
          record: record), Self.facts(.started))
    }
    #expect(reasons() == [])
    #expect(reasons(after: 1) == ["TIMES_IMPOSSIBLE"])
    record.signedBy = ""
    #expect(reasons() == ["SIGNATURE_MISSING"])
    record.refusalNote = "负责人拒签"
    #expect(reasons() == [])
    record.departure = Self.now.adding(Hours(-1))
    #expect(reasons() == ["TIMES_IMPOSSIBLE"])
    record.departure = nil
    #expect(reasons() == ["FIELD_REQUIRED"])
  }

  @Test(
    "a record is late after a day, after two when it was underground",
    arguments: [(24, false, false), (25, false, true), (48, true, false), (49, true, true)])
  func late(hours: Int, isUnderground: Bool, isExpected: Bool) {
    let record = InspectionRecordDraft(departure: Self.now, isUnderground: isUnderground)
    #expect(isLate(record, recordedAt: Self.now.adding(Hours(hours))) == isExpected)
  }

  @Test("another department's inspection and another role's act are refused")
  func strangers() {
    let stranger = Principals.member(of: .energy, .inspector, account: "wang")
    let head = Principals.member(of: .emergency, .departmentHead)
    #expect(throws: InspectionRefusal.otherDepartment) {
      try inspectionDecision(
        on: InspectionRequest(move: .close, principal: stranger, now: Self.now),
        given: Self.facts(.recorded))
    }
    #expect(throws: InspectionRefusal.roleMissing(RoleSet(.inspector))) {
      try inspectionDecision(
        on: InspectionRequest(move: .start, principal: head, now: Self.now),
        given: Self.facts(.approved))
    }
  }

  @Test("the built-in duty is for mines and says that nobody checked it")
  func duty() throws {
    let duty = try #require(QuizDuty.builtIn.rule(on: Self.now.legalDay))
    #expect(duty.applies(to: try IndustryCode("B0610")))
    #expect(!duty.applies(to: try IndustryCode("D4512")))
    #expect(QuizDuty.builtIn.rows.allSatisfy { !$0.isVerified })
  }
}
