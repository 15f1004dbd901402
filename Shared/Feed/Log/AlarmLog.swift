public import Store
public import Vocabulary

/// Something a person must look at.
public struct Alarm: Sendable, Hashable {
  /// Position, 1..n.
  public let number: Int64
  /// Reason code such as "EVENT_ID_CONFLICT", "LANE_PARKED", "UNROUTED".
  public let reason: String
  /// What it is about.
  public let subject: String
  /// Facts without personal data; may be empty.
  public let detail: String
  /// When it was raised.
  public let raisedAt: UTCMicroseconds

  init(
    number: Int64, reason: String, subject: String, detail: String, raisedAtMicroseconds: Int64
  ) {
    self.number = number
    self.reason = reason
    self.subject = subject
    self.detail = detail
    raisedAt = UTCMicroseconds(raisedAtMicroseconds)
  }
}

/// Alarms of one service, in its own store: only added to.
public enum AlarmLog {
  /// Raises an alarm in the transaction of what it reports.
  ///
  /// - Throws: `StoreError`.
  public static func raise(
    reason: String, subject: String, detail: String = "", at moment: UTCMicroseconds,
    in transaction: Transaction
  ) throws {
    try AlarmRecords.append(
      reason: reason, subject: subject, detail: detail, at: moment.value, in: transaction)
  }

  /// Raises an alarm unless the very same was raised before: for what a peer may repeat for ever.
  ///
  /// - Throws: `StoreError`.
  public static func raiseOnce(
    reason: String, subject: String, detail: String = "", at moment: UTCMicroseconds,
    in transaction: Transaction
  ) throws {
    let isKnown = try AlarmRecords.isRaised(
      reason: reason, subject: subject, detail: detail, in: transaction)
    if isKnown { return }
    try raise(reason: reason, subject: subject, detail: detail, at: moment, in: transaction)
  }

  /// A page of alarms, newest first, below the number of the last one seen.
  ///
  /// - Throws: `StoreError`.
  public static func list(
    before number: Int64 = .max, limit: Int, in reader: Reader
  ) throws -> [Alarm] {
    try AlarmRecords.list(before: number, limit: limit, in: reader)
  }

  /// How many alarms there are.
  ///
  /// - Throws: `StoreError`.
  public static func count(in reader: Reader) throws -> Int {
    try AlarmRecords.count(in: reader)
  }
}
