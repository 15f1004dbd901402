import Questions
import Quiz
import Testing
import Vocabulary

@Suite("Drawing questions")
struct QuestionDrawTests {
  func draw(
    _ pool: DrawPool, _ seed: UInt64, hits: [ExposureHit] = [], relaxing: Bool = false
  ) throws -> Paper {
    try QuestionDraw.draw(
      Make.plan(), from: pool, hits: hits, on: Make.day, seed: Make.seed(seed), relaxing: relaxing)
  }

  @Test("the same seed gives the same paper, in the quotas of the plan")
  func deterministic() throws {
    let pool = try Make.pool(5000) { [.normal, .new, .overexposed][$0 % 3] }
    let paper = try draw(pool, 1)
    #expect(try paper == draw(pool, 1))
    #expect(try paper != draw(pool, 2))
    #expect(paper.items.count == 20)
    #expect(Set(paper.items.map(\.questionID)).count == 20)
    for quota in try Make.plan().quotas {
      #expect(paper.items.filter { $0.quotaCode == quota.stratum.code }.count == quota.count)
    }
  }

  @Test("taking one item away leaves the other chosen ones chosen", arguments: 0..<20)
  func removal(seed: Int) throws {
    let pool = try Make.pool(240)
    let before = try draw(pool, UInt64(seed)).items.map(\.questionID)
    let gone = before[seed]
    let smaller = try DrawPool(pool.items.filter { $0.id != gone })
    let after = try draw(smaller, UInt64(seed)).items.map(\.questionID)
    #expect(Set(before).subtracting([gone]).isSubset(of: after))
    // Who was not drawn does not matter at all.
    let unseen = try #require(pool.items.first { !before.contains($0.id) })
    let without = try DrawPool(pool.items.filter { $0.id != unseen.id })
    #expect(try draw(without, UInt64(seed)).items.map(\.questionID) == before)
  }

  @Test("an item is drawn as often as its weight says")
  func weights() throws {
    let stratum = Make.strata[0]
    let weights: [ItemWeight] = [.overexposed, .normal, .new, .normal, .overexposed, .new]
    let pool = try DrawPool(
      weights.enumerated().map { Make.item($0.offset, stratum, weight: $0.element) })
    let plan = try Blueprint(quotas: [StratumQuota(stratum, count: 1)])
    let draws = 7000
    var counts: [String: Int] = [:]
    for seed in 0..<draws {
      let paper = try QuestionDraw.draw(
        plan, from: pool, hits: [], on: Make.day, seed: Make.seed(UInt64(seed)))
      counts[paper.items[0].questionID, default: 0] += 1
    }
    let sum = weights.reduce(0) { $0 + Int($1.rawValue) }
    let square = pool.items.reduce(0.0) { total, item in
      let expected = Double(draws) * Double(item.weight.rawValue) / Double(sum)
      let difference = Double(counts[item.id] ?? 0) - expected
      return total + difference * difference / expected
    }
    // χ² at five degrees of freedom: 20.5 is passed by chance once in a thousand.
    #expect(square < 20.5, "χ² = \(square)")
  }

  @Test("every item of a stratum is as likely as another: χ² over 4,000 draws")
  func uniform() throws {
    let stratum = Make.strata[0]
    let pool = try DrawPool((0..<20).map { Make.item($0, stratum) })
    let plan = try Blueprint(quotas: [StratumQuota(stratum, count: 1)])
    var counts = [String: Int]()
    for seed in 0..<4000 {
      let paper = try QuestionDraw.draw(
        plan, from: pool, hits: [], on: Make.day, seed: Make.seed(UInt64(seed) << 20))
      counts[paper.items[0].questionID, default: 0] += 1
    }
    let square = pool.items.reduce(0.0) { total, item in
      let difference = Double(counts[item.id] ?? 0) - 200
      return total + difference * difference / 200
    }
    // χ² at 19 degrees of freedom: 43.8 is passed by chance once in a thousand.
    #expect(square < 43.8, "χ² = \(square)")
  }

