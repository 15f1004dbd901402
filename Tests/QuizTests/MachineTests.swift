import Quiz
import Testing

@Suite("Life of sittings and papers")
struct MachineTests {
  @Test("every state × trigger is in the table or refused", arguments: SittingLifeState.allCases)
  func sittings(state: SittingLifeState) {
    for trigger in SittingTrigger.allCases {
      let rows = SittingMachine.transitions.filter { $0.from == state && $0.trigger == trigger }
      #expect(rows.count <= 1)
      for actor in SittingActor.allCases {
        let found = try? SittingMachine.next(state, trigger, by: actor)
        #expect(found == rows.first { $0.actors.contains(actor) })
      }
      if rows.isEmpty {
        #expect(throws: SittingMachineRefusal.illegal(state, trigger)) {
          try SittingMachine.next(state, trigger, by: .officer)
        }
      }
    }
  }

  @Test("no consequence follows by the system alone")
  func humans() {
    for row in SittingMachine.transitions where row.to == .findingRaised || row.to == .retestDue {
      #expect(row.actors == [.officer])
    }
    #expect(throws: SittingMachineRefusal.actor(.officer, .markAgain)) {
      try SittingMachine.next(.appealed, .markAgain, by: .officer)
    }
  }

  @Test("a paper is used once or void")
  func papers() {
    #expect(PaperState.allCases.filter(\.next.isEmpty) == [.used, .void])
    #expect(PaperState.sealed.next == [.issued, .void])
    #expect(PaperState.issued.next == [.used, .void])
  }
}
