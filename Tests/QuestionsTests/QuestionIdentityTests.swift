import Questions
import Testing

@Suite("What makes two questions the same")
struct QuestionIdentityTests {
  private static func question(_ stem: String, _ options: [String], _ key: String) -> QuestionDraft
  {
    QuestionDraft(
      kind: .single, stem: stem,
      options: zip(["A", "B", "C"], options).map { QuestionOption(key: $0, text: $1) },
      answer: .options([key]))
  }

  @Test("the words count, not numbers before the stem, spaces or the order of options")
  func same() {
    let one = QuestionIdentity(Self.question("12. 报警 浓度是多少？", ["1.0%", "1.5%", "2.0%"], "A"))
    let other = QuestionIdentity(Self.question("报警浓度是多少", ["2.0％", "1.0％", "1.5％"], "B"))
    #expect(one == other)
    #expect(one.questionKey == other.questionKey)
    #expect(!one.contradicts(other))
  }

  @Test("another right option is a contradiction, 10 % instead of 1.0 % another question")
  func different() {
    let one = QuestionIdentity(Self.question("报警浓度是多少", ["1.0%", "1.5%", "2.0%"], "A"))
    let wrong = QuestionIdentity(Self.question("报警浓度是多少", ["1.0%", "1.5%", "2.0%"], "B"))
    #expect(one.contradicts(wrong))
    let tens = QuestionIdentity(Self.question("报警浓度是多少", ["10%", "15%", "20%"], "B"))
    #expect(one.questionKey != tens.questionKey)
    #expect(!one.contradicts(tens))
  }
}
