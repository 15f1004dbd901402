public import Vocabulary

/// The whole life of a sitting, from the draw to the end of its consequences.
///
/// Source: domain.md §7.6. `SittingStage` is the part that happens on site, inside the record.
public enum SittingLifeState: String, Sendable, Hashable, CaseIterable {
  /// Chosen.
  case drawn = "DRAWN"
  /// Not there.
  case absent = "ABSENT"
  /// Not there, for a good reason.
  case excused = "EXCUSED"
  /// Answering.
  case inProgress = "IN_PROGRESS"
  /// Handed in, or the time was over.
  case submitted = "SUBMITTED"
  /// Ended without a result.
  case voided = "VOIDED"
  /// Marked.
  case scored = "SCORED"
  /// Reached the mark.
  case passed = "PASSED"
  /// Did not.
  case failed = "FAILED"
  /// Another sitting is ordered.
  case retestDue = "RETEST_DUE"
  /// A finding of the inspection was raised by an inspector.
  case findingRaised = "FINDING_RAISED"
  /// The person objected.
  case appealed = "APPEALED"
  /// Nothing is open.
  case closed = "CLOSED"
}

/// What moves a sitting on.
public enum SittingTrigger: String, Sendable, Hashable, CaseIterable {
  /// The person did not come.
  case notPresent = "NOT_PRESENT"
  /// The person did not come and an officer accepts the reason.
  case excuse = "EXCUSE"
  /// An officer saw who sits.
  case identityChecked = "IDENTITY_CHECKED"
  /// Handed in, or the time was over.
  case handIn = "HAND_IN"
  /// Cheating or interruption.
  case void = "VOID"
  /// Marked by the rules and the officers.
  case score = "SCORE"
  /// The rule set says passed.
  case pass = "PASS"
  /// The rule set says failed.
  case fail = "FAIL"
  /// An officer orders another sitting.
  case orderRetest = "ORDER_RETEST"
  /// An inspector raises a finding after a second fail; never automatic.
  case raiseFinding = "RAISE_FINDING"
  /// The person objects.
  case appeal = "APPEAL"
  /// Another officer marked again.
  case markAgain = "MARK_AGAIN"
  /// Passed, or the finding is closed.
  case close = "CLOSE"
}

/// Who moves a sitting on.
public enum SittingActor: String, Sendable, Hashable, CaseIterable {
  /// The program, by its rules.
  case system
  /// An officer of the inspection.
  case officer
  /// An officer who did not mark before.
  case otherOfficer
  /// The person who sat.
  case person
}

/// One row of the table.
public struct SittingTransition: Sendable, Hashable {
  /// From.
  public let from: SittingLifeState
  /// By what.
  public let trigger: SittingTrigger
  /// To.
  public let to: SittingLifeState
  /// By whom.
  public let actors: [SittingActor]
  /// Working days for it; nil without a limit in working days.
  public let limit: WorkingDays?
}

/// The table of a sitting's life.
public enum SittingMachine {
  /// Every legal move.
  ///
  /// Source: domain.md §7.6. [D]
  public static let transitions: [SittingTransition] = [
    row(.drawn, .notPresent, .absent, [.officer]),
    row(.drawn, .excuse, .excused, [.officer]),
    row(.drawn, .identityChecked, .inProgress, [.officer]),
    row(.inProgress, .handIn, .submitted, [.person, .officer, .system]),
    row(.inProgress, .void, .voided, [.officer]),
    row(.submitted, .score, .scored, [.system, .officer]),
    row(.scored, .pass, .passed, [.system]),
    row(.scored, .fail, .failed, [.system]),
    row(.failed, .orderRetest, .retestDue, [.officer]),
    row(.failed, .raiseFinding, .findingRaised, [.officer], 3),
    row(.passed, .appeal, .appealed, [.person], 5),
    row(.failed, .appeal, .appealed, [.person], 5),
    row(.appealed, .markAgain, .scored, [.otherOfficer], 5),
    row(.passed, .close, .closed, [.system, .officer]),
    row(.findingRaised, .close, .closed, [.officer]),
  ]

  /// Where a trigger leads.
  ///
  /// - Throws: `SittingMachineRefusal`.
  public static func next(
    _ state: SittingLifeState, _ trigger: SittingTrigger, by actor: SittingActor
  ) throws(SittingMachineRefusal) -> SittingTransition {
    let found = transitions.first { $0.from == state && $0.trigger == trigger }
    guard let found else { throw .illegal(state, trigger) }
    guard found.actors.contains(actor) else { throw .actor(actor, trigger) }
    return found
  }

  private static func row(
    _ from: SittingLifeState, _ trigger: SittingTrigger, _ to: SittingLifeState,
    _ actors: [SittingActor], _ workingDays: Int? = nil
  ) -> SittingTransition {
    SittingTransition(
      from: from, trigger: trigger, to: to, actors: actors,
      limit: workingDays.map { WorkingDays($0) })
  }
}

/// Why a sitting does not move on.
public enum SittingMachineRefusal: Refusal {
  /// The table has no such move.
  case illegal(SittingLifeState, SittingTrigger)
  /// The move belongs to somebody else.
  case actor(SittingActor, SittingTrigger)

  /// Reason code.
  public var reason: String {
    switch self {
    case .illegal: "SITTING_ILLEGAL_TRANSITION"
    case .actor: "SITTING_ACTOR"
    }
  }

  /// Rule behind it.
  public var basis: String { "domain.md §7.6 [D]" }

  /// Fact at fault.
  public var detail: String {
    switch self {
    case .illegal(let state, let trigger): "\(state.rawValue) \(trigger.rawValue)"
    case .actor(let actor, let trigger): "\(actor.rawValue) \(trigger.rawValue)"
    }
  }
}
