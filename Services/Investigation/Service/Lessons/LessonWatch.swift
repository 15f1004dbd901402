internal import Contracts
internal import Feed
internal import InvestigationRules
internal import Store
internal import Vocabulary

/// Carries silence about lessons up, step by step, each step told once.
struct LessonWatch: Sendable {
  let context: InvestigationContext
  let calendar: WorkingCalendar

  /// Tells of every silent entity whose next step is due.
  ///
  /// - Throws: `StoreError`.
  func tell(at now: UTCMicroseconds, in transaction: Transaction) throws {
    for file in try LessonRecords.inState(.issued, in: transaction) {
      guard let due = file.dueDay else { continue }
      let step = LessonEscalation.due(since: due, on: now.legalDay, calendar: calendar)
      guard step > .none else { continue }
      let lines = try LessonCoverageRecords.lines(of: file.edition, in: transaction)
      for line in lines where !line.answer.isReceipted && line.told < step {
        try tell(step, of: line.answer.entity, about: file, at: now, in: transaction)
      }
    }
  }

  private func tell(
    _ step: LessonEscalation, of entity: String, about file: LessonFile, at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws {
    guard
      try LessonReturnRecords.tell(
        step, of: entity, lesson: file.edition, at: now, in: transaction)
    else { return }
    let silence = InvestigationLessonSilence(
      lesson: file.snapshot.name, title: file.draft.title, entity: entity,
      step: InvestigationLessonEscalation(rawValue: step.rawValue), dueDay: file.draft.dueDay)
    _ = try context.log.append(
      EventDraft(
        eventID: NamedUUID.text(
          of: "anlan.investigation.silence\u{1F}\(file.snapshot.name)\u{1F}\(entity)\u{1F}"
            + "\(file.edition.edition)\u{1F}\(step.code)"),
        source: InvestigationService.name, type: "anlan.investigation.LESSON_\(step.code)",
        subject: file.snapshot.name, occurredAt: now, recordedAt: now,
        recipients: recipients(of: step, file),
        payloadType: InvestigationLessonSilence.protoName, payload: silence.encoded()),
      in: transaction)
  }

  /// A reminder goes to the departments that carry the lesson; from the second step on the safety
  /// committee's office learns of it too.
  private func recipients(of step: LessonEscalation, _ file: LessonFile) -> [FeedRecipient] {
    let office = DepartmentCode.safetyCommitteeOffice.text
    let carriers = InvestigationContext.carriers(of: file)
    guard step >= .raised, !carriers.contains(where: { $0.department == office }) else {
      return carriers
    }
    return carriers + [FeedRecipient(department: office, role: .copy)]
  }
}
