/// Which days are worked: Monday to Friday, except the announced holidays and their make-up days.
///
/// For a year without a list only weekends are off, and `covers` says so.
/// **Source**: 行政处罚法 art. 85, 行政许可法 art. 82 (working days without holidays).
public struct WorkingCalendar: Sendable, Hashable {
  /// Lists in use.
  public let lists: [HolidayList]
  private let exceptions: [LegalDay: Bool]

  /// Makes a calendar of some lists; a later list wins over an earlier one on the same day.
  public init(_ lists: [HolidayList] = HolidayLists.all) {
    self.lists = lists
    var exceptions: [LegalDay: Bool] = [:]
    for list in lists {
      for holiday in list.breaks where holiday.first <= holiday.last {
        for number in holiday.first.dayNumber...holiday.last.dayNumber {
          exceptions[LegalDay(dayNumber: number)] = false
        }
      }
      for day in list.workedDays { exceptions[day] = true }
    }
    self.exceptions = exceptions
  }

  /// Whether a day is worked.
  public func isWorkingDay(_ day: LegalDay) -> Bool { exceptions[day] ?? (day.weekday <= 5) }

  /// Whether the holiday list of a day's year is known.
  public func covers(_ day: LegalDay) -> Bool { lists.contains { $0.year == day.year } }

  /// The last day of a limit of working days that begins with the day after `day`.
  ///
  /// Zero working days after a day is the day itself.
  public func deadline(_ limit: WorkingDays, after day: LegalDay) -> LegalDay {
    var current = day
    var left = limit.count
    while left > 0 {
      current = current.adding(CalendarDays(1))
      if isWorkingDay(current) { left -= 1 }
    }
    return current
  }

  /// The day itself if worked, else the next that is.
  public func workingDay(onOrAfter day: LegalDay) -> LegalDay {
    isWorkingDay(day) ? day : deadline(WorkingDays(1), after: day)
  }

  /// Working days after `day` through `end`; 0 if `end` is not later.
  public func workingDays(after day: LegalDay, through end: LegalDay) -> WorkingDays {
    guard day < end else { return WorkingDays(0) }
    let numbers = (day.dayNumber + 1)...end.dayNumber
    return WorkingDays(numbers.count { isWorkingDay(LegalDay(dayNumber: $0)) })
  }
}

extension WorkingCalendar: Codable {
  /// Reads the lists.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode([HolidayList].self))
  }

  /// Writes the lists.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(lists)
  }
}
