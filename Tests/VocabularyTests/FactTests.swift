import Testing
import Vocabulary

@Suite("Facts of a refusal")
struct FactTests {
  @Test(
    "say what they said when they are read again",
    arguments: [
      [Fact("accounts", "li, wang"), .needed(2)], [.stratum("通风/single/3"), .available(0)],
      [Fact("text", "a=b; c d")], [Fact("text", "")],
    ])
  func again(facts: [Fact]) {
    #expect(Fact.reading(facts.text) == facts)
  }

  @Test(
    "are not read out of a sentence",
    arguments: ["is empty", "", "says why; count=2", "Count=2", "=2"])
  func sentences(text: String) {
    #expect(Fact.reading(text) == nil)
  }
}
