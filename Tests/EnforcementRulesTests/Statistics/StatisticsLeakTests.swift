import EnforcementRules
import Glibc
import Testing

struct StatisticsLeakTests {
  @Test("steps at .6 against .8 are +.2877 and −.6931")
  func steps() {
    var detector = LeakDetector(limit: 3)
    detector.add(isRight: true, expected: 0.6)
    #expect(abs(detector.height - 0.2877) < 0.00005)
    detector.add(isRight: true, expected: 0.6)
    detector.add(isRight: true, expected: 0.6)
    detector.add(isRight: false, expected: 0.6)
    #expect(abs(detector.height - (3 * 0.287682 - 0.693147)) < 0.00001)
    #expect(abs(detector.peak - 3 * 0.287682) < 0.00001)
    detector.add(isRight: false, expected: 0.6)
    #expect(detector.height == 0 && detector.alarmAnswer == nil)
  }

  @Test("the alarm stays at the answer that passed the limit")
  func alarm() {
    var detector = LeakDetector(limit: 3)
    for _ in 0..<20 { detector.add(isRight: true, expected: 0.6) }
    #expect(detector.alarmAnswer == 11 && detector.answers == 20)
  }

  @Test("an expectation at the cap says nothing")
  func cap() {
    var detector = LeakDetector(limit: 3)
    for _ in 0..<500 { detector.add(isRight: true, expected: 0.98) }
    #expect(detector.peak == 0 && detector.answers == 500)
    detector.add(isRight: true, expected: 0.9)
    #expect(abs(detector.height - log(0.98 / 0.9)) < 1e-12)
  }

  /// Limit, true probability, mean run of the handbook (a few hundred runs), and of 20,000 runs
  /// of an independent simulation in Python.
  static let runs: [(Double, Double, Double, Double)] = [
    (3, 0.6, 227, 242.3), (3, 0.8, 28, 26.4), (3, 0.95, 13, 12.85), (4, 0.6, 754, 717),
    (4, 0.8, 34, 37.0), (4, 0.95, 17, 16.8),
  ]

  @Test("run lengths are those simulated before", arguments: runs)
  func runLengths(_ limit: Double, _ actual: Double, _ handbook: Double, _ precise: Double) {
    var simulation = LeakSimulation(seed: 20_261_124)
    let length = simulation.meanRunLength(
      expected: 0.6, actual: actual, limit: limit, runs: precise > 500 ? 4000 : 8000)
    #expect(abs(length - precise) < 0.06 * precise, "\(length)")
    #expect(abs(length - handbook) < 0.10 * handbook, "\(length)")
  }

  @Test("a simulated limit keeps its false alarms within the horizon")
  func tuned() {
    var simulation = LeakSimulation(seed: 5)
    let limit = simulation.limit(expected: 0.6, falseAlarm: 0.02, horizon: 200, runs: 4000)
    var random = SplitMix(seed: 99)
    var alarms = 0
    for _ in 0..<2000 {
      var detector = LeakDetector(limit: limit)
      for _ in 0..<200 { detector.add(isRight: random.next() < 0.6, expected: 0.6) }
      if detector.alarmAnswer != nil { alarms += 1 }
    }
    // 2 % of 2,000 are 40, give or take four deviations of both simulations.
    #expect((8...80).contains(alarms), "\(alarms) with \(limit)")
  }

  @Test("large banks have the higher limit")
  func limits() {
    #expect(LeakDetector.limit(items: 999) == 4 && LeakDetector.limit(items: 1000) == 6)
    // ln(50·n): two false alarms in a hundred items at most, however many answers they have.
    #expect(abs(LeakDetector.limit(items: 36, answers: 250) - log(12_500)) < 1e-12)
    #expect(LeakDetector.limit(items: 36, answers: 1) == 4)
  }

  @Test("items of every difficulty on drawn papers raise no alarm, and one that leaks does")
  func ownStart() throws {
    var random = SplitMix(seed: 7)
    let difficulties = (0..<36).map { _ in 4 * random.next() - 3.2 }
    var columns = ResponseColumns()
    for person in 0..<900 {
      let ability = 3 * (random.next() - 0.5)
      var paper = Set<Int>()
      while paper.count < 10 { paper.insert(Int(random.next() * 36)) }
      for item in paper.sorted() {
        let known = item == 7 && person >= 450
        let p = known ? 0.97 : 1 / (1 + exp(difficulties[item] + (item == 7 ? 1 : 0) - ability))
        columns.append(
          person: person, item: item, score: random.next() < p ? 1 : 0,
          answeredAt: Int64(person))
      }
    }
    let table = try ResponseTable(
      items: (0..<36).map { ItemFacts(id: "Q\($0)", stratum: $0 % 6) }, personCount: 900,
      columns: columns)
    let detectors = LeakScan.detectors(table, expectation: .ownStart)
    let flags = LeakScan.flags(table, detectors)
    #expect(flags.map(\.item) == ["Q7"])
    let alarm = try #require(flags.first?.figure(.alarmAnswer))
    #expect(alarm > 100, "counted among all answers, those that calibrate too: \(alarm)")
    // What is easier than its stratum is no leak; that is why strata do not calibrate.
    #expect(LeakScan.flags(table, LeakScan.detectors(table, expectation: .strata)).count > 5)
  }

  @Test("the first answers calibrate and are not watched")
  func calibrating() throws {
    var columns = ResponseColumns()
    for person in 0..<LeakExpectation.calibratingAnswers {
      columns.append(person: person, item: 0, score: 1, answeredAt: Int64(person))
    }
    let table = try ResponseTable(
      items: [ItemFacts(id: "Q0")], personCount: LeakExpectation.calibratingAnswers,
      columns: columns)
    let detector = LeakScan.detectors(table, expectation: .ownStart)[0]
    #expect(detector.peak == 0 && detector.answers == LeakExpectation.calibratingAnswers)
  }

