@testable import Feed

// What goes wrong, and how calm returns.
extension Simulation {
  mutating func performFault(_ action: SimAction) {
    switch action {
    case .fault:
      fault()
    case .sourceCrashes where isSourceUp:
      sometimes.insert("source crashed")
      isSourceUp = false
      incarnation += 1
      cutEverything()
      schedule(.sourceStarts, after: 10_000...800_000)
    case .sourceStarts where !isSourceUp:
      startSource()
    case .consumerCrashes(let index) where consumers[index].isUp:
      consumerCrashes(index)
    case .consumerStarts(let index):
      consumers[index].isUp = true
      schedule(.connect(index), after: 1_000...50_000)
    case .calm:
      becomeCalm()
    default: break
    }
  }

  private mutating func fault() {
    guard !isCalm else { return }
    let index = random.next(in: 0...Self.recipients - 1)
    switch random.next(in: 0...9) {
    case 0...2: perform(.sourceCrashes)
    case 3...6: perform(.consumerCrashes(index))
    case 7: fail(index, times: Backoff.failuresMax)
    case 8:
      if let connection = consumers[index].connection {
        schedule(.closes(index, connection: connection), at: now + delay())
      }
    default: loseConnectionAtTheConsumer(index)
    }
  }

  /// The consumer believes the connection dead while the source still serves it: a new, higher
  /// generation arrives beside the old stream.
  private mutating func loseConnectionAtTheConsumer(_ index: Int) {
    guard consumers[index].connection != nil else { return }
    consumers[index].connection = nil
    consumers[index].life += 1
    schedule(.connect(index), after: 1_000...5_000)
  }

  /// Refuses whatever is out until the lane is parked.
  private mutating func fail(_ index: Int, times: Int) {
    guard isSourceUp, let place = boxes[index].outstanding.keys.min(),
      let lane = boxes[index].outstanding[place]
    else { return }
    let row = table.mailboxes[index][Int(place) - 1]
    let failure = LaneFailure(
      lane: lane, mboxSeq: place, laneSeq: row.laneSeq, failures: times, wait: nil,
      reason: "POISON")
    guard row.lane == lane else { return }
    failureCommits(index, failure)
    feed(index, .changed(lane: lane))
  }

  private mutating func consumerCrashes(_ index: Int) {
    sometimes.insert("consumer crashed")
    consumers[index].isUp = false
    consumers[index].life += 1
    if let connection = consumers[index].connection {
      schedule(.closes(index, connection: connection), at: now + delay())
      consumers[index].connection = nil
    }
    switch random.next(in: 0...3) {
    case 0:
      sometimes.insert("restored")
      consumers[index].disk = consumers[index].backup
      consumers[index].wasRestored = true
    case 1: consumers[index].backup = consumers[index].disk
    default: break
    }
    schedule(.consumerStarts(index), after: 5_000...900_000)
  }

  private mutating func cutEverything() {
    for (connection, link) in connections where link.isOpen {
      connections[connection]?.isOpen = false
      guard consumers[link.consumer].connection == connection else { continue }
      consumers[link.consumer].connection = nil
    }
    for index in consumers.indices { schedule(.connect(index), after: 1_000...300_000) }
  }

  /// Faults end; operators mend what needs people: parked lanes and restored consumers.
  private mutating func becomeCalm() {
    isCalm = true
    if !isSourceUp { startSource() }
    for index in consumers.indices {
      consumers[index].isUp = true
      if consumers[index].wasRestored {
        let places = consumers[index].disk.haveMboxSeq
        let firstMissing = (Int64(1)...Int64(table.mailboxes[index].count + 1)).first {
          !places.contains($0)
        }
        table.seek(index, from: firstMissing ?? 1)
        feed(index, .sought(table.standing(index)))
      }
      for (lane, failure) in table.failures[index] where failure.wait == nil {
        guard lane % 2 == 0 else { continue }
        sometimes.insert("resolved")
        table.failures[index][lane] = nil
        feed(index, .changed(lane: lane))
      }
      let waitsLong = table.failures[index].values.contains { $0.failures > 3 }
      if let connection = consumers[index].connection {
        guard waitsLong else { continue }
        schedule(.closes(index, connection: connection), at: now + 2_000)
      } else {
        schedule(.connect(index), at: now + 2_000)
      }
    }
    for index in intents.indices where returned[index] == nil {
      schedule(.publish(index), at: now + 1_000)
    }
  }
}
