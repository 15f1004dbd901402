internal import Vocabulary

/// Why a case does not move.
public enum CaseRefusal: Error, Sendable, Hashable {
  /// The state does not allow the move.
  case illegalTransition(from: CaseState, move: CaseMove)
  /// The move belongs to others.
  case relationMissing(CaseRelation)
  /// Something must hold first.
  case guards([CaseFinding])
}

/// Decides a move.
///
/// - Returns: The state after it.
/// - Throws: `CaseRefusal`.
public func caseDecision(
  on request: CaseRequest, given facts: CaseFacts, rule: ClockRule
) throws(CaseRefusal) -> CaseState {
  let steps = CaseMachine.steps(from: facts.state, by: request.move)
  guard let step = steps.first else {
    throw .illegalTransition(from: facts.state, move: request.move)
  }
  guard !request.relation.isDisjoint(with: step.relations) else {
    throw .relationMissing(step.relations)
  }
  let findings =
    dayFindings(request, facts) + guardFindings(request, facts, rule)
  guard findings.isEmpty else { throw .guards(findings) }
  guard request.move == .conclude else { return step.to }
  let isLast = facts.appraisals.count { $0.to == nil } <= 1
  return isLast ? .investigating : .appraisal
}

private func guardFindings(
  _ request: CaseRequest, _ facts: CaseFacts, _ rule: ClockRule
) -> [CaseFinding] {
  switch request.move {
  case .appoint: TeamCheck.naming(facts.team) + document(request, "493 art. 22")
  case .convene: TeamCheck.convening(facts.team)
  case .commission:
    required("body", request.body, "493 art. 27")
      + required("qualification", request.qualification, "493 art. 27")
  case .conclude: conclusionFindings(request, facts)
  case .extend: ExtensionCheck(request, facts, rule).findings
  case .draft, .implement: []
  case .pass: passFindings(request, facts)
  case .preReview: preReviewFindings(request, facts)
  case .submit: submitFindings(facts)
  case .sendBack, .resume: required("note", request.note, "7.12")
  case .approve, .receive: document(request, "493 art. 32")
  case .publish: document(request, "493 art. 34") + secrecyFindings(request)
  case .evaluate: evaluationFindings(request, facts, rule)
  case .close: shutGates(facts.closing)
  case .reopen: required("note", request.note, "7.12") + document(request, "7.12")
  case .uplift: upliftFindings(request)
  }
}

/// An act lies neither before the accident nor in the future.
private func dayFindings(_ request: CaseRequest, _ facts: CaseFacts) -> [CaseFinding] {
  if request.day > request.today {
    return [
      CaseFinding("day", reason: "DAY_IN_FUTURE", "\(request.day) has not come", basis: "[D]")
    ]
  }
  if request.day != .earliest, request.day < facts.accidentDay {
    return [
      CaseFinding(
        "day", reason: "DAY_BEFORE_ACCIDENT",
        "\(request.day) lies before the accident of \(facts.accidentDay)", basis: "[D]")
    ]
  }
  return []
}

private func conclusionFindings(_ request: CaseRequest, _ facts: CaseFacts) -> [CaseFinding] {
  let place = request.appraisal - 1
  guard facts.appraisals.indices.contains(place), facts.appraisals[place].to == nil else {
    return [
      CaseFinding(
        "appraisal", reason: "APPRAISAL_NOT_OPEN", "no. \(request.appraisal) is not open",
        basis: "493 art. 27")
    ]
  }
  guard request.day >= facts.appraisals[place].from else {
    return [
      CaseFinding(
        "day", reason: "APPRAISAL_ENDS_EARLY",
        "it began on \(facts.appraisals[place].from)", basis: "493 art. 27")
    ]
  }
  return required("note", request.note, "493 art. 27")
}

private func passFindings(_ request: CaseRequest, _ facts: CaseFacts) -> [CaseFinding] {
  guard let current = facts.draftSHA256 else {
    return [
      CaseFinding("draft", reason: "DRAFT_MISSING", "there is no draft", basis: "493 art. 30")
    ]
  }
  return Signatures.passing(
    facts.signatures, team: facts.team, current: current, document: request.document)
}

private func preReviewFindings(_ request: CaseRequest, _ facts: CaseFacts) -> [CaseFinding] {
  guard facts.isSupervised else {
    return [
      CaseFinding(
        "supervision", reason: "NOT_SUPERVISED", "no supervision stands: submit it at once",
        basis: "6.7")
    ]
  }
  return document(request, "6.4")
}

private func submitFindings(_ facts: CaseFacts) -> [CaseFinding] {
  guard facts.isSupervised, facts.state == .teamPassed else { return [] }
  return [
    CaseFinding(
      "supervision", reason: "PRE_REVIEW_MISSING",
      "the supervising safety committee's office consents before the report is submitted",
      basis: "6.4")
  ]
}

private func secrecyFindings(_ request: CaseRequest) -> [CaseFinding] {
  request.isCheckedForSecrets
    ? []
    : [
      CaseFinding(
        "secrets_checked", reason: "SECRETS_UNCHECKED",
        "say that secrets were looked for and taken out", basis: "493 art. 34")
    ]
}

private func evaluationFindings(
  _ request: CaseRequest, _ facts: CaseFacts, _ rule: ClockRule
) -> [CaseFinding] {
  var findings = required("note", request.note, "AF 86") + document(request, "AF 86")
  if let approved = facts.approvedDay {
    let first = approved.adding(months: rule.evaluationFromMonths)
    if request.day < first {
      findings.append(
        CaseFinding(
          "day", reason: "EVALUATION_TOO_EARLY",
          "day=\(first)",
          basis: "安委办〔2021〕4号"))
    }
  }
  return findings
}

private func upliftFindings(_ request: CaseRequest) -> [CaseFinding] {
  var findings =
    required("authority", request.authority, "493 art. 20") + document(request, "493 art. 20")
  if request.index.isEmpty || request.index.contains("") {
    findings.append(
      CaseFinding(
        "index", reason: "INDEX_MISSING", "the file is handed over with an index of what is in it",
        basis: "7.12"))
  }
  return findings
}

private func document(_ request: CaseRequest, _ basis: String) -> [CaseFinding] {
  required("document", request.document, basis)
}

private func required(_ field: String, _ text: String, _ basis: String) -> [CaseFinding] {
  text.isEmpty ? [CaseFinding(field, reason: "FIELD_REQUIRED", "is empty", basis: basis)] : []
}
