import EnforcementRules
import TestSupport
import Testing
import Vocabulary

struct FlagMachineTests {
  /// Every legal step.
  static let legal: [(FlagState, FlagAct, FlagState)] = [
    (.open, .take, .taken), (.taken, .release, .open), (.open, .close, .closed),
    (.taken, .close, .closed),
  ]

  private static let keeper = Principals.member(
    of: .emergency, .questionReviewer, account: "keeper")

  @Test("every act in every state is as the table says", arguments: FlagState.allCases)
  func everyPair(from: FlagState) throws {
    for act in FlagAct.allCases {
      let expected = Self.legal.first { $0.0 == from && $0.1 == act }?.2
      #expect(
        FlagMachine.transition(from: from, by: act)?.to == expected, "\(from.code) \(act.code)")
      let decided = Result {
        try flagDecision(act, by: Self.keeper, reason: "看过", from: from, holder: "keeper")
      }
      switch (decided, expected) {
      case (.success(let state), let expected?): #expect(state == expected)
      case (.failure(let error), nil):
        #expect(error as? FlagRefusal == .illegalTransition(from: from, act: act))
      default: Issue.record("\(from.code) \(act.code): \(decided)")
      }
    }
  }

  @Test("what one person took, another neither gives back nor closes; a head may")
  func holder() throws {
    let other = Principals.member(of: .emergency, .questionReviewer, account: "other")
    let head = Principals.member(of: .emergency, .departmentHead, account: "head")
    for act in [FlagAct.release, .close] {
      #expect(throws: FlagRefusal.heldByOther("keeper")) {
        try flagDecision(act, by: other, reason: "看过", from: .taken, holder: "keeper")
      }
      _ = try flagDecision(act, by: head, reason: "看过", from: .taken, holder: "keeper")
    }
  }

  @Test("closing needs its reason")
  func reason() {
    for state in [FlagState.open, .taken] {
      #expect(throws: FlagRefusal.reasonRequired) {
        try flagDecision(.close, by: Self.keeper, reason: "", from: state, holder: "keeper")
      }
    }
  }

  @Test(
    "a closed flag opens again by a new revision or by as many answers as it takes to flag",
    arguments: [
      (1, 100, FlagState.closed), (1, 149, .closed), (1, 150, .open), (2, 100, .open),
    ])
  func reopens(revision: Int, answers: Int, expected: FlagState) {
    let closed = FlagRecord(
      act: .close, account: "keeper", reason: "看过", revision: 1, answers: 100,
      time: UTCMicroseconds(0))
    #expect(closed.state(revision: revision, answers: answers) == expected)
  }
}
