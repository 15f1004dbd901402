internal import Contracts
internal import Crypto
internal import EnforcementRules
internal import Feed
internal import Quiz
internal import Store
internal import Vocabulary

/// Takes a sitting home, inside one transaction.
///
/// The same bytes get the same receipt. Other bytes under the same id are kept beside the first, and
/// a person decides. Nothing that somebody answered is ever thrown away.
struct SittingIntake {
  let context: EnforcementContext
  let now: UTCMicroseconds

  /// What became of the bytes.
  enum Outcome: Sendable {
    case taken(receipt: [UInt8], sitting: String, before: Bool)
    case conflict(QuizFault)
  }

  /// Takes the bytes.
  ///
  /// - Throws: `QuizFault`, `StoreError`.
  func take(
    _ body: [UInt8], by principal: Principal, in transaction: Transaction
  ) throws -> Outcome {
    let record = try ScoreKeeper.record(body)
    let sha256 = Array(SHA256.hash(data: body))
    let header = record.header
    if let stored = try SittingRecords.find(header.sittingID, in: transaction) {
      return try takeAgain(
        body, sha256, over: stored, by: principal, in: transaction)
    }
    guard
      let pack = try PackRecords.find(
        header.packID, signedBy: context.signer.publicKey, in: transaction),
      let secret = pack.secret(ofSlot: header.slot)
    else { throw QuizFault.sittingOfUnknownPack(header.packID) }
    let copy = SittingRecords.Copy(
      sha256: sha256, body: body, receipt: nil, account: principal.account)
    var sitting = sitting(of: record, pack: pack, sha256: sha256)
    if try hasIgnoredExposure(record, pack: pack, in: transaction) {
      sitting.flags.append("EXPOSURE_IGNORED")
    }
    if try isWithoutPractical(record, in: transaction) {
      sitting.flags.append("PRACTICAL_MISSING")
    }
    let number = try SittingRecords.insert(
      sitting, header: header, pack: pack, at: now, in: transaction)
    try SittingRecords.keep(copy, of: number, at: now, in: transaction)
    guard let stored = try SittingRecords.find(number: number, in: transaction) else {
      throw QuizFault.notFound(type: "sitting", name: sitting.name)
    }
    let scored = try ScoreKeeper(context: context, now: now).score(
      stored, because: "sync", by: principal.account, in: transaction)
    let receipt = try receipt(
      of: record, number: number, pack: pack, secret: secret, score: scored.score)
    try SittingRecords.setReceipt(receipt, of: number, copy: sha256, in: transaction)
    try link(scored.name, toInspection: pack.inspection, in: transaction)
    try EnterpriseQuiz(now: now).renew(pack.inspection, in: transaction)
    try announce(scored, in: transaction)
    return .taken(receipt: receipt, sitting: scored.name, before: false)
  }

  private func takeAgain(
    _ body: [UInt8], _ sha256: [UInt8], over stored: SittingRecords.Stored,
    by principal: Principal, in transaction: Transaction
  ) throws -> Outcome {
    let copies = try SittingRecords.copies(of: stored.number, in: transaction)
    if let same = copies.first(where: { $0.sha256 == sha256 }), let receipt = same.receipt {
      return .taken(receipt: receipt, sitting: stored.sitting.name, before: true)
    }
    let conflict = QuizFault.conflict(
      sitting: stored.sitting.name, stored: stored.sitting.sha256, given: sha256)
    guard !copies.contains(where: { $0.sha256 == sha256 }) else { return .conflict(conflict) }
    try SittingRecords.keep(
      SittingRecords.Copy(sha256: sha256, body: body, receipt: nil, account: principal.account),
      of: stored.number, at: now, in: transaction)
    var sitting = stored.sitting
    sitting.copies = copies.map(\.sha256) + [sha256]
    sitting.state = .conflict
    try SittingRecords.update(sitting, number: stored.number, at: now, in: transaction)
    if let inspection = InspectionName.number(in: sitting.inspection) {
      try EnterpriseQuiz(now: now).renew(inspection, in: transaction)
    }
    try AlarmLog.raiseOnce(
      reason: "SITTING_CONFLICT", subject: sitting.name, detail: "", at: now, in: transaction)
    try announce(sitting, in: transaction)
    return .conflict(conflict)
  }

