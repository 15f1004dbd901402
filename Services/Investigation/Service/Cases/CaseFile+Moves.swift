internal import Contracts
internal import Crypto
internal import InvestigationRules
internal import Vocabulary
internal import Wire

extension CaseRequest {
  /// What a request asks for.
  ///
  /// - Throws: `Status` if a field cannot be read.
  init(
    _ request: InvestigationMoveCaseRequest, relation: CaseRelation, now: UTCMicroseconds
  ) throws(Status) {
    guard let move = CaseMove(rawValue: request.move.rawValue), move != .appoint, move != .draft
    else {
      throw Status.invalid(
        field: "move", reason: "FIELD_REQUIRED",
        description: "a move; a team is appointed and a draft saved by their own methods [7.12]")
    }
    guard let day = request.day.isEmpty ? now.legalDay : try? LegalDay(request.day) else {
      throw Status.invalid(
        field: "day", reason: "DAY_INVALID", description: "a day such as 2026-11-24 [D]")
    }
    let longest = [request.note, request.document, request.body, request.qualification]
      .map(\.count).max()
    guard (longest ?? 0) <= AccidentFields.textCharactersMax else {
      throw Status.invalid(
        field: "note", reason: "FIELD_TOO_LONG",
        description: "at most \(AccidentFields.textCharactersMax) characters [D]")
    }
    self.init(
      move: move, relation: relation, note: request.note, document: request.document, day: day,
      today: now.legalDay, days: Int(request.days), body: request.body,
      qualification: request.qualification, appraisal: Int(request.appraisal),
      isCheckedForSecrets: request.secretsChecked, index: request.index,
      authority: request.authority)
  }
}

extension CaseFile {
  /// Takes what a decided move brings.
  mutating func take(
    _ asked: CaseRequest, _ request: InvestigationMoveCaseRequest, to state: CaseState,
    by account: String, facts: CaseFacts, rule: ClockRule, calendar: WorkingCalendar,
    at now: UTCMicroseconds
  ) {
    switch asked.move {
    case .commission:
      snapshot.appraisals.append(
        InvestigationAppraisal(
          body: asked.body, qualification: asked.qualification, fromDay: "\(asked.day)"))
    case .conclude:
      snapshot.appraisals[asked.appraisal - 1].toDay = "\(asked.day)"
      snapshot.appraisals[asked.appraisal - 1].result = asked.note
    case .extend: extend(asked, facts: facts, by: account)
    case .submit: snapshot.approvalExtensionDays = 0
    case .uplift:
      snapshot.index = asked.index
      snapshot.leadAuthority = asked.authority
      snapshot.leadBasis = asked.document
    default: break
    }
    let isLate = isLate(asked, facts: facts, rule: rule, calendar: calendar)
    take(
      asked.move, to: state, by: account, note: asked.note, document: asked.document,
      day: asked.day, isLate: isLate, at: now)
  }

  /// Keeps what was granted, by whom and why, with the limit before and after it.
  private mutating func extend(_ asked: CaseRequest, facts: CaseFacts, by account: String) {
    let isApproval = facts.state == .submitted
    let due = isApproval ? facts.approvalDue : facts.reportDue
    if isApproval {
      snapshot.approvalExtensionDays += UInt32(asked.days)
    } else {
      snapshot.extensionDays += UInt32(asked.days)
    }
    snapshot.extensions.append(
      InvestigationExtension(
        clock: isApproval ? "APPROVAL" : "REPORT", days: UInt32(asked.days),
        authority: asked.authority, document: asked.document, reason: asked.note,
        day: "\(asked.day)", earlierDueDay: "\(due)",
        dueDay: "\(due.adding(CalendarDays(asked.days)))",
        basis: isApproval ? "493 art. 32" : "493 art. 29", account: account))
  }

  /// Whether a step came after its limit: it is taken all the same, and says so.
  private func isLate(
    _ asked: CaseRequest, facts: CaseFacts, rule: ClockRule, calendar: WorkingCalendar
  ) -> Bool {
    switch asked.move {
    case .submit: return asked.day > facts.reportDue
    case .approve:
      return approvalDue(rule).map { asked.day > $0 } ?? false
    case .publish:
      guard let approved = facts.approvedDay else { return false }
      return asked.day
        > calendar.deadline(WorkingDays(rule.publicationWorkingDays), after: approved)
    case .evaluate:
      guard let approved = facts.approvedDay else { return false }
      return asked.day > approved.adding(months: rule.evaluationToMonths)
    default: return false
    }
  }
}
