internal import Vocabulary

/// What the closing of a case rests on: the four "不放过".
///
/// A number that nobody records yet is nil, and its gate is shut: a gate is never open for want of
/// knowledge.
public struct ClosingFacts: Sendable, Hashable {
  /// Direct causes with evidence.
  public var directCauses: Int?
  /// Indirect causes with evidence.
  public var indirectCauses: Int?
  /// Edges of the cause graph without evidence.
  public var bareEdges: Int?
  /// Appraisals without a result.
  public var openAppraisals: Int
  /// Persons and units without a decided and executed, or transferred, outcome.
  public var unsettledParties: Int?
  /// Measures without evidence and acceptance.
  public var unfinishedMeasures: Int?
  /// Whether the measures were evaluated.
  public var isEvaluated: Bool
  /// Records of education with attendance.
  public var educationRecords: Int?
  /// Same-trade notices without a receipt.
  public var noticesWithoutReceipt: Int?
  /// Whether the case stands under a supervision that is not lifted.
  public var isSupervised: Bool

  /// Makes facts; what is not said nobody records.
  public init(
    directCauses: Int? = nil, indirectCauses: Int? = nil, bareEdges: Int? = nil,
    openAppraisals: Int = 0, unsettledParties: Int? = nil, unfinishedMeasures: Int? = nil,
    isEvaluated: Bool = false, educationRecords: Int? = nil, noticesWithoutReceipt: Int? = nil,
    isSupervised: Bool = false
  ) {
    self.directCauses = directCauses
    self.indirectCauses = indirectCauses
    self.bareEdges = bareEdges
    self.openAppraisals = openAppraisals
    self.unsettledParties = unsettledParties
    self.unfinishedMeasures = unfinishedMeasures
    self.isEvaluated = isEvaluated
    self.educationRecords = educationRecords
    self.noticesWithoutReceipt = noticesWithoutReceipt
    self.isSupervised = isSupervised
  }
}

/// One of the four gates.
public enum ClosingGate: String, Sendable, Hashable, CaseIterable {
  /// 事故原因未查清不放过.
  case causes = "CAUSES_NOT_CLEAR"
  /// 责任人员未处理不放过.
  case persons = "PERSONS_NOT_DEALT_WITH"
  /// 整改措施未落实不放过.
  case measures = "MEASURES_NOT_DONE"
  /// 有关人员和群众未受到教育不放过.
  case education = "PEOPLE_NOT_TAUGHT"
}

/// What keeps a gate shut; nothing if it is open.
///
/// **Source**: handbook 6.6.
public func shutGates(_ facts: ClosingFacts) -> [CaseFinding] {
  var findings: [CaseFinding] = []
  for gate in ClosingGate.allCases {
    let why = obstacles(to: gate, facts)
    guard !why.isEmpty else { continue }
    findings.append(
      CaseFinding(
        "gate.\(gate)", reason: gate.rawValue, why.text,
        basis: "6.6, 国发〔2004〕2号"))
  }
  if facts.isSupervised {
    findings.append(
      CaseFinding(
        "supervision", reason: "SUPERVISION_NOT_LIFTED",
        "the supervising office has not lifted its supervision", basis: "7.12"))
  }
  return findings
}

private func obstacles(to gate: ClosingGate, _ facts: ClosingFacts) -> [Fact] {
  switch gate {
  case .causes:
    return need(facts.directCauses, "direct_causes")
      + need(facts.indirectCauses, "indirect_causes") + none(facts.bareEdges, "bare_arrows")
      + none(facts.openAppraisals, "open_appraisals")
  case .persons: return none(facts.unsettledParties, "open_parties")
  case .measures:
    return none(facts.unfinishedMeasures, "open_measures")
      + (facts.isEvaluated ? [] : [Fact("evaluation", "MISSING")])
  case .education:
    return need(facts.educationRecords, "taught_shifts")
      + none(facts.noticesWithoutReceipt, "silent_entities")
  }
}

/// At least one; an unknown number is none.
private func need(_ number: Int?, _ name: String) -> [Fact] {
  (number ?? 0) > 0 ? [] : [Fact(name, "MISSING")]
}

/// None left; an unknown number is some.
private func none(_ number: Int?, _ name: String) -> [Fact] {
  guard let number else { return [Fact(name, "UNRECORDED")] }
  return number == 0 ? [] : [Fact(name, "\(number)")]
}
