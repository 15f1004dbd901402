import InvestigationRules
import Testing
import Vocabulary

@Suite("Accountability")
struct AccountabilityTests {
  @Test("the table has each step once, leads on from every state but the final ones")
  func table() {
    let pairs = AccountabilityMachine.transitions.map { [$0.from.code, $0.move.code] }
    #expect(Set(pairs).count == pairs.count)
    let final = AccountabilityState.allCases.filter { state in
      !AccountabilityMachine.transitions.contains { $0.from == state }
    }
    #expect(final == [.effectEnded, .notPursued])
    #expect(AccountabilityMachine.transition(from: .proposed, by: .execute) == nil)
  }

  @Test(
    "the effect of a sanction ends when the law says",
    arguments: [
      (SanctionKind.warning, "2026-08-31", "2027-02-28"), (.demerit, "2026-07-06", "2027-07-06"),
      (.majorDemerit, "2026-07-06", "2028-01-06"), (.demotion, "2026-07-06", "2028-07-06"),
      (.removal, "2026-07-06", "2028-07-06"), (.barredFiveYears, "2026-02-28", "2031-02-28"),
    ])
  func effect(kind: SanctionKind, from: String, to: String) throws {
    #expect(kind.effectEnd(of: try LegalDay(from)) == (try LegalDay(to)))
  }

  @Test("a dismissal and a bar for life have no end")
  func endless() throws {
    #expect(SanctionKind.dismissal.effectEnd(of: try LegalDay("2026-07-06")) == nil)
    #expect(SanctionKind.barredForLife.effectEnd(of: try LegalDay("2026-07-06")) == nil)
  }

  @Test(
    "the gate takes what was executed or transferred, and nothing before",
    arguments: AccountabilityState.allCases)
  func outcome(state: AccountabilityState) {
    let done: Set<AccountabilityState> = [.executed, .effectEnded, .notPursued]
    #expect(state.isOutcome(of: .demerit) == done.contains(state))
    #expect(
      state.isOutcome(of: .judicialTransfer) == (state != .proposed && state != .appealed))
  }
}
