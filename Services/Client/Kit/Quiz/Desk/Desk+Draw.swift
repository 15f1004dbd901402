import Questions
import Quiz
import Vocabulary

/// Opening slots, drawing people, confirming who sits.
extension Desk {
  /// What an inspector decides before a slot is opened.
  struct SlotOrder: Sendable, Hashable {
    /// The pack.
    var packID: String
    /// The post.
    var postCode: String
    /// The shift list.
    var roster: RosterSheet
    /// People to draw; nil as the rule set says.
    var count: Int?
    /// Those who sit without a draw, by token; empty to draw.
    var named: [String] = []
    /// Which attempt, from 1.
    var attempt: UInt8 = 1
    /// Officers; empty to take those of the note.
    var officers: [String] = []
  }

  /// Opens the next slot of a pack and keeps it before anything is shown.
  ///
  /// - Throws: `SlotRefusal.stillOpen`, `noneLeft`; `WorkerDrawRefusal.tooFew`; `TripRefusal`,
  ///   `PackRefusal`, `StoreError`.
  func openSlot(_ order: SlotOrder) async throws -> SlotView {
    let pack = try pack(order.packID)
    guard let paper = pack.header.paper(for: order.postCode) else {
      throw TripRefusal.postUnknown(order.postCode)
    }
    let note = notes[order.packID]
    let officers = order.officers.isEmpty ? note?.officers ?? [] : order.officers
    guard Set(officers.filter { !$0.isEmpty }).count >= TripRefusal.officersMin else {
      throw TripRefusal.officers(officers.count)
    }
    for token in order.named where order.roster.person(token) == nil {
      throw TripRefusal.personUnknown(token)
    }
    var ledger = ledger(of: order.packID, count: pack.header.slots.count)
    let present = order.roster.count(at: order.postCode)
    let rules = pack.header.ruleSet(paper.ruleSetCode)
    let count = order.count ?? rules?.workers.count(of: present) ?? present
    guard !order.named.isEmpty || (1...max(1, present)).contains(count), present > 0 else {
      throw WorkerDrawRefusal.tooFew(
        post: order.postCode, needed: max(1, count), available: present)
    }
    let slot = try ledger.openNext()
    let session = DrawSession(
      packID: order.packID, slot: slot, inspection: note?.inspection ?? pack.header.tripNo,
      enterprise: note?.enterprise ?? "", postCode: order.postCode, rosterID: order.roster.id,
      count: order.named.isEmpty ? UInt32(count) : 0, named: order.named, attempt: order.attempt,
      officers: officers, openedMicroseconds: moment().value,
      inspectorNonce: RandomBytes.make(DrawNonces.inspectorBytes))
    // In memory first: the slot is taken for whoever comes while the disk works.
    sessions[session.key] = session
    do {
      try await trip.records.keep(order.roster)
      try await trip.records.keep(session)
    } catch {
      sessions[session.key] = nil
      throw error
    }
    rosters[order.roster.id] = order.roster
    return try slotView(session.key)
  }

  /// Takes the mine's digits, given after the promise was shown, and draws the people.
  ///
  /// - Throws: `DrawRefusal.counterpartNonce`, `TripRefusal.drawnAlready`, `StoreError`.
  func draw(_ key: SlotKey, counterpart digits: String) async throws -> SlotView {
    var session = try open(key)
    guard session.counterpart.isEmpty else { throw TripRefusal.drawnAlready(key.slot) }
    let digits = HalfWidth.normalised(digits).filter { !$0.isWhitespace }
    _ = try DrawNonces(inspector: session.inspectorNonce, counterpart: digits)
    session.counterpart = digits
    _ = try workers(of: session)
    try await keep(session)
    return try slotView(key)
  }

  /// Replaces somebody who was drawn and cannot sit by the next ticket.
  ///
  /// - Throws: `WorkerDrawRefusal`, `TripRefusal`, `StoreError`.
  func substitute(
    _ token: String, in key: SlotKey, because reason: SubstitutionReason
  ) async throws -> SlotView {
    var session = try open(key)
    guard !session.counterpart.isEmpty else { throw TripRefusal.notDrawn(key.slot) }
    guard sitting(of: token, in: key) == nil else { throw TripRefusal.sitsAlready(token) }
    guard var draw = try workers(of: session) else { throw WorkerDrawRefusal.notSitting(token) }
    try draw.substitute(token, because: reason)
    session.substitutions = draw.substitutions
    try await keep(session)
    return try slotView(key)
  }

