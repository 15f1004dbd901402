internal import Contracts
internal import Feed
internal import PermitsRules
internal import Store
internal import Vocabulary

/// Tells, level by level, who is late with a receipt, and records the end of licences.
///
/// It asks the table what is due, so a service that was down for a week catches up at its next
/// tick, and no level fires twice.
struct Escalator: Sendable {
  let notices: ReceiptNotices
  let publisher: Publisher
  let law: Law

  /// Receipts or licences looked at in one transaction. Source: [D].
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
      nextDueAt: nextEscalation(for: receipt.snapshot, after: now, calendar: law.calendar),
      in: transaction)
  }

  /// Publishes 到期未延续 for licences whose term has ended; answers how many there were.
  ///
  /// - Throws: `StoreError`; a licence that the rules do not let expire is alarmed and left.
  func expire(at now: UTCMicroseconds, in transaction: Transaction) throws -> Int {
    let today = now.legalDay
    let lapsed = try LicenceRecords.lapsed(
      before: Int(today.dayNumber), limit: Self.batchMax, in: transaction)
    for number in lapsed {
      guard let known = try LicenceRecords.find(number: number, in: transaction) else { continue }
      let event = Self.expiry(of: known.licence)
      let publication = Publication(
        event, origin: .imported, by: Self.clock, on: today, law: law)
      _ = try publisher.publish(publication, at: now, in: transaction)
    }
    return lapsed.count
  }

  /// The event of the clock: the licence's own document, so that it is the same licence; its id
  /// follows from licence and last day, so that it happens once.
  private static func expiry(of licence: PermitsLicence) -> PermitsLicenceEvent {
    let validTo = licence.document?.validTo ?? ""
    return PermitsLicenceEvent(
      eventID: NamedUUID.text(of: "anlan.permits.expiry\u{1F}\(licence.name)\u{1F}\(validTo)"),
      type: .expired, document: licence.document, holder: licence.holder,
      premises: licence.premises)
  }

  /// The clock as publisher: no account, no role.
  static let clock = Principal(
    account: "clock", userID: 0, department: .approvalBureau, roles: [])
}
