@testable import Feed

/// What is on a consumer's disk: inbox and effect change in one commit.
struct SimConsumerDisk: Sendable {
  var inbox: [Int: [UInt8]] = [:]
  var lanes: [Int: Int64] = [:]
  /// Times each event took effect.
  var effects: [Int: Int] = [:]
  /// Events in the order of their effect, per subject.
  var order: [Int: [Int64]] = [:]
  var haveMboxSeq: Set<Int64> = []

  /// One transaction: decision, effect and inbox row.
  mutating func apply(_ delivery: SimDelivery, _ bug: SimBug) -> InboxDecision {
    let known = bug == .consumerDedupeRemoved ? nil : inbox[delivery.event.id]
    let last = lanes[delivery.event.subject] ?? 0
    var decision = InboxDecision.of(
      laneSeq: delivery.laneSeq, sha256: delivery.event.hash, known: known, lastLaneSeq: last)
    if bug == .laneCheckRemoved, case .gap = decision { decision = .apply }
    if bug == .consumerDedupeRemoved, decision == .conflict { decision = .apply }
    if decision == .apply {
      inbox[delivery.event.id] = delivery.event.hash
      lanes[delivery.event.subject] = delivery.laneSeq
      effects[delivery.event.id, default: 0] += 1
      order[delivery.event.subject, default: []].append(delivery.laneSeq)
      haveMboxSeq.insert(delivery.mboxSeq)
    }
    return decision
  }
}

/// A delivery on its way.
struct SimDelivery: Sendable {
  let event: SimIntent
  let mboxSeq: Int64
  let lane: Int64
  let laneSeq: Int64
  let bytes: Int

  var delivery: PendingDelivery {
    PendingDelivery(mboxSeq: mboxSeq, lane: lane, laneSeq: laneSeq, bytes: bytes)
  }
}

/// One consumer: a disk, and a process that may be down.
struct SimConsumer: Sendable {
  var disk = SimConsumerDisk()
  var backup = SimConsumerDisk()
  var wasRestored = false
  var generation: UInt64 = 0
  /// Grows with every crash; what an earlier life began is void.
  var life = 0
  var connection: Int?
  var isUp = true
}

/// A planted bug; the invariants must catch each of them.
enum SimBug: String, Sendable, CaseIterable {
  case none
  /// The consumer applies whatever comes, holes or not.
  case laneCheckRemoved
  /// The source gives every delivery a lane of its own.
  case serverOrderRemoved
  /// The consumer acknowledges before its transaction has committed.
  case ackBeforeCommit
  /// The source counts the lane anew after a failure.
  case nackResetsLaneSeq
  /// The consumer keeps no inbox.
  case consumerDedupeRemoved
  /// The source takes a repeated event id for a new event.
  case publishDedupeRemoved
  /// A gap is answered by the same delivery again.
  case rewindIgnored
  /// Nobody looks at the leases.
  case leaseNeverExpires
  /// Nobody looks at the table, so a lost wake-up is final.
  case pollRemoved
  /// A parked lane raises no alarm.
  case parkedSilently
  /// Everybody gets everything.
  case entitlementIgnored
  /// A publish is confirmed before its commit.
  case confirmBeforeCommit
  /// An older generation that arrives late takes the mailbox over.
  case generationIgnored
}
