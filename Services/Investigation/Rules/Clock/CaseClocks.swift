public import Vocabulary

/// When what happened to a case, as its clocks need it.
public struct CaseDates: Sendable, Hashable {
  /// The accident.
  public var accident: UTCMicroseconds
  /// Opened.
  public var opened: UTCMicroseconds
  /// Team named.
  public var teamSet: UTCMicroseconds?
  /// Submitted, the last time.
  public var submitted: UTCMicroseconds?
  /// Approved.
  public var approved: UTCMicroseconds?
  /// Published.
  public var published: UTCMicroseconds?
  /// Evaluated, the first time.
  public var evaluated: UTCMicroseconds?
  /// Appraisals.
  public var stops: [StopInterval]
  /// Days granted for the report.
  public var extensionDays: Int
  /// Days granted for the approval.
  public var approvalExtensionDays: Int

  /// Makes dates.
  public init(
    accident: UTCMicroseconds, opened: UTCMicroseconds, teamSet: UTCMicroseconds? = nil,
    submitted: UTCMicroseconds? = nil, approved: UTCMicroseconds? = nil,
    published: UTCMicroseconds? = nil, evaluated: UTCMicroseconds? = nil,
    stops: [StopInterval] = [], extensionDays: Int = 0, approvalExtensionDays: Int = 0
  ) {
    self.accident = accident
    self.opened = opened
    self.teamSet = teamSet
    self.submitted = submitted
    self.approved = approved
    self.published = published
    self.evaluated = evaluated
    self.stops = stops
    self.extensionDays = extensionDays
    self.approvalExtensionDays = approvalExtensionDays
  }
}

/// The clocks of a case that run or ran.
///
/// **Source**: 国务院令493 art. 27, 29, 32, 34; 安全生产法 art. 86.
public func caseClocks(
  of dates: CaseDates, level: AccidentLevel, rule: ClockRule, calendar: WorkingCalendar,
  now: UTCMicroseconds
) -> [ClockReading] {
  var clocks = [
    ClockReading(
      "TEAM", due: dates.opened.adding(Hours(rule.teamHours)), done: dates.teamSet, basis: "[D]"),
    ClockReading(
      "REPORT",
      dueDay: reportDueDay(
        accidentDay: dates.accident.legalDay, rule: rule, extensionDays: dates.extensionDays,
        stops: dates.stops, through: now.legalDay), done: dates.submitted,
      isStopped: dates.stops.contains { $0.to == nil }, basis: "493 art. 29, 27"),
  ]
  if let submitted = dates.submitted {
    clocks.append(
      ClockReading(
        "APPROVAL",
        dueDay: approvalDueDay(
          submittedDay: submitted.legalDay, level: level, rule: rule,
          extensionDays: dates.approvalExtensionDays), done: dates.approved,
        basis: "493 art. 32"))
  }
  if let approved = dates.approved {
    clocks.append(
      ClockReading(
        "PUBLICATION",
        dueDay: calendar.deadline(
          WorkingDays(rule.publicationWorkingDays), after: approved.legalDay),
        done: dates.published, basis: "493 art. 34, [D]"))
    clocks.append(
      ClockReading(
        "EVALUATION", dueDay: approved.legalDay.adding(months: rule.evaluationToMonths),
        done: dates.evaluated, basis: "AF 86"))
  }
  return clocks
}
