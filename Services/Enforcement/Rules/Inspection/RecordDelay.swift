public import Vocabulary

/// Whether a record came later after the visit than it should.
///
/// A late record is taken and says so; it is never refused, because the facts matter more.
/// **Source**: handbook 7.7, [D].
public func isLate(_ record: InspectionRecordDraft, recordedAt now: UTCMicroseconds) -> Bool {
  guard let departure = record.departure else { return false }
  let hours =
    record.isUnderground
    ? InspectionLimits.undergroundRecordHours : InspectionLimits.recordHours
  return now > departure.adding(hours)
}
