internal import Contracts
internal import EnforcementRules
internal import Feed
internal import Store
internal import Vocabulary
internal import Wire

extension EnforcementInspection {
  /// Takes what a decided move brings.
  mutating func take(_ asked: InspectionRequest, _ request: EnforcementMoveInspectionRequest) {
    let time = ProtoTimestamp(microseconds: asked.now.value)
    switch asked.move {
    case .start: officers = Set(asked.officers).sorted()
    case .record: record = request.record
    case .close: noQuizReason = asked.noQuizReason
    case .approve, .cancel: break
    }
    updateTime = time
    moves.append(
      EnforcementInspectionMoveRecord(
        move: EnforcementInspectionMove(rawValue: asked.move.rawValue),
        account: asked.principal.account, time: time,
        note: asked.record.map { isLate($0, recordedAt: asked.now) } == true
          ? "LATE \(asked.note)" : asked.note))
  }
}

extension InspectionFacts {
  /// What a stored inspection says.
  init(_ inspection: EnforcementInspection, cardHolders: Set<String>) {
    self.init(
      state: InspectionState(rawValue: inspection.state.rawValue) ?? .closed,
      department: inspection.department, isQuizRequired: inspection.quizRequired,
      sittings: inspection.sittings.count, officers: inspection.officers, cardHolders: cardHolders)
  }
}

extension InspectionRecordDraft {
  /// What the request says.
  init(_ record: EnforcementInspectionRecord) {
    self.init(
      arrival: record.arriveTime.map { UTCMicroseconds($0.microseconds) },
      departure: record.leaveTime.map { UTCMicroseconds($0.microseconds) }, text: record.text,
      problems: record.problems, signedBy: record.signedBy, refusalNote: record.refusalNote,
      isUnderground: record.isUnderground)
  }
}

extension EnforcementOfficerCard {
  /// The days of a card whose fields are as they must be.
  func days() throws(Status) -> (from: LegalDay, to: LegalDay) {
    var faults: [(String, String)] = []
    if account.isEmpty { faults.append(("card.account", "FIELD_REQUIRED [D]")) }
    if cardNo.isEmpty { faults.append(("card.card_no", "FIELD_REQUIRED [7.7]")) }
    let from = try? LegalDay(validFrom)
    let to = try? LegalDay(validTo)
    if from == nil { faults.append(("card.valid_from", "YYYY-MM-DD [7.7]")) }
    if to == nil { faults.append(("card.valid_to", "YYYY-MM-DD [7.7]")) }
    guard faults.isEmpty, let from, let to, from <= to else {
      if faults.isEmpty { faults.append(("card.valid_to", "before valid_from [7.7]")) }
      throw Status.invalid(fields: faults, reason: "INVALID_CARD")
    }
    return (from, to)
  }
}

extension EnforcementContext {
  /// Puts a step of an inspection into the feed and thereby into the ledger.
  func announce(
    _ inspection: EnforcementInspection, _ word: String, step: Int, at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws {
    _ = try log.append(
      EventDraft(
        eventID: NamedUUID.text(
          of: "anlan.enforcement.inspection\u{1F}\(inspection.name)\u{1F}\(step)"),
        source: EnforcementService.name, type: "anlan.enforcement.INSPECTION_\(word)",
        subject: inspection.name, occurredAt: now, recordedAt: now,
        recipients: EnforcementService.subscribers.map {
          FeedRecipient(department: $0, role: .service)
        },
        payloadType: EnforcementInspection.protoName, payload: inspection.encoded()),
      in: transaction)
  }
}
