public import Vocabulary

/// What a decision about an inspection rests on.
public struct InspectionFacts: Sendable, Hashable {
  /// Where it stands.
  public var state: InspectionState
  /// Code of the department that inspects.
  public var department: String
  /// Whether the sector is under 逢查必考.
  public var isQuizRequired: Bool
  /// Sittings that came home for it and count.
  public var sittings: Int
  /// Accounts of the officers on site, once it has started.
  public var officers: [String]
  /// Those of the department with a card in force today, among the accounts named.
  public var cardHolders: Set<String>

  /// Makes facts.
  public init(
    state: InspectionState, department: String, isQuizRequired: Bool, sittings: Int,
    officers: [String], cardHolders: Set<String>
  ) {
    self.state = state
    self.department = department
    self.isQuizRequired = isQuizRequired
    self.sittings = sittings
    self.officers = officers
    self.cardHolders = cardHolders
  }
}

/// What somebody wants to do with an inspection.
public struct InspectionRequest: Sendable, Hashable {
  /// The move.
  public var move: InspectionMove
  /// Who asks.
  public var principal: Principal
  /// When.
  public var now: UTCMicroseconds
  /// Why.
  public var note: String
  /// For `start`.
  public var officers: [String]
  /// For `record`.
  public var record: InspectionRecordDraft?
  /// For `close` without a quiz.
  public var noQuizReason: String

  /// Makes a request.
  public init(
    move: InspectionMove, principal: Principal, now: UTCMicroseconds, note: String = "",
    officers: [String] = [], record: InspectionRecordDraft? = nil, noQuizReason: String = ""
  ) {
    self.move = move
    self.principal = principal
    self.now = now
    self.note = note
    self.officers = officers
    self.record = record
    self.noQuizReason = noQuizReason
  }
}

/// One thing that keeps an inspection from moving on.
public struct InspectionFinding: Sendable, Hashable {
  /// Field of the request.
  public let field: String
  /// Reason code.
  public let reason: String
  /// What is wrong, in figures and names.
  public let facts: [Fact]
  /// Article, handbook row or `[D]`.
  public let basis: String
}

/// Why an inspection does not move.
public enum InspectionRefusal: Error, Sendable, Hashable {
  /// The state does not allow the move.
  case illegalTransition(from: InspectionState, move: InspectionMove)
  /// Another department inspects.
  case otherDepartment
  /// The act belongs to another role.
  case roleMissing(RoleSet)
  /// Something must hold first.
  case guards([InspectionFinding])
}

/// Decides a move.
///
/// - Returns: The state after it.
/// - Throws: `InspectionRefusal`.
public func inspectionDecision(
  on request: InspectionRequest, given facts: InspectionFacts
) throws(InspectionRefusal) -> InspectionState {
  guard request.principal.department.text == facts.department else { throw .otherDepartment }
  guard let step = InspectionMachine.transition(from: facts.state, by: request.move) else {
    throw .illegalTransition(from: facts.state, move: request.move)
  }
  guard !request.principal.roles.isDisjoint(with: step.roles) else {
    throw .roleMissing(step.roles)
  }
  let findings =
    switch request.move {
    case .approve: [InspectionFinding]()
    case .cancel: required("note", request.note, basis: "7.7")
    case .start: startFindings(request, facts)
    case .record: recordFindings(request, facts)
    case .close: closeFindings(request, facts)
    }
  guard findings.isEmpty else { throw .guards(findings) }
  return step.to
}

private func startFindings(
  _ request: InspectionRequest, _ facts: InspectionFacts
) -> [InspectionFinding] {
  var findings: [InspectionFinding] = []
  let officers = Set(request.officers)
  let without = request.officers.filter { !facts.cardHolders.contains($0) }
  if !without.isEmpty {
    findings.append(
      InspectionFinding(
        field: "officers", reason: "CARD_MISSING",
        facts: [Fact("accounts", without.joined(separator: ", "))], basis: "7.7"))
  }
  if officers.count < InspectionLimits.officersMin {
    findings.append(
      InspectionFinding(
        field: "officers", reason: "OFFICERS_TOO_FEW",
        facts: [Fact("count", "\(officers.count)"), .needed(InspectionLimits.officersMin)],
        basis: "XCF 42"))
  }
  if !officers.contains(request.principal.account) {
    findings.append(
      InspectionFinding(
        field: "officers", reason: "OFFICER_NOT_PRESENT",
        facts: [Fact("account", request.principal.account)], basis: "[D]"))
  }
  return findings
}

