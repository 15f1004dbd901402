internal import Vocabulary

/// Whether days may be granted beyond a limit: of the report while the team works, of the approval
/// once the report is submitted.
///
/// **Source**: 国务院令493 art. 29 (at most 60 days in all, before the 60 days are over), art. 32 (the
/// approval of a 特别重大 accident alone, at most 30 days).
struct ExtensionCheck {
  /// What is wrong; empty if they may.
  let findings: [CaseFinding]

  init(_ request: CaseRequest, _ facts: CaseFacts, _ rule: ClockRule) {
    let isApproval = facts.state == .submitted
    let basis = isApproval ? "493 art. 32" : "493 art. 29"
    let most =
      isApproval ? rule.approvalExtensionDays[facts.level] ?? 0 : rule.extensionDaysMax
    let granted = isApproval ? facts.approvalExtensionDays : facts.extensionDays
    let due = isApproval ? facts.approvalDue : facts.reportDue
    if isApproval, most == 0 {
      findings = [
        CaseFinding(
          "move", reason: "EXTENSION_NOT_FORESEEN",
          "the approval of a report on an accident of level \(facts.level.code) is not put off",
          basis: basis)
      ]
      return
    }
    var found: [CaseFinding] = []
    let texts = [
      ("document", request.document), ("authority", request.authority), ("note", request.note),
    ]
    for (field, text) in texts where text.isEmpty {
      found.append(CaseFinding(field, reason: "FIELD_REQUIRED", "is empty", basis: basis))
    }
    if request.days < 1 || granted + request.days > most {
      found.append(
        CaseFinding(
          "days", reason: "EXTENSION_TOO_LONG",
          "\(granted) + \(request.days) days, at most \(most) in all", basis: basis))
    }
    if request.day > due {
      found.append(
        CaseFinding(
          "day", reason: "EXTENSION_TOO_LATE",
          "it was due on \(due): an extension is granted before", basis: basis))
    }
    findings = found
  }
}
