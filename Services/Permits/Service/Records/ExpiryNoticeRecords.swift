internal import Store
internal import Vocabulary

/// SQL of what was told before the end of licences: added to, never changed.
enum ExpiryNoticeRecords {
  /// The fewest days before this end at which it was told; nil if never.
  static func told(
    _ number: Int, validTo: LegalDay, in reader: Reader
  ) throws -> CalendarDays? {
    try reader.integer(
      """
      SELECT min(days_before)
        FROM expiry_notice
       WHERE licence_no = $1 AND valid_to_day = $2
      """, [.int(number), .int(Int(validTo.dayNumber))]
    ).map { CalendarDays($0) }
  }

  /// Notes that it was told.
  static func insert(
    _ number: Int, validTo: LegalDay, _ daysBefore: CalendarDays, feedSeq: Int64,
    at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO expiry_notice (licence_no, valid_to_day, days_before, feed_seq, told_utc_us)
           VALUES ($1, $2, $3, $4, $5)
      """,
      [
        .int(number), .int(Int(validTo.dayNumber)), .int(Int(daysBefore.count)),
        .integer(feedSeq), .integer(now.value),
      ])
  }
}
