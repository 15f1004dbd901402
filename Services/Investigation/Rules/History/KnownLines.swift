public import Vocabulary

/// What a kind of record says about a premises: lines, or why there are none.
///
/// Three ways of not having lines that must never be mistaken for one another.
public enum Recorded<Line: Sendable & Hashable>: Sendable, Hashable {
  /// Everything there is, perhaps nothing.
  case known([Line])
  /// Nobody keeps such records.
  case notRecorded
  /// The service that keeps them has not answered, or its answer was refused.
  case missing(source: String)

  /// The lines; none unless known.
  public var lines: [Line] {
    if case .known(let lines) = self { return lines }
    return []
  }
}

/// One step of a licence.
public struct LicenceStep: Sendable, Hashable {
  /// Number of the fact.
  public let fact: Int
  /// "licences/3".
  public let licence: String
  /// Its type: another licence of the same type stands in for one that ended.
  public let type: String
  /// State after the step, such as "VALID".
  public let state: String
  /// Last day of validity; nil if it is open or was not stated.
  public let validTo: LegalDay?
  /// When it happened by its source.
  public let at: UTCMicroseconds

  /// Makes a step.
  public init(
    fact: Int, licence: String, type: String, state: String, validTo: LegalDay?,
    at: UTCMicroseconds
  ) {
    self.fact = fact
    self.licence = licence
    self.type = type
    self.state = state
    self.validTo = validTo
    self.at = at
  }
}

/// Somebody received, opened, signed or claimed an event, or a shift of duty was noted.
public struct ReceiptStep: Sendable, Hashable {
  /// Number of the fact.
  public let fact: Int
  /// "DELIVERED", "READ", "SIGNED", "CLAIMED" and so on.
  public let act: String
  /// When the event it is about was recorded.
  public let toldAt: UTCMicroseconds
  /// When it was done.
  public let at: UTCMicroseconds

  /// Makes a step.
  public init(fact: Int, act: String, toldAt: UTCMicroseconds, at: UTCMicroseconds) {
    self.fact = fact
    self.act = act
    self.toldAt = toldAt
    self.at = at
  }

  /// Acts by which a person took notice.
  public static let personal: Set<String> = ["READ", "SIGNED", "CLAIMED"]
}

/// One step of an inspection.
public struct InspectionStep: Sendable, Hashable {
  /// Number of the fact.
  public let fact: Int
  /// When it was recorded.
  public let at: UTCMicroseconds

  /// Makes a step.
  public init(fact: Int, at: UTCMicroseconds) {
    self.fact = fact
    self.at = at
  }
}

/// One step of a quiz sitting.
public struct QuizStep: Sendable, Hashable {
  /// What became of the proposal that the person leaves the post.
  public enum LeavePost: Sendable, Hashable {
    /// It was never proposed.
    case notProposed
    /// Nobody has decided.
    case open
    /// The person left.
    case accepted
    /// The person stayed, by decision.
    case declined
  }

  /// Number of the fact.
  public let fact: Int
  /// "sittings/…".
  public let sitting: String
  /// Token of the person.
  public let person: String
  /// Post.
  public let post: String
  /// Whether it was passed; nil while it is not scored, or void.
  public let isPassed: Bool?
  /// The proposal to leave the post.
  public let leavePost: LeavePost
  /// When it was closed on site.
  public let closedAt: UTCMicroseconds
  /// When this step was recorded.
  public let at: UTCMicroseconds

  /// Makes a step.
  public init(
    fact: Int, sitting: String, person: String, post: String, isPassed: Bool?,
    leavePost: LeavePost, closedAt: UTCMicroseconds, at: UTCMicroseconds
  ) {
    self.fact = fact
    self.sitting = sitting
    self.person = person
    self.post = post
    self.isPassed = isPassed
    self.leavePost = leavePost
    self.closedAt = closedAt
    self.at = at
  }
}

/// A lesson that was issued to the premises.
public struct LessonLine: Sendable, Hashable {
  /// Number of the fact.
  public let fact: Int
  /// "lessons/2".
  public let lesson: String
  /// Causes it teaches.
  public let causes: Set<String>
  /// When it went out.
  public let issuedAt: UTCMicroseconds
  /// When the enterprise's receipt was recorded; nil if it never answered.
  public let receivedAt: UTCMicroseconds?

  /// Makes a line.
  public init(
    fact: Int, lesson: String, causes: Set<String>, issuedAt: UTCMicroseconds,
    receivedAt: UTCMicroseconds?
  ) {
    self.fact = fact
    self.lesson = lesson
    self.causes = causes
    self.issuedAt = issuedAt
    self.receivedAt = receivedAt
  }
}

/// A hazard that was closed.
public struct HazardLine: Sendable, Hashable {
  /// Number of the fact.
  public let fact: Int
  /// Name of the hazard.
  public let hazard: String
  /// When it was closed.
  public let closedAt: UTCMicroseconds

  /// Makes a line.
  public init(fact: Int, hazard: String, closedAt: UTCMicroseconds) {
    self.fact = fact
    self.hazard = hazard
    self.closedAt = closedAt
  }
}
