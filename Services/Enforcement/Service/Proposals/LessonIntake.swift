internal import Contracts
internal import Crypto
internal import Questions
internal import Store
internal import Vocabulary

/// Turns the questions of an issued lesson into proposals, inside the transaction of the inbox row.
///
/// A question that no bank can take is a proposal like the others, with the verdicts that say why:
/// nothing a lesson brings is dropped, and nothing stops the lane. A lesson that is issued again
/// proposes only what it did not propose before.
struct LessonIntake {
  let context: EnforcementContext
  let now: UTCMicroseconds

  /// Account under which the ledger names what came by itself.
  static let account = "svc:investigation"

  /// Takes the questions of a lesson.
  ///
  /// - Throws: `StoreError`.
  func take(_ issued: InvestigationLessonIssued, in transaction: Transaction) throws {
    let draft = issued.draft ?? InvestigationLessonDraft()
    guard !issued.lesson.isEmpty else { return }
    var taken: [String] = []
    for (index, question) in draft.questions.enumerated() {
      var content = question
      content.source = Self.source(lesson: issued.lesson, case: draft.case)
      let proposal = EnforcementQuestionProposal(
        state: .open, lesson: issued.lesson, case: draft.case, title: draft.title,
        place: UInt32(clamping: index + 1), content: content,
        verdicts: try verdicts(on: content, in: transaction),
        createTime: ProtoTimestamp(microseconds: now.value))
      let sha256 = Array(SHA256.hash(data: content.encoded()))
      if let name = try ProposalRecords.insert(
        proposal, sha256: sha256, at: now, in: transaction)
      {
        taken.append(name)
      }
    }
    // Named by a proposal, which is there once, so that no two facts have one name.
    guard let last = taken.last else { return }
    try context.announceQuestion(
      last, "PROPOSALS_RECEIVED", by: Self.account, because: "\(issued.lesson) \(taken.count)",
      at: now, in: transaction)
  }

  /// "lessons/3 cases/7": what a question says about where it came from.
  static func source(lesson: String, case name: String) -> String {
    name.isEmpty ? lesson : "\(lesson) \(name)"
  }

  /// What the checks say about a question, by itself and beside those in the banks.
  private func verdicts(
    on content: EnforcementQuestionContent, in reader: Reader
  ) throws -> [EnforcementQuestionVerdict] {
    guard let draft = QuestionDraft(content) else {
      return [EnforcementQuestionVerdict(code: VerdictCode.kindUnknown.rawValue)]
    }
    var verdicts = QuestionCheck.verdicts(of: draft).map {
      EnforcementQuestionVerdict(code: $0.code.rawValue, detail: $0.detail)
    }
    let identity = QuestionIdentity(draft)
    for other in try QuestionRecords.same(as: identity, in: reader) {
      guard let otherDraft = QuestionDraft(other.content) else { continue }
      let code: VerdictCode =
        identity.contradicts(QuestionIdentity(otherDraft)) ? .contradiction : .duplicate
      verdicts.append(EnforcementQuestionVerdict(code: code.rawValue, detail: other.name))
    }
    return verdicts
  }
}
