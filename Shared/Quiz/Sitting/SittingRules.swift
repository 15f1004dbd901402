public import Vocabulary

/// Why an event is not allowed.
public enum SittingRefusal: Refusal {
  /// Not in this stage.
  case stage(SittingStage)
  /// Nobody confirmed, or no officer named.
  case identity
  /// No such place in the paper.
  case place(Int)
  /// The answer is of another kind than the question, or names an option it does not have.
  case answer(Int)
  /// The time was over; how much was used, in microseconds.
  case timeOver(elapsedMicroseconds: Int64)
  /// The monotonic clock went back within one start of the machine.
  case monotonicBackwards
  /// Another start of the machine without a word about it.
  case recoveryMissing
  /// A reason is required and empty, or too long.
  case reasonText
  /// More events than a sitting may have.
  case tooManyEvents
  /// The officers put their names under it: nothing is added any more.
  case signedAlready
  /// Two officers of this sitting with a certificate each must sign.
  case signatures
  /// This was decided already.
  case decidedAlready(Measure)

  /// Fewest officers who sign.
  ///
  /// Source: 行政处罚法 art. 42.
  public static let signaturesMin = 2

  /// Reason code.
  public var reason: String {
    switch self {
    case .stage: "SITTING_STAGE"
    case .identity: "SITTING_IDENTITY"
    case .place: "SITTING_PLACE"
    case .answer: "SITTING_ANSWER_KIND"
    case .timeOver: "SITTING_TIME_OVER"
    case .monotonicBackwards: "SITTING_MONOTONIC_BACKWARDS"
    case .recoveryMissing: "SITTING_RECOVERY_MISSING"
    case .reasonText: "SITTING_REASON_TEXT"
    case .tooManyEvents: "SITTING_TOO_MANY_EVENTS"
    case .signedAlready: "SITTING_SIGNED_ALREADY"
    case .signatures: "SITTING_SIGNATURES"
    case .decidedAlready: "SITTING_DECIDED_ALREADY"
    }
  }

  /// Rule behind it.
  public var basis: String {
    if case .signatures = self { return "行政处罚法 art. 42" }
    return "domain.md §7.6 [D]"
  }

  /// Fact at fault.
  public var detail: String {
    switch self {
    case .decidedAlready(let measure): measure.rawValue
    case .stage(let stage): stage.rawValue
    case .place(let place), .answer(let place): "\(place)"
    case .timeOver(let elapsed): "\(elapsed)"
    case .identity, .monotonicBackwards, .recoveryMissing, .reasonText, .tooManyEvents,
      .signedAlready, .signatures:
      ""
    }
  }
}

extension SittingState {
  /// Most events of a sitting: an hour of beats each second, and answers. [D]
  public static let eventsMax = 100_000
  /// Most bytes of a reason or of an answer in words. [D]
  public static let textBytesMax = 8_192

  /// Takes one event in; an event that is not allowed is noted, and only its time counts.
  mutating func apply(_ event: SittingEvent) -> SittingRefusal? {
    let sequence = count
    count += 1
    if let refusal = clockRefusal(event) {
      irregularities.append(SittingIrregularity(sequence: sequence, refusal: refusal))
      return refusal
    }
    noteJump(to: event.clock, sequence)
    let step = isRunning ? step(to: event.clock) : 0
    elapsedMicroseconds += step
    if let currentQuestion { viewedMicroseconds[currentQuestion, default: 0] += step }
    lastClock = event.clock
    if let refusal = refusal(of: event.action) {
      irregularities.append(SittingIrregularity(sequence: sequence, refusal: refusal))
      return refusal
    }
    take(event.action)
    if stage.isFinal, endedMicroseconds == nil {
      endedMicroseconds = event.clock.wallMicroseconds
    }
    return nil
  }

  private func clockRefusal(_ event: SittingEvent) -> SittingRefusal? {
    guard count <= Self.eventsMax else { return .tooManyEvents }
    guard let lastClock else { return nil }
    if lastClock.bootID != event.clock.bootID {
      // After the end no time is counted any more, so a restart hides none.
      if stage.isFinal { return nil }
      return event.action == .recovered ? nil : .recoveryMissing
    }
    return event.clock.monotonicMicroseconds < lastClock.monotonicMicroseconds
      ? .monotonicBackwards : nil
  }

  private mutating func noteJump(to clock: ClockReading, _ sequence: Int) {
    guard let lastClock else { return }
    let (wall, overflow) = clock.wallMicroseconds.subtractingReportingOverflow(
      lastClock.wallMicroseconds)
    var jump = overflow ? Int64.max : wall
    if lastClock.bootID == clock.bootID {
      if !overflow { jump = wall.subtractingReportingOverflow(step(to: clock)).partialValue }
    } else {
      jump = min(jump, 0)
    }
    if jump > Self.clockToleranceMicroseconds || jump < -Self.clockToleranceMicroseconds {
      clockSuspicions.append(ClockSuspicion(sequence: sequence, jumpMicroseconds: jump))
    }
  }

