internal import Contracts
internal import Feed
internal import PermitsRules
internal import Store
internal import Vocabulary

/// Publishes licence events inside a transaction: look up, decide, seal, queue, record.
struct Publisher: Sendable {
  let log: FeedLog
  let law: Law
  /// Departments of the suite's services, which keep read models of every licence.
  let services: [String]

  /// Decides on one publication and writes everything that follows from it.
  ///
  /// Nothing is written before the decision is made, so a refusal leaves no trace and a batch
  /// needs no savepoint per item.
  /// - Throws: `PublishRefusal`, `EventIDConflict`, `StoreError`.
  func publish(
    _ publication: Publication, at now: UTCMicroseconds, in transaction: Transaction
  ) throws -> Published {
    if let earlier = try LicenceEventRecords.find(
      eventID: publication.event.eventID, in: transaction)
    {
      return try repeated(earlier, of: publication, in: transaction)
    }
    let known = try knownLicence(for: publication, in: transaction)
    let given = PublishGiven(
      now: now, publisher: publication.publisher.department,
      history: try history(of: known, correcting: publication.event.corrects, in: transaction),
      missingMaterials: publication.missingMaterials,
      deathCases: try deathCases(of: known, on: publication, today: now.legalDay, in: transaction),
      calendar: law.calendar)
    let decision = try publishDecision(
      on: publication.review, given: given, routes: law.routes, types: law.types)
    let number = try known?.number ?? LicenceRecords.nextNumber(in: transaction)
    let sealing = Sealing(publication, decision, licence: LicenceName.text(of: number), law: law)
    return try record(sealing, number: number, known: known, at: now, in: transaction)
  }

  /// Cases with deaths at the holder in the term that a renewal ends.
  private func deathCases(
    of known: LicenceRecords.Stored?, on publication: Publication, today: LegalDay,
    in transaction: Transaction
  ) throws -> [String] {
    guard publication.review.facts?.type == .renewed, let licence = known?.licence else {
      return []
    }
    return try AccidentRecords.deathCases(
      of: licence.holder?.creditCode ?? "", from: licence.termStart, through: today,
      in: transaction)
  }

