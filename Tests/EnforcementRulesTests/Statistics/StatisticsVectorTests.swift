import EnforcementRules
import Testing

/// Every figure that quiz handbook 2 states.
struct StatisticsVectorTests {
  @Test("the KR vector: KR-20, KR-21, error, and item 5")
  func kuderRichardson() throws {
    let table = try Sample.table(
      PublishedFigures.kuderRichardson, full: Array(repeating: 1, count: 11))
    let test = TestStatistics(table, design: .equalForms)
    #expect(agrees(test.kr20, 0.7380191693, within: 1e-10))
    #expect(agrees(test.kr21, 0.6370607029, within: 1e-10))
    #expect(agrees(test.standardError, 1.3651506743, within: 1e-10))
    #expect(agrees(test.internalConsistency, test.kr20.map { 100 * $0 }))
    let item = ItemAnalysis(table, design: .equalForms).one(4)
    #expect(agrees(item.facility, 0.666667, within: 1e-6))
    #expect(agrees(item.pointBiserial, 0.692267, within: 1e-6))
    #expect(agrees(item.discriminationIndex, 57.5372, within: 1e-5))
    #expect(item.upperLower == 1)
  }

  @Test("the summary formulas of r give the same as the columns")
  func formulas() throws {
    let table = try Sample.table(
      PublishedFigures.kuderRichardson, full: Array(repeating: 1, count: 11))
    let marks = PublishedFigures.kuderRichardson.map { $0[4] }
    let right = zip(marks, table.totals).filter { $0.0 == 1 }.map(\.1)
    let wrong = zip(marks, table.totals).filter { $0.0 == 0 }.map(\.1)
    let test = TestStatistics(table, design: .equalForms)
    let deviation = try #require(test.standardDeviation)
    let r = Correlation.pointBiserial(
      meanOfRight: right.reduce(0, +) / Double(right.count),
      meanOfWrong: wrong.reduce(0, +) / Double(wrong.count), facility: 8.0 / 12,
      populationDeviation: deviation * (11.0 / 12).squareRoot())
    #expect(agrees(r, 0.692267, within: 1e-6))
    let item = ItemAnalysis(table, design: .equalForms).one(4)
    let corrected = Correlation.corrected(
      pointBiserial: try #require(r), totalDeviation: deviation,
      itemDeviation: try #require(item.standardDeviation))
    #expect(agrees(corrected, 0.575372, within: 1e-6))
  }

  @Test("mixing the variances would give the wrong KR-20")
  func mixedVariances() throws {
    let table = try Sample.table(
      PublishedFigures.kuderRichardson, full: Array(repeating: 1, count: 11))
    let test = TestStatistics(table, design: .equalForms)
    let spread = ItemAnalysis(table, design: .equalForms).all().reduce(0) {
      $0 + ($1.facility ?? 0) * (1 - ($1.facility ?? 0))
    }
    let deviation = try #require(test.standardDeviation)
    let mixed = 11.0 / 10 * (1 - spread / (deviation * deviation))
    #expect(agrees(mixed, 0.7682, within: 1e-4))
    #expect(try #require(test.kr20) < 0.739)
  }

  @Test(
    "Wilson's interval",
    arguments: [
      (24, 30, 0.627, 0.905), (8, 10, 0.490, 0.943), (50, 100, 0.404, 0.596), (0, 10, 0, 0.278),
    ])
  func wilson(_ successes: Int, _ answers: Int, _ lower: Double, _ upper: Double) {
    let interval = ProportionInterval(successes: successes, of: answers)
    #expect(abs(interval.lower - lower) < 0.0006)
    #expect(abs(interval.upper - upper) < 0.0006)
  }

  @Test("an interval of no answers is everything, and of all right is not a point")
  func wilsonEnds() {
    let none = ProportionInterval(successes: 0, of: 0)
    #expect(none.lower == 0 && none.upper == 1)
    let all = ProportionInterval(successes: 10, of: 10)
    #expect(all.upper == 1 && abs(all.lower - 0.722) < 0.001)
  }

  @Test(
    "half-width of a correlation at 0",
    arguments: [(30, 0.38), (50, 0.29), (100, 0.20), (200, 0.14)])
  func halfWidths(_ answers: Int, _ width: Double) throws {
    #expect(abs(try #require(Correlation.halfWidth(answers: answers)) - width) < 0.005)
  }

  @Test("a half-width needs more than three answers")
  func noHalfWidth() {
    #expect(Correlation.halfWidth(answers: 3) == nil)
    #expect(Correlation.upperLimit(0.5, answers: 3) == nil)
  }

  static let passing: [(Int, Int, [Double], Double)] = [
    (5, 4, [0.188, 0.337, 0.528, 0.737, 0.919, 0.977], 17.9),
    (10, 8, [0.055, 0.167, 0.383, 0.678, 0.930, 0.988], 12.6),
    (15, 12, [0.018, 0.091, 0.297, 0.648, 0.944, 0.995], 10.3),
    (20, 16, [0.006, 0.051, 0.238, 0.630, 0.957, 0.997], 8.9),
    (30, 24, [0.001, 0.017, 0.160, 0.607, 0.974, 0.999], 7.3),
  ]

  @Test("P(pass) at a mark of 80 %", arguments: passing)
  func passProbability(_ count: Int, _ needed: Int, _ expected: [Double], _ error: Double) {
    #expect(Binomial.needed(markPercent: 80, of: count) == needed)
    for (known, probability) in zip([0.5, 0.6, 0.7, 0.8, 0.9, 0.95], expected) {
      let value = Binomial.passProbability(known: known, of: count, markPercent: 80)
      #expect(abs(value - probability) < 0.0006)
    }
    #expect(abs(MeasurementError.percentPoints(known: 0.8, of: count) - error) < 0.06)
  }

  @Test(
    "blind guessing passes", arguments: [(0.5, 10, 0.055), (0.5, 20, 0.006), (0.25, 10, 0.0004)])
  func guessing(_ chance: Double, _ count: Int, _ expected: Double) {
    let value = Binomial.passProbability(known: chance, of: count, markPercent: 80)
    #expect(abs(value - expected) < 0.0006)
  }

  @Test("who knows 70 % passes 38 %, who knows 80 % fails 32 %, of ten questions at 80 %")
  func tenQuestions() {
    #expect(
      abs(Binomial.passProbability(known: 0.7, of: 10, markPercent: 80) - 0.38) < 0.005)
    #expect(
      abs(1 - Binomial.passProbability(known: 0.8, of: 10, markPercent: 80) - 0.32) < 0.005)
  }

  @Test("P(true ≥ mark) is the posterior tail, checked against its integral")
  func known() {
    for (right, count, mark) in [(8, 10, 0.8), (10, 10, 0.8), (0, 5, 0.6), (17, 20, 0.85)] {
      // Simpson's rule over the density θ^x (1 − θ)^(k − x).
      func density(_ share: Double) -> Double {
        var value = 1.0
        for _ in 0..<right { value *= share }
        for _ in 0..<(count - right) { value *= 1 - share }
        return value
      }
      func integral(_ from: Double, _ to: Double) -> Double {
        let steps = 2000
        let width = (to - from) / Double(steps)
        var sum = density(from) + density(to)
        for step in 1..<steps {
          sum += density(from + Double(step) * width) * (step % 2 == 1 ? 4 : 2)
        }
        return sum * width / 3
      }
      let expected = integral(mark, 1) / integral(0, 1)
      let value = Binomial.probabilityKnown(atLeast: mark, right: right, of: count)
      #expect(abs(value - expected) < 1e-9)
    }
    #expect(Binomial.probabilityKnown(atLeast: 0, right: 0, of: 10) == 1)
  }

  @Test("the binomial error is Lord's, and fixed quotas make it smaller")
  func errors() throws {
    let whole = try #require(MeasurementError.binomial(right: 16, of: 20))
    #expect(agrees(whole, (16.0 * 4 / 19).squareRoot()))
    let strata = try #require(
      MeasurementError.stratified([.init(right: 10, count: 10), .init(right: 6, count: 10)]))
    #expect(agrees(strata, (6.0 * 4 / 9).squareRoot()))
    #expect(strata < whole)
    #expect(MeasurementError.binomial(right: 1, of: 1) == nil)
  }

  @Test("strata with one question are put together")
  func singleStrata() throws {
    let pooled = MeasurementError.stratified([
      .init(right: 1, count: 1), .init(right: 0, count: 1), .init(right: 3, count: 4),
    ])
    #expect(agrees(pooled, (3.0 * 1 / 3 + 1.0 * 1 / 1).squareRoot()))
    let joined = MeasurementError.stratified([
      .init(right: 1, count: 1), .init(right: 3, count: 4), .init(right: 5, count: 6),
    ])
    #expect(agrees(joined, (4.0 * 1 / 4 + 5.0 * 1 / 5).squareRoot()))
    #expect(MeasurementError.stratified([.init(right: 1, count: 1)]) == nil)
  }

  @Test("a paper says its score, its interval, its errors, and P(true ≥ mark)")
  func person() throws {
    var columns = ResponseColumns()
    for item in 0..<10 { columns.append(person: 1, item: item, score: item < 8 ? 1 : 0) }
    let table = try ResponseTable(
      items: (0..<10).map { ItemFacts(id: "\($0)", stratum: $0 / 5) }, personCount: 2,
      columns: columns)
    let figures = PersonFigures(1, in: table, markPercent: 80)
    #expect(figures.right == 8 && figures.items == 10 && figures.fullScore == 10)
    #expect(abs(figures.interval.lower - 0.490) < 0.001)
    #expect(agrees(figures.binomialError, (16.0 / 9).squareRoot()))
    #expect(agrees(figures.stratifiedError, (3.0 * 2 / 4).squareRoot()))
    #expect(abs(figures.probabilityKnown - 0.3826) < 0.001)
    let none = PersonFigures(0, in: table, markPercent: 80)
    #expect(none.items == 0 && none.binomialError == nil && none.interval.upper == 1)
  }

  @Test("Lord and Keats fit the error to fixed items")
  func lordKeats() throws {
    let factor = MeasurementError.lordKeatsFactor(kr20: 0.7380191693, kr21: 0.6370607029)
    #expect(agrees(factor, (0.2619808307 / 0.3629392971).squareRoot()))
    let table = try Sample.table(
      PublishedFigures.kuderRichardson, full: Array(repeating: 1, count: 11))
    let test = TestStatistics(table, design: .equalForms)
    #expect(
      agrees(
        try #require(test.kr21StandardError) * (try #require(factor)), test.standardError,
        within: 1e-8))
  }

  static let samples: [(Int, [(Int, Int)])] = [
    (30, [(21, 23), (16, 19), (9, 11), (6, 8)]),
    (100, [(37, 45), (20, 25), (10, 13), (7, 9)]),
    (300, [(42, 54), (22, 28), (11, 14), (7, 9)]),
  ]

  @Test("sample size to meet one unqualified worker", arguments: samples)
  func sampleSize(_ workers: Int, _ expected: [(Int, Int)]) {
    for (percent, sizes) in zip([5, 10, 20, 30], expected) {
      let unqualified = (workers * percent + 99) / 100
      for (miss, size) in [(0.10, sizes.0), (0.05, sizes.1)] {
        #expect(
          PassRateEstimate.sampleSize(
            workers: workers, unqualified: unqualified, missProbability: miss) == size)
      }
    }
  }

  @Test("the stratified pass rate weighs posts and knows what it has not seen")
  func passRate() throws {
    let estimate = try #require(
      PassRateEstimate([
        .init(roster: 60, sample: 6, passed: 3), .init(roster: 40, sample: 4, passed: 4),
      ]))
    #expect(agrees(estimate.share, 0.6 * 0.5 + 0.4))
    #expect(agrees(estimate.standardError, (0.36 * 0.9 * 0.25 / 5).squareRoot()))
    let seen = PassRateEstimate([.init(roster: 3, sample: 3, passed: 2)])
    #expect(seen?.standardError == 0)
    #expect(PassRateEstimate([.init(roster: 3, sample: 0, passed: 0)]) == nil)
    #expect(
      PassRateEstimate([.init(roster: 3, sample: 1, passed: 0)])?.standardError == nil)
  }

  @Test("groups of 27 % break ties by the persons' numbers")
  func upperLower() {
    let groups = UpperLower(criterion: [3, 5, 5, 3, 5, 3, 3, 5])
    #expect(groups.upper == [1, 2])
    #expect(groups.lower == [5, 6])
    #expect(UpperLower(criterion: [1]).upper.isEmpty)
    #expect(UpperLower(criterion: Array(repeating: 1, count: 50)).upper.count == 14)
  }

  @Test("χ² tails", arguments: [(3.841, 1, 0.05), (16.266, 3, 0.001), (43.8, 39, 0.275)])
  func chiSquare(_ value: Double, _ degrees: Int, _ probability: Double) {
    #expect(abs(ChiSquare.upperTail(value, degrees: degrees) - probability) < 0.0005)
  }

  @Test(
    "the sample states",
    arguments: [
      (0, SampleState.insufficient), (29, .insufficient), (30, .indicative), (49, .indicative),
      (50, .sufficient),
    ])
  func states(_ answers: Int, _ state: SampleState) {
    #expect(SampleState(answers: answers) == state)
    #expect((state.label == "样本不足") == (answers < 30))
  }
}
