@testable import Feed

// The promises, checked on what is on the disks at the end (push handbook, B.5).
extension Simulation {
  /// Whether nothing is pending but what two people have to decide.
  var isDrained: Bool {
    guard returned.count == intents.count else { return false }
    return table.mailboxes.indices.allSatisfy { recipient in
      table.mailboxes[recipient].allSatisfy { row in
        row.state != .pending || isParked(recipient, row.lane)
      }
    }
  }

  private func isParked(_ recipient: Int, _ lane: Int64) -> Bool {
    guard let failure = table.failures[recipient][lane] else { return false }
    return failure.wait == nil
  }

  mutating func checkTheEnd() {
    guard violations.isEmpty else { return }
    checkTheLog()
    for recipient in 0..<Self.recipients {
      checkMailbox(recipient)
      checkConsumer(recipient)
    }
    if !isDrained { violations.append("I13 not drained after the calm") }
    for recipient in 0..<Self.recipients {
      for (lane, failure) in table.failures[recipient]
      where failure.wait == nil && !table.alarms.contains(.init(recipient: recipient, lane: lane)) {
        violations.append("I13 lane \(lane) of \(recipient) is parked without an alarm")
      }
    }
  }

  private mutating func checkTheLog() {
    for index in intents.indices where returned[index] != nil {
      let count = table.events.count { $0.id == index }
      if count != 1 { violations.append("I1 event \(index) is \(count) times in the log") }
    }
    for event in table.events where invoked[event.id] == nil {
      violations.append("I2 event \(event.id) was never published")
    }
    for (first, end) in returned {
      for (second, begin) in invoked where end < begin {
        guard let one = table.events.firstIndex(where: { $0.id == first }),
          let other = table.events.firstIndex(where: { $0.id == second })
        else { continue }
        if one >= other { violations.append("I3 event \(second) precedes \(first)") }
      }
    }
  }

  private mutating func checkMailbox(_ recipient: Int) {
    let rows = table.mailboxes[recipient]
    if rows.map(\.mboxSeq) != (0..<rows.count).map({ Int64($0 + 1) }) {
      violations.append("I4 mailbox \(recipient) has holes")
    }
    for lane in Set(rows.map(\.lane)) {
      let places = rows.filter { $0.lane == lane }.map(\.laneSeq)
      if places != (0..<places.count).map({ Int64($0 + 1) }) {
        violations.append("I4 lane \(lane) of \(recipient) has holes: \(places)")
      }
    }
    for row in rows where !table.events[row.event].recipients.contains(recipient) {
      violations.append("I8 recipient \(recipient) is not entitled to event \(row.event)")
    }
  }

  private mutating func checkConsumer(_ recipient: Int) {
    let disk = consumers[recipient].disk
    for (subject, places) in disk.order
    where places != (0..<places.count).map({ Int64($0 + 1) }) {
      violations.append("I5 consumer \(recipient), subject \(subject): order \(places)")
    }
    for (event, count) in disk.effects where count != 1 {
      violations.append("I6 event \(event) took effect \(count) times")
    }
    let rows = table.mailboxes[recipient]
    for row in rows where row.state == .acknowledged {
      let event = table.events[row.event]
      if disk.inbox[event.id] != event.hash {
        violations.append("I7 event \(event.id) is acknowledged but not in the inbox")
      }
    }
    for id in disk.inbox.keys where !rows.contains(where: { table.events[$0.event].id == id }) {
      violations.append("I7 event \(id) is in the inbox without a delivery")
    }
  }
}
