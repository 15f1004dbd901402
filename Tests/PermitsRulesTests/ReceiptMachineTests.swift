import PermitsRules
import TestSupport
import Testing
import Vocabulary

struct ReceiptMachineTests {
  /// Every legal step besides SUPERSEDED: before, trigger, after (handbook 7.2).
  static let legal: [(ReceiptState, ReceiptTrigger, ReceiptState)] = [
    (.pending, .leaveUnrouted, .unrouted), (.pending, .acknowledge, .delivered),
    (.pending, .fail, .failed), (.failed, .retry, .pending), (.failed, .acknowledge, .delivered),
    (.failed, .giveUp, .dead), (.dead, .resolve, .pending), (.delivered, .open, .read),
    (.read, .sign, .signed), (.read, .claim, .claimed), (.signed, .claim, .claimed),
    (.read, .returnWithReason, .disputed), (.signed, .returnWithReason, .disputed),
    (.disputed, .decideStays, .claimed), (.disputed, .decideMoves, .rerouted),
    (.unrouted, .decideMoves, .rerouted), (.claimed, .feedBack, .fedBack),
  ]

  @Test("every trigger in every state is as the table says", arguments: ReceiptState.allCases)
  func everyPair(from: ReceiptState) {
    for trigger in ReceiptTrigger.allCases {
      var expected = Self.legal.first { $0.0 == from && $0.1 == trigger }?.2
      if trigger == .supersede, from != .fedBack, from != .superseded { expected = .superseded }
      let step = ReceiptMachine.transition(from: from, on: trigger)
      #expect(step?.to == expected, "\(from.code) \(trigger.rawValue)")
    }
  }

  @Test("the table has one row a step and none beyond those tested")
  func noOtherRows() {
    #expect(ReceiptMachine.transitions.count == Self.legal.count + 10)
  }

  static let acts: [(ReceiptAct, ReceiptState, Role)] = [
    (.open, .delivered, .liaison), (.sign(officer: "王某甲"), .read, .liaison),
    (.claim(supervisor: "李某乙"), .read, .departmentHead),
    (.claim(supervisor: "李某乙"), .signed, .departmentHead),
    (.returnWithReason("不属本单位职责"), .read, .liaison),
    (.returnWithReason("不属本单位职责"), .signed, .departmentHead),
    (.feedBack("已首次检查"), .claimed, .inspector), (.feedBack("已首次检查"), .claimed, .liaison),
    (.feedBack("已首次检查"), .claimed, .departmentHead),
    (.decideStays(document: "高安办〔2026〕1号"), .disputed, .coordinator),
    (.decideMoves(document: "高安办〔2026〕1号", to: .energy), .disputed, .coordinator),
    (.decideMoves(document: "高安办〔2026〕1号", to: .energy), .unrouted, .coordinator),
  ]

  @Test("an act is taken by its role in its department, by no other role, in no other department")
  func roles() throws {
    for (act, state, role) in Self.acts {
      let isOffice = role == .coordinator
      let home = isOffice ? DepartmentCode.safetyCommitteeOffice : .emergency
      let stranger = Principals.member(of: .energy, role)
      _ = try receiptDecision(
        on: act, in: state, of: .emergency, by: Principals.member(of: home, role))
      #expect(throws: ReceiptRefusal.otherDepartment) {
        try receiptDecision(on: act, in: state, of: .emergency, by: stranger)
      }
      let allowed = Set(
        Role.allCases.filter { other in
          (try? receiptDecision(
            on: act, in: state, of: .emergency, by: Principals.member(of: home, other))) != nil
        })
      #expect(allowed.contains(role))
      let expected: Set<Role> =
        switch act {
        case .open, .sign: [.liaison]
        case .claim: [.departmentHead]
        case .returnWithReason: [.liaison, .departmentHead]
        case .feedBack: [.liaison, .departmentHead, .inspector]
        case .decideStays, .decideMoves: [.coordinator]
        }
      #expect(allowed == expected)
    }
  }

  @Test("an act in a wrong state is refused with both states' names")
  func wrongState() {
    let head = Principals.member(of: .emergency, .departmentHead)
    let refusal = ReceiptRefusal.illegalTransition(from: .delivered, trigger: .claim)
    #expect(throws: refusal) {
      try receiptDecision(
        on: .claim(supervisor: "李某乙"), in: .delivered, of: .emergency, by: head)
    }
    #expect(refusal.reason == "RECEIPT_ILLEGAL_TRANSITION")
    #expect(refusal.detail == "DELIVERED → CLAIMED")
  }

  @Test("texts are needed and limited, both sides of the limit")
  func texts() throws {
    let liaison = Principals.member(of: .emergency, .liaison)
    func give(_ act: ReceiptAct) throws {
      _ = try receiptDecision(on: act, in: .read, of: .emergency, by: liaison)
    }
    #expect(throws: ReceiptRefusal.textRequired(field: "reason")) {
      try give(.returnWithReason(" \u{3000}"))
    }
    #expect(throws: ReceiptRefusal.textRequired(field: "officer")) { try give(.sign(officer: "")) }
    try give(.returnWithReason(String(repeating: "因", count: 1000)))
    #expect(throws: ReceiptRefusal.textTooLong(field: "reason", max: 1000)) {
      try give(.returnWithReason(String(repeating: "因", count: 1001)))
    }
    try give(.sign(officer: String(repeating: "名", count: 128)))
    #expect(throws: ReceiptRefusal.textTooLong(field: "officer", max: 128)) {
      try give(.sign(officer: String(repeating: "名", count: 129)))
    }
  }
}
