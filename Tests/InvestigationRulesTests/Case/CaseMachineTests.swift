import InvestigationRules
import Testing

@Suite("The case machine")
struct CaseMachineTests {
  /// Every legal step (handbook 7.12).
  static let legal: [CaseMove: [(from: CaseState, to: [CaseState])]] = [
    .appoint: [
      (.open, [.teamSet]), (.teamSet, [.teamSet]), (.investigating, [.teamSet]),
      (.reopened, [.teamSet]),
    ],
    .convene: [(.teamSet, [.investigating])],
    .commission: [(.investigating, [.appraisal]), (.appraisal, [.appraisal])],
    .conclude: [(.appraisal, [.investigating, .appraisal])],
    .extend: [
      (.investigating, [.investigating]), (.appraisal, [.appraisal]), (.drafted, [.drafted]),
      (.teamPassed, [.teamPassed]), (.submitted, [.submitted]),
    ],
    .draft: [
      (.investigating, [.drafted]), (.drafted, [.drafted]), (.teamPassed, [.drafted]),
      (.preReviewed, [.drafted]), (.returned, [.drafted]),
    ],
    .pass: [(.drafted, [.teamPassed])],
    .preReview: [(.teamPassed, [.preReviewed])],
    .submit: [(.teamPassed, [.submitted]), (.preReviewed, [.submitted])],
    .sendBack: [(.submitted, [.returned])],
    .approve: [(.submitted, [.approved])],
    .publish: [(.approved, [.published])],
    .implement: [(.published, [.implementing])],
    .evaluate: [(.implementing, [.evaluated]), (.evaluated, [.evaluated])],
    .close: [(.evaluated, [.closed])],
    .reopen: [(.closed, [.reopened])],
    .uplift: CaseState.allCases.filter { ![.closed, .uplifted, .cooperating].contains($0) }
      .map { ($0, [.uplifted]) },
    .resume: [
      (.drafted, [.investigating]), (.returned, [.investigating]), (.reopened, [.investigating]),
    ],
    .receive: [(.cooperating, [.implementing]), (.uplifted, [.implementing])],
  ]

  @Test(
    "every move from every state to every state is as the table says",
    arguments: CaseMove.allCases)
  func everyPair(move: CaseMove) {
    for from in CaseState.allCases {
      let expected = Self.legal[move]?.first { $0.from == from }?.to ?? []
      let found = CaseMachine.steps(from: from, by: move).map(\.to)
      for to in CaseState.allCases {
        #expect(
          found.contains(to) == expected.contains(to), "\(from.code) \(move.code) \(to.code)")
      }
      #expect(found.count == expected.count, "\(from.code) \(move.code)")
    }
  }

  @Test("every step names who may, what must hold and the article")
  func complete() {
    for step in CaseMachine.transitions {
      #expect(!step.relations.isEmpty && !step.condition.isEmpty && !step.basis.isEmpty)
    }
  }

  @Test("an illegal move says from where, and a stranger's move who may")
  func refusals() {
    #expect(throws: CaseRefusal.illegalTransition(from: .open, move: .approve)) {
      try caseDecision(
        on: CaseRequest(move: .approve, relation: .office),
        given: CaseFacts(state: .open, team: []), rule: clockRule)
    }
    #expect(throws: CaseRefusal.relationMissing(.leader)) {
      try caseDecision(
        on: CaseRequest(move: .convene, relation: .member),
        given: CaseFacts(state: .teamSet, team: []), rule: clockRule)
    }
  }
}
