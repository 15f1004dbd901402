import Questions
import Quiz
import Testing

@Suite("Plans of papers")
struct BlueprintTests {
  static let single = Stratum(topic: "瓦斯", kind: .single, difficulty: 1)
  static let judge = Stratum(topic: "瓦斯", kind: .judge, difficulty: 1)

  @Test("percentages become whole numbers by the largest remainder, ties by code")
  func largestRemainder() throws {
    let codes = ["甲", "乙", "丙"].map { Stratum(topic: $0, kind: .single, difficulty: 1) }
    let plan = try Blueprint(
      total: 10,
      shares: zip(codes, [334, 333, 333]).map { StratumShare($0, permille: $1) })
    #expect(plan.total == 10)
    #expect(plan.quotas.first { $0.stratum == codes[0] }?.count == 4)
    let tied = try Blueprint(
      total: 3, shares: zip(codes.prefix(2), [500, 500]).map { StratumShare($0, permille: $1) })
    // U+4E59 comes before U+7532.
    #expect(tied.quotas.map(\.count) == [2, 1])
    #expect(tied.quotas[0].stratum == codes[1])
  }

  @Test("a paper has at most 40 % of true or false", arguments: [(4, 6, true), (5, 5, false)])
  func judgeCap(judges: Int, singles: Int, isAllowed: Bool) {
    let quotas = [
      StratumQuota(Self.judge, count: judges), StratumQuota(Self.single, count: singles),
    ]
    #expect(((try? Blueprint(quotas: quotas)) != nil) == isAllowed)
    if !isAllowed {
      #expect(throws: BlueprintRefusal.tooManyJudge(count: 5, allowed: 4)) {
        try Blueprint(quotas: quotas)
      }
    }
  }

  @Test("two quotas never want the same item")
  func overlap() {
    let wide = Stratum(topic: nil, kind: .single, difficulty: nil)
    #expect(throws: BlueprintRefusal.overlap("*/single/*", "瓦斯/single/1")) {
      try Blueprint(
        quotas: [StratumQuota(Self.single, count: 1), StratumQuota(wide, count: 1)])
    }
  }

  @Test("impossible plans are refused by name")
  func refusals() {
    #expect(throws: BlueprintRefusal.empty) { try Blueprint(quotas: []) }
    #expect(throws: BlueprintRefusal.countOutOfRange("瓦斯/single/1", 0)) {
      try Blueprint(quotas: [StratumQuota(Self.single, count: 0)])
    }
    #expect(throws: BlueprintRefusal.sharesSum(permille: 999)) {
      try Blueprint(total: 5, shares: [StratumShare(Self.single, permille: 999)])
    }
    #expect(throws: BlueprintRefusal.tooManyQuestions(201)) {
      try Blueprint(quotas: [StratumQuota(Self.single, count: Int.max)])
    }
    let bar = Stratum(topic: "a|b", kind: .single, difficulty: 1)
    #expect(throws: BlueprintRefusal.malformedStratum("a|b/single/1")) {
      try Blueprint(quotas: [StratumQuota(bar, count: 1)])
    }
  }

  @Test("publishing needs three items for each one drawn", arguments: [(6, true), (5, false)])
  func publishing(items: Int, isEnough: Bool) throws {
    let plan = try Blueprint(quotas: [StratumQuota(Self.single, count: 2)])
    let pool = try DrawPool((0..<items).map { Make.item($0, Self.single) })
    if isEnough {
      try plan.checkPublishable(pool)
    } else {
      let short = StratumShortage(stratum: "瓦斯/single/1", needed: 6, available: 5)
      #expect(throws: BlueprintRefusal.tooFewToPublish([short])) { try plan.checkPublishable(pool) }
      #expect(short.missing == 1)
    }
  }

  @Test("plans and pools survive their byte form, and only in order")
  func roundTrip() throws {
    let plan = try Make.plan()
    #expect(try Blueprint(canonicalBytes: plan.canonicalBytes) == plan)
    let pool = try Make.pool(40)
    #expect(try DrawPool(canonicalBytes: pool.canonicalBytes) == pool)
    var writer = CanonicalWriter()
    writer.list(pool.items.reversed())
    #expect(throws: CanonicalFault.malformed("pool")) {
      try DrawPool(canonicalBytes: writer.bytes)
    }
  }
}