private func recordFindings(
  _ request: InspectionRequest, _ facts: InspectionFacts
) -> [InspectionFinding] {
  guard let record = request.record else {
    return [
      InspectionFinding(
        field: "record", reason: "FIELD_REQUIRED", facts: [], basis: "AF 68")
    ]
  }
  var findings = required("record.text", record.text, basis: "AF 68")
  if !facts.officers.contains(request.principal.account) {
    findings.append(
      InspectionFinding(
        field: "officers", reason: "OFFICER_NOT_PRESENT",
        facts: [Fact("account", request.principal.account)], basis: "AF 68"))
  }
  if record.signedBy.isEmpty, record.refusalNote.isEmpty {
    findings.append(
      InspectionFinding(
        field: "record.signed_by", reason: "SIGNATURE_MISSING",
        facts: [], basis: "AF 68"))
  }
  findings += tooLong("record.text", record.text, InspectionLimits.textCharactersMax)
  if record.problems.count > InspectionLimits.problemsMax {
    findings.append(
      InspectionFinding(
        field: "record.problems", reason: "FIELD_TOO_LONG",
        facts: [
          Fact("count", "\(record.problems.count)"), .most(InspectionLimits.problemsMax),
        ], basis: "[D]"))
  }
  for (index, problem) in record.problems.enumerated() {
    findings += tooLong(
      "record.problems[\(index)]", problem, InspectionLimits.noteCharactersMax)
  }
  return findings + visitFindings(record, now: request.now)
}

/// The times of a visit must be those of a visit; a late record is kept and says so by its times.
private func visitFindings(
  _ record: InspectionRecordDraft, now: UTCMicroseconds
) -> [InspectionFinding] {
  guard let arrival = record.arrival, let departure = record.departure else {
    return [
      InspectionFinding(
        field: "record.arrive_time", reason: "FIELD_REQUIRED",
        facts: [], basis: "AF 68")
    ]
  }
  if departure < arrival || departure > now.adding(InspectionLimits.clockSlack) {
    return [
      InspectionFinding(
        field: "record.leave_time", reason: "TIMES_IMPOSSIBLE",
        facts: [
          Fact("arrive", arrival.description), Fact("leave", departure.description),
          Fact("now", now.description),
        ], basis: "[D]")
    ]
  }
  return []
}

private func closeFindings(
  _ request: InspectionRequest, _ facts: InspectionFacts
) -> [InspectionFinding] {
  guard facts.isQuizRequired, facts.sittings == 0, request.noQuizReason.isEmpty else {
    return tooLong("no_quiz_reason", request.noQuizReason, InspectionLimits.noteCharactersMax)
  }
  return [
    InspectionFinding(
      field: "no_quiz_reason", reason: "QUIZ_MISSING",
      facts: [Fact("sittings", "\(facts.sittings)"), .needed(1)], basis: "notice item 9")
  ]
}

private func required(_ field: String, _ text: String, basis: String) -> [InspectionFinding] {
  text.isEmpty
    ? [InspectionFinding(field: field, reason: "FIELD_REQUIRED", facts: [], basis: basis)]
    : tooLong(field, text, InspectionLimits.textCharactersMax)
}

private func tooLong(_ field: String, _ text: String, _ most: Int) -> [InspectionFinding] {
  text.count <= most
    ? []
    : [
      InspectionFinding(
        field: field, reason: "FIELD_TOO_LONG",
        facts: [Fact("characters", "\(text.count)"), .most(most)], basis: "[D]")
    ]
}
