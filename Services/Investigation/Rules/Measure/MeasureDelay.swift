public import Vocabulary

/// How far a late measure is carried up.
///
/// **Source**: handbook 7.13 (OVERDUE → 督办函 → 约谈); the days are `[D]`.
public enum MeasureDelay: Int32, Sendable, Hashable, CaseIterable {
  /// In time, or done.
  case none = 0
  /// 已超期.
  case overdue = 1
  /// 督办函 due.
  case urged = 2
  /// 约谈 due.
  case talk = 3

  /// Working days after the due day until a letter of supervision is due.
  ///
  /// Source: [D].
  public static let urgedAfter = WorkingDays(5)
  /// Working days after the due day until a talk is due.
  ///
  /// Source: [D].
  public static let talkAfter = WorkingDays(15)

  /// The step due for a measure that is not reported done.
  public static func due(
    since dueDay: LegalDay, on today: LegalDay, calendar: WorkingCalendar
  ) -> MeasureDelay {
    if today <= dueDay { return .none }
    if today > calendar.deadline(talkAfter, after: dueDay) { return .talk }
    if today > calendar.deadline(urgedAfter, after: dueDay) { return .urged }
    return .overdue
  }
}
