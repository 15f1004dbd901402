/// The deliveries of one recipient: lanes, leases, credit and back-off, without any I/O.
///
/// The table is the truth. This is what a process knows of it while a consumer is connected: it is
/// built anew from the table by every subscription, so that a crash and a reconnection take the
/// same path. Moments are counted on a monotonic clock from an arbitrary beginning.
struct Mailbox: Sendable {
  /// Lanes ready to go that are kept in memory before further ones stay in the table.
  ///
  /// Source: [D].
  static let readyLanesMax = 1024

  /// Epoch, head and the place up to which everything is acknowledged.
  private(set) var standing: MailboxStanding
  /// The stream that receives the deliveries.
  private(set) var stream: ConsumerStream?
  /// Lanes that have something pending, as far as they have been read.
  private(set) var lanes: [Int64: Lane] = [:]
  /// Everything up to this place has been read from the table.
  private(set) var scannedThrough: Int64
  /// Deliveries out, by place, with their lane.
  private(set) var outstanding: [Int64: Int64] = [:]
  /// Bytes out.
  private(set) var outstandingBytes = 0

  private var newestGenerations: [String: UInt64] = [:]
  private var ready = Heap<ReadyLane>()
  private var timers = Heap<LaneTimer>()
  private var isScanning = false
  private var token: UInt64 = 0
  private var jitter: Jitter

  /// A mailbox nobody is subscribed to.
  init(standing: MailboxStanding, jitter: Jitter) {
    self.standing = standing
    self.jitter = jitter
    scannedThrough = standing.ackedThrough
  }

  /// The moment at which `tick` is due.
  var nextWake: Duration? { timers.first?.at }

  /// Takes one input and answers what is to be done.
  mutating func step(_ input: MailboxInput, at now: Duration) -> [MailboxOutput] {
    var outputs: [MailboxOutput] = []
    switch input {
    case .subscribed(let stream, let standing):
      outputs += subscribe(stream, standing)
    case .ended(let streamID):
      if stream?.id == streamID { forgetEverything() }
    case .appended(let delivery):
      append(delivery)
    case .headSeen(let head):
      standing.head = max(standing.head, head)
    case .scanned(let deliveries, let through, let token):
      if token == self.token { scanned(deliveries, through: through) }
    case .loaded(let lane, let deliveries, let hasMore, let token):
      if token == self.token { outputs += loaded(lane, deliveries, hasMore: hasMore) }
    case .acknowledged(let deliveries):
      for delivery in deliveries { outputs += acknowledge(delivery) }
    case .refused(let delivery, let reason, let retryAfter):
      if outstanding[delivery.mboxSeq] != nil {
        outputs += fail(delivery.lane, reason: reason, retryAfter: retryAfter, at: now)
      }
    case .gap(let delivery, let expected):
      outputs += gap(delivery, expected: expected, at: now)
    case .extended(let mboxSeq):
      extend(mboxSeq, at: now)
    case .changed(let lane):
      outputs += reload(lane)
    case .sought(let standing):
      forgetDeliveries(standing)
    case .tick:
      outputs += tick(at: now)
    }
    return outputs + pump(at: now)
  }

  /// Whether a delivery is out and its lease runs.
  func isLeased(_ mboxSeq: Int64) -> Bool { outstanding[mboxSeq] != nil }
}

// MARK: - Streams

extension Mailbox {
  private mutating func subscribe(
    _ newcomer: ConsumerStream, _ standing: MailboxStanding
  ) -> [MailboxOutput] {
    let newest = newestGenerations[newcomer.consumer] ?? 0
    guard newcomer.generation >= newest else {
      return [.refuse(streamID: newcomer.id, newest: newest)]
    }
    if let stream, stream.consumer != newcomer.consumer {
      return [.occupied(streamID: newcomer.id, consumer: stream.consumer)]
    }
    newestGenerations[newcomer.consumer] = newcomer.generation
    let fenced = stream.map { [MailboxOutput.fence(streamID: $0.id)] } ?? []
    forgetDeliveries(standing)
    stream = newcomer
    return fenced
  }

  private mutating func forgetEverything() {
    stream = nil
    forgetDeliveries(standing)
  }

