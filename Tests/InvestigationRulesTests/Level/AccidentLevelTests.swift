import InvestigationRules
import Testing

@Suite("Accident levels")
struct AccidentLevelTests {
  @Test("the four levels stand in the order of the law")
  func order() {
    #expect(AccidentLevel.allCases.sorted().map(\.word) == ["一般", "较大", "重大", "特别重大"])
  }
}
