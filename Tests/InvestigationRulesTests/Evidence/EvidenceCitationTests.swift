import InvestigationRules
import Testing

@Suite("Evidence that a fact rests on")
struct EvidenceCitationTests {
  private static let technical = EvidenceView(isLeader: false, compartments: [.technical])

  @Test(
    "is kept, unchanged, and open to who names it",
    arguments: [
      (.technical, .collected, false, nil), (.technical, .sealed, false, nil),
      (.technical, .archived, false, nil), (.technical, .returned, false, .returned),
      (.technical, .collected, true, .altered), (.technical, .returned, true, .altered),
      (.responsibility, .collected, false, .notFound),
      (.responsibility, .collected, true, .notFound), (nil, .collected, false, .notFound),
    ] as [(Compartment?, CustodyState, Bool, CitationFault?)])
  func citable(
    compartment: Compartment?, state: CustodyState, isAltered: Bool, expected: CitationFault?
  ) {
    #expect(
      citationFault(of: compartment, in: state, isAltered: isAltered, by: Self.technical)
        == expected)
  }
}
