import Glibc
import Testing

@testable import EnforcementRules

struct StatisticsRaschTests {
  /// Answers of persons to items of known difficulty.
  private func simulated(
    seed: UInt64, persons: Int, difficulties: [Double], drawn: Int? = nil
  ) throws -> ResponseTable {
    var random = SplitMix(seed: seed)
    var columns = ResponseColumns()
    for person in 0..<persons {
      // Sum of uniforms: near enough to the normal distribution, mean 0, deviation 1.
      let ability = (0..<12).reduce(-6.0) { sum, _ in sum + random.next() }
      var pool = Array(difficulties.indices)
      if let drawn {
        for place in 0..<drawn {
          pool.swapAt(place, place + Int(random.next() * Double(pool.count - place)))
        }
        pool = Array(pool.prefix(drawn))
      }
      for item in pool {
        let p = 1 / (1 + exp(difficulties[item] - ability))
        columns.append(person: person, item: item, score: random.next() < p ? 1 : 0)
      }
    }
    return try ResponseTable(
      items: difficulties.indices.map { ItemFacts(id: "Q\($0)") }, personCount: persons,
      columns: columns)
  }

  private let ladder = (0..<40).map { 4 * Double($0) / 39 - 2 }

  @Test("simulated difficulties come back, each within its standard error as often as it should")
  func recovery() throws {
    var settings = RaschSettings()
    settings.correctsLengthBias = true
    var within = 0
    var count = 0
    for seed in 1...5 as ClosedRange<UInt64> {
      let table = try simulated(seed: seed, persons: 400, difficulties: ladder)
      let model = RaschCalibration(table, settings: settings)
      #expect(model.isConverged)
      for (item, truth) in zip(model.items, ladder) {
        let difficulty = try #require(item.difficulty)
        let error = try #require(item.standardError)
        #expect(abs(difficulty - truth) < 4.5 * error)
        count += 1
        if abs(difficulty - truth) < 1.96 * error { within += 1 }
      }
    }
    // 95 % of 200, give or take four deviations.
    #expect((177...200).contains(within), "\(within) of \(count)")
  }

  @Test("difficulties come back from sparse random papers")
  func sparse() throws {
    var settings = RaschSettings()
    settings.correctsLengthBias = true
    let table = try simulated(seed: 9, persons: 2000, difficulties: ladder, drawn: 10)
    let model = RaschCalibration(table, settings: settings)
    #expect(model.isConverged && model.parts == 1)
    let misses = zip(model.items, ladder).map { abs(($0.difficulty ?? 9) - $1) }
    #expect((misses.max() ?? 9) < 0.45)
    #expect(misses.reduce(0, +) / 40 < 0.12)
    for item in model.items {
      #expect(abs((item.infit ?? 0) - 1) < 0.2)
      #expect(!item.isMisfitting)
    }
  }

  @Test(
    "the standard error is near 1/√(npq)", arguments: [(0.5, 0.37), (0.9, 0.61)])
  func standardError(_ facility: Double, _ expected: Double) {
    // With all abilities equal the information is exactly n·p·q.
    #expect(abs(1 / (30 * facility * (1 - facility)).squareRoot() - expected) < 0.006)
  }

  @Test("persons of one ability have items with exactly that error")
  func exactError() throws {
    // Two items, 30 persons who got one of two right: 15 each way.
    var columns = ResponseColumns()
    for person in 0..<30 {
      columns.append(person: person, item: 0, score: person < 15 ? 1 : 0)
      columns.append(person: person, item: 1, score: person < 15 ? 0 : 1)
    }
    let table = try ResponseTable(
      items: [ItemFacts(id: "a"), ItemFacts(id: "b")], personCount: 30, columns: columns)
    let model = RaschCalibration(table)
    #expect(agrees(model.items[0].difficulty, 0))
    #expect(agrees(model.items[0].standardError, 1 / 7.5.squareRoot()))
    #expect(agrees(model.items[0].infit, 1) && agrees(model.items[0].outfit, 1))
    #expect(agrees(model.probability(person: 3, item: 1), 0.5))
  }

