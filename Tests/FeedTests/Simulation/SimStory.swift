@testable import Feed

// What happens, one action at a time.
extension Simulation {
  mutating func perform(_ action: SimAction) {
    switch action {
    case .publish, .publishCommits, .publishReturns: performPublishing(action)
    case .connect, .subscribeCommits, .arrives, .effectCommits, .closes: performConsuming(action)
    case .ackArrives, .ackCommits, .nackArrives, .failureCommits, .rewindCommits, .scanAnswers,
      .loadAnswers, .woken, .tick, .poll:
      performServing(action)
    default: performFault(action)
    }
  }

  private mutating func performPublishing(_ action: SimAction) {
    switch action {
    case .publish(let index):
      if invoked[index] == nil { invoked[index] = now }
      guard isSourceUp else { return schedule(.publish(index), after: 100_000...500_000) }
      schedule(.publishCommits(index, incarnation: incarnation), at: commitMoment())
      if bug == .confirmBeforeCommit { schedule(.publishReturns(index), at: now) }
    case .publishCommits(let index, let born):
      guard born == incarnation, isSourceUp else {
        if returned[index] == nil { schedule(.publish(index), after: 100_000...500_000) }
        return
      }
      publishCommits(index)
    case .publishReturns(let index):
      if returned[index] == nil { returned[index] = now }
    default: break
    }
  }

  private mutating func performConsuming(_ action: SimAction) {
    switch action {
    case .connect(let index):
      connect(index)
    case .subscribeCommits(let index, let connection, let born):
      guard born == incarnation, isSourceUp, let link = connections[connection], link.isOpen else {
        return
      }
      if bug != .generationIgnored, link.generation < table.generations[index] {
        sometimes.insert("refused")
        schedule(.closes(index, connection: connection), at: now + delay())
        return
      }
      table.generations[index] = max(table.generations[index], link.generation)
      expected[index] = [:]
      let stream = ConsumerStream(
        id: UInt64(connection), consumer: "inbox",
        generation: bug == .generationIgnored ? 1 : link.generation,
        outstandingMax: 2, bytesMax: 260, lease: .seconds(1))
      feed(index, .subscribed(stream, table.standing(index)))
    case .arrives(let index, let connection, let delivery):
      arrives(index, connection, delivery)
    case .effectCommits(let index, let life, let delivery):
      effectCommits(index, life, delivery)
    case .closes(let index, let connection):
      connections[connection]?.isOpen = false
      feed(index, .ended(streamID: UInt64(connection)))
      guard consumers[index].connection == connection else { return }
      consumers[index].connection = nil
      schedule(.connect(index), after: 1_000...300_000)
    default: break
    }
  }

  private mutating func connect(_ index: Int) {
    guard consumers[index].isUp, consumers[index].connection == nil else { return }
    guard isSourceUp else { return schedule(.connect(index), after: 50_000...400_000) }
    consumers[index].generation += 1
    connectionCount += 1
    connections[connectionCount] = SimConnection(
      consumer: index, generation: consumers[index].generation, incarnation: incarnation)
    consumers[index].connection = connectionCount
    schedule(
      .subscribeCommits(index, connection: connectionCount, incarnation: incarnation),
      at: commitMoment() + delay())
  }

  private mutating func arrives(_ index: Int, _ connection: Int, _ sent: SimDelivery) {
    guard connections[connection]?.isOpen == true, consumers[index].isUp,
      consumers[index].connection == connection
    else { return }
    if happens(percent: 8) { return sometimesNote("unanswered") }
    if happens(percent: 8) {
      schedule(
        .nackArrives(index, sent, gap: nil, incarnation: incarnation), at: now + delay())
      return
    }
    let life = consumers[index].life
    schedule(.effectCommits(index, life: life, sent), at: now + delay())
    if bug == .ackBeforeCommit {
      schedule(.ackArrives(index, sent, incarnation: incarnation), at: now)
    }
  }

  private mutating func effectCommits(_ index: Int, _ life: Int, _ sent: SimDelivery) {
    guard consumers[index].isUp, consumers[index].life == life else { return }
    switch consumers[index].disk.apply(sent, bug) {
    case .apply, .duplicate:
      if happens(percent: 10) { return sometimesNote("ack lost") }
      schedule(.ackArrives(index, sent, incarnation: incarnation), at: now + delay())
      if happens(percent: 15) {
        sometimesNote("ack repeated")
        schedule(.ackArrives(index, sent, incarnation: incarnation), at: now + delay())
      }
    case .gap(let expected):
      sometimesNote("gap")
      schedule(
        .nackArrives(index, sent, gap: expected, incarnation: incarnation), at: now + delay())
    case .conflict:
      violations.append("conflict at consumer \(index): \(sent)")
    }
  }

  private mutating func sometimesNote(_ point: String) { sometimes.insert(point) }

  private mutating func performServing(_ action: SimAction) {
    switch action {
    case .ackArrives(let index, let sent, let born) where born == incarnation && isSourceUp:
      guard
        table.events[table.mailboxes[index][Int(sent.mboxSeq) - 1].event].hash == sent.event.hash
      else { return violations.append("hash mismatch") }
      schedule(.ackCommits(index, sent, incarnation: incarnation), at: commitMoment())
    case .ackCommits(let index, let sent, let born) where born == incarnation && isSourceUp:
      ackCommits(index, sent)
    case .nackArrives(let index, let sent, let gap, let born) where born == incarnation:
      guard isSourceUp else { return }
      let delivery = asSeenByTheBox(sent.delivery)
      if let gap {
        feed(index, .gap(delivery, expectedLaneSeq: gap))
      } else {
        feed(index, .refused(delivery, reason: "BUSY", retryAfter: .zero))
      }
    case .failureCommits(let index, let failure, let born) where born == incarnation:
      if isSourceUp { failureCommits(index, failure) }
    case .rewindCommits(let index, let lane, let from, let born) where born == incarnation:
      guard isSourceUp else { return }
      if bug != .rewindIgnored { table.rewind(index, lane: lane, from: from) }
      feed(index, .changed(lane: lane))
    case .scanAnswers(let index, let after, let token, let born) where born == incarnation:
      guard isSourceUp else { return }
      let rows = table.pending(index, after: after, limit: 3)
      let through =
        rows.count == 3
        ? rows[2].delivery.mboxSeq : Int64(table.mailboxes[index].count)
      feed(index, .scanned(asSeenByTheBox(rows), through: through, token: token))
    case .loadAnswers(let index, let lane, let token, let born) where born == incarnation:
      guard isSourceUp else { return }
      let rows = table.lane(index, lane, limit: 3)
      feed(
        index,
        .loaded(lane: lane, Array(rows.prefix(2)), hasMore: rows.count > 2, token: token))
    case .tick(let index, let born) where born == incarnation:
      if isSourceUp { feed(index, .tick) }
    case .poll(let born) where born == incarnation && bug != .pollRemoved:
      guard isSourceUp else { return }
      for index in boxes.indices { feed(index, .headSeen(Int64(table.mailboxes[index].count))) }
      schedule(.poll(incarnation: incarnation), at: now + 1_000_000)
    default: break
    }
  }
}
