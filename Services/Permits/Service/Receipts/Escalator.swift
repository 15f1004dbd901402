internal import Contracts
internal import Feed
internal import PermitsRules
internal import Store
internal import Vocabulary

/// Tells, level by level, who is late with a receipt.
///
/// It asks the table what is due, so a service that was down for a week catches up at its next
/// tick, and no level fires twice.
struct Escalator: Sendable {
  let notices: ReceiptNotices
  let law: Law

  /// Receipts looked at in one transaction.
  ///
  /// Source: [D].
  static let batchMax = 256

  /// Records every escalation due now, at most `batchMax` receipts; answers how many it looked at.
  func escalate(at now: UTCMicroseconds, in transaction: Transaction) throws -> Int {
    let due = try ReceiptRecords.due(at: now, limit: Self.batchMax, in: transaction)
    for receipt in due { try escalate(receipt, at: now, in: transaction) }
    return due.count
  }

  private func escalate(
    _ found: ReceiptRecords.Stored, at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    var receipt = found
    guard
      let event = try LicenceEventRecords.event(atFeedSeq: receipt.feedSeq, in: transaction)
    else { throw RecordFault.missingRow(table: "event") }
    for escalation in escalationsDue(for: receipt.snapshot, now: now, calendar: law.calendar) {
      let fact = ReceiptFactRecords.Fact(kind: "ESCALATED", level: escalation.level, at: now)
      try ReceiptFactRecords.append(fact, to: receipt.key, in: transaction)
      receipt.snapshot = receipt.snapshot.escalated(to: escalation.level)
      try notices.append(
        PermitsReceiptFact(fact), about: receipt, causedBy: event.eventID,
        to: notices.recipients(of: escalation, late: receipt.key.department), at: now,
        in: transaction)
      if escalation.level >= Escalation.officeLevel {
        try AlarmLog.raise(
          reason: "RECEIPT_OVERDUE", subject: ReceiptName.text(of: receipt.key),
          detail: "level \(escalation.level)", at: now, in: transaction)
      }
    }
    try ReceiptRecords.update(
      receipt,
      nextDueAt: nextEscalation(for: receipt.snapshot, calendar: law.calendar),
      in: transaction)
  }
}
