import InvestigationRules
import Testing
import Vocabulary

@Suite("Times no more exact than their sources")
struct TimelineTests {
  static let day = LegalDay(dayNumber: 20_524)

  static func at(_ hour: Int, _ minute: Int = 0, second: Int = 0) -> UTCMicroseconds {
    UTCMicroseconds(day, hour: hour, minute: minute, second: second)
  }

  @Test(
    "a told time spans what its unit leaves open",
    arguments: [
      (TimePrecision.second, Int64(1)), (.minute, 60), (.hour, 3_600), (.day, 86_400),
    ])
  func units(precision: TimePrecision, seconds: Int64) throws {
    let span = try TimelineSpan(ToldTime(time: Self.at(8), precision: precision))
    #expect(span.earliest == Self.at(8))
    #expect(span.latest.value == Self.at(8).value + seconds * 1_000_000 - 1)
  }

  @Test("about and between span what they say, and a fast clock is set right")
  func spans() throws {
    let about = try TimelineSpan(
      ToldTime(time: Self.at(8, 20), precision: .about, toleranceSeconds: 600))
    #expect(about.earliest == Self.at(8, 10) && about.latest == Self.at(8, 30))
    let between = try TimelineSpan(
      ToldTime(
        time: Self.at(8, 15), precision: .between, end: Self.at(8, 35), clockAheadSeconds: 180)
    )
    #expect(between.earliest == Self.at(8, 12) && between.latest == Self.at(8, 32))
  }

  @Test("what cannot be is refused with its field, on both sides of every limit")
  func refusals() throws {
    func refusal(_ told: ToldTime) -> TimelineRefusal? {
      do throws(TimelineRefusal) {
        _ = try TimelineSpan(told)
        return nil
      } catch {
        return error
      }
    }
    let time = Self.at(8)
    #expect(refusal(ToldTime(time: time, precision: .minute, offsetMinutes: 840)) == nil)
    #expect(refusal(ToldTime(time: time, precision: .minute, offsetMinutes: -720)) == nil)
    #expect(
      refusal(ToldTime(time: time, precision: .minute, offsetMinutes: 841))?.field
        == "zone_offset_minutes")
    #expect(
      refusal(ToldTime(time: time, precision: .minute, offsetMinutes: -721)) != nil)
    #expect(refusal(ToldTime(time: time, precision: .minute, clockAheadSeconds: -172_800)) == nil)
    #expect(
      refusal(ToldTime(time: time, precision: .minute, clockAheadSeconds: 172_801))?.reason
        == "CLOCK_ERROR_TOO_LARGE")
    #expect(refusal(ToldTime(time: time, precision: .about, toleranceSeconds: 1)) == nil)
    #expect(refusal(ToldTime(time: time, precision: .about, toleranceSeconds: 604_800)) == nil)
    #expect(
      refusal(ToldTime(time: time, precision: .about))?.reason == "TOLERANCE_IMPOSSIBLE")
    #expect(refusal(ToldTime(time: time, precision: .about, toleranceSeconds: 604_801)) != nil)
    #expect(refusal(ToldTime(time: time, precision: .between)) == .endNotAfterStart)
    #expect(refusal(ToldTime(time: time, precision: .between, end: time)) == .endNotAfterStart)
  }

  @Test("where spans overlap, no order is claimed; where they do not, it is")
  func order() throws {
    let spans = try [
      ToldTime(time: Self.at(9), precision: .minute),
      ToldTime(time: Self.at(8), precision: .minute),
      ToldTime(time: Self.at(8, 20), precision: .about, toleranceSeconds: 600),
      ToldTime(time: Self.at(8, 15), precision: .second),
      ToldTime(time: Self.at(8, 31), precision: .second),
    ].map { try TimelineSpan($0) }
    let order = TimelineOrder(spans.enumerated().map { ($0 + 1, $1) })
    #expect(order.places.map(\.number) == [2, 3, 4, 5, 1])
    #expect(order.places.map(\.group) == [0, 1, 1, 2, 3])
    #expect(order.places.map(\.isOpen) == [false, true, true, false, false])
    #expect(spans[1].isBefore(spans[2]) && !spans[2].isBefore(spans[3]))
  }

  @Test("what is known only to the day stands by its beginning and leaves the others their order")
  func looseEntries() throws {
    func order(_ told: [ToldTime]) throws -> TimelineOrder {
      TimelineOrder(try told.enumerated().map { ($0 + 1, try TimelineSpan($1)) })
    }
    let exact = [
      ToldTime(time: Self.at(8), precision: .minute),
      ToldTime(time: Self.at(9), precision: .minute),
    ]
    let withDay = try order(exact + [ToldTime(time: Self.at(0), precision: .day)])
    #expect(withDay.places.map(\.number) == [3, 1, 2])
    #expect(withDay.places.map(\.isOpen) == [true, false, false])
    // An hour takes part, more than an hour does not.
    let hour = try order(exact + [ToldTime(time: Self.at(8), precision: .hour)])
    #expect(hour.places.filter(\.isOpen).map(\.number) == [1, 3])
    let longer = ToldTime(
      time: Self.at(8, second: 10), precision: .between, end: Self.at(9, second: 11))
    let loose = try order(exact + [longer])
    #expect(loose.places.map(\.number) == [3, 1, 2])
    #expect(loose.places.map(\.isOpen) == [true, false, false])
  }

  @Test("a time in words is no more exact than it was told")
  func words() throws {
    func words(_ told: ToldTime) throws -> String {
      try TimelineItem(
        number: 1, told: told, text: "", source: .video, certainty: .established
      ).timeWords
    }
    let time = Self.at(8, 12, second: 40)
    #expect(try words(ToldTime(time: time, precision: .second)) == "08:12:40")
    #expect(
      try words(ToldTime(time: time, precision: .second, clockAheadSeconds: 180)) == "08:09:40")
    #expect(try words(ToldTime(time: time, precision: .minute)) == "08:12")
    #expect(try words(ToldTime(time: time, precision: .hour)) == "08 时许")
    #expect(try words(ToldTime(time: time, precision: .day)) == "当日")
    #expect(
      try words(ToldTime(time: time, precision: .about, toleranceSeconds: 600)) == "约 08:12 ±10分")
    #expect(
      try words(ToldTime(time: Self.at(23, 50), precision: .between, end: Self.at(24, 10)))
        == "23:50—次日 00:10")
  }
}
