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
      missingMaterials: publication.missingMaterials, calendar: law.calendar)
    let decision = try publishDecision(
      on: publication.review, given: given, routes: law.routes, types: law.types)
    let number = try known?.number ?? LicenceRecords.nextNumber(in: transaction)
    let sealed = Sealing(publication, decision, licence: LicenceName.text(of: number), law: law)
    return try record(sealed, number: number, known: known, at: now, in: transaction)
  }

  private func record(
    _ sealing: Sealing, number: Int, known: LicenceRecords.Stored?, at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws -> Published {
    let decision = sealing.decision
    let event = sealing.event(recordedAt: now)
    let recipients = sealing.recipients(services: services)
    let appended = try log.append(
      sealing.eventDraft(event, recipients: recipients, recordedAt: now), in: transaction)
    let licence = sealing.licence(after: event, known: known?.licence)
    let columns = LicenceRecords.Columns(
      licenceType: licence.document?.licenceType ?? "",
      isUnmapped: !decision.facts.licenceType.isMapped,
      validToDay: (try? LegalDay(licence.document?.validTo ?? "")).map { Int($0.dayNumber) })
    if known == nil {
      try LicenceRecords.insert(
        licence, number: number, columns: columns, at: now.value, in: transaction)
    } else {
      try LicenceRecords.update(
        licence, number: number, columns: columns, at: now.value, in: transaction)
    }
    try LicenceRecords.addIdentity(decision.facts.licenceKey, of: number, in: transaction)
    try LicenceEventRecords.insert(
      LicenceEventRecords.New(
        feedSeq: appended.seq, licenceNumber: number, eventSeq: decision.eventSeq,
        type: event.type, requestDigest: sealing.publication.digest,
        publisher: TypePrincipal(sealing.publication.publisher),
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
      let next = nextEscalation(for: snapshot, after: now, calendar: law.calendar)
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

  /// The licence by its own number, else by its predecessor's.
  private func knownLicence(
    for publication: Publication, in transaction: Transaction
  ) throws -> LicenceRecords.Stored? {
    guard var facts = publication.review.facts else { return nil }
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
