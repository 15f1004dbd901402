internal import Contracts
internal import Feed
internal import PermitsRules
internal import Store
internal import Vocabulary

/// Looks after the terms of licences: warns before the end, and records the end.
///
/// It asks the table what is due, so a service that was down for a month catches up at its next
/// tick; what was told and what was recorded are rows, so neither happens twice.
struct TermClock: Sendable {
  let publisher: Publisher
  let law: Law
  let digests: RequestDigests

  /// Licences looked at in one transaction.
  ///
  /// Source: [D].
  static let batchMax = 256

  /// Does what is due for licences, at most `batchMax` of them after `last`; answers where it
  /// stopped, or nil when there are no more.
  ///
  /// - Throws: `StoreError`; a licence that cannot expire is alarmed once and passed over, so that
  ///   it holds up no other.
  func look(
    at now: UTCMicroseconds, after last: LicenceRecords.Due?, in transaction: Transaction
  ) throws -> LicenceRecords.Due? {
    let due = try LicenceRecords.due(
      on: Int(now.legalDay.dayNumber), after: last, limit: Self.batchMax, in: transaction)
    for entry in due {
      guard let known = try LicenceRecords.find(number: entry.number, in: transaction) else {
        throw RecordFault.missingRow(table: "licence")
      }
      try act(on: known, at: now, in: transaction)
    }
    return due.count == Self.batchMax ? due.last : nil
  }

  private func act(
    on known: LicenceRecords.Stored, at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    let validTo = try? LegalDay(known.licence.document?.validTo ?? "")
    if let validTo, validTo < now.legalDay {
      return try expire(known, at: now, in: transaction)
    }
    var told = try validTo.flatMap {
      try ExpiryNoticeRecords.told(known.number, validTo: $0, in: transaction)
    }
    let type = row(of: known.licence)
    let state = LicenceState(rawValue: known.licence.state.rawValue)
    if let validTo, state == .valid,
      let warning = expiryWarningDue(validTo: validTo, type: type, on: now.legalDay, told: told)
    {
      try warn(of: known, warning, validTo: validTo, at: now, in: transaction)
      told = warning.daysBefore
    }
    let next = state.flatMap { nextClockDay(state: $0, validTo: validTo, type: type, told: told) }
    try LicenceRecords.setClockDay(
      next.map { Int($0.dayNumber) }, of: known.number, in: transaction)
  }

  private func row(of licence: PermitsLicence) -> LicenceTypeRow? {
    law.types.type(named: licence.document?.licenceType ?? "").code.flatMap(law.types.row(of:))
  }
}

// MARK: - Before the end

extension TermClock {
  /// Queues the notice for those who supervise, the bureau that renews, and the suite's services.
  private func warn(
    of known: LicenceRecords.Stored, _ warning: ExpiryWarning, validTo: LegalDay,
    at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    let licence = known.licence
    let document = licence.document ?? PermitsLicenceDocument()
    let renewal = renewalDay(validTo: validTo, type: row(of: licence))
    let notice = PermitsExpiryNotice(
      licence: licence.name, daysBefore: UInt32(warning.daysBefore.count),
      daysLeft: UInt32(max(0, validTo.dayNumber - now.legalDay.dayNumber)),
      validTo: validTo.description, renewalDue: renewal.description,
      holderName: licence.holder?.name ?? "",
      licenceTypeName: law.types.name(of: law.types.type(named: document.licenceType)),
      certificateNo: document.certificateNo, premisesName: licence.premises?.name ?? "")
    let name =
      "anlan.permits.expiring\u{1F}\(licence.name)\u{1F}\(validTo)\u{1F}\(warning.daysBefore.count)"
    let appended = try publisher.log.append(
      EventDraft(
        eventID: NamedUUID.text(of: name), source: PermitsService.name,
        type: "anlan.permits.LICENCE_EXPIRING", subject: licence.name, occurredAt: now,
        recordedAt: now, recipients: recipients(of: licence, on: now.legalDay),
        payloadType: PermitsExpiryNotice.protoName, payload: notice.encoded(), materials: [],
        supersedes: "", causeID: ""),
      in: transaction)
    try ExpiryNoticeRecords.insert(
      known.number, validTo: validTo, warning.daysBefore, feedSeq: appended.seq, at: now,
      in: transaction)
  }

  /// By the matrix of the day: who supervised at the last decision may have handed over since.
  private func recipients(of licence: PermitsLicence, on day: LegalDay) -> [FeedRecipient] {
    let bureau = DepartmentCode.approvalBureau
    let routing = law.routes.routing(
      for: law.types.type(named: licence.document?.licenceType ?? ""),
      industry: (licence.premises?.industry).flatMap { try? IndustryCode($0) },
      division: (licence.premises?.division).flatMap { DivisionCode($0) }, on: day,
      publisher: bureau)
    var recipients = routing.recipients.filter { $0.roles.contains(where: \.isWarned) }
      .map { FeedRecipient($0) }
    if !recipients.contains(where: { $0.department == bureau.text }) {
      recipients.append(FeedRecipient(department: bureau.text, role: .origin))
    }
    return recipients + publisher.services.map { FeedRecipient(department: $0, role: .service) }
  }
}

// MARK: - The end

extension TermClock {
  /// Publishes 到期未延续 for a licence whose term has ended.
  private func expire(
    _ known: LicenceRecords.Stored, at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    let publication = Publication(
      Self.expiry(of: known.licence), origin: .clock, by: Self.clock, on: now.legalDay, law: law,
      digests: digests,
      licenceNumber: known.number)
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