  /// Officers saw who it is: draws the paper of this person and opens the sitting.
  ///
  /// - Throws: `DrawRefusal.shortage`, `TripRefusal`, `PackRefusal`, `StoreError`.
  func confirm(
    _ token: String, in key: SlotKey, means: String
  ) async throws -> ExamineeView {
    var session = try open(key)
    guard !session.counterpart.isEmpty else { throw TripRefusal.notDrawn(key.slot) }
    guard try seated(session).contains(token) else { throw TripRefusal.personUnknown(token) }
    guard sitting(of: token, in: key) == nil else { throw TripRefusal.sitsAlready(token) }
    let header = try sittingHeader(token, session)
    var record = SittingRecord(header)
    let rows = [
      try record.append(SittingEvent(.opened, at: clock.now())),
      try record.append(
        SittingEvent(
          .identityConfirmed(officers: session.officers, means: means), at: clock.now())),
    ]
    let sitting = Running(
      committed: record, pending: record, faces: [], isTaken: true, isWarned: false,
      lastActMicroseconds: clock.now().monotonicMicroseconds, fault: nil)
    // In memory first, so that the same person is not seated twice while the disk works.
    running[header.sittingID] = sitting
    let isLast = try seated(session).allSatisfy { self.sitting(of: $0, in: key) != nil }
    if isLast { session.outcome = .used }
    do {
      try await trip.records.open(header, rows: rows, in: session)
    } catch {
      running[header.sittingID] = nil
      throw error
    }
    if isLast { sessions[key] = session }
    return try view(of: header.sittingID)
  }

  /// Ends a slot although not everybody drawn sits, as used.
  ///
  /// - Throws: `SlotRefusal`, `TripRefusal`, `StoreError`.
  func finish(_ key: SlotKey) async throws {
    var session = try open(key)
    session.outcome = .used
    try await keep(session)
  }

  /// Gives a slot up, with the reason that goes home.
  ///
  /// - Throws: `SlotRefusal.notOpen`, `reasonMissing`; `StoreError`.
  func abort(_ key: SlotKey, because reason: String) async throws {
    var session = try open(key)
    guard !reason.isEmpty else { throw SlotRefusal.reasonMissing(key.slot) }
    session.outcome = .aborted(reason)
    try await keep(session)
  }

  /// A slot as the inspector sees it.
  ///
  /// - Throws: `TripRefusal`, `PackRefusal`, `DrawRefusal`.
  func slotView(_ key: SlotKey) throws -> SlotView {
    guard let session = sessions[key] else { throw TripRefusal.slotUnknown(key.slot) }
    let isDrawn = !session.counterpart.isEmpty
    let sheet = rosters[session.rosterID]
    let commitment = try header(of: key.packID).commitment(ofSlot: key.slot) ?? []
    let tokens = isDrawn ? try seated(session) : []
    return SlotView(
      key: key, postCode: session.postCode, shortCommitment: SlotCommitment.short(commitment),
      rosterHash: Digests.hex((sheet?.roster.canonicalHash ?? []).prefix(4)), isDrawn: isDrawn,
      seats: tokens.map { token in
        let person = sheet?.person(token)
        return Seat(
          token: token, name: person?.name ?? token, employeeNo: person?.employeeNo ?? "",
          idLast4: person?.idLast4 ?? "", sittingID: sitting(of: token, in: key))
      },
      substitutions: session.substitutions, outcome: session.outcome)
  }

  /// Slots that are open now, in order.
  var openSlots: [SlotKey] {
    sessions.values.filter { $0.outcome == .open }.map(\.key)
      .sorted { ($0.packID, $0.slot) < ($1.packID, $1.slot) }
  }

  /// The sitting of a person in a slot.
  func sitting(of token: String, in key: SlotKey) -> String? {
    running.values.first { sitting in
      let header = sitting.committed.header
      return header.packID == key.packID && header.slot == key.slot
        && header.personToken == token
    }?.committed.header.sittingID
  }

  /// The slots of a pack as they are now.
  func ledger(of packID: String, count: Int) -> SlotLedger {
    let uses = sessions.values.filter { $0.packID == packID }.sorted { $0.slot < $1.slot }
      .map { SlotUse(number: $0.slot, outcome: $0.outcome) }
    return SlotLedger(slotCount: UInt32(count), uses: uses)
  }
}
