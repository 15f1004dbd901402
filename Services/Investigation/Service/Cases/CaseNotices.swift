internal import Contracts
internal import Feed
internal import InvestigationRules
internal import Ledger
internal import Store
internal import Vocabulary

extension InvestigationContext {
  /// Services of the suite that learn of every case (handbook 10, rows 4 and 5).
  static let noticeServices = ["svc:enforcement", "svc:permits"]

  /// Departments that learn of every case: the safety committee's office, the emergency bureau, and
  /// the bureau that issues licences.
  ///
  /// Source: handbook 10; the list is [D].
  static let noticeDepartments: [DepartmentCode] = [
    .safetyCommitteeOffice, .emergency, .approvalBureau,
  ]

  /// Tells the other services and the departments where a case stands.
  ///
  /// Nothing of its file is told: 国务院令493 art. 28, handbook 8.2.
  /// That a limit has passed is told to the office alone.
  ///
  /// - Throws: `StoreError`.
  func tell(
    _ kind: InvestigationNoticeKind, about file: CaseFile, late: CaseClockRecords.Late? = nil,
    at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    let subject = "\(file.snapshot.name)/notices"
    let number = try Ledger.length(of: subject, in: transaction) + 1
    var notice = file.notice(kind, number: number, at: now)
    if let late {
      notice.clock = late.code
      // A limit that ends with a day is the first moment of the next one.
      notice.dueDay = late.due.adding(Minutes(-1)).legalDay.description
    }
    _ = try log.append(
      EventDraft(
        eventID: NamedUUID.text(of: "anlan.investigation.notice\u{1F}\(subject)\u{1F}\(number)"),
        source: InvestigationService.name, type: "anlan.investigation.CASE_NOTICE",
        subject: subject, occurredAt: now, recordedAt: now, recipients: Self.recipients(of: kind),
        payloadType: InvestigationCaseNotice.protoName, payload: notice.encoded()),
      in: transaction)
  }

  private static func recipients(of kind: InvestigationNoticeKind) -> [FeedRecipient] {
    guard kind != .overdue else {
      return [FeedRecipient(department: DepartmentCode.safetyCommitteeOffice.text, role: .lead)]
    }
    return noticeDepartments.map { FeedRecipient(department: $0.text, role: .copy) }
      + noticeServices.map { FeedRecipient(department: $0, role: .service) }
  }

  /// Tells of a change of level or of deaths, if there is one.
  ///
  /// - Throws: `StoreError`.
  func tellLevel(
    of file: CaseFile, before: InvestigationAccident, at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws {
    guard file.accident.level != before.level || file.accident.dead != before.dead else { return }
    try tell(.relevelled, about: file, at: now, in: transaction)
  }
}

extension CaseMove {
  /// What the others learn of the move; nil if it is no business of theirs.
  var notice: InvestigationNoticeKind? {
    switch self {
    case .approve, .receive: .approved
    case .close: .closed
    case .reopen: .reopened
    default: nil
    }
  }
}

extension CaseFile {
  fileprivate func notice(
    _ kind: InvestigationNoticeKind, number: Int64, at now: UTCMicroseconds
  ) -> InvestigationCaseNotice {
    let accident = accident
    let code = accident.entity.split(separator: "/").last?.split(separator: "-").first
    return InvestigationCaseNotice(
      case: snapshot.name, kind: kind, state: snapshot.state, entity: accident.entity,
      creditCode: accident.creditCode.isEmpty ? code.map(String.init) ?? "" : accident.creditCode,
      unit: accident.unit, title: accident.title, occurTime: accident.occurTime,
      level: accident.level, deaths: accident.dead, leadAuthority: snapshot.leadAuthority,
      time: ProtoTimestamp(microseconds: now.value),
      suggestions: noticeSuggestions(
        level: level, deaths: accident.dead.map { Bound($0) } ?? .unknown,
        isDecided: CaseState.followUp.contains(state)
      ).map { InvestigationNoticeSuggestion(rawValue: $0.rawValue) },
      number: UInt32(clamping: number))
  }
}

extension InvestigationAccident {
  /// Deaths with those missing; nil if neither is known.
  var dead: InvestigationFigure? {
    guard let tally, tally.deaths != nil || tally.missing != nil else { return nil }
    return InvestigationFigure(Bound(tally.deaths) + Bound(tally.missing))
  }
}
