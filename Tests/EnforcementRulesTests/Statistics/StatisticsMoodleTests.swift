import EnforcementRules
import Testing

struct StatisticsMoodleTests {
  /// Moodle's own tolerance on its spreadsheet figures is 10⁻⁵; its decimals allow 10⁻⁷.
  static let published = 1e-7

  private func expect(
    _ figures: ItemStatistics, _ expected: PublishedFigures.Expected,
    _ location: SourceLocation = #_sourceLocation
  ) {
    let pairs: [(String, Double?, Double?)] = [
      ("facility", figures.facility, expected.facility),
      ("sd", figures.standardDeviation, expected.deviation),
      ("weight", figures.effectiveWeight, expected.weight),
      ("covariance", figures.covariance, expected.covariance),
      ("variance", figures.markVariance, expected.markVariance),
      ("rest variance", figures.restVariance, expected.restVariance),
      ("index", figures.discriminationIndex, expected.index),
      ("greatest", figures.covarianceMax, expected.covarianceMax),
      ("efficiency", figures.discriminativeEfficiency, expected.efficiency),
    ]
    for (name, value, wanted) in pairs where wanted != nil {
      #expect(
        agrees(value, wanted, within: Self.published), "\(name)", sourceLocation: location)
    }
  }

  @Test("positions of Moodle's quiz 00 have the published figures")
  func positions() throws {
    let table = try Sample.table(PublishedFigures.quiz, full: Array(repeating: 1, count: 7))
    let analysis = ItemAnalysis(table, design: .equalForms)
    for (figures, expected) in zip(analysis.all(), PublishedFigures.positions) {
      expect(figures, expected)
      expect(analysis.one(figures.item), expected)
      #expect(figures.isDubious)
    }
  }

  @Test("Moodle's quiz 00 has the published test figures, its alpha negative and not clamped")
  func quiz() throws {
    let table = try Sample.table(PublishedFigures.quiz, full: Array(repeating: 1, count: 7))
    let test = TestStatistics(table, design: .equalForms)
    typealias Quiz = PublishedFigures.Quiz
    #expect(test.papers == 25)
    #expect(agrees(test.median, Quiz.median))
    #expect(agrees(test.mean, Quiz.mean))
    #expect(agrees(test.standardDeviation, Quiz.deviation))
    #expect(agrees(test.skewness, Quiz.skewness))
    #expect(agrees(test.kurtosis, Quiz.kurtosis))
    #expect(agrees(test.internalConsistency, Quiz.internalConsistency))
    #expect(agrees(test.errorRatio, Quiz.errorRatio))
    #expect(agrees(test.standardError, Quiz.standardError))
  }

  @Test("the generated attempts have the published figures, items without marks included")
  func generated() throws {
    let marks = PublishedFigures.generated.map { Array(repeating: 0.0, count: 7) + $0 }
    let table = try Sample.table(
      marks, full: [1, 1, 1, 1, 0, 0, 0, 8] + Array(repeating: 1, count: 12))
    #expect(zip(table.totals, PublishedFigures.generatedTotals).allSatisfy { agrees($0, $1) })
    let all = ItemAnalysis(table, design: .equalForms).all()
    for figures in all.prefix(4) {
      #expect(figures.facility == 0 && figures.standardDeviation == 0)
    }
    for figures in all[4..<7] { #expect(figures.facility == nil) }
    for figures in all.prefix(7) {
      #expect(figures.effectiveWeight == 0)
      #expect(figures.discriminationIndex == nil && figures.discriminativeEfficiency == nil)
    }
    for (place, figures) in all.dropFirst(7).enumerated() {
      let pairs: [(Double?, Double)] = [
        (figures.facility.map { $0 * 100 }, PublishedFigures.generatedFacility[place]),
        (
          figures.standardDeviation.map { $0 * 1000 },
          PublishedFigures.generatedDeviation[place]
        ),
        (figures.effectiveWeight, PublishedFigures.generatedWeight[place]),
        (figures.discriminationIndex, PublishedFigures.generatedIndex[place]),
        (figures.discriminativeEfficiency, PublishedFigures.generatedEfficiency[place]),
      ]
      for (value, wanted) in pairs { #expect(agrees(value, wanted, within: 1e-8)) }
    }
  }

  /// The quiz with one position split into the questions that stood there.
  private func split(_ position: Int, into question: (Int) -> Int, count: Int) throws
    -> ResponseTable
  {
    var columns = ResponseColumns()
    for (person, row) in PublishedFigures.quiz.enumerated() {
      for (item, mark) in row.enumerated() {
        let own = item == position ? 7 + question(person + 1) : item
        columns.append(person: person, item: own, score: mark)
      }
    }
    return try ResponseTable(
      items: (0..<(7 + count)).map { ItemFacts(id: "Q\($0)") }, personCount: 25,
      columns: columns)
  }

  @Test("a drawn question has Moodle's figure against the whole total, and ours without its bias")
  func drawn() throws {
    let table = try split(
      0, into: { PublishedFigures.drewNumerical.contains($0) ? 0 : 1 }, count: 2)
    let figures = ItemAnalysis(table, design: .randomForms).one(7)
    let expected = PublishedFigures.numerical
    #expect(figures.answers == 12)
    #expect(agrees(figures.facility, expected.facility, within: Self.published))
    #expect(agrees(figures.standardDeviation, expected.deviation, within: Self.published))
    #expect(agrees(figures.wholeTotalIndex, expected.index, within: Self.published))
    #expect(agrees(figures.wholeTotalEfficiency, expected.efficiency, within: Self.published))
    #expect(figures.effectiveWeight == nil)
    let whole = try #require(figures.wholeTotalIndex)
    let rest = try #require(figures.discriminationIndex)
    #expect(rest < whole - 30)
  }

  @Test("variants of a question have the published figures", arguments: [0, 1])
  func variants(_ variant: Int) throws {
    let attempts = [PublishedFigures.firstVariant, PublishedFigures.eighthVariant][variant]
    let table = try split(1, into: { attempts.contains($0) ? 0 : 1 }, count: 2)
    expect(
      ItemAnalysis(table, design: .randomForms).one(7), PublishedFigures.variants[variant])
  }

  @Test("the guess score is the sum of fractions over options, and none for several keys")
  func guessing() {
    #expect(ItemFacts(id: "a", optionCount: 4, key: 2).randomGuessScore == 0.25)
    #expect(ItemFacts(id: "a", optionCount: 2, key: 0).randomGuessScore == 0.5)
    #expect(ItemFacts(id: "a", optionCount: 4).randomGuessScore == nil)
    #expect(ItemFacts.randomGuessScore(fractions: [1, 0.5, 0, 0, 0]) == 0.3)
    #expect(ItemFacts.randomGuessScore(fractions: []) == nil)
  }

  /// Responses to Moodle's drawn numerical question, as published: options 3.142, 3.14 and 3.1.
  static let numerical: [Int: Int] = [
    1: 1, 3: 1, 5: 1, 6: 1, 7: 0, 8: 1, 10: 2, 13: 1, 15: 2, 19: 1, 24: 2, 25: 2,
  ]

  @Test("options are counted as in Moodle's response analysis")
  func responses() throws {
    var columns = ResponseColumns()
    for (person, row) in PublishedFigures.quiz.enumerated() {
      guard let option = Self.numerical[person + 1] else { continue }
      columns.append(person: person, item: 0, score: row[0], chosen: option)
      for item in 1..<7 { columns.append(person: person, item: item, score: row[item]) }
    }
    let facts =
      [ItemFacts(id: "numerical", optionCount: 3, key: 1)]
      + (1..<7).map { ItemFacts(id: "\($0)") }
    let table = try ResponseTable(items: facts, personCount: 25, columns: columns)
    let counts = try #require(OptionCounts(0, in: table, design: .equalForms))
    #expect(counts.options.map(\.count) == [1, 7, 4])
    #expect(counts.blanks == 0 && counts.chosen == 12 && counts.groupSize == 3)
    #expect(counts.options.map(\.isKey) == [false, true, false])
    #expect(counts.options.reduce(0) { $0 + $1.upper } == 3)
    #expect(OptionCounts(1, in: table, design: .equalForms) == nil)
  }
}
