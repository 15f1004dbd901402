import Quiz
import Vocabulary

/// What a draw follows from.
extension Desk {
  /// A slot that is open.
  func open(_ key: SlotKey) throws -> DrawSession {
    guard let session = sessions[key] else { throw TripRefusal.slotUnknown(key.slot) }
    guard session.outcome == .open else { throw SlotRefusal.notOpen(key.slot) }
    return session
  }

  /// Keeps what changed about a slot.
  func keep(_ session: DrawSession) async throws {
    let before = sessions[session.key]
    sessions[session.key] = session
    do {
      try await trip.records.keep(session)
    } catch {
      sessions[session.key] = before
      throw error
    }
  }

  /// The people of a slot by their tickets; nil if nobody is drawn.
  func workers(of session: DrawSession) throws -> WorkerDraw? {
    guard session.count > 0 else { return nil }
    guard let sheet = rosters[session.rosterID] else {
      throw TripRefusal.rowMalformed("roster|\(session.rosterID)")
    }
    let pack = try pack(session.packID)
    guard let secret = pack.secret(ofSlot: session.slot) else {
      throw TripRefusal.slotUnknown(session.slot)
    }
    let context = context(session, pack, paper: nil, token: "", sheet)
    let seed = try DrawSeed(
      secret: secret,
      nonces: DrawNonces(inspector: session.inspectorNonce, counterpart: session.counterpart),
      context: context.ofWorkers)
    var draw = try WorkerDraw(
      Int(session.count), of: session.postCode, from: sheet.roster, seed: seed)
    for made in session.substitutions { try draw.substitute(made.absent, because: made.reason) }
    return draw
  }

  /// Tokens of those who sit in a slot.
  func seated(_ session: DrawSession) throws -> [String] {
    try workers(of: session)?.sitting ?? session.named
  }

  /// The header of one person's sitting: draws the paper.
  func sittingHeader(_ token: String, _ session: DrawSession) throws -> SittingHeader {
    let pack = try pack(session.packID)
    guard let paper = pack.header.paper(for: session.postCode),
      let rules = pack.header.ruleSet(paper.ruleSetCode),
      let secret = pack.secret(ofSlot: session.slot)
    else { throw TripRefusal.postUnknown(session.postCode) }
    let isDrawn = session.count > 0
    let sheet = rosters[session.rosterID]
    let evidence = DrawEvidence(
      context: context(session, pack, paper: paper, token: token, isDrawn ? sheet : nil),
      nonces: try DrawNonces(
        inspector: session.inspectorNonce, counterpart: session.counterpart),
      exposureHits: try exposure(of: token, session, pack, paper),
      workers: isDrawn
        ? sheet.map {
          WorkerProof(
            roster: $0.roster, count: session.count, substitutions: session.substitutions)
        } : nil,
      slotUses: ledger(of: session.packID, count: pack.header.slots.count).uses)
    return SittingHeader(
      sittingID: Identifier.uuid(), attempt: session.attempt, ruleSetCode: rules.code,
      limitMicroseconds: rules.limitMicroseconds, deviceKeyID: trip.device.keyID,
      evidence: evidence, paper: try evidence.paper(of: paper, secret: secret))
  }

  /// The day is that of the slot's opening, so that midnight changes nothing between two people.
  private func context(
    _ session: DrawSession, _ pack: OpenedPack, paper: PackPaper?, token: String,
    _ sheet: RosterSheet?
  ) -> DrawContext {
    DrawContext(
      inspectionNo: session.inspection, enterpriseCode: session.enterprise,
      postCode: paper == nil ? "" : session.postCode, personToken: token,
      rosterHash: sheet?.roster.canonicalHash ?? [], bankSnapshot: pack.header.bankSnapshot,
      poolHash: paper?.pool.canonicalHash ?? [],
      blueprintHash: paper?.blueprint.canonicalHash ?? [], packID: session.packID,
      slot: session.slot, day: UTCMicroseconds(session.openedMicroseconds).legalDay)
  }

  /// What holds questions back from this person: what the office knew when it sealed the pack, what
  /// was withdrawn since, and what this device saw asked.
  private func exposure(
    of token: String, _ session: DrawSession, _ pack: OpenedPack, _ paper: PackPaper
  ) throws -> [ExposureHit] {
    let day = UTCMicroseconds(session.openedMicroseconds).legalDay
    let withdrawn = try trip.shelf.revocations()?.hits(in: paper.pool) ?? []
    let there = Set(paper.pool.items.map(\.id))
    let asked =
      pack.history.hits(of: token, packID: session.packID, on: day)
      + seen(token, session).filter { ExposureRule.holds($0, on: day) }
    return ExposureRule.sorted(withdrawn + asked.filter { there.contains($0.questionID) })
  }

  /// Questions that this device saw asked of this person, or at this enterprise in other slots.
  ///
  /// People of one slot sit at the same time, so they do not hold each other's questions back.
  private func seen(_ token: String, _ session: DrawSession) -> [ExposureHit] {
    var hits: Set<ExposureHit> = []
    for sitting in running.values {
      let context = sitting.committed.header.evidence.context
      let isSame = context.packID == session.packID && context.slot == session.slot
      guard !isSame, context.enterpriseCode == session.enterprise else { continue }
      let cause: ExposureCause = context.personToken == token ? .person : .mine
      for item in sitting.committed.header.paper.items {
        hits.insert(ExposureHit(questionID: item.questionID, cause: cause, day: context.day))
      }
    }
    return Array(hits)
  }
}
