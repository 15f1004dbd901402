public import Vocabulary

/// What a decision about custody rests on.
public struct CustodyFacts: Sendable, Hashable {
  /// Where the piece stands.
  public var state: CustodyState
  /// Compartment it lies in.
  public var compartment: Compartment
  /// Seal numbers it ever bore, the one in place last.
  public var seals: [String]
  /// Moment of the last act that moved it.
  public var lastActAt: UTCMicroseconds
  /// Whether its bytes were found altered.
  public var isAltered: Bool

  /// Makes facts.
  public init(
    state: CustodyState, compartment: Compartment, seals: [String], lastActAt: UTCMicroseconds,
    isAltered: Bool
  ) {
    self.state = state
    self.compartment = compartment
    self.seals = seals
    self.lastActAt = lastActAt
    self.isAltered = isAltered
  }
}

/// What somebody does with a piece of evidence: who, when, where, why.
public struct CustodyRequest: Sendable, Hashable {
  /// The act.
  public var act: CustodyAct
  /// What the caller may see.
  public var view: EvidenceView
  /// When it is recorded.
  public var now: UTCMicroseconds
  /// When it was done.
  public var actedAt: UTCMicroseconds
  /// Where.
  public var place: String
  /// Why.
  public var reason: String
  /// Seal that is put on, or broken.
  public var seal: String
  /// Who stood by.
  public var witness: String
  /// Who holds it afterwards.
  public var receiver: String

  /// Makes a request.
  public init(
    act: CustodyAct, view: EvidenceView, now: UTCMicroseconds, actedAt: UTCMicroseconds,
    place: String, reason: String, seal: String = "", witness: String = "", receiver: String = ""
  ) {
    self.act = act
    self.view = view
    self.now = now
    self.actedAt = actedAt
    self.place = place
    self.reason = reason
    self.seal = seal
    self.witness = witness
    self.receiver = receiver
  }
}

/// Decides an act on a piece of evidence.
///
/// An altered piece may still be sealed, handed over and archived: the proof of the change is kept.
/// It can be neither opened for examination nor examined.
///
/// - Returns: The state after it.
/// - Throws: `EvidenceRefusal`.
public func custodyDecision(
  on request: CustodyRequest, given facts: CustodyFacts
) throws(EvidenceRefusal) -> CustodyState {
  guard request.view.shows(facts.compartment) else { throw .notFound }
  guard let step = CustodyMachine.transition(from: facts.state, by: request.act) else {
    throw .illegalTransition(from: facts.state, act: request.act)
  }
  if request.act == .archive || request.act == .giveBack, !request.view.isLeader {
    throw .leaderOnly(request.act)
  }
  if facts.isAltered, request.act == .open || request.act == .examine { throw .altered }
  let findings =
    EvidenceFinding.demand(request.place, "place")
    + EvidenceFinding.demand(request.reason, "reason", max: EvidenceLimits.noteCharactersMax)
    + EvidenceFinding.bound(request.witness, "witness")
    + timeFindings(request, after: facts.lastActAt) + sealFindings(request, facts)
    + receiverFindings(request)
  guard findings.isEmpty else { throw .guards(findings) }
  return step.to
}

/// An act lies between the one before it and now.
private func timeFindings(
  _ request: CustodyRequest, after last: UTCMicroseconds
) -> [EvidenceFinding] {
  let latest = request.now.adding(Minutes(EvidenceLimits.clockSlackMinutes))
  if request.actedAt > latest {
    return [EvidenceFinding("act_time", reason: "TIMES_IMPOSSIBLE", "lies in the future")]
  }
  if request.actedAt < last {
    return [
      EvidenceFinding(
        "act_time", reason: "TIMES_IMPOSSIBLE", "lies before the act before it, at \(last)")
    ]
  }
  return []
}

private func sealFindings(
  _ request: CustodyRequest, _ facts: CustodyFacts
) -> [EvidenceFinding] {
  switch request.act {
  case .seal:
    let findings = EvidenceFinding.demand(request.seal, "seal_no")
    guard findings.isEmpty, facts.seals.contains(request.seal) else { return findings }
    return [
      EvidenceFinding("seal_no", reason: "SEAL_USED", "\(request.seal) was on this piece before")
    ]
  case .open:
    let findings =
      EvidenceFinding.demand(request.seal, "seal_no")
      + EvidenceFinding.demand(request.witness, "witness")
    guard findings.isEmpty, request.seal != facts.seals.last else { return findings }
    return [
      EvidenceFinding(
        "seal_no", reason: "SEAL_DIFFERS",
        "the piece bears another seal than \(request.seal): record what is found and stop")
    ]
  default:
    return request.seal.isEmpty
      ? [] : [EvidenceFinding("seal_no", reason: "FIELD_NOT_ALLOWED", "only to seal and to open")]
  }
}

private func receiverFindings(_ request: CustodyRequest) -> [EvidenceFinding] {
  switch request.act {
  case .handOver, .giveBack: EvidenceFinding.demand(request.receiver, "receiver")
  default: EvidenceFinding.bound(request.receiver, "receiver")
  }
}
