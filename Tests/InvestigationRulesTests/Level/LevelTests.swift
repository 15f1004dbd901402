import InvestigationRules
import TestSupport
import Testing
import Vocabulary

@Suite("The level engine")
struct LevelTests {
  /// Thresholds of 国务院令493, in 万元.
  static let bands: [LevelBand] = rows.map { level, deaths, severe, loss in
    LevelBand(
      level: level, deaths: deaths, severe: severe, lossFen: loss * MoneyFen.perTenThousandYuan)
  }
  private static let rows: [(AccidentLevel, Int64, Int64, Int64)] = [
    (.larger, 3, 10, 1_000), (.major, 10, 50, 5_000), (.extraordinary, 30, 100, 10_000),
  ]

  /// Deaths, severe injuries, loss in 万元 as text, and the level.
  static let exact: [(Int64, Int64, String, AccidentLevel)] = [
    (0, 0, "0", .ordinary), (2, 0, "0", .ordinary), (3, 0, "0", .larger), (9, 0, "0", .larger),
    (10, 0, "0", .major), (29, 0, "0", .major), (30, 0, "0", .extraordinary),
    (0, 9, "0", .ordinary), (0, 10, "0", .larger), (0, 49, "0", .larger), (0, 50, "0", .major),
    (0, 99, "0", .major), (0, 100, "0", .extraordinary),
    (0, 0, "999.99", .ordinary), (0, 0, "1000", .larger), (0, 0, "4999.999999", .larger),
    (0, 0, "5000", .major), (0, 0, "9999.99", .major), (0, 0, "10000", .extraordinary),
    // Handbook 11: driven by the severe injuries.
    (2, 60, "100", .major), (3, 0, "1", .larger),
  ]

  @Test("any one criterion lifts the level, 以上 includes the number", arguments: exact)
  func levels(deaths: Int64, severe: Int64, loss: String, expected: AccidentLevel) throws {
    let fen = try #require(MoneyFen(tenThousandYuan: loss)).fen
    let tally = AccidentTally(
      deaths: .exactly(deaths), missing: .exactly(0), severe: .exactly(severe),
      poisoned: .exactly(0), lossFen: .exactly(fen))
    let finding = accidentLevel(of: tally, by: Self.bands)
    #expect(finding.level == expected)
    #expect(!finding.mayRise)
    #expect(finding.reasons.isEmpty == (expected == .ordinary))
  }

  @Test("the reason names the criterion that lifts")
  func reason() {
    let tally = AccidentTally(deaths: .exactly(2), severe: .exactly(60))
    #expect(accidentLevel(of: tally, by: Self.bands).reasons.map(\.text) == ["severe 60 ≥ 50"])
  }

  @Test("unknown is not zero: the level is a lower bound that may rise")
  func unknown() {
    let nothing = accidentLevel(of: AccidentTally(), by: Self.bands)
    #expect(nothing.level == .ordinary && nothing.mayRise)
    let some = accidentLevel(of: AccidentTally(deaths: .atLeast(3)), by: Self.bands)
    #expect(some.level == .larger && some.mayRise)
    let top = accidentLevel(of: AccidentTally(deaths: .atLeast(30)), by: Self.bands)
    #expect(top.level == .extraordinary && !top.mayRise)
  }

  @Test("a figure that grows never lowers the level", arguments: 0..<12)
  func monotonous(number: Int) {
    let step = Int64(number)
    let before = AccidentTally(deaths: .atLeast(step * 3), severe: .atLeast(step * 9))
    let after = AccidentTally(deaths: .atLeast(step * 3 + 1), severe: .atLeast(step * 9 + 2))
    #expect(
      accidentLevel(of: before, by: Self.bands).level
        <= accidentLevel(of: after, by: Self.bands).level)
    #expect(after.falls(below: before).isEmpty)
    #expect(before.falls(below: after) == [.deaths, .severe])
  }

  @Test("the missing count with the deaths, acute poisoning with the severe injuries")
  func together() {
    let tally = AccidentTally(
      deaths: .exactly(1), missing: .exactly(2), severe: .exactly(4), poisoned: .exactly(6))
    #expect(
      accidentLevel(of: tally, by: Self.bands).reasons.map(\.criterion) == [.deaths, .severe])
  }

  /// Day of the death after the accident, window, and whether it counts (handbook 11).
  static let deaths: [(Int, Int, Bool)] = [
    (0, 30, true), (29, 30, true), (30, 30, true), (31, 30, false), (7, 7, true), (8, 7, false),
  ]

  @Test("a death within 30 days counts, on the road and by fire within 7", arguments: deaths)
  func window(number: Int, windowDays: Int, counts: Bool) {
    let tally = AccidentTally(
      deaths: .exactly(2), missing: .exactly(0), severe: .exactly(1), poisoned: .exactly(0),
      lossFen: .exactly(0))
    let accident = day("2026-03-01")
    let effect = casualtyEffect(
      of: CasualtyChange(
        from: .severe, to: .death, day: accident.adding(CalendarDays(number))), on: tally,
      accidentDay: accident, windowDays: windowDays)
    guard counts else {
      #expect(effect == .afterWindow(dayNumber: number, windowDays: windowDays))
      return
    }
    guard case .counts(let after) = effect else {
      Issue.record("\(effect)")
      return
    }
    #expect(after.deaths == .exactly(3))
    #expect(after.severe == .exactly(0))
    #expect(accidentLevel(of: after, by: Self.bands).level == .larger)
  }

  @Test("a change before the accident is none")
  func before() {
    let effect = casualtyEffect(
      of: CasualtyChange(from: nil, to: .death, day: day("2026-02-28")), on: AccidentTally(),
      accidentDay: day("2026-03-01"), windowDays: 30)
    #expect(effect == .beforeAccident)
  }

  static let grave: [(AccidentTally, String, Bool)] = [
    (AccidentTally(atRisk: .atLeast(10)), "", true),
    (AccidentTally(atRisk: .atLeast(9)), "", false),
    (AccidentTally(trapped: .atLeast(3)), "", true),
    (AccidentTally(missing: .atLeast(1), trapped: .atLeast(1)), "", false),
    (AccidentTally(missing: .atLeast(1), trapped: .atLeast(2)), "", true),
    (AccidentTally(evacuated: .atLeast(500)), "", true),
    (AccidentTally(evacuated: .atLeast(499)), "", false),
    (AccidentTally(observed: .atLeast(10)), "", true), (AccidentTally(), "水源地受威胁", true),
  ]

  @Test("较大涉险 is met by any of its figures", arguments: grave)
  func graveDanger(tally: AccidentTally, other: String, expected: Bool) {
    let rule = GraveDangerRule(atRisk: 10, trapped: 3, evacuated: 500, observed: 10)
    #expect(rule.isMet(by: tally, otherDanger: other) == expected)
  }
}
