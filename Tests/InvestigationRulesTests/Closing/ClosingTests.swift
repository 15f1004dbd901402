import InvestigationRules
import Testing

@Suite("The four gates of a closing")
struct ClosingTests {
  static var open: ClosingFacts {
    ClosingFacts(
      directCauses: 1, indirectCauses: 1, bareEdges: 0, openAppraisals: 0, unsettledParties: 0,
      unfinishedMeasures: 0, isEvaluated: true, educationRecords: 1, noticesWithoutReceipt: 0)
  }

  @Test("all four open let a case close")
  func allOpen() { #expect(shutGates(Self.open).isEmpty) }

  @Test("a gate whose facts nobody records is shut, never open")
  func nobodyRecords() {
    #expect(
      shutGates(ClosingFacts()).map(\.reason) == ClosingGate.allCases.map(\.rawValue))
  }

  /// One fact that shuts a gate, and the gate.
  static let shut: [(@Sendable (inout ClosingFacts) -> Void, String)] = [
    ({ $0.directCauses = 0 }, "CAUSES_NOT_CLEAR"), ({ $0.indirectCauses = 0 }, "CAUSES_NOT_CLEAR"),
    ({ $0.bareEdges = 1 }, "CAUSES_NOT_CLEAR"), ({ $0.openAppraisals = 1 }, "CAUSES_NOT_CLEAR"),
    ({ $0.bareEdges = nil }, "CAUSES_NOT_CLEAR"),
    ({ $0.unsettledParties = 1 }, "PERSONS_NOT_DEALT_WITH"),
    ({ $0.unsettledParties = nil }, "PERSONS_NOT_DEALT_WITH"),
    ({ $0.unfinishedMeasures = 2 }, "MEASURES_NOT_DONE"),
    ({ $0.isEvaluated = false }, "MEASURES_NOT_DONE"),
    ({ $0.educationRecords = 0 }, "PEOPLE_NOT_TAUGHT"),
    ({ $0.noticesWithoutReceipt = 3 }, "PEOPLE_NOT_TAUGHT"),
    ({ $0.isSupervised = true }, "SUPERVISION_NOT_LIFTED"),
  ]

  @Test("one missing fact shuts its gate and no other", arguments: shut.indices)
  func oneShut(index: Int) {
    var facts = Self.open
    Self.shut[index].0(&facts)
    #expect(shutGates(facts).map(\.reason) == [Self.shut[index].1])
  }
}
