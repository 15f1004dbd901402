import Questions
import Quiz
import Testing

@Suite("What few questions can tell")
struct CertaintyTests {
  @Test(
    "intervals of Wilson (quiz.md §2.2)",
    arguments: [
      (24.0, 30.0, 0.627, 0.905), (8, 10, 0.490, 0.943), (50, 100, 0.404, 0.596), (0, 10, 0, 0.278),
    ])
  func wilson(right: Double, of questions: Double, low: Double, high: Double) {
    let interval = Measurement.wilson(right: right, of: questions)
    #expect(abs(interval.lowerBound - low) < 0.0006)
    #expect(abs(interval.upperBound - high) < 0.0006)
  }

  @Test(
    "probability to pass by true share (quiz.md §2.3)",
    arguments: [
      (5, 4, [0.188, 0.337, 0.528, 0.737, 0.919, 0.977]),
      (10, 8, [0.055, 0.167, 0.383, 0.678, 0.930, 0.988]),
      (15, 12, [0.018, 0.091, 0.297, 0.648, 0.944, 0.995]),
      (20, 16, [0.006, 0.051, 0.238, 0.630, 0.957, 0.997]),
      (30, 24, [0.001, 0.017, 0.160, 0.607, 0.974, 0.999]),
    ] as [(Int, Int, [Double])])
  func passing(questions: Int, needed: Int, row: [Double]) {
    for (share, expected) in zip([0.5, 0.6, 0.7, 0.8, 0.9, 0.95], row) {
      let found = Measurement.passProbability(true: share, needed: needed, of: questions)
      #expect(abs(found - expected) < 0.0006, "\(share): \(found)")
    }
  }

  /// P(θ ≥ m | x of k) with a uniform prior is P(at most x of k + 1 at m), exactly.
  func exact(_ mark: Double, _ right: Int, _ questions: Int) -> Double {
    (0...right).reduce(0.0) { sum, count in
      var term = 1.0
      for step in 0..<count { term *= Double(questions + 1 - step) / Double(step + 1) * mark }
      for _ in 0..<(questions + 1 - count) { term *= 1 - mark }
      return sum + term
    }
  }

  @Test("the posterior equals the binomial sum, to 1e-12", arguments: [5, 10, 20, 25, 100])
  func posterior(questions: Int) {
    for right in 0...questions {
      for mark in [0.6, 0.7, 0.8, 0.85] {
        let found = Measurement.probability(
          atOrAbove: mark, right: Double(right), of: Double(questions))
        #expect(abs(found - exact(mark, right, questions)) < 1e-12)
      }
    }
    #expect(Measurement.probability(atOrAbove: 0, right: 0, of: 5) == 1)
    #expect(Measurement.probability(atOrAbove: 1, right: 5, of: 5) == 0)
  }

  @Test("standard errors: Lord's, and the stratified sum (quiz.md §2.3)")
  func errors() {
    for (questions, points) in [(5.0, 0.179), (10, 0.126), (15, 0.103), (20, 0.089), (30, 0.073)] {
      // The table states the error at a true .8 as √(pq/k).
      let lord = Measurement.binomialError(right: 0.8 * questions, of: questions) / questions
      #expect(abs(lord * ((questions - 1) / questions).squareRoot() - points) < 0.0006)
    }
    let strata = [(right: 3, questions: 4), (right: 2, questions: 2), (right: 1, questions: 1)]
    #expect(abs(Measurement.stratifiedError(strata) - (1.0 + 0.25).squareRoot()) < 1e-12)
    #expect(Measurement.binomialError(right: 1, of: 1) == 0)
  }

  @Test("a result of ten questions is a small sample, and unequal marks count for less")
  func certainty() throws {
    let questions = (0..<10).map { QuestionRevision(id: "Q\($0)", version: 1) }
    let keys = Dictionary(
      uniqueKeysWithValues: questions.enumerated().map {
        (
          $0.element,
          ScoringKey(
            kind: $0.offset == 0 ? .multiple : .single, answer: .options(["A"]), isRedLine: false)
        )
      })
    func sheet(multiple: Int) -> ScoreSheet {
      var rules = Make.rules
      rules.marksTenths[.multiple] = multiple
      return Scoring.score(
        ScoringCase(
          sittingID: "S", questions: questions,
          answers: Dictionary(uniqueKeysWithValues: (0..<8).map { ($0, .options(["A"])) })),
        keys: keys, by: rules)
    }
    let equal = try #require(Certainty(sheet(multiple: 50), passPermille: 800))
    #expect(equal.effectiveQuestions == 10)
    #expect(equal.isSmallSample)
    #expect(abs(equal.interval.lowerBound - 0.490) < 0.0006)
    #expect(abs(equal.probabilityAtOrAboveMark - exact(0.8, 8, 10)) < 1e-9)
    let unequal = try #require(Certainty(sheet(multiple: 500), passPermille: 800))
    #expect(unequal.effectiveQuestions < 4)
  }
}
