internal import Access
internal import Contracts
internal import Ledger
internal import Store
internal import Vocabulary

/// Serves what operators do to mailboxes of others: Seek and ResolveLane, each on record.
struct OperatorHandler: Sendable {
  let tables: FeedTables

  /// Kind of an act's ledger entry.
  static let ledgerKind = "operator_act"

  /// Proposes that deliveries become undelivered from a place on, or does what another person
  /// proposed; a new epoch begins.
  func seek(_ request: FeedSeekRequest, _ caller: Caller) async throws -> FeedSeekResponse {
    try FeedRefusal.demandName(request.requestID, field: "request_id")
    let place = try FeedRefusal.demandPlace(request.mboxSeq, field: "mbox_seq")
    try Self.demandReason(request.reason)
    let digest = tables.digests.digest(of: request.encoded())
    let principal = caller.principal
    return try await tables.store.write { transaction in
      if let earlier = try earlier(request.requestID, digest, in: transaction) {
        return FeedSeekResponse(earlier)
      }
      guard
        let number = try MailboxRecords.number(of: request.department, in: transaction),
        place <= (try MailboxRecords.head(number, in: transaction))
      else { throw FeedRefusal.notFound(type: "mailbox", name: request.department) }
      return FeedSeekResponse(
        try seek(number, from: place, request, digest, by: principal, in: transaction))
    }
  }

  private func seek(
    _ number: Int64, from place: Int64, _ request: FeedSeekRequest, _ digest: [UInt8],
    by principal: Principal, in transaction: Transaction
  ) throws -> OperatorRecords.Act {
    var isEffective = false
    if let latest = try OperatorRecords.latestSeek(number, in: transaction), !latest.isEffective,
      latest.userID != principal.userID
    {
      guard latest.mboxSeq == place else {
        throw FeedRefusal.seekDiffers(
          department: request.department, proposed: UInt64(latest.mboxSeq))
      }
      isEffective = true
    }
    let affected =
      isEffective
      ? try carryOut(seekOf: request.department, number, from: place, in: transaction) : 0
    let standing = try MailboxRecords.standing(number, in: transaction)
    let act = OperatorRecords.Act(
      requestID: request.requestID, requestDigest: digest, mailboxNo: number, lane: nil,
      mboxSeq: place, resolution: nil, isEffective: isEffective, epoch: standing.epoch,
      affected: affected, reason: request.reason, account: principal.account,
      userID: principal.userID, recordedAt: tables.hub.clock.wall().value)
    try keep(act, of: request.department, in: transaction)
    return act
  }

  /// Makes deliveries undelivered; answers how many.
  private func carryOut(
    seekOf department: String, _ number: Int64, from place: Int64, in transaction: Transaction
  ) throws -> Int {
    let before = try MailboxRecords.standing(number, in: transaction)
    let affected = try DeliveryRecords.seek(number, from: place, in: transaction)
    try LaneRecords.clearAll(number, in: transaction)
    try MailboxRecords.beginEpoch(number, in: transaction)
    _ = try MailboxRecords.settle(
      number, from: min(before.ackedThrough, place - 1), in: transaction)
    let standing = try MailboxRecords.standing(number, in: transaction)
    let hub = tables.hub
    transaction.onCommit { hub.runtime(of: department)?.step(.sought(standing)) }
    return affected
  }

  /// Proposes what happens to a parked lane, or approves what another person proposed.
  func resolve(
    _ request: FeedResolveLaneRequest, _ caller: Caller
  ) async throws -> FeedResolveLaneResponse {
    try FeedRefusal.demandName(request.requestID, field: "request_id")
    try Self.demandReason(request.reason)
    guard request.resolution == .retry || request.resolution == .skip else {
      throw FeedRefusal.invalid(
        field: "resolution", reason: "RESOLUTION_UNKNOWN", description: "retry or skip")
    }
    let digest = tables.digests.digest(of: request.encoded())
    let principal = caller.principal
    return try await tables.store.write { transaction in
      if let earlier = try earlier(request.requestID, digest, in: transaction) {
        return FeedResolveLaneResponse(effective: earlier.isEffective)
      }
      let isEffective = try resolve(request, digest, by: principal, in: transaction)
      return FeedResolveLaneResponse(effective: isEffective)
    }
  }

