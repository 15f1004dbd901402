public import Vocabulary

/// The warning to tell today: the last one reached, unless one as near to the end was told before.
///
/// After an outage only the nearest is told: it says all that the missed ones would have said. A
/// clock that was set forward and back again tells nothing twice.
///
/// **Source**: handbook 3.2; `[D]`.
/// - Parameter told: The fewest days before this end at which it was told; nil if never.
public func expiryWarningDue(
  validTo: LegalDay, type: LicenceTypeRow?, on today: LegalDay, told: CalendarDays?
) -> ExpiryWarning? {
  guard today <= validTo else { return nil }
  let reached = expiryWarnings(validTo: validTo, type: type).last { $0.day <= today }
  guard let reached, told.map({ reached.daysBefore.count < $0.count }) ?? true else { return nil }
  return reached
}

/// The next day on which the clock has something to do about a licence: to warn, or to end it.
///
/// A suspended licence is not warned of, but its term runs on (handbook 7.1).
/// - Parameter told: The fewest days before this end at which it was told; nil if never.
public func nextClockDay(
  state: LicenceState, validTo: LegalDay?, type: LicenceTypeRow?, told: CalendarDays?
) -> LegalDay? {
  guard let validTo, validTo < .openEnd, state == .valid || state == .suspended else { return nil }
  let warnings = state == .valid ? expiryWarnings(validTo: validTo, type: type) : []
  let next = warnings.first { warning in
    told.map { warning.daysBefore.count < $0.count } ?? true
  }
  return next?.day ?? validTo.adding(CalendarDays(1))
}

extension RecipientRole {
  /// Whether the department is told before a licence ends: those who answer for its supervision,
  /// not those on the list for a copy.
  ///
  /// Source: handbook 3.2; `[D]`.
  public var isWarned: Bool { self != .copy && self != .service }
}
