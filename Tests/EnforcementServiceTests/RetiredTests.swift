import Contracts
import EnforcementService
import Testing
import Wire

@Suite("Retired questions and old files")
struct RetiredTests {
  typealias Methods = EnforcementBankServiceMethods

  private static func decide(
    _ house: EnforcementHouse, _ name: String, _ state: EnforcementQuestionState
  ) async throws {
    _ = try await house.keeper.call(
      Methods.decideQuestion,
      EnforcementDecideQuestionRequest(name: name, state: state, reason: "示例规程第4条：C"))
  }

  @Test("an old file does not bring a retired question back, nor contradict what replaced it")
  func replaced() async throws {
    try await EnforcementHouse.open { house in
      let old = try await house.importing([Samples.single(4)])
      let name = old.rows[0].question
      try await Self.decide(house, name, .retired)
      let new = try await house.importing([Samples.single(4, key: "C")], file: "b.csv")
      #expect(new.rows[0].outcome == .added)
      #expect(new.summary.contradictions == 0)
      let again = try await house.importing([Samples.single(4)])
      #expect(again.summary.contradictions == 0)
      #expect(again.summary.unchanged == 1)
      #expect(again.rows[0].question == name)
      #expect(again.rows[0].verdicts.map(\.code) == ["W-RETIRED"])
      let flagged = try await house.keeper.call(
        Methods.listQuestions,
        EnforcementListQuestionsRequest(parent: "banks/gas", filter: "state=FLAGGED"))
      #expect(flagged.questions.isEmpty)
      // The replacement, imported once more, is what it was.
      let same = try await house.importing([Samples.single(4, key: "C")], file: "b.csv")
      #expect(same.summary.unchanged == 1 && same.rows[0].verdicts.isEmpty)
    }
  }

  @Test("a retired question without a replacement stays retired; with another key it is a new one")
  func alone() async throws {
    try await EnforcementHouse.open { house in
      let old = try await house.importing([Samples.single(4), Samples.single(5)])
      try await Self.decide(house, old.rows[0].question, .retired)
      let again = try await house.importing([Samples.single(4), Samples.single(5)])
      #expect(again.summary.unchanged == 2)
      #expect(again.rows[0].verdicts.map(\.code) == ["W-RETIRED"])
      #expect(again.rows[1].verdicts.isEmpty)
      let other = try await house.importing([Samples.single(4, key: "A")])
      #expect(other.rows[0].outcome == .added)
      #expect(other.rows[0].question != old.rows[0].question)
      let kept = try await house.keeper.call(
        Methods.getQuestion, EnforcementGetQuestionRequest(name: old.rows[0].question))
      #expect(kept.revisions[0].state == .retired)
    }
  }
}
