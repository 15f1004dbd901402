internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary

/// A stored lesson as handlers work with it.
struct LessonFile {
  let number: Int
  var snapshot: InvestigationLesson

  /// Days from the opening again until receipts are due.
  ///
  /// Source: [D].
  static let reopenedDue = CalendarDays(10)

  /// Who may see the questions of a lesson, which carry their keys: who writes them.
  ///
  /// Source: [D]; the bank's people see them there, as proposals.
  private static let questionReaders: RoleSet = [
    RoleSet(.investigator), RoleSet(.teamLeader),
  ]

  /// The lesson as somebody may see it: a key that is known before the quiz tests nobody.
  func view(for principal: Principal) -> InvestigationLesson {
    guard principal.roles.isDisjoint(with: Self.questionReaders) else { return snapshot }
    var view = snapshot
    view.draft?.questions = []
    return view
  }

  /// What it says.
  var draft: InvestigationLessonDraft { snapshot.draft ?? InvestigationLessonDraft() }

  /// Where it stands; a state of a newer release counts as withdrawn: nothing is done to it.
  var state: LessonState { LessonState(rawValue: snapshot.state.rawValue) ?? .withdrawn }

  /// Day by which receipts of this edition are due.
  var dueDay: LegalDay? { try? LegalDay(draft.dueDay) }

  /// Which going-out it is: one more for every time it was opened again.
  var edition: LessonEdition {
    LessonEdition(
      lesson: number,
      edition: 1 + snapshot.moves.count { $0.move.rawValue == LessonMove.reopen.rawValue })
  }

  /// What a decision about it rests on.
  func facts(unexplainedGaps: Int) -> LessonFacts {
    LessonFacts(
      state: state, author: snapshot.author, isComplete: draft.isComplete,
      rule: SelectionRule(draft.rule ?? InvestigationSelectionRule()),
      selected: Int(snapshot.entitiesIn), dueDay: dueDay, unexplainedGaps: unexplainedGaps)
  }

  /// Takes a decided move.
  mutating func take(
    _ move: LessonMove, to state: LessonState, by account: String, note: String,
    at now: UTCMicroseconds
  ) {
    let time = ProtoTimestamp(microseconds: now.value)
    if move == .reopen {
      snapshot.draft?.dueDay = now.legalDay.adding(Self.reopenedDue).description
    }
    snapshot.state = InvestigationLessonState(rawValue: state.rawValue)
    snapshot.updateTime = time
    if move == .issue { snapshot.issueTime = time }
    snapshot.moves.append(
      InvestigationLessonMoveRecord(
        move: InvestigationLessonMove(rawValue: move.rawValue), account: account, time: time,
        note: note))
  }

  /// The lesson of a name.
  ///
  /// - Throws: `LessonFault`, `StoreError`.
  static func find(_ name: String, in reader: Reader) throws -> LessonFile {
    guard let number = LessonName.number(in: name) else { throw LessonFault.nameInvalid }
    guard let file = try LessonRecords.find(number, in: reader) else { throw LessonFault.notFound }
    return file
  }

  /// The same, if it is issued: what comes back belongs to a lesson that went out.
  ///
  /// - Throws: `LessonFault`, `StoreError`.
  static func issued(_ name: String, in reader: Reader) throws -> LessonFile {
    let file = try find(name, in: reader)
    guard file.state == .issued else { throw LessonFault.notIssued }
    return file
  }
}

extension InvestigationLessonDraft {
  /// Whether nothing is missing that an enterprise would need.
  var isComplete: Bool {
    !title.isEmpty && !text.isEmpty && !requirements.isEmpty && !causeCodes.isEmpty
      && !departments.isEmpty
  }
}
