internal import Contracts
internal import Feed
internal import InvestigationRules
internal import Store
internal import Vocabulary

/// What happens to a lesson beside its state.
extension InvestigationContext {
  /// A lesson nobody wrote before.
  func newLesson(
    _ writing: LessonWriting, by principal: Principal, at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws -> LessonFile {
    let number = try LessonRecords.nextNumber(in: transaction)
    return LessonFile(
      number: number,
      snapshot: InvestigationLesson(
        name: LessonName.text(of: number), state: .draft, draft: writing.draft,
        author: principal.account, updateTime: ProtoTimestamp(microseconds: now.value)))
  }

  /// A draft written anew.
  func rewritten(
    _ name: String, _ writing: LessonWriting, at now: UTCMicroseconds, in transaction: Transaction
  ) throws -> LessonFile {
    var file = try LessonFile.find(name, in: transaction)
    guard file.state == .draft else { throw LessonFault.notDraft }
    file.snapshot.draft = writing.draft
    file.snapshot.updateTime = ProtoTimestamp(microseconds: now.value)
    return file
  }

  /// Does what a move asks of the tables: freezes, drops, forgets.
  func prepare(
    _ file: inout LessonFile, for move: LessonMove, in transaction: Transaction
  ) throws {
    switch move {
    case .select:
      let rule = SelectionRule(file.draft.rule ?? InvestigationSelectionRule())
      let run = try SelectionRun(rule, in: transaction)
      try LessonRecords.freeze(run, of: file.number, in: transaction)
      file.snapshot.entitiesIn = UInt32(run.chosen.count)
      file.snapshot.entitiesOut = UInt32(run.leftOut.count)
      file.snapshot.selectionSha256 = run.digest
    case .revise, .withdraw:
      try LessonRecords.thaw(file.number, in: transaction)
      file.snapshot.entitiesIn = 0
      file.snapshot.entitiesOut = 0
      file.snapshot.selectionSha256 = []
    case .issue, .close, .reopen: break
    }
  }

  /// Pushes an issued lesson to the departments that carry it on, without its questions, and to the
  /// enforcement service, whose bank takes them as proposals: a key goes to nobody who is asked.
  func push(_ file: LessonFile, at now: UTCMicroseconds, in transaction: Transaction) throws {
    var draft = file.draft
    draft.rule?.exceptions = []
    var issued = InvestigationLessonIssued(
      lesson: file.snapshot.name, draft: draft,
      entities: try LessonRecords.entities(of: file.number, in: transaction).map(\.name),
      selectionSha256: file.snapshot.selectionSha256,
      issueTime: ProtoTimestamp(microseconds: now.value))
    try push(
      issued, of: file, as: "questions",
      to: [FeedRecipient(department: "svc:enforcement", role: .service)], at: now, in: transaction)
    issued.draft?.questions = []
    try push(issued, of: file, as: "issued", to: Self.carriers(of: file), at: now, in: transaction)
  }

  private func push(
    _ issued: InvestigationLessonIssued, of file: LessonFile, as part: String,
    to recipients: [FeedRecipient], at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    _ = try log.append(
      EventDraft(
        eventID: NamedUUID.text(
          of: "anlan.investigation.\(part)\u{1F}\(file.snapshot.name)\u{1F}"
            + String(file.edition.edition)),
        source: InvestigationService.name, type: "anlan.investigation.LESSON_ISSUED",
        subject: file.snapshot.name, occurredAt: now, recordedAt: now, recipients: recipients,
        payloadType: InvestigationLessonIssued.protoName, payload: issued.encoded()),
      in: transaction)
  }

  /// Departments that carry a lesson on.
  static func carriers(of file: LessonFile) -> [FeedRecipient] {
    Set(file.draft.departments).sorted().map { FeedRecipient(department: $0, role: .lead) }
  }

  /// Puts an act on a lesson into the feed and thereby into the ledger.
  func announce(
    _ file: LessonFile, _ act: String, by principal: Principal, at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws {
    try announce(
      act, on: file.snapshot.name, state: file.state.code,
      step: try LessonRecords.nextStep(of: file.number, in: transaction),
      content: file.snapshot.encoded(), by: principal, at: now, in: transaction)
  }
}
