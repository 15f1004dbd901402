import TestSupport
import Testing
import Vocabulary

struct TimeTests {
  @Test("every day from 1600 to 2400 has a number that leads back to it")
  func roundTrip() throws {
    var expected = try LegalDay("1600-01-01").dayNumber
    for year in 1600..<2400 {
      for month in 1...12 {
        for dayOfMonth in 1...31 {
          guard let day = LegalDay(year: year, month: month, day: dayOfMonth) else { continue }
          guard day.dayNumber == expected, day.date == (year, month, dayOfMonth) else {
            Issue.record("\(year)-\(month)-\(dayOfMonth) is \(day)")
            return
          }
          expected += 1
        }
      }
    }
    // 800 years hold 292,194 days.
    #expect(try Int(expected) - Int(LegalDay("1600-01-01").dayNumber) == 292_194)
  }

  @Test(
    "days are known by number and weekday",
    arguments: [
      ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("0001-01-01", -719_162, 1),
      ("9999-12-31", 2_932_896, 5), ("2099-12-31", 47_481, 4), ("2026-07-06", 20_640, 1),
      ("2026-05-09", 20_582, 6),
    ])
  func numbers(text: String, number: Int32, weekday: Int) throws {
    let day = try LegalDay(text)
    #expect(day.dayNumber == number)
    #expect(day.weekday == weekday)
    #expect(day.description == text)
  }

  @Test(
    "the form's days are read",
    arguments: [("2026/07/06", "2026-07-06"), ("2026/7/6", "2026-07-06")])
  func formDays(text: String, iso: String) throws {
    #expect(try LegalDay(text).description == iso)
    #expect(try LegalDay(text).formText == "2026/07/06")
  }

  @Test(
    "a wrong day is refused",
    arguments: [
      ("2026-02-29", LegalDayRefusal.impossible), ("2026-02-30", .impossible),
      ("1900-02-29", .impossible), ("2026-00-10", .impossible), ("2026-13-01", .impossible),
      ("2026-04-31", .impossible), ("0000-01-01", .impossible), ("2026-7-6", .form),
      ("2026-07/06", .form), ("20260706", .form), ("26-07-06", .form), ("2026年7月6", .form),
      ("2026-07-06 ", .form), ("", .form), ("2026//0706", .form), ("2026-07-0６", .form),
    ])
  func wrongDays(text: String, refusal: LegalDayRefusal) {
    #expect(throws: refusal) { try LegalDay(text) }
  }

  @Test("29 February exists in 2024 and 2000")
  func leapDays() throws {
    _ = try LegalDay("2024-02-29")
    _ = try LegalDay("2000/02/29")
  }

  @Test(
    "months are added with the last day clipped",
    arguments: [
      ("2026-12-31", -3, "2026-09-30"), ("2026-01-31", 1, "2026-02-28"),
      ("2024-01-31", 1, "2024-02-29"), ("2026-01-15", -1, "2025-12-15"),
      ("2026-11-30", 3, "2027-02-28"),
    ])
  func months(from: String, months: Int, to: String) {
    #expect(day(from).adding(months: months) == day(to))
  }

  @Test(
    "the legal day changes at midnight in Asia/Shanghai",
    arguments: [
      (1_783_267_199_999_999, "2026-07-05"), (1_783_267_200_000_000, "2026-07-06"),
      (0, "1970-01-01"), (-28_800_000_001, "1969-12-31"), (-28_800_000_000, "1970-01-01"),
    ] as [(Int64, String)])
  func legalDay(microseconds: Int64, expected: String) {
    #expect(UTCMicroseconds(microseconds).legalDay == day(expected))
  }

  @Test("a moment is written in the legal zone, and a day ends where the next begins")
  func moments() {
    let moment = UTCMicroseconds(day("2026-07-06"), hour: 9, minute: 5, second: 7)
    #expect(moment.description == "2026-07-06T09:05:07+08:00")
    #expect(UTCMicroseconds(endOf: day("2026-07-06")) == UTCMicroseconds(day("2026-07-07")))
    #expect(moment.adding(Hours(24)).legalDay == day("2026-07-07"))
    #expect(FixedClock().now.description == "2026-07-06T09:00:00+08:00")
  }
}