  private func sitting(
    of record: SittingRecord, pack: PackRecords.Stored, sha256: [UInt8]
  ) -> EnforcementSitting {
    let header = record.header
    let state = record.state
    var flags: [String] = []
    if state.isClockSuspect { flags.append("CLOCK_JUMP") }
    if !state.irregularities.isEmpty { flags.append("IRREGULAR_EVENTS") }
    if state.recoveries > 0 { flags.append("RECOVERED") }
    if pack.message.isRevoked { flags.append("PACK_REVOKED") }
    let closed =
      state.endedMicroseconds ?? record.events.last?.clock.wallMicroseconds ?? now.value
    if closed > pack.message.expireTime?.microseconds ?? .max { flags.append("PACK_EXPIRED") }
    let isOver = state.stage == .submitted
    if !isOver, state.stage != .voided { flags.append("NOT_CLOSED") }
    return EnforcementSitting(
      name: "sittings/\(header.sittingID)", state: state.stage == .voided ? .voided : .submitted,
      inspection: pack.message.inspection, pack: pack.message.name, slot: header.slot,
      post: header.evidence.context.postCode, person: header.personToken,
      personTitle: header.personToken, sha256: sha256, copies: [sha256], flags: flags,
      closeTime: ProtoTimestamp(microseconds: closed),
      syncTime: ProtoTimestamp(microseconds: now.value),
      signatures: state.signatures.map {
        EnforcementSiteSignature(officer: $0.officer, certificateNo: $0.certificateNo)
      })
  }

  /// Whether the rule set wants a practical part, and the paper has none.
  private func isWithoutPractical(_ record: SittingRecord, in reader: Reader) throws -> Bool {
    let rules = context.law.ruleSet(
      record.header.ruleSetCode, on: record.header.evidence.context.day)?.rules
    guard rules?.practicalPassPermille != nil else { return false }
    return try !record.header.paper.items.contains { item in
      guard let name = QuestionName(item.questionID) else { return false }
      let known = try QuestionRecords.find(name, revision: Int(item.version), in: reader)
      return known?.content.kind == .practical
    }
  }

  /// Whether the draw passed over something that the pack said was asked before.
  private func hasIgnoredExposure(
    _ record: SittingRecord, pack: PackRecords.Stored, in reader: Reader
  ) throws -> Bool {
    let context = record.header.evidence.context
    let sealed = UTCMicroseconds(pack.message.notBefore?.microseconds ?? now.value)
    guard let entity = try InspectionRecords.find(pack.inspection, in: reader)?.entity else {
      return false
    }
    let there = try PackRecords.questions(of: pack.number, in: reader)
    let known = PackHistory(
      try ExposureRecords.asked(
        atEntity: entity, on: sealed.legalDay, knownBefore: sealed, in: reader
      ).filter { there.contains($0.questionID) }.map {
        AskedBefore(
          questionID: $0.questionID,
          mark: AskedMark.make(person: $0.person, packID: pack.packID), day: $0.day)
      }
    ).hits(of: context.personToken, packID: pack.packID, on: context.day)
    let claimed = Set(record.header.evidence.exposureHits.map(\.questionID))
    return known.contains { hit in
      !claimed.contains(hit.questionID)
        && record.header.paper.items.contains { $0.questionID == hit.questionID }
    }
  }

  private func receipt(
    of record: SittingRecord, number: Int, pack: PackRecords.Stored, secret: [UInt8],
    score: EnforcementScore?
  ) throws -> [UInt8] {
    let sealed: SealedPack
    do {
      sealed = try SealedPack(pack.sealed, trusting: TrustedKeys([context.signer.publicKey]))
    } catch {
      throw QuizFault.unsealable("\(error)")
    }
    return try Receipt(
      receiptNo: "QZ-\(number)", issuedAt: now, packHeader: sealed.headerBytes, secret: secret,
      record: record,
      score: score.map {
        ReceiptScore(
          awardedTenths: $0.tenths, fullTenths: $0.tenthsMax, isPassed: $0.passed, releaseTag: [])
      }
    ).signed(by: context.signer)
  }

  /// The inspection knows its quizzes, so that it can close.
  private func link(
    _ name: String, toInspection number: Int, in transaction: Transaction
  ) throws {
    guard var inspection = try InspectionRecords.find(number, in: transaction) else { return }
    inspection.sittings.append(name)
    try InspectionRecords.update(inspection, number: number, at: now, in: transaction)
  }

  /// Puts a step of a sitting into the feed and thereby into the ledger.
  func announce(_ sitting: EnforcementSitting, in transaction: Transaction) throws {
    var told = sitting
    told.answers = []
    _ = try context.log.append(
      EventDraft(
        eventID: NamedUUID.text(
          of: "anlan.enforcement.sitting\u{1F}\(sitting.name)\u{1F}\(now.value)\u{1F}"
            + SHA256.hash(data: told.encoded()).map { String($0) }.joined(separator: ".")),
        source: EnforcementService.name,
        type: "anlan.enforcement.\(sitting.state.wireName.replacingPrefix)",
        subject: sitting.name, occurredAt: now, recordedAt: now,
        recipients: EnforcementService.serviceRecipients,
        payloadType: EnforcementSitting.protoName, payload: told.encoded()),
      in: transaction)
  }
}

extension String {
  /// "SITTING_STATE_PASSED" as "SITTING_PASSED".
  fileprivate var replacingPrefix: String {
    let prefix = "SITTING_STATE_"
    return hasPrefix(prefix) ? "SITTING_\(dropFirst(prefix.count))" : self
  }
}