  @Test("a short stratum stops the draw with its name and the missing number")
  func shortage() throws {
    let pool = try Make.pool(12)
    let short = StratumShortage(stratum: "瓦斯/multiple/1", needed: 2, available: 1)
    #expect(throws: DrawRefusal.shortage(short)) { try draw(pool, 1) }
  }

  @Test("a relaxed draw gives up difficulty, then kind, then topic, and says so")
  func relaxing() throws {
    let strata = [
      Stratum(topic: "瓦斯", kind: .single, difficulty: 1),
      Stratum(topic: "瓦斯", kind: .single, difficulty: 2),
      Stratum(topic: "瓦斯", kind: .multiple, difficulty: 1),
      Stratum(topic: "顶板", kind: .single, difficulty: 1),
    ]
    let plan = try Blueprint(quotas: [StratumQuota(strata[0], count: 4)])
    let pool = try DrawPool(strata.enumerated().map { Make.item($0.offset, $0.element) })
    let paper = try QuestionDraw.draw(
      plan, from: pool, hits: [], on: Make.day, seed: Make.seed(1), relaxing: true)
    let code = strata[0].code
    #expect(
      paper.relaxations
        == RelaxationLevel.allCases.map { Relaxation(quotaCode: code, level: $0, count: 1) })
    #expect(paper.items.allSatisfy { $0.quotaCode == code })
  }

  @Test("a relaxed draw never fills up with true or false")
  func relaxedJudges() throws {
    let single = Stratum(topic: "瓦斯", kind: .single, difficulty: 1)
    let judge = Stratum(topic: "瓦斯", kind: .judge, difficulty: 1)
    let plan = try Blueprint(quotas: [StratumQuota(single, count: 5)])
    let pool = try DrawPool(
      (0..<3).map { Make.item($0, single) } + (10..<20).map { Make.item($0, judge) })
    let paper = try QuestionDraw.draw(
      plan, from: pool, hits: [], on: Make.day, seed: Make.seed(1), relaxing: true)
    #expect(paper.items.count == 5)
    let fewer = try DrawPool(pool.items.filter { $0.id != "Q0" })
    #expect(
      throws: DrawRefusal.shortage(
        StratumShortage(stratum: single.code, needed: 5, available: 4))
    ) {
      try QuestionDraw.draw(
        plan, from: fewer, hits: [], on: Make.day, seed: Make.seed(1), relaxing: true)
    }
  }

  @Test("fixed options keep their place, the others change it from paper to paper")
  func options() throws {
    let pool = try Make.pool(240)
    var orders: Set<[String]> = []
    for seed in 0..<40 {
      for item in try draw(pool, UInt64(seed)).items where !item.optionOrder.isEmpty {
        #expect(item.optionOrder.count == 4)
        #expect(item.optionOrder[3] == "D")
        orders.insert(item.optionOrder)
      }
    }
    #expect(orders.count == 6)
  }

  @Test("a pool refuses what no ticket may hold")
  func pools() {
    let stratum = Make.strata[0]
    let item = Make.item(1, stratum)
    #expect(throws: DrawRefusal.duplicateItem("Q1")) { try DrawPool([item, item]) }
    for id in ["", "a|b", "a#1", "a b", "题"] {
      let bad = DrawItem(
        id: id, version: 1, contentHash: item.contentHash, stratum: stratum, weight: .normal)
      #expect(throws: DrawRefusal.malformedItem(id)) { try DrawPool([bad]) }
    }
    let open = DrawItem(
      id: "Q", version: 1, contentHash: item.contentHash,
      stratum: Stratum(topic: nil, kind: .single, difficulty: 1), weight: .normal)
    #expect(throws: DrawRefusal.malformedItem("Q")) { try DrawPool([open]) }
  }

  @Test(
    "weights follow exposure",
    arguments: [
      (0, 0, ItemWeight.new), (29, 1000, .new), (30, 150, .normal), (31, 150, .overexposed),
      (30, 30, .overexposed),
    ])
  func exposureWeights(uses: Int, eligible: Int, weight: ItemWeight) {
    #expect(ItemWeight(uses: uses, eligible: eligible) == weight)
  }
}
