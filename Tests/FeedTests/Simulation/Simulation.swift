@testable import Feed

/// Something that will happen at a moment.
enum SimAction: Sendable {
  case publish(Int)
  case publishCommits(Int, incarnation: Int)
  case publishReturns(Int)
  case connect(Int)
  case subscribeCommits(Int, connection: Int, incarnation: Int)
  case arrives(Int, connection: Int, SimDelivery)
  case effectCommits(Int, life: Int, SimDelivery)
  case ackArrives(Int, SimDelivery, incarnation: Int)
  case ackCommits(Int, SimDelivery, incarnation: Int)
  case nackArrives(Int, SimDelivery, gap: Int64?, incarnation: Int)
  case failureCommits(Int, LaneFailure, incarnation: Int)
  case rewindCommits(Int, lane: Int64, from: Int64, incarnation: Int)
  case scanAnswers(Int, after: Int64, token: UInt64, incarnation: Int)
  case loadAnswers(Int, lane: Int64, token: UInt64, incarnation: Int)
  case woken(Int, SimRow, incarnation: Int)
  case closes(Int, connection: Int)
  case tick(Int, incarnation: Int)
  case poll(incarnation: Int)
  case fault
  case sourceCrashes
  case sourceStarts
  case consumerCrashes(Int)
  case consumerStarts(Int)
  case calm
}

/// A source, its consumers and the network between them, driven by one seed.
///
/// The same seed gives the same run. The mailboxes are the product's; what surrounds them here
/// models disk, sockets and processes that fail.
struct Simulation {
  static let recipients = 2
  static let subjects = 3
  /// Faults happen in this time, in microseconds.
  static let stormMicroseconds: Int64 = 12_000_000
  /// After it everything must be drained within this time.
  static let calmMicroseconds: Int64 = 60_000_000

  let bug: SimBug
  var random: Jitter
  var now: Int64 = 0
  var order: Int64 = 0
  var queue = Heap<SimMoment>()
  var isCalm = false

  var intents: [SimIntent] = []
  var invoked: [Int: Int64] = [:]
  var returned: [Int: Int64] = [:]

  var table = SimTable(recipients: Simulation.recipients)
  var boxes: [Mailbox] = []
  var incarnation = 0
  var isSourceUp = true
  var lastCommit: Int64 = 0
  var scheduledTicks: [Int64?] = []
  var connections: [Int: SimConnection] = [:]
  var connectionCount = 0
  /// Places from which lanes were rewound and not delivered since, by recipient.
  var expected: [[Int64: Int64]] = []

  var consumers = Array(repeating: SimConsumer(), count: Simulation.recipients)
  var violations: [String] = []
  var sometimes: Set<String> = []
  var steps = 0

  init(seed: UInt64, bug: SimBug = .none) {
    self.bug = bug
    random = Jitter(seed: seed)
    for id in 0..<random.next(in: 6...12) {
      let both = random.next(in: 0...2)
      intents.append(
        SimIntent(
          id: id, subject: random.next(in: 0...Self.subjects - 1),
          recipients: both == 2 ? [0, 1] : [both]))
    }
    startSource()
  }

  /// Runs to the end and answers the broken promises.
  mutating func run() -> [String] {
    var moment: Int64 = 0
    for index in intents.indices {
      moment += Int64(random.next(in: 1_000...1_200_000))
      schedule(.publish(index), at: moment)
    }
    for index in consumers.indices { schedule(.connect(index), after: 1...400_000) }
    for _ in 0..<random.next(in: 4...10) {
      schedule(.fault, at: Int64(random.next(in: 0...Int(Self.stormMicroseconds))))
    }
    schedule(.calm, at: Self.stormMicroseconds)
    let end = Self.stormMicroseconds + Self.calmMicroseconds
    while let next = queue.first, next.at <= end, violations.isEmpty {
      queue.popFirst()
      now = next.at
      steps += 1
      perform(next.action)
      if isCalm, isDrained { break }
    }
    checkTheEnd()
    return violations
  }

  mutating func schedule(_ action: SimAction, at moment: Int64) {
    order += 1
    queue.insert(SimMoment(at: moment, order: order, action: action))
  }

  mutating func schedule(_ action: SimAction, after delay: ClosedRange<Int>) {
    schedule(action, at: now + Int64(random.next(in: delay)))
  }

  /// A time on the wire or in a queue: mostly short, at times long.
  mutating func delay() -> Int64 {
    let long = !isCalm && random.next(in: 0...19) == 0
    return Int64(random.next(in: long ? 100_000...1_500_000 : 50...4_000))
  }

  /// When the single writer will have committed what is handed to it now.
  mutating func commitMoment() -> Int64 {
    lastCommit = max(now, lastCommit) + Int64(random.next(in: 300...2_000))
    return lastCommit
  }

  /// Whether something that has bad luck in the storm happens now.
  mutating func happens(percent: Int) -> Bool { !isCalm && random.next(in: 0...99) < percent }
}

/// A moment of the simulation; equal ones keep the order in which they were scheduled.
struct SimMoment: Comparable, Sendable {
  let at: Int64
  let order: Int64
  let action: SimAction

  static func < (one: Self, other: Self) -> Bool { (one.at, one.order) < (other.at, other.order) }

  static func == (one: Self, other: Self) -> Bool { one.order == other.order }
}

/// One connection of a consumer to the source; first in, first out until it is cut.
struct SimConnection: Sendable {
  let consumer: Int
  let generation: UInt64
  let incarnation: Int
  var lastArrival: Int64 = 0
  var isOpen = true
}
