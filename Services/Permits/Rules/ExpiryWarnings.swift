public import Vocabulary

/// One day on which the end of a licence's validity is warned of.
public struct ExpiryWarning: Sendable, Hashable {
  /// Calendar days before the last day of validity.
  public let daysBefore: CalendarDays
  /// The day of the warning.
  public let day: LegalDay
}

/// Calendar days before the end at which a 安全生产许可证 is warned of: renewal must be asked for
/// 3 months before the end.
///
/// **Source**: 安全生产许可证条例 art. 9; days `[D]`.
let safetyLicenceWarningDays = [120, 7, 0]
/// Calendar days before the end at which other licences are warned of.
///
/// **Source**: `[D]`; renewal is asked for 30 days before the end (许可法 art. 50).
let licenceWarningDays = [60, 30, 7, 0]
/// Months before its end by which renewal of a 安全生产许可证 is asked for.
///
/// **Source**: 安全生产许可证条例 art. 9.
let safetyLicenceRenewalMonths = 3
/// Calendar days before the end by which renewal of other licences is asked for.
///
/// **Source**: 许可法 art. 50.
let renewalDays = CalendarDays(30)

/// The days on which the end of validity is warned of, earliest first; none for an open end.
public func expiryWarnings(validTo: LegalDay, type: LicenceTypeRow?) -> [ExpiryWarning] {
  guard validTo < .openEnd else { return [] }
  let days = type?.isSafetyLicence == true ? safetyLicenceWarningDays : licenceWarningDays
  return days.map {
    ExpiryWarning(daysBefore: CalendarDays($0), day: validTo.adding(CalendarDays(-$0)))
  }
}

/// The last day on which renewal may be asked for.
public func renewalDay(validTo: LegalDay, type: LicenceTypeRow?) -> LegalDay {
  type?.isSafetyLicence == true
    ? validTo.adding(months: -safetyLicenceRenewalMonths)
    : validTo.adding(CalendarDays(-renewalDays.count))
}
