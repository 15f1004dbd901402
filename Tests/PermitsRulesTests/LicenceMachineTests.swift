import PermitsRules
import TestSupport
import Testing
import Vocabulary

struct LicenceMachineTests {
  /// Every legal step of a published event: state before, event, state after (handbook 7.1).
  static let legal: [(LicenceState?, LicenceEventType, LicenceState)] = [
    (nil, .issued, .valid), (nil, .refused, .refused),
    (.valid, .changed, .valid), (.valid, .reissued, .valid), (.valid, .renewed, .valid),
    (.valid, .promiseBreach, .valid), (.valid, .suspended, .suspended),
    (.valid, .revoked, .revoked), (.valid, .annulled, .annulled),
    (.valid, .withdrawn, .withdrawn), (.valid, .expired, .expired),
    (.valid, .cancelled, .cancelled),
    (.suspended, .restored, .valid), (.suspended, .changed, .suspended),
    (.suspended, .reissued, .suspended), (.suspended, .promiseBreach, .suspended),
    (.suspended, .revoked, .revoked), (.suspended, .annulled, .annulled),
    (.suspended, .withdrawn, .withdrawn), (.suspended, .expired, .expired),
    (.suspended, .cancelled, .cancelled),
    (.expired, .renewed, .valid), (.expired, .cancelled, .cancelled),
    (.revoked, .cancelled, .cancelled), (.annulled, .cancelled, .cancelled),
    (.withdrawn, .cancelled, .cancelled),
  ]

  /// What an import may do besides: an act on a licence never seen.
  static let imported: [(LicenceEventType, LicenceState)] = [
    (.changed, .valid), (.renewed, .valid), (.reissued, .valid), (.restored, .valid),
    (.suspended, .suspended), (.revoked, .revoked), (.annulled, .annulled),
    (.withdrawn, .withdrawn), (.cancelled, .cancelled), (.expired, .expired),
  ]

  @Test(
    "every event in every state is decided as the table says",
    arguments: [LicenceState?.none] + LicenceState.allCases.map(Optional.some))
  func everyPair(from: LicenceState?) throws {
    for event in LicenceEventType.allCases {
      let expected = Self.legal.first { $0.0 == from && $0.1 == event }?.2
      let history = Drafts.history(in: from)
      #expect(history.state == from)
      if let expected {
        let decision = try Drafts.decide(Drafts.coal(event), history)
        #expect(decision.stateBefore == from)
        #expect(decision.stateAfter == expected, "\(event)")
        #expect(decision.eventSeq == history.eventSeq + 1)
      } else {
        #expect(throws: PublishRefusal.illegalTransition(from: from, event: event)) {
          try Drafts.decide(Drafts.coal(event), history)
        }
      }
    }
  }

  @Test("an import records acts on a licence never seen, with a warning", arguments: imported)
  func imports(event: LicenceEventType, state: LicenceState) throws {
    let decision = try Drafts.decide(Drafts.coal(event), origin: .imported)
    #expect(decision.stateAfter == state)
    #expect(decision.warnings.map(\.reason).contains("LICENCE_FIRST_SEEN"))
  }

  @Test("the table has one row a step and no row beyond those tested")
  func noOtherRows() {
    let steps = LicenceMachine.transitions
    #expect(steps.count == Self.legal.count + Self.imported.count)
    for (one, step) in steps.enumerated() {
      #expect(
        !steps[(one + 1)...].contains { $0.from == step.from && $0.trigger == step.trigger })
      #expect(!step.basis.isEmpty)
    }
  }

  @Test("a second 新办 in an import is a 变更; published, it is illegal")
  func issuedAgain() throws {
    let history = Drafts.history(in: .valid)
    let decision = try Drafts.decide(Drafts.coal(), history, origin: .imported)
    #expect(decision.facts.type == .changed)
    #expect(decision.warnings.map(\.reason).contains("ISSUED_AGAIN"))
    #expect(throws: PublishRefusal.illegalTransition(from: .valid, event: .issued)) {
      try Drafts.decide(Drafts.coal(), history)
    }
  }

  @Test(
    "a correction takes the place of the event it names, which must be of this licence and type")
  func correction() throws {
    var history = LicenceHistory()
    history.append(
      LicenceEventFact(
        eventID: "0192f0c1-0000-7000-8000-00000000000a", type: .issued, validTo: day("2029-01-01")))
    history.append(LicenceEventFact(eventID: "b", type: .suspended))
    var draft = Drafts.coal()
    draft.corrects = "0192f0c1-0000-7000-8000-00000000000a"
    let decision = try Drafts.decide(draft, history)
    #expect(decision.stateAfter == .suspended)
    #expect(decision.eventSeq == 3)
    var folded = history
    folded.append(decision.facts.fact)
    #expect(folded.validTo == day("2029-07-05"))
    #expect(folded.facts.count == 2)
    draft.corrects = "0192f0c1-0000-7000-8000-00000000000f"
    #expect(throws: PublishRefusal.correctionUnknown(draft.corrects)) {
      try Drafts.decide(draft, history)
    }
  }

  @Test("a licence is shown expired from the day after its end")
  func shown() {
    let history = LicenceHistory(
      state: .valid, eventSeq: 1, validTo: day("2026-12-31"), division: nil, industry: nil)
    #expect(history.stateShown(on: day("2026-12-31")) == .valid)
    #expect(history.stateShown(on: day("2027-01-01")) == .expired)
    #expect(LicenceState.allCases.filter { $0.disclosureStatus == "1" } == [.valid])
  }
}
