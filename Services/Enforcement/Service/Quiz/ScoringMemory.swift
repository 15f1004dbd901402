internal import Contracts
internal import Questions
internal import Quiz
internal import Store

/// What the scores of many sittings stand on, read once within one reading of the store.
struct ScoringMemory {
  /// A revision of a question with its key.
  struct Question {
    let known: QuestionRecords.Known
    let key: ScoringKey
  }

  private var questions: [QuestionRevision: Question?] = [:]
  private var corrections: [(question: Int, body: EnforcementRescore)]?

  /// A revision with its key; nil if there is none of that name.
  mutating func question(_ revision: QuestionRevision, in reader: Reader) throws -> Question? {
    if let known = questions[revision] { return known }
    let found = try Self.read(revision, in: reader)
    questions[revision] = .some(found)
    return found
  }

  /// Corrections of questions, oldest first.
  mutating func rescores(
    in reader: Reader
  ) throws -> [(question: Int, body: EnforcementRescore)] {
    if let corrections { return corrections }
    let found = try SittingRecords.rescores(in: reader)
    corrections = found
    return found
  }

  private static func read(_ revision: QuestionRevision, in reader: Reader) throws -> Question? {
    guard let name = QuestionName(revision.id),
      let found = try QuestionRecords.find(name, revision: Int(revision.version), in: reader),
      let draft = QuestionDraft(found.content)
    else { return nil }
    return Question(
      known: found,
      key: ScoringKey(kind: draft.kind, answer: draft.answer, isRedLine: draft.isRedLine))
  }
}