  /// Empties the memory of deliveries; the table is read again from the acknowledged place on.
  private mutating func forgetDeliveries(_ standing: MailboxStanding) {
    let head = max(self.standing.head, standing.head)
    self.standing = standing
    self.standing.head = head
    lanes.removeAll(keepingCapacity: true)
    outstanding.removeAll(keepingCapacity: true)
    outstandingBytes = 0
    ready.removeAll()
    timers.removeAll()
    isScanning = false
    token += 1
    scannedThrough = standing.ackedThrough
  }
}

// MARK: - What the table holds

extension Mailbox {
  private mutating func append(_ delivery: PendingDelivery) {
    standing.head = max(standing.head, delivery.mboxSeq)
    guard stream != nil, !isScanning, delivery.mboxSeq == scannedThrough + 1,
      ready.count < Self.readyLanesMax
    else { return }
    scannedThrough = delivery.mboxSeq
    admit(ScannedDelivery(delivery: delivery, history: nil))
  }

  private mutating func scanned(_ deliveries: [ScannedDelivery], through: Int64) {
    isScanning = false
    for scanned in deliveries where scanned.delivery.mboxSeq > scannedThrough { admit(scanned) }
    scannedThrough = max(scannedThrough, through)
    standing.head = max(standing.head, through)
  }

  private mutating func admit(_ scanned: ScannedDelivery) {
    let delivery = scanned.delivery
    guard lanes[delivery.lane] == nil else {
      lanes[delivery.lane]?.queue(delivery)
      return
    }
    var lane = Lane(head: delivery, stage: .ready)
    place(&lane, scanned.history)
    lanes[delivery.lane] = lane
  }

  /// Lets a lane with a head stand where its history says; a reconnection forgives a running wait.
  private mutating func place(_ lane: inout Lane, _ history: LaneHistory?) {
    guard let head = lane.head else { return }
    lane.failures = history?.failures ?? 0
    lane.attempts = lane.failures
    lane.stage = history?.isParked == true ? .parked : .ready
    if lane.stage == .ready { ready.insert(ReadyLane(mboxSeq: head.mboxSeq, lane: head.lane)) }
  }

  private mutating func loaded(
    _ key: Int64, _ deliveries: [ScannedDelivery], hasMore: Bool
  ) -> [MailboxOutput] {
    guard var lane = lanes[key], lane.stage == .loading else { return [] }
    let grewMeanwhile = lane.hasMore
    guard let first = deliveries.first else {
      lanes[key] = grewMeanwhile ? Lane(stage: .loading) : nil
      return grewMeanwhile ? [.load(lane: key, token: token)] : []
    }
    let rewound = lane.wasRewound
    lane = Lane(head: first.delivery, stage: .ready)
    lane.wasRewound = rewound
    lane.waiting = deliveries.dropFirst().prefix(Lane.waitingMax).map(\.delivery)
    lane.hasMore = hasMore || grewMeanwhile || deliveries.count > Lane.waitingMax + 1
    place(&lane, first.history)
    lanes[key] = lane
    return []
  }

  private mutating func reload(_ key: Int64) -> [MailboxOutput] {
    guard stream != nil else { return [] }
    var lane = Lane(stage: .loading)
    if let old = lanes[key] {
      release(old)
      lane.wasRewound = old.wasRewound
    }
    lanes[key] = lane
    return [.load(lane: key, token: token)]
  }
}

// MARK: - Answers of the consumer

extension Mailbox {
  private mutating func acknowledge(_ delivery: PendingDelivery) -> [MailboxOutput] {
    guard var lane = lanes[delivery.lane], lane.stage != .loading else { return [] }
    guard let head = lane.head, head.mboxSeq == delivery.mboxSeq else {
      lanes[delivery.lane]?.waiting.removeAll { $0.mboxSeq == delivery.mboxSeq }
      return []
    }
    release(lane)
    guard !lane.waiting.isEmpty else {
      lanes[delivery.lane] = lane.hasMore ? Lane(stage: .loading) : nil
      return lane.hasMore ? [.load(lane: delivery.lane, token: token)] : []
    }
    lane.head = lane.waiting.removeFirst()
    lane.wasRewound = false
    place(&lane, nil)
    lanes[delivery.lane] = lane
    return []
  }

  /// Rewinds the lane once; a second gap before anything was acknowledged counts as a failure.
  private mutating func gap(
    _ delivery: PendingDelivery, expected: Int64, at now: Duration
  ) -> [MailboxOutput] {
    if var lane = lanes[delivery.lane] {
      let isUseful = expected < delivery.laneSeq && !lane.wasRewound
      guard isUseful else {
        guard outstanding[delivery.mboxSeq] != nil else { return [] }
        return fail(delivery.lane, reason: "GAP", retryAfter: .zero, at: now)
      }
      release(lane)
      lane = Lane(stage: .loading)
      lane.wasRewound = true
      lanes[delivery.lane] = lane
    } else if expected >= delivery.laneSeq {
      return []
    }
    return [.rewind(lane: delivery.lane, fromLaneSeq: expected)]
  }

