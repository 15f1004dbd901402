import PermitsRules
import TestSupport
import Testing
import Vocabulary

@Suite("The term of a licence")
struct LicenceTermTests {
  static let gas = Drafts.types.row(of: .gasTradeLicence)
  static let coal = Drafts.types.row(of: .coalSafetyLicence)

  @Test(
    "on the day of a limit it is told, the day before it is not; the year's end is a day like others",
    arguments: [
      ("2026-11-15", nil), ("2026-11-16", 60), ("2026-12-15", 60), ("2026-12-16", 30),
      ("2026-12-31", 30), ("2027-01-01", 30), ("2027-01-07", 30), ("2027-01-08", 7),
      ("2027-01-14", 7), ("2027-01-15", 0), ("2027-01-16", nil),
    ] as [(String, Int?)])
  func others(today: String, told: Int?) {
    let due = expiryWarningDue(
      validTo: day("2027-01-15"), type: Self.gas, on: day(today), told: nil)
    #expect(due?.daysBefore.count == told)
  }

  @Test(
    "a safety licence to the last day of the year: 120, 7 and 0 days",
    arguments: [
      ("2026-09-01", nil), ("2026-09-02", 120), ("2026-12-23", 120), ("2026-12-24", 7),
      ("2026-12-30", 7), ("2026-12-31", 0), ("2027-01-01", nil),
    ] as [(String, Int?)])
  func safetyLicence(today: String, told: Int?) {
    let due = expiryWarningDue(
      validTo: day("2026-12-31"), type: Self.coal, on: day(today), told: nil)
    #expect(due?.daysBefore.count == told)
  }

  @Test("a type that nobody knows is warned of like others; an open end never")
  func unknownType() {
    let end = day("2027-03-01")
    #expect(
      expiryWarningDue(validTo: end, type: nil, on: day("2026-12-31"), told: nil)?.daysBefore.count
        == 60)
    #expect(
      expiryWarningDue(validTo: .openEnd, type: nil, on: .openEnd, told: nil) == nil)
    #expect(nextClockDay(state: .valid, validTo: .openEnd, type: nil, told: nil) == nil)
    #expect(nextClockDay(state: .valid, validTo: nil, type: nil, told: nil) == nil)
  }

  @Test(
    "what was told, or something nearer to the end, is not told again",
    arguments: [(60, 30), (30, nil), (7, nil), (0, nil)] as [(Int, Int?)])
  func told(before: Int, due: Int?) {
    let warning = expiryWarningDue(
      validTo: day("2027-01-15"), type: Self.gas, on: day("2026-12-20"),
      told: CalendarDays(before))
    #expect(warning?.daysBefore.count == due)
  }

  @Test(
    "the clock's next day is the next limit not told, then the day after the end",
    arguments: [
      (nil, "2026-11-16"), (60, "2026-12-16"), (30, "2027-01-08"), (7, "2027-01-15"),
      (0, "2027-01-16"),
    ] as [(Int?, String)])
  func nextDay(told: Int?, next: String) {
    let found = nextClockDay(
      state: .valid, validTo: day("2027-01-15"), type: Self.gas,
      told: told.map { CalendarDays($0) })
    #expect(found == day(next))
  }

  @Test("only a licence in force is warned of; a suspended one ends all the same")
  func states() {
    for state in LicenceState.allCases where state != .valid {
      let next = nextClockDay(
        state: state, validTo: day("2027-01-15"), type: Self.gas, told: nil)
      #expect(next == (state == .suspended ? day("2027-01-16") : nil), "\(state)")
    }
  }

  @Test("those who supervise are told, and the office; those with a copy are not")
  func roles() {
    #expect(RecipientRole.allCases.filter(\.isWarned) == [.industry, .lead, .town, .origin])
  }
}
