import FoundationEssentials
import TestSupport
import Testing
import Vocabulary

struct WorkingCalendarTests {
  let calendar = WorkingCalendar()

  @Test(
    "limits of working days end where the law's day count says",
    arguments: [
      // Hearing right: 5 working days (行政处罚法 art. 64).
      ("2026-07-06", 5, "2026-07-13"),
      // Publication: 7 working days (安全生产法 art. 78).
      ("2026-07-06", 7, "2026-07-15"),
      // The make-up Saturday 2026-05-09 counts.
      ("2026-05-08", 7, "2026-05-18"),
      // Spring Festival 2026: Sat 02-14 is worked, 02-15 to 02-23 are off.
      ("2026-02-13", 1, "2026-02-14"), ("2026-02-14", 1, "2026-02-24"),
      // National Day 2026.
      ("2026-09-30", 1, "2026-10-08"), ("2026-10-09", 1, "2026-10-10"),
      // 2025: Sun 01-26 is worked, 01-28 to 02-04 are off.
      ("2025-01-24", 1, "2025-01-26"), ("2025-01-27", 1, "2025-02-05"),
      // 2024: Sun 02-04 and Sun 02-18 are worked.
      ("2024-02-02", 1, "2024-02-04"), ("2024-02-09", 1, "2024-02-18"),
      ("2026-07-06", 0, "2026-07-06"), ("2026-07-04", 1, "2026-07-06"),
    ])
  func deadline(after: String, limit: Int, expected: String) {
    #expect(calendar.deadline(WorkingDays(limit), after: day(after)) == day(expected))
  }

  @Test("with an empty calendar only weekends are off")
  func emptyCalendar() {
    let empty = WorkingCalendar([])
    #expect(empty.deadline(WorkingDays(7), after: day("2026-05-08")) == day("2026-05-19"))
    #expect(!empty.covers(day("2026-05-08")))
  }

  @Test("counting back a limit gives the limit", arguments: [1, 2, 3, 5, 7, 20, 60])
  func countingBack(limit: Int) {
    for start in ["2024-01-31", "2025-01-20", "2026-02-10", "2026-04-28", "2026-09-18"] {
      let end = calendar.deadline(WorkingDays(limit), after: day(start))
      #expect(calendar.workingDays(after: day(start), through: end) == WorkingDays(limit))
    }
  }

  @Test(
    "each year has the announced days",
    arguments: [(2024, 251), (2025, 248), (2026, 248)])
  func yearlyTotals(year: Int, expected: Int) throws {
    let first = try #require(LegalDay(year: year, month: 1, day: 1))
    let last = try #require(LegalDay(year: year, month: 12, day: 31))
    let count = calendar.workingDays(after: first.adding(CalendarDays(-1)), through: last)
    #expect(count.count == expected)
    #expect(calendar.covers(first))
  }

  @Test("every make-up day is a weekend day outside the breaks and every list names its source")
  func makeUpDays() {
    for list in calendar.lists {
      #expect(list.source.contains("国办发明电"))
      #expect(list.workedDays.allSatisfy { $0.weekday >= 6 && $0.year == list.year })
      for day in list.workedDays {
        #expect(!list.breaks.contains { $0.first <= day && day <= $0.last })
      }
    }
  }

  @Test("a year without a list is told")
  func coverage() {
    #expect(!calendar.covers(day("2027-01-04")))
    #expect(calendar.isWorkingDay(day("2027-01-04")))
    #expect(calendar.workingDay(onOrAfter: day("2026-05-03")) == day("2026-05-06"))
    #expect(calendar.workingDay(onOrAfter: day("2026-05-09")) == day("2026-05-09"))
  }

  @Test("a calendar survives JSON, and a list from a file changes a limit without a build")
  func json() throws {
    let data = try JSONEncoder().encode(calendar)
    #expect(try JSONDecoder().decode(WorkingCalendar.self, from: data) == calendar)
    let extra = """
      [{"year": 2027, "source": "test", "isVerified": false, "workedDays": ["2027-01-03"],
        "breaks": [{"name": "元旦", "first": "2027-01-01", "last": "2027-01-02"}]}]
      """
    let lists = try JSONDecoder().decode([HolidayList].self, from: Data(extra.utf8))
    let changed = WorkingCalendar(calendar.lists + lists)
    #expect(changed.deadline(WorkingDays(1), after: day("2026-12-31")) == day("2027-01-03"))
  }

  @Test("the rule in force on the day is found at both ends of its term")
  func dated() {
    let rules = Dated([
      DatedRow(
        "old", inForceFrom: day("2020-01-01"), inForceTo: day("2026-01-31"), source: "令15",
        isVerified: false),
      DatedRow("new", inForceFrom: day("2026-02-01"), source: "令18", isVerified: false),
    ])
    #expect(rules.rule(on: day("2019-12-31")) == nil)
    #expect(rules.rule(on: day("2020-01-01")) == "old")
    #expect(rules.rule(on: day("2026-01-31")) == "old")
    #expect(rules.rule(on: day("2026-02-01")) == "new")
    #expect(rules.rule(on: .latest) == "new")
  }
}