  /// 20 items of facility .6; item 7 is known to everybody after answer 100.
  private func leaked() throws -> ResponseTable {
    var random = SplitMix(seed: 31)
    var columns = ResponseColumns()
    for person in 0..<200 {
      for item in 0..<20 {
        let p = item == 7 && person >= 100 ? 0.95 : 0.6
        columns.append(
          person: 199 - person, item: item, score: random.next() < p ? 1 : 0,
          answeredAt: Int64(person))
      }
    }
    return try ResponseTable(
      items: (0..<20).map { ItemFacts(id: "Q\($0)") }, personCount: 200, columns: columns)
  }

  @Test("Q-LEAK finds the leaked item, by the order of time and not of persons")
  func scan() throws {
    let table = try leaked()
    for expectation in [
      LeakExpectation.facilities(Array(repeating: 0.6, count: 20)), .strata,
      .rasch(RaschCalibration(table)),
    ] {
      let detectors = LeakScan.detectors(table, expectation: expectation, limit: 6)
      let tallest = detectors.indices.max { detectors[$0].peak < detectors[$1].peak }
      #expect(tallest == 7)
    }
    let detectors = LeakScan.detectors(
      table, expectation: .facilities(Array(repeating: 0.6, count: 20)), limit: 8)
    // Over 4,000 answers chance alone lifts another item above 8; the false-discovery rule knows.
    #expect(LeakScan.flags(table, detectors).count == 2)
    let flags = LeakScan.flags(table, detectors, falseDiscovery: 0.05)
    #expect(flags.map(\.item) == ["Q7"])
    let alarm = try #require(flags.first?.figure(.alarmAnswer))
    #expect((105...150).contains(alarm))
    #expect(flags.first?.figure(.cusumLimit) == 8)
    #expect(try #require(flags.first?.figure(.probability)) < 1e-6)
    let quiet = detectors.filter { $0.falseAlarmBound > 0.01 }
    #expect(LeakScan.flags(table, quiet, falseDiscovery: 0.05).isEmpty)
  }

  @Test("a Poisson-binomial tail equals the binomial when trials are alike")
  func poissonBinomial() {
    let alike = PoissonBinomial.tail(
      atLeast: 7, probabilities: Array(repeating: 0.4, count: 12))
    #expect(agrees(alike, Binomial.tail(atLeast: 7, of: 12, probability: 0.4)))
    #expect(agrees(PoissonBinomial.tail(atLeast: 2, probabilities: [0.3, 0.5]), 0.15))
    #expect(PoissonBinomial.tail(atLeast: 0, probabilities: []) == 1)
  }

  /// Two mines of 20; in the first, person 3 copies from person 12.
  private func copied(_ copies: Bool) throws -> ResponseTable {
    var random = SplitMix(seed: 12)
    var choices = (0..<40).map { _ in
      (0..<20).map { _ in random.next() < 0.4 ? 0 : 1 + Int(random.next() * 3) }
    }
    if copies { choices[3] = choices[12] }
    var columns = ResponseColumns()
    for (person, row) in choices.enumerated() {
      for (item, option) in row.enumerated() {
        columns.append(person: person, item: item, score: option == 0 ? 1 : 0, chosen: option)
      }
    }
    return try ResponseTable(
      items: (0..<20).map { ItemFacts(id: "\($0)", optionCount: 4, key: 0) }, personCount: 40,
      columns: columns)
  }

  @Test("copied wrong answers are found inside one mine, and chance is not")
  func collusion() throws {
    let groups = (0..<40).map { $0 / 20 }
    let pairs = CollusionScan.pairs(try copied(true), groups: groups)
    #expect(pairs.map(\.first) == [3] && pairs.map(\.second) == [12])
    let pair = try #require(pairs.first)
    #expect(pair.identical == pair.bothWrong && pair.bothWrong >= 4)
    #expect(pair.expected < Double(pair.bothWrong) / 2 && pair.probability < 0.01 / 20)
    #expect(CollusionScan.pairs(try copied(false), groups: groups).isEmpty)
    // In different mines nobody compares them.
    let apart = (0..<40).map { $0 == 3 ? 1 : $0 / 20 }
    #expect(CollusionScan.pairs(try copied(true), groups: apart).isEmpty)
  }

  @Test("chance agreement comes from the wrong answers of all others")
  func agreement() throws {
    // Persons 0 and 1 choose option 1; of ten others six choose 1, three 2, one 3.
    let options = [1, 1] + Array(repeating: 1, count: 6) + [2, 2, 2, 3]
    var columns = ResponseColumns()
    for (person, option) in options.enumerated() {
      for item in 0..<9 { columns.append(person: person, item: item, score: 0, chosen: option) }
    }
    let table = try ResponseTable(
      items: (0..<9).map { ItemFacts(id: "\($0)", optionCount: 4, key: 0) }, personCount: 12,
      columns: columns)
    let groups = [7, 7] + (0..<10).map { $0 == 7 ? 100 : $0 }
    let pairs = CollusionScan.pairs(table, groups: groups)
    let pair = try #require(pairs.first)
    // One is added to each wrong option: shares 7, 4 and 2 of 13.
    let match = (49.0 + 16 + 4) / 169
    #expect(pair.first == 0 && pair.second == 1 && pair.bothWrong == 9)
    #expect(agrees(pair.expected, 9 * match))
    #expect(agrees(pair.probability, (0..<9).reduce(1.0) { value, _ in value * match }))
  }
}
