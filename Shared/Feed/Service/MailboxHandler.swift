internal import Access
internal import Contracts
internal import Listing
internal import Store
internal import Vocabulary
internal import Wire

/// Serves what only looks at mailboxes: GetMailbox, ListLanes, Replay.
struct MailboxHandler: Sendable {
  let tables: FeedTables

  /// Roles that may look at the mailboxes of others.
  private static let overseers: RoleSet = RoleSet([
    Role.coordinator, Role.auditor, Role.systemAdministrator,
  ])

  /// One mailbox in numbers.
  func mailbox(
    _ request: FeedGetMailboxRequest, _ caller: Caller
  ) async throws -> FeedGetMailboxResponse {
    let own = caller.principal.department.text
    let recipient = request.department.isEmpty ? own : request.department
    let isOverseer = !caller.principal.roles.isDisjoint(with: Self.overseers)
    guard recipient == own || isOverseer else {
      throw FeedRefusal.notFound(type: "mailbox", name: recipient)
    }
    let found = try await tables.store.read { try Self.mailbox(of: recipient, in: $0) }
    guard var response = found else {
      guard recipient == own else {
        throw FeedRefusal.notFound(type: "mailbox", name: recipient)
      }
      return FeedGetMailboxResponse(department: recipient)
    }
    response.subscribers = UInt32(tables.hub.runtime(of: recipient)?.subscriberCount ?? 0)
    return response
  }

  private static func mailbox(
    of recipient: String, in reader: Reader
  ) throws -> FeedGetMailboxResponse? {
    guard let number = try MailboxRecords.number(of: recipient, in: reader) else { return nil }
    let standing = try MailboxRecords.standing(number, in: reader)
    let pending = try MailboxRecords.pending(number, after: standing.ackedThrough, in: reader)
    return FeedGetMailboxResponse(
      department: recipient, headMboxSeq: UInt64(standing.head),
      ackedThrough: UInt64(standing.ackedThrough), pending: UInt64(pending.count),
      parkedLanes: UInt64(try LaneRecords.parkedCount(number, in: reader)),
      oldestPendingTime: pending.oldest.map { ProtoTimestamp(UTCMicroseconds($0)) },
      epoch: UInt64(standing.epoch))
  }

  /// Every mailbox in short, for the status of the service.
  func statuses() async throws -> [HostMailboxStatus] {
    let mailboxes = try await tables.store.read { reader in
      try MailboxRecords.all(in: reader).compactMap { _, recipient in
        try Self.mailbox(of: recipient, in: reader)
      }
    }
    return mailboxes.map { mailbox in
      HostMailboxStatus(
        department: mailbox.department, headMboxSeq: mailbox.headMboxSeq,
        pending: mailbox.pending, parkedLanes: mailbox.parkedLanes,
        subscribers: UInt32(
          tables.hub.runtime(of: mailbox.department)?.subscriberCount ?? 0))
    }
  }

  /// Failing lanes, the parked ones first.
  func lanes(
    _ request: FeedListLanesRequest, _ caller: Caller
  ) async throws -> FeedListLanesResponse {
    let own = caller.principal.department.text
    let isOverseer = !caller.principal.roles.isDisjoint(with: Self.overseers)
    guard request.department.isEmpty || request.department == own || isOverseer else {
      throw FeedRefusal.notFound(type: "mailbox", name: request.department)
    }
    let recipient: String? =
      request.department.isEmpty ? (isOverseer ? nil : own) : request.department
    let page = try page(request, recipient)
    let after = page.after.compactMap { Int64($0) }
    let found = try await tables.store.read { reader -> [FoundLane] in
      var number: Int64?
      if let recipient {
        number = try MailboxRecords.number(of: recipient, in: reader)
        if number == nil { return [] }
      }
      let lanes = try LaneRecords.list(
        of: number, after: after.count == 4 ? after : nil, limit: page.rows + 1, in: reader)
      return try lanes.map { try FoundLane($0, in: reader) }
    }
    let shown = found.prefix(page.rows)
    var token = ""
    if found.count > page.rows, let last = shown.last { token = page.token(after: last.key) }
    return FeedListLanesResponse(lanes: shown.map(\.lane), nextPageToken: token)
  }

  private func page(
    _ request: FeedListLanesRequest, _ recipient: String?
  ) throws -> PageRequest {
    do {
      return try PageRequest(
        size: request.pageSize, token: request.pageToken, defaultRows: FeedLimits.lanesDefault,
        question: ["lanes", recipient ?? ""])
    } catch {
      throw FeedRefusal.invalid(
        field: "page_token", reason: error.reason, description: "not a token of this list")
    }
  }

  /// Streams past deliveries again; changes nothing.
  func replay(
    _ request: FeedReplayRequest, _ caller: Caller, _ writer: ResponseWriter<FeedReplayResponse>
  ) async throws {
    let recipient = caller.principal.department.text
    let opened = try await tables.store.read { reader -> (Int64, MailboxStanding, Int64?)? in
      guard let number = try MailboxRecords.number(of: recipient, in: reader) else { return nil }
      let lane = try EventRecords.lane(of: request.subject, in: reader)
      return (number, try MailboxRecords.standing(number, in: reader), lane)
    }
    guard let (number, standing, lane) = opened else { return }
    if !request.subject.isEmpty, lane == nil { return }
    let wantedLane = request.subject.isEmpty ? nil : lane
    let last = Int64(clamping: request.toMboxSeq == 0 ? UInt64(standing.head) : request.toMboxSeq)
    var next = max(1, Int64(clamping: request.fromMboxSeq))
    while next <= last {
      guard await caller.isStillEntitled() else { throw FeedRefusal.entitlementEnded }
      let from = next
      let rows = try await tables.store.read { reader in
        try PastRecords.page(
          number, from: from, through: last, lane: wantedLane, limit: FeedLimits.replayRows,
          in: reader)
      }
      for row in rows {
        let delivery = FeedDelivery(
          row.delivery, row.sealed, attempt: 1, epoch: standing.epoch, replay: true)
        try await writer.send(FeedReplayResponse(delivery: delivery))
      }
      guard rows.count == FeedLimits.replayRows, let end = rows.last else { return }
      next = end.delivery.mboxSeq + 1
    }
  }
}

/// A failing lane with what somebody proposed for it.
private struct FoundLane: Sendable {
  let lane: FeedLane
  /// Where the next page begins.
  let key: [String]

  init(_ stored: LaneRecords.Stored, in reader: Reader) throws {
    let act = try OperatorRecords.latest(
      stored.mailboxNo, lane: stored.lane, at: stored.mboxSeq, in: reader)
    let proposal = act.flatMap { $0.isEffective ? nil : $0 }
    lane = FeedLane(
      department: stored.recipient, subject: stored.subject, mboxSeq: UInt64(stored.mboxSeq),
      laneSeq: UInt64(stored.laneSeq), failures: UInt32(clamping: stored.failures),
      parked: stored.isParked, reason: stored.reason,
      nextAttemptTime: stored.nextAttempt.map { ProtoTimestamp(UTCMicroseconds($0)) },
      proposedBy: proposal?.account ?? "",
      proposed: FeedLaneResolution(rawValue: Int32(clamping: proposal?.resolution ?? 0)))
    key = [
      stored.isParked ? -1 : 0, -Int64(stored.failures), stored.mailboxNo, stored.lane,
    ].map { "\($0)" }
  }
}