  private func resolve(
    _ request: FeedResolveLaneRequest, _ digest: [UInt8], by principal: Principal,
    in transaction: Transaction
  ) throws -> Bool {
    guard let number = try MailboxRecords.number(of: request.department, in: transaction),
      let lane = try EventRecords.lane(of: request.subject, in: transaction),
      let failing = try LaneRecords.find(number, lane: lane, in: transaction)
    else { throw FeedRefusal.notFound(type: "lane", name: request.subject) }
    guard failing.isParked else { throw FeedRefusal.laneNotParked(subject: request.subject) }
    let latest = try OperatorRecords.latest(
      number, lane: lane, at: failing.mboxSeq, in: transaction)
    var isEffective = false
    if let latest, !latest.isEffective, latest.userID != principal.userID {
      guard latest.resolution == Int64(request.resolution.rawValue) else {
        throw FeedRefusal.resolutionDiffers(subject: request.subject)
      }
      isEffective = true
      try carryOut(request.resolution, failing, in: transaction)
    }
    let act = OperatorRecords.Act(
      requestID: request.requestID, requestDigest: digest, mailboxNo: number, lane: lane,
      mboxSeq: failing.mboxSeq, resolution: Int64(request.resolution.rawValue),
      isEffective: isEffective, epoch: 0, affected: isEffective ? 1 : 0, reason: request.reason,
      account: principal.account, userID: principal.userID,
      recordedAt: tables.hub.clock.wall().value)
    try keep(act, of: request.department, in: transaction)
    return isEffective
  }

  private func carryOut(
    _ resolution: FeedLaneResolution, _ failing: LaneRecords.Stored, in transaction: Transaction
  ) throws {
    let number = failing.mailboxNo
    try LaneRecords.clear(number, lane: failing.lane, in: transaction)
    if resolution == .skip {
      _ = try DeliveryRecords.skip(number, at: failing.mboxSeq, in: transaction)
      let standing = try MailboxRecords.standing(number, in: transaction)
      _ = try MailboxRecords.settle(number, from: standing.ackedThrough, in: transaction)
    }
    if let stored = try DeliveryRecords.find(number, at: failing.mboxSeq, in: transaction) {
      let fact = stored.fact(recipient: failing.recipient, at: tables.hub.clock.wall())
      try tables.hooks.resolved(fact, resolution, transaction)
    }
    let hub = tables.hub
    transaction.onCommit {
      hub.runtime(of: failing.recipient)?.step(.changed(lane: failing.lane))
    }
  }

  /// The act of the same request, if it was carried out before.
  private func earlier(
    _ requestID: String, _ digest: [UInt8], in reader: Reader
  ) throws -> OperatorRecords.Act? {
    guard let act = try OperatorRecords.find(requestID: requestID, in: reader) else { return nil }
    guard act.requestDigest == digest else { throw FeedRefusal.requestIDConflict(requestID) }
    return act
  }

  /// Puts an act on record: in its table, and in the ledger that others hold.
  private func keep(
    _ act: OperatorRecords.Act, of recipient: String, in transaction: Transaction
  ) throws {
    try OperatorRecords.append(act, in: transaction)
    try Ledger.append(
      stream: "mailboxes/\(recipient)", kind: Self.ledgerKind, body: act.canonical,
      in: transaction)
  }

  private static func demandReason(_ text: String) throws(FeedRefusal) {
    guard (1...FeedLimits.operatorReasonBytesMax).contains(text.utf8.count) else {
      throw .invalid(
        field: "reason", reason: "REASON_REQUIRED",
        description: "1 to \(FeedLimits.operatorReasonBytesMax) bytes")
    }
  }
}

extension FeedSeekResponse {
  /// What an act answers, at first and when it is repeated.
  fileprivate init(_ act: OperatorRecords.Act) {
    self.init(
      epoch: UInt64(act.epoch), redelivering: UInt64(act.affected), effective: act.isEffective)
  }
}

extension OperatorRecords.Act {
  /// What the ledger keeps: one `key=value` a line, the free text last.
  var canonical: [UInt8] {
    let lines = [
      "request_id=\(requestID)", "account=\(account)", "user_id=\(userID)",
      "lane=\(lane.map { "\($0)" } ?? "")", "mbox_seq=\(mboxSeq)",
      "resolution=\(resolution.map { "\($0)" } ?? "")", "effective=\(isEffective ? 1 : 0)",
      "epoch=\(epoch)", "affected=\(affected)", "recorded_utc_us=\(recordedAt)",
      "reason=\(reason)",
    ]
    return Array(lines.joined(separator: "\n").utf8)
  }
}