  /// The table of what may happen when.
  private func refusal(of action: SittingAction) -> SittingRefusal? {
    if stage.isFinal { return refusalAfterTheEnd(of: action) }
    switch action {
    case .decided, .signed: return .stage(stage)
    case .opened:
      return isOpened ? .stage(stage) : nil
    case .identityConfirmed(let officers, let means):
      guard isOpened, stage == .drawn else { return .stage(stage) }
      let isNamed = !officers.isEmpty && officers.allSatisfy { !$0.isEmpty } && Self.isText(means)
      return isNamed ? nil : .identity
    case .shown(let place), .marked(let place, _):
      return placeRefusal(place)
    case .answered(let place, let answer):
      if let refusal = placeRefusal(place) { return refusal }
      return fits(answer, Int(place)) ? nil : .answer(Int(place))
    case .paused(let reason):
      guard stage == .inProgress else { return .stage(stage) }
      return Self.isText(reason) ? nil : .reasonText
    case .officerMarked(let place, _, let officer):
      guard stage == .inProgress || stage == .paused else { return .stage(stage) }
      guard header.paper.items.indices.contains(Int(place)) else { return .place(Int(place)) }
      return officers.contains(officer) ? nil : .identity
    case .resumed: return stage == .paused ? nil : .stage(stage)
    case .timeWarning: return stage == .inProgress ? nil : .stage(stage)
    case .beat, .recovered: return isOpened ? nil : .stage(stage)
    case .closed: return stage == .inProgress || stage == .paused ? nil : .stage(stage)
    case .voided(let reason):
      guard isOpened else { return .stage(stage) }
      return Self.isText(reason) ? nil : .reasonText
    }
  }

  /// Decisions, then signatures; nothing else, and nothing after a sitting that was void.
  private func refusalAfterTheEnd(of action: SittingAction) -> SittingRefusal? {
    guard stage == .submitted else { return .stage(stage) }
    guard signatures.isEmpty else { return .signedAlready }
    switch action {
    case .decided(let decision):
      guard officers.contains(decision.officer) else { return .identity }
      guard !decisions.contains(where: { $0.measure == decision.measure }) else {
        return .decidedAlready(decision.measure)
      }
      if decision.isAccepted, decision.reason.isEmpty { return nil }
      return Self.isText(decision.reason) ? nil : .reasonText
    case .signed(let signatures):
      let named = Set(signatures.map(\.officer))
      let isProper =
        named.count == signatures.count && named.count >= SittingRefusal.signaturesMin
        && Set(signatures.map(\.certificateNo)).count == signatures.count
        && signatures.allSatisfy {
          officers.contains($0.officer) && Self.isText($0.certificateNo)
        }
      return isProper ? nil : .signatures
    default: return .stage(stage)
    }
  }

  private func placeRefusal(_ place: UInt16) -> SittingRefusal? {
    guard stage == .inProgress else { return stage == .drawn ? .identity : .stage(stage) }
    guard header.paper.items.indices.contains(Int(place)) else { return .place(Int(place)) }
    guard elapsedMicroseconds <= header.limitMicroseconds else {
      return .timeOver(elapsedMicroseconds: elapsedMicroseconds)
    }
    return nil
  }

  /// Whether an answer is one that the question can have: keys exist, in order, none twice.
  private func fits(_ answer: SittingAnswer, _ place: Int) -> Bool {
    let keys = header.paper.items[place].optionOrder
    switch answer {
    case .cleared: return true
    case .options(let chosen):
      return !chosen.isEmpty && chosen.allSatisfy(keys.contains)
        && zip(chosen, chosen.dropFirst()).allSatisfy(ByteOrder.precedes)
    case .judge: return keys.isEmpty
    case .blanks(let texts):
      return keys.isEmpty && texts.reduce(0) { $0 + $1.utf8.count } <= Self.textBytesMax
    case .text(let text): return keys.isEmpty && text.utf8.count <= Self.textBytesMax
    }
  }

  private static func isText(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= textBytesMax
  }

  private mutating func take(_ action: SittingAction) {
    switch action {
    case .opened: isOpened = true
    case .identityConfirmed(let officers, _):
      self.officers = officers
      stage = .inProgress
    case .shown(let place): currentQuestion = Int(place)
    case .answered(let place, let answer):
      answers[Int(place)] = answer == .cleared ? nil : answer
    case .marked(let place, let isMarked):
      if isMarked { marks.insert(Int(place)) } else { marks.remove(Int(place)) }
    case .officerMarked(let place, let marksTenths, _):
      officerMarksTenths[Int(place)] = Int(marksTenths)
    case .paused: stage = .paused
    case .resumed: stage = .inProgress
    case .timeWarning, .beat: break
    case .recovered: recoveries += 1
    case .closed(let reason):
      stage = .submitted
      closing = reason
    case .voided: stage = .voided
    case .decided(let decision): decisions.append(decision)
    case .signed(let signatures): self.signatures = signatures
    }
  }
}
