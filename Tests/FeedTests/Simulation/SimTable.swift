@testable import Feed

/// An event as its publisher sees it: what it says and who must get it.
struct SimIntent: Sendable, Hashable {
  let id: Int
  let subject: Int
  let recipients: [Int]
  /// Stands for the hash over the sealed body.
  var hash: [UInt8] { [UInt8(truncatingIfNeeded: id), UInt8(truncatingIfNeeded: subject), 7] }
}

/// One mailbox row.
struct SimRow: Sendable, Hashable {
  enum State: Sendable { case pending, acknowledged, skipped }

  let event: Int
  let mboxSeq: Int64
  let lane: Int64
  var laneSeq: Int64
  var state = State.pending

  var delivery: PendingDelivery {
    PendingDelivery(mboxSeq: mboxSeq, lane: lane, laneSeq: laneSeq, bytes: 100 + event * 10)
  }
}

/// What is on the source's disk: it survives crashes and changes only by commits.
struct SimTable {
  var events: [SimIntent] = []
  var mailboxes: [[SimRow]]
  var failures: [[Int64: LaneFailure]]
  var generations: [UInt64]
  var epochs: [Int64]
  var alarms: Set<SimAlarm> = []

  init(recipients: Int) {
    mailboxes = Array(repeating: [], count: recipients)
    failures = Array(repeating: [:], count: recipients)
    generations = Array(repeating: 0, count: recipients)
    epochs = Array(repeating: 0, count: recipients)
  }

  /// Appends an event and its mailbox rows in one commit; returns the new rows by recipient.
  mutating func append(_ intent: SimIntent, to recipients: [Int], dedupe: Bool) -> [(Int, SimRow)] {
    if dedupe, events.contains(where: { $0.id == intent.id }) { return [] }
    events.append(intent)
    let first = events.firstIndex { $0.subject == intent.subject } ?? 0
    return recipients.map { recipient in
      let laneSeq = mailboxes[recipient].count { $0.lane == Int64(first) } + 1
      let row = SimRow(
        event: events.count - 1, mboxSeq: Int64(mailboxes[recipient].count + 1),
        lane: Int64(first), laneSeq: Int64(laneSeq))
      mailboxes[recipient].append(row)
      return (recipient, row)
    }
  }

  func standing(_ recipient: Int) -> MailboxStanding {
    let rows = mailboxes[recipient]
    let firstPending = rows.first { $0.state == .pending }?.mboxSeq ?? Int64(rows.count) + 1
    return MailboxStanding(
      epoch: epochs[recipient], ackedThrough: firstPending - 1, head: Int64(rows.count))
  }

  func scanned(_ recipient: Int, _ row: SimRow) -> ScannedDelivery {
    let failure = failures[recipient][row.lane]
    let history = failure.flatMap { failure in
      failure.mboxSeq == row.mboxSeq
        ? LaneHistory(failures: failure.failures, isParked: failure.wait == nil) : nil
    }
    return ScannedDelivery(delivery: row.delivery, history: history)
  }

  func pending(_ recipient: Int, after place: Int64, limit: Int) -> [ScannedDelivery] {
    mailboxes[recipient].filter { $0.mboxSeq > place && $0.state == .pending }
      .prefix(limit).map { scanned(recipient, $0) }
  }

  func lane(_ recipient: Int, _ lane: Int64, limit: Int) -> [ScannedDelivery] {
    mailboxes[recipient].filter { $0.lane == lane && $0.state == .pending }
      .prefix(limit).map { scanned(recipient, $0) }
  }

  /// Whether the delivery is the first of its lane that is not settled.
  func isNext(_ recipient: Int, _ delivery: PendingDelivery) -> Bool {
    let lane = mailboxes[recipient][Int(delivery.mboxSeq) - 1].lane
    let earlier = mailboxes[recipient].first { $0.lane == lane && $0.state == .pending }
    return earlier == nil || earlier?.mboxSeq == delivery.mboxSeq
      || mailboxes[recipient][Int(delivery.mboxSeq) - 1].state != .pending
  }

  mutating func acknowledge(_ recipient: Int, _ mboxSeq: Int64) {
    mailboxes[recipient][Int(mboxSeq) - 1].state = .acknowledged
    let lane = mailboxes[recipient][Int(mboxSeq) - 1].lane
    if failures[recipient][lane]?.mboxSeq == mboxSeq { failures[recipient][lane] = nil }
  }

  mutating func rewind(_ recipient: Int, lane: Int64, from laneSeq: Int64) {
    for index in mailboxes[recipient].indices
    where mailboxes[recipient][index].lane == lane && mailboxes[recipient][index].laneSeq >= laneSeq
    {
      mailboxes[recipient][index].state = .pending
    }
  }

  mutating func seek(_ recipient: Int, from mboxSeq: Int64) {
    for index in mailboxes[recipient].indices where Int64(index + 1) >= mboxSeq {
      mailboxes[recipient][index].state = .pending
    }
    epochs[recipient] += 1
  }
}

/// An alarm of a parked lane.
struct SimAlarm: Sendable, Hashable {
  let recipient: Int
  let lane: Int64
}
