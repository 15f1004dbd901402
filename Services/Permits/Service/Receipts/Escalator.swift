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

  /// Receipts or licences looked at in one transaction.
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

  /// Publishes 到期未延续 for licences whose term has ended, at most `batchMax` of them after
  /// `last`; answers where it stopped, or nil when there are no more.
  ///
  /// - Throws: `StoreError`; a licence that cannot expire is alarmed once and passed over, so that
  ///   it holds up no other.
  func expire(
    at now: UTCMicroseconds, after last: LicenceRecords.Lapsed?, in transaction: Transaction
  ) throws -> LicenceRecords.Lapsed? {
    let lapsed = try LicenceRecords.lapsed(
      before: Int(now.legalDay.dayNumber), after: last, limit: Self.batchMax, in: transaction)
    for entry in lapsed { try expire(entry, at: now, in: transaction) }
    return lapsed.count == Self.batchMax ? lapsed.last : nil
  }

  private func expire(
    _ lapsed: LicenceRecords.Lapsed, at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    guard let known = try LicenceRecords.find(number: lapsed.number, in: transaction) else {
      throw RecordFault.missingRow(table: "licence")
    }
    let publication = Publication(
      Self.expiry(of: known.licence), origin: .clock, by: Self.clock, on: now.legalDay, law: law,
      licenceNumber: lapsed.number)
    let outcome = try publisher.outcome(of: publication, at: now, in: transaction)
    guard case .failure(let refusal) = outcome else { return }
    try AlarmLog.raiseOnce(
      reason: "EXPIRY_REFUSED", subject: known.licence.name, detail: refusal.reason, at: now,
      in: transaction)
  }

  /// The event of the clock: the licence's own fields as recorded; its id follows from licence and
  /// place among its events, so that it happens once.
  private static func expiry(of licence: PermitsLicence) -> PermitsLicenceEvent {
    let name = "anlan.permits.expiry\u{1F}\(licence.name)\u{1F}\(licence.eventSeq)"
    return PermitsLicenceEvent(
      eventID: NamedUUID.text(of: name), type: .expired, document: licence.document,
      holder: licence.holder, premises: licence.premises)
  }

  /// The clock as publisher: no account, no role.
  static let clock = Principal(
    account: "clock", userID: 0, department: .approvalBureau, roles: [])
}
