public import Vocabulary

/// What the fold needs of one recorded event.
public struct LicenceEventFact: Sendable, Hashable {
  /// Event id.
  public let eventID: String
  /// Type.
  public let type: LicenceEventType
  /// Event corrected by this one; empty if none.
  public let corrects: String
  /// Last day of validity it stated; nil if it stated none.
  public let validTo: LegalDay?
  /// Division of the premises it stated; nil if it stated none.
  public let division: DivisionCode?
  /// Industry it stated; nil if it stated none.
  public let industry: IndustryCode?

  /// Makes a fact.
  public init(
    eventID: String, type: LicenceEventType, corrects: String = "", validTo: LegalDay? = nil,
    division: DivisionCode? = nil, industry: IndustryCode? = nil
  ) {
    self.eventID = eventID
    self.type = type
    self.corrects = corrects
    self.validTo = validTo
    self.division = division
    self.industry = industry
  }
}

/// A licence as its events say: the fold of recorded facts, in the order of their sequence.
///
/// A correction stands in the place of the event it corrects. An illegal recorded step, which no
/// decision lets through, leaves the state as it was.
public struct LicenceHistory: Sendable, Hashable {
  /// State; nil before the first event.
  public private(set) var state: LicenceState?
  /// Events recorded so far; the next one gets this plus one.
  public private(set) var eventSeq: UInt64 = 0
  /// Last day of validity.
  public private(set) var validTo: LegalDay?
  /// Division of the premises.
  public private(set) var division: DivisionCode?
  /// Industry.
  public private(set) var industry: IndustryCode?
  /// Facts that count: a corrected one is replaced by its correction.
  public private(set) var facts: [LicenceEventFact] = []

  /// A licence without events.
  public init() {}

  /// Folds recorded events.
  public init(_ facts: some Sequence<LicenceEventFact>) {
    for fact in facts { append(fact) }
  }

  /// A licence as a read model remembers it; it cannot judge corrections.
  public init(
    state: LicenceState, eventSeq: UInt64, validTo: LegalDay?, division: DivisionCode?,
    industry: IndustryCode?
  ) {
    self.state = state
    self.eventSeq = eventSeq
    self.validTo = validTo
    self.division = division
    self.industry = industry
  }

  /// Adds the next event.
  public mutating func append(_ fact: LicenceEventFact) {
    guard let place = facts.firstIndex(where: { $0.eventID == fact.corrects }) else {
      facts.append(fact)
      apply(fact)
      return
    }
    var corrected = LicenceHistory()
    for (index, recorded) in facts.enumerated() {
      corrected.facts.append(index == place ? fact : recorded)
      corrected.apply(index == place ? fact : recorded)
    }
    corrected.eventSeq = eventSeq + 1
    self = corrected
  }

  /// The state shown on a day: a valid or suspended licence past its end has expired, even before
  /// the clock's event is recorded.
  public func stateShown(on day: LegalDay) -> LicenceState? {
    guard let validTo, day > validTo, state == .valid || state == .suspended else { return state }
    return .expired
  }

  private mutating func apply(_ fact: LicenceEventFact) {
    eventSeq += 1
    guard let step = LicenceMachine.transition(from: state, on: fact.type) else { return }
    state = step.to
    validTo = fact.validTo ?? validTo
    division = fact.division ?? division
    industry = fact.industry ?? industry
  }
}
