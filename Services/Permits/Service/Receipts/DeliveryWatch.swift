internal import Feed
internal import PermitsRules
internal import Store
internal import Vocabulary

/// Tells of deliveries that do not arrive in "real time": ten minutes are an alarm, an hour is a
/// breach.
///
/// One alarm a department and stall, named by the delivery that has waited longest: what waits
/// behind it waits for the same reason. **Source**: handbook 3.2.
enum DeliveryWatch {
  /// The longest waiting delivery of a department that is late.
  struct Late: Sendable, Hashable {
    let key: ReceiptRecords.Key
    let delay: DeliveryDelay

    /// Reason code of the alarm.
    var reason: String {
      switch delay {
      case .alarm: "DELIVERY_LATE"
      case .breach: "DELIVERY_BREACH"
      }
    }
  }

  /// The departments whose deliveries are late now.
  static func late(at now: UTCMicroseconds, in reader: Reader) throws -> [Late] {
    try ReceiptRecords.oldestUndelivered(in: reader).compactMap { receipt in
      deliveryDelay(
        in: receipt.snapshot.state, pushedAt: receipt.snapshot.pushedAt, now: now
      ).map { Late(key: receipt.key, delay: $0) }
    }
  }

  /// Raises the alarms that were not raised before.
  static func raise(_ late: [Late], at now: UTCMicroseconds, in transaction: Transaction) throws {
    for delivery in late {
      try AlarmLog.raiseOnce(
        reason: delivery.reason, subject: ReceiptName.text(of: delivery.key), at: now,
        in: transaction)
    }
  }
}
