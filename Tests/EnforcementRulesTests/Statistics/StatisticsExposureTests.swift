import EnforcementRules
import Testing

struct StatisticsExposureTests {
  @Test("equal rates give the least overlap, k/N")
  func even() {
    // 4 of 20, every item on one paper in five.
    let exposure = Exposure(
      strata: Array(repeating: 0, count: 20), drawn: Array(repeating: 10, count: 20),
      eligible: Array(repeating: 50, count: 20), papers: 50)
    #expect(exposure.rates.allSatisfy { $0 == 0.2 })
    #expect(agrees(exposure.meanOverlap, 4.0 / 20))
    #expect(exposure.overexposed.isEmpty)
    #expect(exposure.strata.map(\.verdict) == [.roomy])
  }

  @Test("the formula from rates is the mean over all pairs of papers")
  func pairs() throws {
    var random = SplitMix(seed: 3)
    let papers = (0..<300).map { _ in
      var pool = Array(0..<30)
      // Low numbers are drawn more often.
      var paper: Set<Int> = []
      while paper.count < 6 {
        paper.insert(pool.remove(at: Int(random.next() * random.next() * Double(pool.count))))
      }
      return paper
    }
    let drawn = (0..<30).map { item in papers.filter { $0.contains(item) }.count }
    let exposure = Exposure(
      strata: (0..<30).map { $0 % 2 }, drawn: drawn,
      eligible: Array(repeating: 300, count: 30), papers: 300)
    var common = 0
    for one in papers.indices {
      for other in (one + 1)..<papers.count {
        common += papers[one].intersection(papers[other]).count
      }
    }
    let mean = Double(common) / Double(300 * 299 / 2) / 6
    #expect(agrees(exposure.countedOverlap, mean))
    // The rates count a paper with itself as well: (299·mean + 1) / 300.
    #expect(agrees(exposure.meanOverlap, (299 * mean + 1) / 300))
    #expect(exposure.overexposed.first == drawn.indices.max { drawn[$0] < drawn[$1] })
    #expect(exposure.strata.map(\.pool) == [15, 15])
  }

  @Test("a rate counts only papers on which the item could have stood")
  func eligible() {
    let exposure = Exposure(
      strata: [0, 0, 0], drawn: [5, 5, 0], eligible: [10, 50, 0], papers: 50)
    #expect(exposure.rates == [0.5, 0.1, nil])
    #expect(exposure.overexposed == [0])
  }

  @Test(
    "pools of five, three and fewer draws",
    arguments: [
      (25, 5, PoolVerdict.roomy), (24, 5, .tight), (15, 5, .tight), (14, 5, .refused),
      (0, 1, .refused), (0, 0, .roomy),
    ])
  func verdicts(_ pool: Int, _ drawn: Int, _ verdict: PoolVerdict) {
    #expect(PoolVerdict(pool: pool, drawn: drawn) == verdict)
  }

  @Test("exposure of a table counts its papers")
  func table() throws {
    let shape = Sample.Shape(
      name: "random", seed: 8, persons: 100, items: 40, strata: 4, drawn: 8)
    let exposure = Exposure(try Sample.table(shape))
    #expect(exposure.papers == 100 && exposure.strata.count == 4)
    #expect(agrees(exposure.strata.reduce(0) { $0 + $1.drawn }, 8))
    let overlap = try #require(exposure.countedOverlap)
    #expect(abs(overlap - 0.2) < 0.03)
  }
}
