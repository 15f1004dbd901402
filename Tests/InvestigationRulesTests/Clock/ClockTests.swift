import InvestigationRules
import TestSupport
import Testing
import Vocabulary

/// The limits of the law, as the built-in file has them.
let clockRule = ClockRule(
  unitReportHours: 1, hopHours: 2, statisticsHours: 24, teamHours: 24, reportDays: 60,
  extensionDaysMax: 60,
  approvalDays: [.ordinary: 15, .larger: 15, .major: 15, .extraordinary: 30],
  approvalExtensionDays: [.extraordinary: 30], publicationWorkingDays: 7,
  evaluationFromMonths: 10, evaluationToMonths: 12)

@Suite("Clocks of an investigation")
struct ClockTests {
  private static let accident = UTCMicroseconds(day("2026-03-01"), hour: 8)

  private static func due(extended: Int = 0, _ stops: [StopInterval] = []) -> LegalDay {
    reportDueDay(
      accidentDay: accident.legalDay, rule: clockRule, extensionDays: extended, stops: stops,
      through: day("2026-04-10"))
  }

  @Test("the report is due 60 days on, later by the appraisal and by the extension (handbook 11)")
  func report() {
    let appraisal = StopInterval(from: day("2026-03-10"), to: day("2026-03-29"))
    #expect(Self.due() == day("2026-04-30"))
    #expect(Self.due([appraisal]) == day("2026-05-20"))
    #expect(Self.due(extended: 60, [appraisal]) == day("2026-07-19"))
  }

  @Test("appraisals that overlap stop the clock once; one that runs stops it until today")
  func overlap() {
    let stops = [
      StopInterval(from: day("2026-03-10"), to: day("2026-03-29")),
      StopInterval(from: day("2026-03-20"), to: day("2026-03-31")),
      StopInterval(from: day("2026-03-15"), to: day("2026-03-16")),
    ]
    #expect(stoppedDays(stops, through: day("2026-04-10")) == 22)
    let running = StopInterval(from: day("2026-04-01"), to: nil)
    #expect(stoppedDays([running], through: day("2026-04-10")) == 10)
    #expect(stoppedDays([running], through: day("2026-03-31")) == 0)
  }

  @Test("a day's limit ends with the day", arguments: [(23, false), (24, true)])
  func end(hour: Int, isOverdue: Bool) {
    let reading = ClockReading("REPORT", dueDay: day("2026-04-30"), done: nil, basis: "")
    let now = UTCMicroseconds(day("2026-04-30")).adding(Hours(hour)).adding(Minutes(1))
    #expect(reading.isOverdue(at: now) == isOverdue)
  }

  @Test("an extension of the approval moves its limit by its days")
  func approvalExtended() {
    let submitted = day("2026-04-20")
    #expect(
      approvalDueDay(
        submittedDay: submitted, level: .extraordinary, rule: clockRule, extensionDays: 30)
        == day("2026-06-19"))
  }

  @Test(
    "a clock that stands runs only if its limit had passed", arguments: [(0, false), (1, true)])
  func standing(minutesLate: Int, isRunning: Bool) {
    let due = UTCMicroseconds(day("2026-04-20"), hour: 9)
    let clock = ClockReading("REPORT", due: due, done: nil, isStopped: true, basis: "")
    #expect(clock.runs(at: due.adding(Minutes(minutesLate))) == isRunning)
    #expect(!ClockReading("TEAM", due: due, done: due, basis: "").runs(at: due))
  }

  @Test("approval takes 15 days, 30 for the gravest", arguments: AccidentLevel.allCases)
  func approval(level: AccidentLevel) throws {
    let submitted = UTCMicroseconds(day("2026-04-20"), hour: 10)
    let clocks = caseClocks(
      of: CaseDates(accident: Self.accident, opened: Self.accident, submitted: submitted),
      level: level, rule: clockRule, calendar: WorkingCalendar(), now: submitted)
    let clock = try #require(clocks.first { $0.code == "APPROVAL" })
    let days = level == .extraordinary ? 30 : 15
    #expect(clock.due == UTCMicroseconds(endOf: day("2026-04-20").adding(CalendarDays(days))))
  }

  @Test("publication and evaluation run from the approval")
  func afterApproval() {
    let approved = UTCMicroseconds(day("2026-07-06"), hour: 12)
    let clocks = caseClocks(
      of: CaseDates(accident: Self.accident, opened: Self.accident, approved: approved),
      level: .ordinary, rule: clockRule, calendar: WorkingCalendar([]), now: approved)
    func due(_ code: String) -> UTCMicroseconds? { clocks.first { $0.code == code }?.due }
    #expect(due("PUBLICATION") == UTCMicroseconds(endOf: day("2026-07-15")))
    #expect(due("EVALUATION") == UTCMicroseconds(endOf: day("2027-07-06")))
  }
}