  private mutating func fail(
    _ key: Int64, reason: String, retryAfter: Duration, at now: Duration
  ) -> [MailboxOutput] {
    guard var lane = lanes[key], let head = lane.head else { return [] }
    release(lane)
    lane.failures += 1
    let wait = Backoff.wait(after: lane.failures, atLeast: retryAfter, jitter: &jitter)
    if let wait {
      lane.stage = .backingOff(until: now + wait)
      timers.insert(LaneTimer(at: now + wait, lane: key))
    } else {
      lane.stage = .parked
    }
    lanes[key] = lane
    return [
      .record(
        LaneFailure(
          lane: key, mboxSeq: head.mboxSeq, laneSeq: head.laneSeq, failures: lane.failures,
          wait: wait, reason: reason))
    ]
  }

  private mutating func extend(_ mboxSeq: Int64, at now: Duration) {
    guard let stream, let key = outstanding[mboxSeq] else { return }
    lanes[key]?.stage = .leased(until: now + stream.lease)
    timers.insert(LaneTimer(at: now + stream.lease, lane: key))
  }

  /// Gives the credit of a lane's head back, if it is out.
  private mutating func release(_ lane: Lane) {
    guard case .leased = lane.stage, let head = lane.head else { return }
    guard outstanding.removeValue(forKey: head.mboxSeq) != nil else { return }
    outstandingBytes -= head.bytes
  }
}

// MARK: - Time and credit

extension Mailbox {
  private mutating func tick(at now: Duration) -> [MailboxOutput] {
    var outputs: [MailboxOutput] = []
    while let timer = timers.first, timer.at <= now {
      timers.popFirst()
      guard let lane = lanes[timer.lane] else { continue }
      switch lane.stage {
      case .leased(let until) where until <= now:
        outputs += fail(timer.lane, reason: "LEASE_EXPIRED", retryAfter: .zero, at: now)
      case .backingOff(let until) where until <= now:
        guard let head = lane.head else { continue }
        lanes[timer.lane]?.stage = .ready
        ready.insert(ReadyLane(mboxSeq: head.mboxSeq, lane: timer.lane))
      default:
        continue
      }
    }
    return outputs
  }

  /// Sends what is ready as far as the credit goes, and asks for more when little is left.
  private mutating func pump(at now: Duration) -> [MailboxOutput] {
    guard let stream else { return [] }
    var outputs: [MailboxOutput] = []
    while outstanding.count < stream.outstandingMax, let entry = ready.first {
      guard var lane = lanes[entry.lane], lane.stage == .ready, let head = lane.head,
        head.mboxSeq == entry.mboxSeq
      else {
        ready.popFirst()
        continue
      }
      let fits = outstandingBytes + head.bytes <= stream.bytesMax
      guard fits || outstanding.isEmpty else { break }
      ready.popFirst()
      lane.attempts += 1
      lane.stage = .leased(until: now + stream.lease)
      lanes[entry.lane] = lane
      outstanding[head.mboxSeq] = head.lane
      outstandingBytes += head.bytes
      timers.insert(LaneTimer(at: now + stream.lease, lane: entry.lane))
      outputs.append(
        .deliver(head, attempt: lane.attempts, epoch: standing.epoch, streamID: stream.id))
    }
    if !isScanning, scannedThrough < standing.head, ready.count < Self.readyLanesMax {
      isScanning = true
      outputs.append(.scan(after: scannedThrough, token: token))
    }
    return outputs
  }
}

/// A lane that may go out; the earliest delivery goes first.
private struct ReadyLane: Comparable, Sendable {
  let mboxSeq: Int64
  let lane: Int64

  static func < (one: Self, other: Self) -> Bool { one.mboxSeq < other.mboxSeq }
}

/// A moment at which a lane has to be looked at; it may have moved on by then.
private struct LaneTimer: Comparable, Sendable {
  let at: Duration
  let lane: Int64

  static func < (one: Self, other: Self) -> Bool {
    (one.at, one.lane) < (other.at, other.lane)
  }
}
