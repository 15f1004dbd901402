@testable import Feed

// The source's side: commits, mailboxes, wake-ups.
extension Simulation {
  mutating func startSource() {
    incarnation += 1
    isSourceUp = true
    lastCommit = now
    scheduledTicks = Array(repeating: nil, count: Self.recipients)
    expected = Array(repeating: [:], count: Self.recipients)
    boxes = (0..<Self.recipients).map { recipient in
      Mailbox(standing: table.standing(recipient), jitter: Jitter(seed: random.next()))
    }
    schedule(.poll(incarnation: incarnation), at: now + 1_000_000)
  }

  /// Feeds one input to a mailbox and carries out what it asks for.
  mutating func feed(_ recipient: Int, _ input: MailboxInput) {
    let outputs = boxes[recipient].step(input, at: .microseconds(now))
    for output in outputs { carryOut(recipient, output) }
    guard bug != .leaseNeverExpires, let wake = boxes[recipient].nextWake else { return }
    let moment = Int64(wake / .microseconds(1)) + 1
    guard scheduledTicks[recipient] != moment else { return }
    scheduledTicks[recipient] = moment
    schedule(.tick(recipient, incarnation: incarnation), at: max(moment, now))
  }

  private mutating func carryOut(_ recipient: Int, _ output: MailboxOutput) {
    switch output {
    case .deliver(let delivery, let attempt, _, let streamID):
      deliver(recipient, delivery, attempt: attempt, connection: Int(streamID))
    case .fence(let streamID):
      sometimes.insert("fenced")
      close(Int(streamID))
    case .refuse(let streamID, _), .occupied(let streamID, _):
      sometimes.insert("refused")
      close(Int(streamID))
    case .scan(let after, let token):
      schedule(
        .scanAnswers(recipient, after: after, token: token, incarnation: incarnation),
        at: now + delay())
    case .load(let lane, let token):
      sometimes.insert("loaded")
      schedule(
        .loadAnswers(recipient, lane: lane, token: token, incarnation: incarnation),
        at: now + delay())
    case .rewind(let lane, let laneSeq):
      sometimes.insert("rewound")
      expected[recipient][lane] = laneSeq
      schedule(
        .rewindCommits(recipient, lane: lane, from: laneSeq, incarnation: incarnation),
        at: commitMoment())
    case .record(let failure):
      if failure.reason == "LEASE_EXPIRED" { sometimes.insert("expired") }
      schedule(
        .failureCommits(recipient, failure, incarnation: incarnation), at: commitMoment())
    }
  }

  private mutating func deliver(
    _ recipient: Int, _ delivery: PendingDelivery, attempt: Int, connection: Int
  ) {
    if attempt > 1 { sometimes.insert("again") }
    if !table.isNext(recipient, delivery) {
      violations.append("lane order: \(delivery) of \(recipient) overtakes")
    }
    if let stream = boxes[recipient].stream,
      boxes[recipient].outstanding.count > stream.outstandingMax
    {
      violations.append("credit exceeded")
    }
    if let place = expected[recipient].removeValue(forKey: delivery.lane), delivery.laneSeq > place
    {
      violations.append("a gap at \(place) is answered with \(delivery)")
    }
    guard var link = connections[connection], link.isOpen else { return }
    if link.generation < table.generations[recipient] {
      violations.append("fencing: an older stream receives")
    }
    let row = table.mailboxes[recipient][Int(delivery.mboxSeq) - 1]
    link.lastArrival = max(link.lastArrival, now + delay())
    connections[connection] = link
    let sent = SimDelivery(
      event: table.events[row.event], mboxSeq: row.mboxSeq, lane: delivery.lane,
      laneSeq: row.laneSeq, bytes: delivery.bytes)
    schedule(.arrives(recipient, connection: connection, sent), at: link.lastArrival)
  }

  private mutating func close(_ connection: Int) {
    guard let link = connections[connection], link.isOpen else { return }
    schedule(.closes(link.consumer, connection: connection), at: now + delay())
  }

  mutating func publishCommits(_ index: Int) {
    let intent = intents[index]
    let to = bug == .entitlementIgnored ? [0, 1] : intent.recipients
    let rows = table.append(intent, to: to, dedupe: bug != .publishDedupeRemoved)
    for (recipient, row) in rows {
      let isLost = happens(percent: 10) || (bug == .pollRemoved && random.next(in: 0...3) == 0)
      if isLost {
        sometimes.insert("wake-up lost")
      } else {
        feed(recipient, .appended(asSeenByTheBox(row.delivery)))
      }
    }
    if happens(percent: 15) {
      sometimes.insert("publish unknown")
      schedule(.publish(index), after: 200_000...900_000)
    } else {
      schedule(.publishReturns(index), at: now + delay())
    }
  }

  mutating func ackCommits(_ recipient: Int, _ sent: SimDelivery) {
    table.acknowledge(recipient, sent.mboxSeq)
    feed(recipient, .acknowledged([asSeenByTheBox(sent.delivery)]))
  }

  mutating func failureCommits(_ recipient: Int, _ failure: LaneFailure) {
    guard table.mailboxes[recipient][Int(failure.mboxSeq) - 1].state == .pending else { return }
    table.failures[recipient][failure.lane] = failure
    if bug == .nackResetsLaneSeq {
      table.mailboxes[recipient][Int(failure.mboxSeq) - 1].laneSeq = 1
    }
    if failure.wait == nil {
      sometimes.insert("parked")
      if bug != .parkedSilently {
        table.alarms.insert(SimAlarm(recipient: recipient, lane: failure.lane))
      }
    }
  }

  func asSeenByTheBox(_ delivery: PendingDelivery) -> PendingDelivery {
    guard bug == .serverOrderRemoved else { return delivery }
    return PendingDelivery(
      mboxSeq: delivery.mboxSeq, lane: 1000 + delivery.mboxSeq, laneSeq: delivery.laneSeq,
      bytes: delivery.bytes)
  }

  func asSeenByTheBox(_ scanned: [ScannedDelivery]) -> [ScannedDelivery] {
    scanned.map {
      ScannedDelivery(delivery: asSeenByTheBox($0.delivery), history: $0.history)
    }
  }
}
