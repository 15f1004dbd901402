internal import Store

/// SQL of alarms.
enum AlarmRecords {
  /// Adds an alarm.
  static func append(
    reason: String, subject: String, detail: String, at moment: Int64, in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO alarm (alarm_no, reason, subject, detail, raised_utc_us)
           SELECT coalesce(max(alarm_no), 0) + 1, $1, $2, $3, $4
             FROM alarm
      """, [.text(reason), .text(subject), .textOrNull(detail), .integer(moment)])
  }

  /// Whether the very same alarm was raised.
  static func isRaised(
    reason: String, subject: String, detail: String, in reader: Reader
  ) throws -> Bool {
    try reader.exists(
      """
      SELECT 1
        FROM alarm
       WHERE reason = $1
         AND subject = $2
         AND detail IS NOT DISTINCT FROM $3
       LIMIT 1
      """, [.text(reason), .text(subject), .textOrNull(detail)])
  }

  /// Alarms below a number, newest first.
  static func list(before number: Int64, limit: Int, in reader: Reader) throws -> [Alarm] {
    try reader.rows(
      """
      SELECT alarm_no, reason, subject, detail, raised_utc_us
        FROM alarm
       WHERE alarm_no < $1
       ORDER BY alarm_no DESC
       LIMIT $2
      """, [.integer(number), .int(limit)]
    ) { row in
      Alarm(
        number: row.int64(0), reason: row.text(1), subject: row.text(2),
        detail: row.optionalText(3) ?? "", raisedAtMicroseconds: row.int64(4))
    }
  }

  /// How many there are.
  static func count(in reader: Reader) throws -> Int {
    try reader.integer("SELECT count(*) FROM alarm") ?? 0
  }
}
