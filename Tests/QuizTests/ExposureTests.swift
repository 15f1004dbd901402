import Questions
import Quiz
import Testing
import Vocabulary

@Suite("Exposure control")
struct ExposureTests {
  static let stratum = Stratum(topic: "瓦斯", kind: .single, difficulty: 1)

  func hit(_ number: Int, _ cause: ExposureCause, daysAgo: Int) -> ExposureHit {
    ExposureHit(
      questionID: "Q\(number)", cause: cause, day: Make.day.adding(CalendarDays(-daysAgo)))
  }

  func eligibility(_ items: Int, count: Int, _ hits: [ExposureHit]) throws -> Eligibility {
    ExposureRule.eligibility(
      try DrawPool((0..<items).map { Make.item($0, Self.stratum) }),
      try Blueprint(quotas: [StratumQuota(Self.stratum, count: count)]), hits: hits, on: Make.day)
  }

  @Test(
    "a person is spared for 180 days, a mine for 14, and the future counts as seen",
    arguments: [
      (ExposureCause.person, 180, true), (.person, 181, false), (.mine, 14, true),
      (.mine, 15, false), (.withdrawn, 9999, true), (.person, -3, true),
    ])
  func days(cause: ExposureCause, daysAgo: Int, holds: Bool) {
    #expect(ExposureRule.holds(hit(1, cause, daysAgo: daysAgo), on: Make.day) == holds)
  }

  @Test("what was seen is held back while twice the quota stays")
  func heldBack() throws {
    let found = try eligibility(10, count: 2, (0..<6).map { hit($0, .person, daysAgo: 3) })
    #expect(found.excluded == (0..<6).map { "Q\($0)" })
    #expect(found.readmitted.isEmpty)
    #expect(found.candidates[0].count == 4)
  }

  @Test("below twice the quota the mine's come back first, the longest ago first")
  func readmission() throws {
    let hits = [
      hit(0, .person, daysAgo: 100), hit(1, .mine, daysAgo: 2), hit(2, .mine, daysAgo: 9),
      hit(3, .person, daysAgo: 5), hit(3, .mine, daysAgo: 5), hit(4, .withdrawn, daysAgo: 1),
    ]
    // One item is free and four are needed: both of the mine come back, and the person's older one.
    let found = try eligibility(6, count: 2, hits)
    #expect(found.readmitted == ["Q0", "Q1", "Q2"])
    #expect(found.excluded == ["Q3", "Q4"])
  }

  @Test("a relaxed draw does not take what is held, even where no quota looks")
  func relaxedHolds() throws {
    let other = Stratum(topic: "瓦斯", kind: .single, difficulty: 2)
    let pool = try DrawPool([Make.item(0, Self.stratum), Make.item(1, other), Make.item(2, other)])
    let plan = try Blueprint(quotas: [StratumQuota(Self.stratum, count: 2)])
    func drawn(_ gone: [Int]) throws -> Set<String> {
      let paper = try QuestionDraw.draw(
        plan, from: pool, hits: gone.map { hit($0, .withdrawn, daysAgo: 0) }, on: Make.day,
        seed: Make.seed(1), relaxing: true)
      return Set(paper.items.map(\.questionID))
    }
    #expect(try drawn([1]) == ["Q0", "Q2"])
    #expect(try drawn([2]) == ["Q0", "Q1"])
    #expect(throws: DrawRefusal.self) { try drawn([1, 2]) }
  }

  @Test("what was withdrawn never comes back")
  func withdrawn() throws {
    let found = try eligibility(4, count: 2, (0..<4).map { hit($0, .withdrawn, daysAgo: 0) })
    #expect(found.candidates[0].isEmpty)
    #expect(throws: DrawRefusal.self) {
      try QuestionDraw.draw(
        try Blueprint(quotas: [StratumQuota(Self.stratum, count: 2)]),
        from: try DrawPool((0..<4).map { Make.item($0, Self.stratum) }),
        hits: (0..<4).map { hit($0, .withdrawn, daysAgo: 0) }, on: Make.day, seed: Make.seed(1),
        relaxing: true)
    }
  }
}
