public import Vocabulary

/// Days on which the clock of an investigation stands: a technical appraisal, first day to last.
///
/// **Source**: 国务院令493 art. 27.
public struct StopInterval: Sendable, Hashable {
  /// First day.
  public let from: LegalDay
  /// Last day; nil while it runs.
  public let to: LegalDay?

  /// Makes an interval.
  public init(from: LegalDay, to: LegalDay?) {
    self.from = from
    self.to = to
  }
}

/// Days that stand still, each counted once however many appraisals overlap.
public func stoppedDays(_ stops: [StopInterval], through today: LegalDay) -> Int {
  let spans = stops.map { ($0.from.dayNumber, ($0.to ?? today).dayNumber) }
    .filter { $0.0 <= $0.1 }.sorted { $0.0 < $1.0 }
  var days = 0
  var covered = Int32.min
  for (from, to) in spans {
    let first = max(from, covered == .min ? from : covered + 1)
    if to >= first { days += Int(to - first) + 1 }
    covered = max(covered, to)
  }
  return days
}

/// The last day for the report: 60 days from the accident, the next day being the first, and as
/// many more as the clock stood or the government granted.
///
/// **Source**: 国务院令493 art. 27, 29.
public func reportDueDay(
  accidentDay: LegalDay, rule: ClockRule, extensionDays: Int, stops: [StopInterval],
  through today: LegalDay
) -> LegalDay {
  accidentDay.adding(
    CalendarDays(rule.reportDays + extensionDays + stoppedDays(stops, through: today)))
}

/// The last day for the approval, from the day the report was submitted.
///
/// **Source**: 国务院令493 art. 32 (15 days; 特别重大 30 days, in a special case at most 30 more).
public func approvalDueDay(
  submittedDay: LegalDay, level: AccidentLevel, rule: ClockRule, extensionDays: Int
) -> LegalDay {
  submittedDay.adding(CalendarDays((rule.approvalDays[level] ?? 0) + extensionDays))
}