  private func record(
    _ sealing: Sealing, number: Int, known: LicenceRecords.Stored?, at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws -> Published {
    let decision = sealing.decision
    let event = sealing.event(recordedAt: now)
    let recipients = sealing.recipients(services: services)
    let appended = try append(
      sealing.eventDraft(event, recipients: recipients, recordedAt: now), in: transaction)
    try recordLicence(sealing, event, number: number, known: known, at: now, in: transaction)
    try LicenceEventRecords.insert(
      LicenceEventRecords.New(
        feedSeq: appended.seq, licenceNumber: number, eventSeq: decision.eventSeq,
        type: event.type, requestDigest: sealing.publication.digest,
        publisher: sealing.publication.publisher,
        isUnrouted: decision.unrouted != nil),
      in: transaction)
    try openReceipts(decision, appended, licenceNumber: number, at: now, in: transaction)
    if let reason = decision.unrouted {
      try AlarmLog.raise(
        reason: "UNROUTED", subject: event.licence, detail: reason.rawValue, at: now,
        in: transaction)
    }
    return Published(
      licenceNumber: number, eventSeq: decision.eventSeq, bodyDigest: appended.sha256,
      recipients: recipients, isUnrouted: decision.unrouted != nil, isRepeated: false,
      warnings: decision.warnings)
  }

  private func recordLicence(
    _ sealing: Sealing, _ event: PermitsLicenceEvent, number: Int, known: LicenceRecords.Stored?,
    at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    let recorded =
      event.corrects.isEmpty
      ? [] : try LicenceEventRecords.all(ofLicence: number, in: transaction)
    let licence = sealing.licence(after: event, known: known?.licence, recorded: recorded)
    let type = licence.document?.licenceType ?? ""
    let named = law.types.type(named: type)
    let validTo = try? LegalDay(licence.document?.validTo ?? "")
    let clockDay = nextClockDay(
      state: sealing.decision.stateAfter, validTo: validTo,
      type: named.code.flatMap(law.types.row(of:)), told: nil)
    let columns = LicenceRecords.Columns(
      licenceType: type, isUnmapped: !named.isMapped,
      validToDay: validTo.map { Int($0.dayNumber) }, clockDay: clockDay.map { Int($0.dayNumber) })
    if known == nil {
      try LicenceRecords.insert(
        licence, number: number, columns: columns, at: now.value, in: transaction)
    } else {
      try LicenceRecords.update(
        licence, number: number, columns: columns, at: now.value, in: transaction)
    }
    let key = sealing.decision.facts.licenceKey
    try LicenceRecords.addIdentity(key, of: number, in: transaction)
  }

  /// Seals and queues; the log measures before it writes, so a refusal leaves no trace here either.
  private func append(_ draft: EventDraft, in transaction: Transaction) throws -> AppendedEvent {
    do {
      return try log.append(draft, in: transaction)
    } catch FeedFault.tooLarge(let bytes, let bytesMax) {
      throw PublishRefusal.tooLarge(bytes: bytes, bytesMax: bytesMax)
    }
  }

  /// One receipt a department; services keep no receipts.
  private func openReceipts(
    _ decision: PublishDecision, _ appended: AppendedEvent, licenceNumber: Int,
    at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    let planned = Dictionary(
      decision.deliveries.map { ($0.recipient.department.text, $0) },
      uniquingKeysWith: { first, _ in first })
    for delivery in appended.deliveries {
      guard let plan = planned[delivery.recipient] else { continue }
      let snapshot = ReceiptSnapshot(
        state: .pending, role: plan.recipient.role, pushedAt: now, dues: plan.dues)
      let stored = ReceiptRecords.Stored(
        key: ReceiptRecords.Key(
          department: delivery.recipient, mailboxSeq: Int64(delivery.mboxSeq)),
        feedSeq: appended.seq, licenceNumber: licenceNumber, snapshot: snapshot)
      let next = nextEscalation(for: snapshot, calendar: law.calendar)
      try ReceiptRecords.insert(stored, nextDueAt: next, in: transaction)
    }
  }

  private func repeated(
    _ earlier: LicenceEventRecords.Earlier, of publication: Publication,
    in transaction: Transaction
  ) throws -> Published {
    guard earlier.requestDigest == publication.digest else {
      throw EventIDConflict(eventID: publication.event.eventID)
    }
    return Published(
      licenceNumber: earlier.licenceNumber, eventSeq: earlier.eventSeq,
      bodyDigest: earlier.bodyDigest, recipients: earlier.recipients,
      isUnrouted: earlier.isUnrouted, isRepeated: true, warnings: publication.review.warnings)
  }

  /// The licence the clock names, or the one of the event corrected, which may have had another
  /// number; else the one of the certificate's number or its predecessor's.
  private func knownLicence(
    for publication: Publication, in transaction: Transaction
  ) throws -> LicenceRecords.Stored? {
    if let number = publication.licenceNumber {
      return try LicenceRecords.find(number: number, in: transaction)
    }
    guard var facts = publication.review.facts else { return nil }
    if !facts.corrects.isEmpty {
      return try LicenceEventRecords.licence(ofEvent: facts.corrects, in: transaction)
        .flatMap { try LicenceRecords.find(number: $0, in: transaction) }
    }
    if let found = try LicenceRecords.find(identity: facts.licenceKey, in: transaction) {
      return found
    }
    let predecessor = publication.event.document?.predecessorCertificateNo ?? ""
    guard !predecessor.isEmpty else { return nil }
    facts.certificateNo = DocumentNumber(predecessor)?.text ?? predecessor
    return try LicenceRecords.find(identity: facts.licenceKey, in: transaction)
  }

  private func history(
    of known: LicenceRecords.Stored?, correcting corrected: String, in transaction: Transaction
  ) throws -> LicenceHistory {
    guard let known else { return LicenceHistory() }
    if !corrected.isEmpty {
      let events = try LicenceEventRecords.all(ofLicence: known.number, in: transaction)
      return LicenceHistory(events.compactMap(LicenceEventFact.init))
    }
    let licence = known.licence
    guard let state = LicenceState(rawValue: licence.state.rawValue) else {
      throw RecordFault.unknownCode(table: "licence")
    }
    return LicenceHistory(
      state: state, eventSeq: UInt64(known.eventSeq),
      validTo: try? LegalDay(licence.document?.validTo ?? ""),
      division: (licence.premises?.division).flatMap { DivisionCode($0) },
      industry: (licence.premises?.industry).flatMap { try? IndustryCode($0) })
  }
}

extension LicenceEventFact {
  /// The fact the fold needs of a recorded event; nil for a type of another version.
  init?(_ event: PermitsLicenceEvent) {
    guard let type = LicenceEventType(rawValue: event.type.rawValue) else { return nil }
    self.init(
      eventID: event.eventID, type: type, corrects: event.corrects,
      validTo: try? LegalDay(event.document?.validTo ?? ""),
      division: (event.premises?.division).flatMap { DivisionCode($0) },
      industry: (event.premises?.industry).flatMap { try? IndustryCode($0) })
  }
}
