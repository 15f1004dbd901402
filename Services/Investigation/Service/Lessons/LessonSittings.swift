internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary

/// Counts quizzes on site for the lessons whose questions were on the paper, inside the transaction
/// of the inbox row.
///
/// Someone knows a lesson when every question of it on his paper was right; whether the paper as a
/// whole passed is another matter. [D]
struct LessonSittings {
  let context: InvestigationContext

  /// Who the ledger says recorded what came by itself.
  private static let recorder = DepartmentCode("svc:enforcement").map {
    Principal(account: $0.text, userID: 0, department: $0, roles: [])
  }

  /// Takes what a sitting says about lessons; a corrected score takes the place of the earlier one.
  ///
  /// What is not about an issued lesson and an entity it went to leaves no trace, and neither does a
  /// quiz that was over before this edition of the lesson went out.
  /// - Throws: `StoreError`.
  func take(_ sitting: EnforcementSitting, in transaction: Transaction) throws {
    guard !sitting.entity.isEmpty, !sitting.person.isEmpty, !sitting.name.isEmpty else { return }
    let closed = sitting.closeTime?.microseconds ?? sitting.syncTime?.microseconds ?? 0
    for answers in sitting.lessons {
      guard let number = LessonName.number(in: answers.lesson),
        let file = try LessonRecords.find(number, in: transaction), file.state == .issued,
        closed >= file.editionTime,
        try LessonRecords.isChosen(sitting.entity, by: number, in: transaction)
      else { continue }
      let result = LessonSittingRecords.Result(
        edition: file.edition, entity: sitting.entity, person: sitting.person,
        sitting: sitting.name,
        isPassed: sitting.isScored && answers.questions > 0 && answers.right == answers.questions,
        right: Int(answers.right), questions: Int(answers.questions),
        closed: UTCMicroseconds(closed))
      guard try LessonSittingRecords.put(result, in: transaction) else { continue }
      try announce(result, about: file, in: transaction)
    }
  }

  private func announce(
    _ result: LessonSittingRecords.Result, about file: LessonFile, in transaction: Transaction
  ) throws {
    guard let recorder = Self.recorder else { return }
    let content = InvestigationPersonReceipt(
      person: result.person, passed: result.isPassed, sitting: result.sitting)
    try context.announce(
      "QUIZ_PERSON", on: file.snapshot.name, state: file.state.code,
      step: try LessonRecords.nextStep(of: file.number, in: transaction),
      content: content.encoded(), by: recorder, at: context.clock.now, in: transaction)
  }
}

extension EnforcementSitting {
  /// Whether its score says something: not while two copies wait for a human, nor when it is void.
  fileprivate var isScored: Bool { state != .voided && state != .conflict && score != nil }
}

extension LessonFile {
  /// When this edition of it went out, in microseconds.
  fileprivate var editionTime: Int64 {
    snapshot.moves.last { $0.move == .issue || $0.move == .reopen }?.time?.microseconds ?? 0
  }
}
