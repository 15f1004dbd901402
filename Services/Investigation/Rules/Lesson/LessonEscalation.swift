public import Vocabulary

/// How far the silence of an entity has been carried up.
///
/// **Source**: handbook 6.8 names the instruments; the steps are `[D]`.
public enum LessonEscalation: Int32, Sendable, Hashable, Comparable, CaseIterable {
  /// Not due yet, or answered.
  case none = 0
  /// 催办: the supervising department is reminded, the day after it was due.
  case reminded = 1
  /// 督办: its head and the safety committee's office are told.
  case raised = 2
  /// 约谈: a talk is proposed; a human decides.
  case talkProposed = 3

  /// Working days after the due day until the head is told.
  ///
  /// Source: [D].
  public static let raisedAfter = WorkingDays(3)
  /// Working days after the due day until a talk is proposed.
  ///
  /// Source: [D].
  public static let talkAfter = WorkingDays(5)

  /// Stable code for programs.
  public var code: String {
    switch self {
    case .none: "NONE"
    case .reminded: "REMINDED"
    case .raised: "RAISED"
    case .talkProposed: "TALK_PROPOSED"
    }
  }

  /// Further up is greater.
  public static func < (left: LessonEscalation, right: LessonEscalation) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The step due for a silent entity on a day.
  public static func due(
    since dueDay: LegalDay, on today: LegalDay, calendar: WorkingCalendar
  ) -> LessonEscalation {
    if today <= dueDay { return .none }
    if today > calendar.deadline(talkAfter, after: dueDay) { return .talkProposed }
    if today > calendar.deadline(raisedAfter, after: dueDay) { return .raised }
    return .reminded
  }
}
