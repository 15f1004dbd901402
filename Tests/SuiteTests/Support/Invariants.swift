/// What must hold at every moment, whatever was killed: checked on what observers read.
///
/// The numbers are those of the plan: I1 no loss, I3 real time, I4 dense, I5 lane order, I6 effect
/// once, I7 acknowledged means applied, I9 receipts, I12 ledger.
struct Invariants: Sendable {
  let source: FeedRows
  let published: [PublishedEvents.Entry]

  /// Everything that does not hold at the source.
  func findings() -> [String] {
    var found: [String] = []
    let places = Dictionary(
      source.eventIDs.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    if places.count != source.eventIDs.count { found.append("I1 an event is there twice") }
    for entry in published where places[entry.eventID] == nil {
      found.append("I1 acknowledged and lost: \(entry.eventID)")
    }
    found += realTime(places)
    found += dense()
    if source.receiptsAtOdds != 0 { found.append("I9 \(source.receiptsAtOdds) receipts at odds") }
    let licenceDeliveries = source.deliveries.count { !$0.recipient.hasPrefix("svc:") }
    if source.receipts != licenceDeliveries {
      found.append("I9 \(source.receipts) receipts for \(licenceDeliveries) deliveries")
    }
    for (licence, count) in source.eventSeqs where count < 0 {
      found.append("I6 \(licence) does not count its events")
    }
    if let fault = source.ledgerFault { found.append("I12 \(fault)") }
    found += source.alarms.map { "alarm \($0)" }
    return found
  }

  /// I3: what was acknowledged before another was asked for stands before it.
  private func realTime(_ places: [String: Int]) -> [String] {
    let returned = published.sorted { $0.returned < $1.returned }
    var index = 0
    var latest = -1
    var found: [String] = []
    for entry in published.sorted(by: { $0.invoked < $1.invoked }) {
      while index < returned.count, returned[index].returned < entry.invoked {
        latest = max(latest, places[returned[index].eventID] ?? -1)
        index += 1
      }
      guard let place = places[entry.eventID], place <= latest else { continue }
      found.append("I3 \(entry.eventID) stands before an earlier one")
    }
    return found
  }

  /// I4 and I5: places without holes, lanes in the order of their mailbox.
  private func dense() -> [String] {
    var found: [String] = []
    var heads: [String: Int] = [:]
    var lanes: [String: Int] = [:]
    for delivery in source.deliveries {
      heads[delivery.recipient, default: 0] += 1
      lanes["\(delivery.recipient) \(delivery.lane)", default: 0] += 1
      if delivery.mboxSeq != heads[delivery.recipient] {
        found.append("I4 \(delivery.recipient) has a hole before \(delivery.mboxSeq)")
      }
      if delivery.laneSeq != lanes["\(delivery.recipient) \(delivery.lane)"] {
        found.append("I5 \(delivery.recipient) lane \(delivery.lane) at \(delivery.laneSeq)")
      }
    }
    return found
  }

  /// Everything that does not hold between the source and a consumer read after it.
  ///
  /// - Parameter isComplete: Whether the consumer must have caught up.
  func findings(
    of consumer: ConsumerRows, recipient: String, isComplete: Bool
  ) -> [String] {
    var found: [String] = []
    let applied = Dictionary(
      consumer.applied.map { ($0.eventID, $0) }, uniquingKeysWith: { first, _ in first })
    if applied.count != consumer.applied.count { found.append("I6 \(recipient) applied twice") }
    var lanes: [Int: Int] = [:]
    let sent = Dictionary(
      source.deliveries.filter { $0.recipient == recipient }.map { ($0.eventID, $0) },
      uniquingKeysWith: { first, _ in first })
    for (eventID, delivery) in sent {
      if let row = applied[eventID] {
        if row.sha256 != delivery.sha256 || row.mboxSeq != delivery.mboxSeq {
          found.append("I7 \(recipient) holds another \(eventID)")
        }
      } else if delivery.isAcknowledged || isComplete {
        found.append("I7 \(recipient) lacks \(eventID)")
      }
    }
    for row in consumer.applied {
      guard let delivery = sent[row.eventID] else {
        if isComplete { found.append("I2 \(recipient) invented \(row.eventID)") }
        continue
      }
      lanes[delivery.lane, default: 0] += 1
      if row.laneSeq != lanes[delivery.lane] {
        found.append("I5 \(recipient) applied \(row.eventID) out of its lane's order")
      }
    }
    if isComplete, let seqs = consumer.eventSeqs, seqs != source.eventSeqs {
      found.append("I6 \(recipient)'s read model differs")
    }
    return found + consumer.alarms.map { "\(recipient) alarm \($0)" }
  }
}