  @Test("extremes get a finite measure beyond all others, and are marked")
  func extremes() throws {
    var marks = (0..<40).map { person in
      (0..<8).map { item in (person * 7 + item * 5) % 11 < 6 ? 1.0 : 0.0 }
    }
    for person in marks.indices {
      marks[person][0] = 1
      marks[person][1] = 0
    }
    marks[5] = [1, 0, 1, 1, 1, 1, 1, 1]
    marks[6] = [1, 0, 0, 0, 0, 0, 0, 0]
    let table = try Sample.table(marks, full: Array(repeating: 1, count: 8))
    let model = RaschCalibration(table)
    #expect(model.isConverged)
    let inner = model.items[2...].compactMap(\.difficulty)
    #expect(model.items[0].isExtreme && model.items[1].isExtreme)
    #expect(try #require(model.items[0].difficulty) < (inner.min() ?? 0))
    #expect(try #require(model.items[1].difficulty) > (inner.max() ?? 0))
    #expect(model.items[0].standardError != nil && model.items[0].infit == nil)
    #expect(model.persons[5].isExtreme && model.persons[6].isExtreme)
    let abilities = model.persons.filter { !$0.isExtreme }.compactMap(\.ability)
    #expect(try #require(model.persons[5].ability) > (abilities.max() ?? 0))
    #expect(try #require(model.persons[6].ability) < (abilities.min() ?? 0))
  }

  @Test("parts that nobody connects are told apart, each with mean 0")
  func parts() throws {
    var columns = ResponseColumns()
    for person in 0..<40 {
      for item in 0..<4 {
        columns.append(
          person: person, item: (person < 20 ? 0 : 4) + item,
          score: (person * 3 + item * item) % 5 < 3 ? 1 : 0)
      }
    }
    let table = try ResponseTable(
      items: (0..<8).map { ItemFacts(id: "\($0)") }, personCount: 40, columns: columns)
    let model = RaschCalibration(table)
    #expect(model.parts == 2)
    #expect(model.items[0].part != model.items[7].part)
    for half in [0..<4, 4..<8] {
      let sum = model.items[half].compactMap(\.difficulty).reduce(0, +)
      #expect(abs(sum) < 1e-9)
    }
  }

  @Test("held items carry the others onto their scale")
  func anchors() throws {
    let table = try simulated(seed: 4, persons: 300, difficulties: ladder)
    let free = RaschCalibration(table)
    let first = try #require(free.items[3].difficulty)
    let held = RaschCalibration(table, anchors: [3: first + 2])
    for (one, other) in zip(free.items, held.items) {
      let moved = try #require(other.difficulty) - (try #require(one.difficulty))
      #expect(abs(moved - 2) < 1e-6)
    }
  }

  @Test("an item that guessing decides does not fit, from 100 answers on")
  func misfit() throws {
    var random = SplitMix(seed: 77)
    let table = try simulated(seed: 5, persons: 300, difficulties: ladder)
    var columns = ResponseColumns()
    for row in 0..<table.rows.count {
      let item = Int(table.rows.item[row])
      let person = Int(table.rows.person[row])
      // Item 0 is right for those who know little.
      let turned = table.totals[person] < 20 ? random.next() < 0.9 : random.next() < 0.2
      columns.append(
        person: person, item: item,
        score: item == 0 ? (turned ? 1 : 0) : table.rows.score[row])
    }
    let turned = try ResponseTable(items: table.items, personCount: 300, columns: columns)
    let model = RaschCalibration(turned)
    #expect(model.items[0].isMisfitting)
    #expect(model.items.dropFirst().filter(\.isMisfitting).count <= 2)
    var few = model.items[0]
    few.answers = 99
    #expect(!few.isMisfitting)
  }

  @Test("persons who all got everything right leave nothing to fit")
  func nothing() throws {
    let table = try Sample.table(
      Array(repeating: [1, 1, 1], count: 5), full: [1, 1, 1])
    let model = RaschCalibration(table)
    #expect(model.parts == 0)
    #expect(model.items.allSatisfy { $0.isExtreme && $0.difficulty == nil })
    #expect(model.probability(person: 0, item: 0) == nil)
  }

  @Test("labels come from difficulty once it is certain, and parallel papers are told")
  func labels() throws {
    let table = try simulated(seed: 2, persons: 400, difficulties: ladder)
    var model = RaschCalibration(table)
    #expect(model.label(of: 0) == 1 && model.label(of: 20) == 3 && model.label(of: 39) == 5)
    let even = Array(stride(from: 0, to: 40, by: 2))
    let odd = Array(stride(from: 1, to: 40, by: 2))
    let difference =
      try #require(model.meanDifficulty(ofPaper: odd))
      - (try #require(model.meanDifficulty(ofPaper: even)))
    #expect(model.areParallel([even, odd]) == (abs(difference) <= 0.1))
    #expect(model.areParallel([Array(0..<20), Array(20..<40)]) == false)
    model.items[20].standardError = 0.51
    #expect(model.label(of: 20) == nil)
    model.items[0].difficulty = nil
    #expect(model.meanDifficulty(ofPaper: even) == nil && model.areParallel([even]) == nil)
  }
}
