/// Where a sitting is.
public enum SittingStage: String, Sendable, Hashable, CaseIterable {
  /// No event yet, or opened but nobody confirmed.
  case drawn
  /// Somebody may answer.
  case inProgress
  /// The clock is stopped.
  case paused
  /// Ended with a result.
  case submitted
  /// Ended without one.
  case voided

  /// Whether nothing more may happen.
  public var isFinal: Bool { self == .submitted || self == .voided }
}

/// A wall clock that did not go as the monotonic one.
public struct ClockSuspicion: Sendable, Hashable {
  /// The event that showed it, from 0.
  public let sequence: Int
  /// How much further the wall clock went than the monotonic one, in microseconds; after a restart,
  /// how far it went back.
  public let jumpMicroseconds: Int64
}

/// An event that the rules do not allow, and that a record brought along all the same.
public struct SittingIrregularity: Sendable, Hashable {
  /// The event, from 0.
  public let sequence: Int
  /// Why it is not counted.
  public let refusal: SittingRefusal
}

/// What the events of a sitting add up to.
public struct SittingState: Sendable, Hashable {
  /// Where it is.
  public internal(set) var stage: SittingStage = .drawn
  /// The question shown last, from 0; nil before the first.
  public internal(set) var currentQuestion: Int?
  /// Answers in force, by place.
  public internal(set) var answers: [Int: SittingAnswer] = [:]
  /// Marks that officers gave, in tenths, by place.
  public internal(set) var officerMarksTenths: [Int: Int] = [:]
  /// Questions marked to look at again, by place.
  public internal(set) var marks: Set<Int> = []
  /// Officers who saw who sits.
  public internal(set) var officers: [String] = []
  /// Time used up to the last event, by the monotonic clock.
  public internal(set) var elapsedMicroseconds: Int64 = 0
  /// How long each question was in view, by place.
  public internal(set) var viewedMicroseconds: [Int: Int64] = [:]
  /// How it ended.
  public internal(set) var closing: ClosingReason?
  /// When it ended, by the wall clock, in microseconds; nil while it is open.
  public internal(set) var endedMicroseconds: Int64?
  /// What officers decided on site, in their order.
  public internal(set) var decisions: [SiteDecision] = []
  /// Officers who put their names under the result; empty until they do.
  public internal(set) var signatures: [OfficerSignature] = []
  /// Times the machine or program started again.
  public internal(set) var recoveries = 0
  /// Jumps of the wall clock.
  public internal(set) var clockSuspicions: [ClockSuspicion] = []
  /// Events that are not counted.
  public internal(set) var irregularities: [SittingIrregularity] = []
  /// The last reading.
  public internal(set) var lastClock: ClockReading?

  let header: SittingHeader
  var isOpened = false
  var count = 0

  /// Difference between the clocks that is still taken for their own inaccuracy, in microseconds.
  ///
  /// Source: 2 s. [D]
  public static let clockToleranceMicroseconds: Int64 = 2_000_000

  init(_ header: SittingHeader) { self.header = header }

  /// Whether the wall clock cannot be trusted.
  public var isClockSuspect: Bool { !clockSuspicions.isEmpty }

  /// Whether the time runs: it begins with the first question shown.
  public var isRunning: Bool { stage == .inProgress && currentQuestion != nil }

  /// Time used at a reading of the same start of the machine; the time at the last event otherwise.
  public func elapsedMicroseconds(at clock: ClockReading) -> Int64 {
    elapsedMicroseconds + (isRunning ? step(to: clock) : 0)
  }

  /// Time left at a reading, never below zero.
  public func leftMicroseconds(at clock: ClockReading) -> Int64 {
    max(0, header.limitMicroseconds - elapsedMicroseconds(at: clock))
  }

  /// Places without an answer.
  public var unanswered: [Int] {
    header.paper.items.indices.filter { answers[$0] == nil }
  }

  /// The monotonic clock from the last reading; zero over a restart, whose length nobody measured.
  func step(to clock: ClockReading) -> Int64 {
    guard let lastClock, lastClock.bootID == clock.bootID else { return 0 }
    let (step, overflow) = clock.monotonicMicroseconds.subtractingReportingOverflow(
      lastClock.monotonicMicroseconds)
    return overflow ? 0 : max(0, step)
  }
}
