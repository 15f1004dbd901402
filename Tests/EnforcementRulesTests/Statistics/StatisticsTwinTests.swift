import EnforcementRules
import Testing

@Suite(.enabled(if: StatisticsTwin.isThere, "needs Python"))
struct StatisticsTwinTests {
  static let shapes: [Sample.Shape] = [
    .init(name: "equal forms", seed: 1, persons: 60, items: 20),
    .init(name: "equal forms, part marks", seed: 2, persons: 45, items: 15, steps: 4),
    .init(name: "two persons", seed: 3, persons: 2, items: 5),
    .init(name: "three persons", seed: 4, persons: 3, items: 4, steps: 3),
    .init(name: "four persons", seed: 5, persons: 4, items: 3),
    .init(name: "one item", seed: 6, persons: 20, items: 1),
    .init(name: "odd ties at 50", seed: 7, persons: 50, items: 6),
    .init(
      name: "random papers", seed: 8, persons: 120, items: 60, strata: 4, drawn: 12),
    .init(
      name: "random papers, part marks", seed: 9, persons: 80, items: 40, strata: 3, drawn: 10,
      steps: 5),
    .init(
      name: "random papers, missing", seed: 10, persons: 90, items: 50, strata: 5, drawn: 14,
      missing: 0.2),
    .init(name: "equal forms, missing", seed: 11, persons: 40, items: 12, missing: 0.15),
    .init(name: "constant items", seed: 12, persons: 35, items: 12, constant: 4),
    .init(name: "all constant", seed: 13, persons: 15, items: 5, constant: 5),
    .init(
      name: "negative alpha", seed: 14, persons: 70, items: 10, isOpposed: true, spread: 1.5),
    .init(
      name: "strata of one and two", seed: 16, persons: 60, items: 30, strata: 12, drawn: 15),
    .init(name: "part marks, constant", seed: 15, persons: 33, items: 9, steps: 2, constant: 2),
  ]

  @Test("every figure of items equals the twin's to 1e-9", arguments: shapes)
  func items(_ shape: Sample.Shape) throws {
    let table = try Sample.table(shape)
    let twin = try StatisticsTwin.answer(table, design: shape.design, rasch: false)
    let analysis = ItemAnalysis(table, design: shape.design)
    for (figures, other) in zip(analysis.all(), twin.items) {
      #expect(figures.answers == other.answers)
      let pairs: [(String, Double?, Double?)] = [
        ("facility", figures.facility, other.facility),
        ("lower", figures.facilityInterval?.lower, other.interval?.first),
        ("upper", figures.facilityInterval?.upper, other.interval?.last),
        ("sd", figures.standardDeviation, other.sd),
        ("covariance", figures.covariance, other.covariance),
        ("greatest", figures.covarianceMax, other.covarianceMax),
        ("with total", figures.covarianceWithTotal, other.covarianceWithTotal),
        ("index", figures.discriminationIndex, other.index),
        ("efficiency", figures.discriminativeEfficiency, other.efficiency),
        ("weight", figures.effectiveWeight, other.weight),
        ("whole index", figures.wholeTotalIndex, other.wholeIndex),
        ("whole efficiency", figures.wholeTotalEfficiency, other.wholeEfficiency),
        ("strata index", figures.strataIndex, other.strataIndex),
        ("point-biserial", figures.pointBiserial, other.pointBiserial),
        ("upper-lower", figures.upperLower, other.upperLower),
      ]
      for (name, value, wanted) in pairs {
        #expect(
          agrees(value, wanted),
          "\(name) of item \(figures.item): \(String(describing: value)) \(String(describing: wanted))"
        )
      }
      #expect(analysis.one(figures.item) == figures)
    }
  }

  @Test("every figure of papers equals the twin's to 1e-9", arguments: shapes)
  func papers(_ shape: Sample.Shape) throws {
    let table = try Sample.table(shape)
    let twin = try StatisticsTwin.answer(table, design: shape.design, rasch: false).test
    let test = TestStatistics(table, design: shape.design)
    #expect(test.papers == twin.papers)
    let pairs: [(String, Double?, Double?)] = [
      ("mean", test.mean, twin.mean), ("median", test.median, twin.median),
      ("sd", test.standardDeviation, twin.sd), ("skewness", test.skewness, twin.skewness),
      ("kurtosis", test.kurtosis, twin.kurtosis), ("cic", test.internalConsistency, twin.cic),
      ("error ratio", test.errorRatio, twin.errorRatio), ("sem", test.standardError, twin.sem),
      ("kr20", test.kr20, twin.kr20), ("kr21", test.kr21, twin.kr21),
      ("kr21 sem", test.kr21StandardError, twin.kr21Sem),
      ("binomial", test.meanBinomialError, twin.binomial),
      ("stratified", test.meanStratifiedError, twin.stratified),
    ]
    for (name, value, wanted) in pairs {
      #expect(
        agrees(value, wanted),
        "\(name): \(String(describing: value)) \(String(describing: wanted))")
    }
  }

  @Test("the seeded tables are what their names say")
  func seeded() throws {
    func test(_ name: String) throws -> TestStatistics {
      let shape = try #require(Self.shapes.first { $0.name == name })
      return TestStatistics(try Sample.table(shape), design: shape.design)
    }
    #expect(try #require(try test("negative alpha").internalConsistency) < 0)
    #expect(try test("random papers").kr21 != nil)
    #expect(try test("random papers").internalConsistency == nil)
    #expect(try test("random papers, missing").kr21 == nil)
    #expect(try test("equal forms, missing").internalConsistency == nil)
    #expect(try test("all constant").skewness == nil)
  }

  static let calibrated: [Sample.Shape] = [
    .init(name: "equal forms", seed: 21, persons: 60, items: 15),
    .init(name: "random papers", seed: 22, persons: 90, items: 30, drawn: 12),
    .init(name: "missing", seed: 23, persons: 70, items: 14, missing: 0.3),
    .init(name: "constant items", seed: 24, persons: 40, items: 10, constant: 2),
    .init(name: "part marks", seed: 25, persons: 50, items: 12, steps: 2),
  ]

  @Test("Rasch measures, errors and fit equal the twin's to 1e-9", arguments: calibrated)
  func rasch(_ shape: Sample.Shape) throws {
    let table = try Sample.table(shape)
    let answer = try StatisticsTwin.answer(table, design: shape.design, rasch: true)
    let twin = try #require(answer.rasch)
    var settings = RaschSettings()
    settings.tolerance = 1e-12
    let model = RaschCalibration(table, settings: settings)
    #expect(model.isConverged && model.parts == 1)
    for (item, other) in zip(model.items, twin.items) {
      guard let other else {
        #expect(item.isExtreme)
        continue
      }
      for (value, wanted) in zip(
        [item.difficulty, item.standardError, item.infit, item.outfit], other)
      {
        #expect(agrees(value, wanted))
      }
    }
    for (person, other) in zip(model.persons, twin.persons) {
      guard let other else {
        #expect(person.isExtreme)
        continue
      }
      for (value, wanted) in zip(
        [person.ability, person.standardError, person.infit, person.outfit], other)
      {
        #expect(agrees(value, wanted))
      }
    }
  }
}
