import Contracts
import EnforcementService
import Testing
import Wire

@Suite("Contradictions that somebody has judged")
struct ContradictionTests {
  typealias Methods = EnforcementBankServiceMethods

  private static func decide(
    _ house: EnforcementHouse, _ name: String, _ state: EnforcementQuestionState
  ) async throws {
    _ = try await house.keeper.call(
      Methods.decideQuestion,
      EnforcementDecideQuestionRequest(name: name, state: state, reason: "示例规程第4条"))
  }

  private static func flagged(_ house: EnforcementHouse) async throws -> [String] {
    try await house.keeper.call(
      Methods.listQuestions,
      EnforcementListQuestionsRequest(parent: "banks/-", filter: "state=FLAGGED")
    ).questions.map(\.name)
  }

  @Test(
    "two that were both judged right are not held back again by importing their files once more")
  func judged() async throws {
    try await EnforcementHouse.open { house in
      let one = try await house.importing([Samples.single(4)])
      let other = try await house.importing(
        [Samples.single(4, key: "C")], bank: "gas-2", file: "b.csv")
      #expect(other.summary.contradictions == 1)
      // Undecided, it is said again, but it is no news.
      let waiting = try await house.importing([Samples.single(4)])
      #expect(waiting.summary.contradictions == 0)
      #expect(waiting.rows[0].verdicts.map(\.code) == ["W-CONTRA"])
      for row in [one.rows[0], other.rows[0]] {
        try await Self.decide(house, row.question, .active)
      }
      for (content, bank, file) in [
        (Samples.single(4), "gas", "a.csv"), (Samples.single(4, key: "C"), "gas-2", "b.csv"),
      ] {
        let again = try await house.importing([content], bank: bank, file: file)
        #expect(again.summary.unchanged == 1 && again.summary.contradictions == 0, "\(bank)")
        #expect(again.rows[0].verdicts.isEmpty, "\(bank)")
      }
      #expect(try await Self.flagged(house).isEmpty)
      // Other remarks about the same question are no other answer.
      var remarked = Samples.single(4)
      remarked.explanation = "另见示例规程。"
      #expect(try await house.importing([remarked]).summary.contradictions == 0)
      #expect(try await Self.flagged(house).isEmpty)
    }
  }

  @Test("a changed key is news, though its question was there before")
  func changed() async throws {
    try await EnforcementHouse.open { house in
      _ = try await house.importing([Samples.single(4)])
      _ = try await house.importing([Samples.single(4)], bank: "gas-2", file: "b.csv")
      let changed = try await house.importing(
        [Samples.single(4, key: "D")], bank: "gas-2", file: "b.csv")
      #expect(changed.summary.revised == 1 && changed.summary.contradictions == 1)
      #expect(try await Self.flagged(house).count == 2)
    }
  }

  @Test("a text that was judged wrong does not come back through another bank")
  func otherBank() async throws {
    try await EnforcementHouse.open { house in
      let wrong = try await house.importing([Samples.single(4)])
      try await Self.decide(house, wrong.rows[0].question, .retired)
      _ = try await house.importing([Samples.single(4, key: "C")], file: "b.csv")
      let again = try await house.importing([Samples.single(4)], bank: "gas-2", file: "c.csv")
      #expect(again.summary.added == 0 && again.summary.contradictions == 0)
      #expect(again.rows[0].verdicts.map(\.code) == ["W-RETIRED"])
      #expect(again.rows[0].verdicts.map(\.detail) == [wrong.rows[0].question])
      #expect(try await Self.flagged(house).isEmpty)
    }
  }

  @Test("a file that contradicts itself holds its two rows back once")
  func sameFile() async throws {
    try await EnforcementHouse.open { house in
      let rows = [Samples.single(4), Samples.single(4, key: "C")]
      let first = try await house.importing(rows)
      #expect(first.summary.contradictions == 1)
      try await Self.decide(house, first.rows[0].question, .active)
      try await Self.decide(house, first.rows[1].question, .retired)
      let again = try await house.importing(rows)
      #expect(again.summary.contradictions == 0 && again.summary.unchanged == 2)
      #expect(try await Self.flagged(house).isEmpty)
    }
  }
}
