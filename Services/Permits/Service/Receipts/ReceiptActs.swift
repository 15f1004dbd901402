internal import Contracts
internal import PermitsRules
internal import Store
internal import Vocabulary

/// What people do with receipts: decide by the rules, record the fact, tell the others.
struct ReceiptActs: Sendable {
  let notices: ReceiptNotices
  let law: Law

  /// Carries out one act; the same request again answers what the first one did.
  ///
  /// - Throws: `ReceiptRefusal`, `ReceiptFault`, `StoreError`.
  func perform(
    _ act: ReceiptAct, on key: ReceiptRecords.Key, request: ReceiptFactRecords.Request,
    by actor: Principal, at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    // Who may act comes first: nobody else learns which receipts or request ids there are.
    guard let department = DepartmentCode(key.department) else { throw ReceiptFault.notFound }
    try receiptAuthority(for: act, of: department, by: actor)
    if let earlier = try ReceiptFactRecords.request(request.id, in: transaction) {
      guard earlier.key == key, earlier.digest == request.digest else {
        throw ReceiptFault.requestIDConflict(request.id)
      }
      return
    }
    guard var receipt = try ReceiptRecords.find(key, in: transaction) else {
      throw ReceiptFault.notFound
    }
    let step = try receiptDecision(
      on: act, in: receipt.snapshot.state, of: department, by: actor)
    try move(&receipt, to: step.to, at: now, in: transaction)
    let fact = ReceiptFactRecords.Fact(
      kind: act.trigger.rawValue, actor: TypePrincipal(actor), detail: act.detail,
      request: request, at: now)
    try ReceiptFactRecords.append(fact, to: key, in: transaction)
    try notices.append(
      PermitsReceiptFact(fact), about: receipt,
      causedBy: try eventID(of: receipt, in: transaction),
      to: notices.recipients(of: act.trigger), at: now, in: transaction)
  }

  /// Notes the legal receipt: the receiver's program holds the event durably.
  ///
  /// It is no person's act and tells nobody; the department's earlier receipts of the same licence
  /// that nobody has taken up are replaced by the newer event.
  func deliver(
    _ key: ReceiptRecords.Key, at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    guard var receipt = try ReceiptRecords.find(key, in: transaction),
      let step = ReceiptMachine.transition(from: receipt.snapshot.state, on: .acknowledge)
    else { return }
    for var earlier in try ReceiptRecords.replaceable(by: receipt, in: transaction)
    where replaces(receipt.snapshot, earlier.snapshot) {
      receipt.snapshot = receipt.snapshot.takingOver(earlier.snapshot)
      try move(&earlier, to: .superseded, at: now, in: transaction)
      let fact = ReceiptFactRecords.Fact(
        kind: ReceiptTrigger.supersede.rawValue, detail: ReceiptName.text(of: key), at: now)
      try ReceiptFactRecords.append(fact, to: earlier.key, in: transaction)
    }
    try move(&receipt, to: step.to, deliveredAt: now, at: now, in: transaction)
  }

  /// Notes that a parked delivery waits for people, or that it goes on.
  func mark(
    _ key: ReceiptRecords.Key, _ trigger: ReceiptTrigger, at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws {
    guard var receipt = try ReceiptRecords.find(key, in: transaction),
      let step = ReceiptMachine.transition(from: receipt.snapshot.state, on: trigger)
    else { return }
    try move(&receipt, to: step.to, at: now, in: transaction)
  }

  private func move(
    _ receipt: inout ReceiptRecords.Stored, to state: ReceiptState,
    deliveredAt: UTCMicroseconds? = nil, at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    receipt.snapshot = receipt.snapshot.moved(to: state, at: now)
    try ReceiptRecords.update(
      receipt, deliveredAt: deliveredAt,
      nextDueAt: nextEscalation(for: receipt.snapshot, calendar: law.calendar), in: transaction)
  }

  private func eventID(
    of receipt: ReceiptRecords.Stored, in transaction: Transaction
  ) throws -> String {
    guard
      let event = try LicenceEventRecords.event(atFeedSeq: receipt.feedSeq, in: transaction)
    else { throw RecordFault.missingRow(table: "event") }
    return event.eventID
  }
}

/// Why a request about a receipt cannot be carried out, besides what the rules refuse.
enum ReceiptFault: Error, Sendable, Hashable {
  /// No such receipt, or one that the caller must not know of: both look alike.
  case notFound
  /// The request id was used before for something else.
  case requestIDConflict(String)
  /// The name is not `receipts/<department>/<mbox_seq>`.
  case nameInvalid
  /// No request id was given.
  case requestIDRequired
}

extension ReceiptSnapshot {
  /// The receipt in another state; a dispute begins its own clock.
  func moved(to state: ReceiptState, at now: UTCMicroseconds) -> ReceiptSnapshot {
    ReceiptSnapshot(
      state: state, role: role, pushedAt: pushedAt, dues: dues,
      disputedAt: state == .disputed ? now : disputedAt, escalationLevel: escalationLevel)
  }

  /// The receipt with the first check that an earlier one, replaced by it, still asked for.
  func takingOver(_ earlier: ReceiptSnapshot) -> ReceiptSnapshot {
    let checks = [dues.firstCheckBy, earlier.dues.firstCheckBy].compactMap { $0 }
    return ReceiptSnapshot(
      state: state, role: role, pushedAt: pushedAt,
      dues: ReceiptDues(
        readBy: dues.readBy, claimBy: dues.claimBy, escalateBy: dues.escalateBy,
        firstCheckBy: checks.min()),
      disputedAt: disputedAt, escalationLevel: escalationLevel)
  }

  /// The receipt with a level of escalation recorded.
  func escalated(to level: UInt32) -> ReceiptSnapshot {
    ReceiptSnapshot(
      state: state, role: role, pushedAt: pushedAt, dues: dues, disputedAt: disputedAt,
      escalationLevel: level)
  }
}

extension PermitsReceiptFact {
  /// The contract's form of a fact.
  init(_ fact: ReceiptFactRecords.Fact) {
    self.init(
      kind: fact.kind, actor: fact.actor, time: ProtoTimestamp(fact.at), detail: fact.detail,
      level: fact.level)
  }
}
