import Quiz
import Vocabulary

/// What the inspector sees and does while people sit.
extension Desk {
  /// Every sitting of this device, those of the last slot first.
  func board() -> [BoardRow] {
    let now = clock.now()
    return running.values.map { row($0, now) }.sorted { one, other in
      if one.slot != other.slot || one.packID != other.packID {
        return one.openedMicroseconds > other.openedMicroseconds
      }
      return (one.openedMicroseconds, one.sittingID) < (other.openedMicroseconds, other.sittingID)
    }
  }

  /// Stops the clock of a sitting.
  ///
  /// - Throws: `SittingRefusal`, `TripRefusal`, `StoreError`.
  func pause(_ sittingID: String, because reason: String) async throws {
    try await officer(sittingID, .paused(reason))
  }

  /// Lets the clock go on.
  ///
  /// - Throws: `SittingRefusal`, `TripRefusal`, `StoreError`.
  func resume(_ sittingID: String) async throws {
    try await officer(sittingID, .resumed)
  }

  /// Ends a sitting without a result.
  ///
  /// - Throws: `SittingRefusal`, `TripRefusal`, `StoreError`.
  func void(_ sittingID: String, because reason: String) async throws {
    try await officer(sittingID, .voided(reason))
  }

  /// Ends a sitting with what was saved.
  ///
  /// - Throws: `SittingRefusal`, `TripRefusal`, `StoreError`.
  func close(_ sittingID: String) async throws {
    try await officer(sittingID, .closed(.byOfficer))
  }

  /// Marks an answer in words or a practical task, in tenths.
  ///
  /// - Throws: `SittingRefusal`, `TripRefusal`, `StoreError`.
  func mark(
    _ sittingID: String, place: Int, tenths: Int, officer name: String
  ) async throws {
    try await officer(
      sittingID,
      .officerMarked(
        UInt16(clamping: max(0, place)), marksTenths: UInt32(clamping: tenths), officer: name))
  }

  /// Decides about one proposal on site; nothing follows by itself.
  ///
  /// - Throws: `SittingRefusal`, `TripRefusal.sentAlready`, `notProposed`, `StoreError`.
  func decide(_ sittingID: String, _ decision: SiteDecision) async throws {
    try unsent(sittingID)
    let proposals = try await result(of: sittingID).proposals
    guard proposals.contains(where: { $0.measure == decision.measure }) else {
      throw TripRefusal.notProposed(decision.measure.rawValue)
    }
    try await append([(sittingID, .decided(decision))])
  }

  /// Puts the officers' names under a result; nothing is added to the record after that.
  ///
  /// - Throws: `SittingRefusal`, `TripRefusal.sentAlready`, `StoreError`.
  func sign(_ sittingID: String, _ signatures: [OfficerSignature]) async throws {
    try unsent(sittingID)
    try await append([(sittingID, .signed(signatures))])
  }

  /// A record that the office has is not added to: other bytes would be another copy.
  private func unsent(_ sittingID: String) throws(TripRefusal) {
    _ = try found(sittingID)
    guard answers[sittingID] == nil else { throw .sentAlready(sittingID) }
  }

  /// Lets the time do its work on every sitting taken up here: time over, warning, beat.
  ///
  /// All in one transaction; call it about once a second.
  ///
  /// - Returns: Sittings that this closed.
  /// - Throws: `StoreError`.
  @discardableResult
  func tick() async throws -> [String] {
    let now = clock.now()
    var actions: [(sittingID: String, action: SittingAction)] = []
    var closed: [String] = []
    for (id, sitting) in running where sitting.isTaken && sitting.fault == nil {
      let state = sitting.pending.state
      guard state.isRunning, let last = state.lastClock else { continue }
      let left = state.leftMicroseconds(at: now)
      if left == 0 {
        actions.append((id, .closed(.timeOver)))
        closed.append(id)
      } else if left <= Self.warningMicroseconds, !sitting.isWarned {
        running[id]?.isWarned = true
        actions.append((id, .timeWarning(left)))
      } else if now.monotonicMicroseconds - last.monotonicMicroseconds >= Self.beatMicroseconds {
        actions.append((id, .beat))
      }
    }
    do {
      if !actions.isEmpty { try await append(actions) }
    } catch is SittingRefusal {
      // One sitting whose clocks cannot be believed must not stop the others.
      for action in actions {
        do { try await append([action]) } catch is SittingRefusal { continue }
      }
    }
    return closed
  }

  private func officer(_ sittingID: String, _ action: SittingAction) async throws {
    try await takeUp(sittingID)
    try await append([(sittingID, action)])
  }

  private func row(_ sitting: Running, _ now: ClockReading) -> BoardRow {
    let header = sitting.committed.header
    let state = sitting.committed.state
    let left = state.leftMicroseconds(at: now)
    return BoardRow(
      sittingID: header.sittingID, name: person(header)?.name ?? header.personToken,
      token: header.personToken, postCode: header.evidence.context.postCode,
      packID: header.packID, slot: header.slot, attempt: header.attempt, stage: state.stage,
      closing: state.closing, place: state.currentQuestion, answeredCount: state.answers.count,
      count: header.paper.items.count, secondsLeft: Int((left + 999_999) / 1_000_000),
      secondsSilent: sitting.lastActMicroseconds.map {
        Int(max(0, now.monotonicMicroseconds - $0) / 1_000_000)
      },
      recoveries: state.recoveries, isClockSuspect: state.isClockSuspect,
      openedMicroseconds: sitting.committed.events.first?.clock.wallMicroseconds ?? 0,
      officers: state.officers, isSigned: !state.signatures.isEmpty,
      answer: answers[header.sittingID])
  }
}
