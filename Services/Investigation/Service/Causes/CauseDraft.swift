internal import Contracts
internal import InvestigationRules
internal import Vocabulary
internal import Wire

/// Judges a node and an arrow as somebody enters them.
enum CauseDraft {
  /// A node with what was not said filled in.
  ///
  /// - Throws: `Status` with one violation a field.
  static func cause(
    _ cause: InvestigationCause?, of caseName: String, requestID: String? = nil,
    note: String? = nil
  ) throws(Status) -> InvestigationCause {
    var kept = cause ?? InvestigationCause()
    var faults = FieldFaults()
    if requestID?.isEmpty == true { faults.add("request_id", "FIELD_REQUIRED [D]") }
    if let note { faults.require(note, "note", atMost: FactLimits.noteCharactersMax) }
    if CauseKind(rawValue: kept.kind.rawValue) == nil {
      faults.add("cause.kind", "FIELD_REQUIRED [D]")
    }
    faults.require(kept.text, "cause.text", atMost: FactLimits.textCharactersMax)
    faults.names(kept.entries, "cause.entries", under: "entries", of: caseName)
    if kept.standing == .unspecified { kept.standing = .open }
    if kept.gate == .unspecified { kept.gate = .or }
    if CauseStanding(rawValue: kept.standing.rawValue) == nil {
      faults.add("cause.standing", "OPEN, DIRECT, INDIRECT, CIRCUMSTANCE [D]")
    }
    if CauseGate(rawValue: kept.gate.rawValue) == nil { faults.add("cause.gate", "OR, AND [D]") }
    if kept.kind == .accident, kept.standing != .open {
      faults.add("cause.standing", "STANDING_OF_ACCIDENT [D]")
    }
    if kept.factor != .unspecified, HumanFactorLevel(rawValue: kept.factor.rawValue) == nil {
      faults.add("cause.factor", "LEVEL_UNKNOWN [D]")
    }
    if kept.level != .unspecified, SystemLevel(rawValue: kept.level.rawValue) == nil {
      faults.add("cause.level", "LEVEL_UNKNOWN [D]")
    }
    guard faults.list.isEmpty else {
      throw Status.invalid(fields: faults.list, reason: "INVALID_CAUSE")
    }
    return kept
  }

  /// An arrow of one case, with the numbers of its ends.
  ///
  /// - Throws: `Status` with one violation a field.
  static func arrow(
    _ arrow: InvestigationCauseArrow?, note: String
  ) throws(Status) -> (arrow: InvestigationCauseArrow, caseNumber: Int, from: Int, to: Int) {
    let kept = arrow ?? InvestigationCauseArrow()
    var faults = FieldFaults()
    let from = FactName.parts(of: kept.from, under: "causes")
    let to = FactName.parts(of: kept.to, under: "causes")
    if from == nil { faults.add("arrow.from", "NAME_INVALID cases/7/causes/3 [D]") }
    if to == nil { faults.add("arrow.to", "NAME_INVALID cases/7/causes/3 [D]") }
    if let from, let to, from.caseNumber != to.caseNumber {
      faults.add("arrow.to", "NAME_OF_OTHER_CASE [D]")
    }
    if CauseLink(rawValue: kept.link.rawValue) == nil {
      faults.add("arrow.link", "FIELD_REQUIRED [D]")
    }
    faults.limit(note, "note", to: FactLimits.noteCharactersMax)
    if let from {
      faults.names(
        kept.evidence, "arrow.evidence", under: "evidence",
        of: CaseName.text(of: from.caseNumber))
    }
    guard faults.list.isEmpty, let from, let to else {
      throw Status.invalid(fields: faults.list, reason: "INVALID_CAUSE")
    }
    return (kept, from.caseNumber, from.number, to.number)
  }
}
