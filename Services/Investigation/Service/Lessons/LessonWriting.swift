internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary
internal import Wire

/// A lesson as a request wants it written, once its fields are as they must be.
struct LessonWriting: Sendable {
  let draft: InvestigationLessonDraft
  /// Keyed digest of what the request asks for, to tell a repetition from another request.
  let digest: [UInt8]

  /// Most characters of the title.
  ///
  /// Source: [D]; it stands on one line of a notice.
  static let titleCharactersMax = 120
  /// Most characters of the text and of a requirement.
  ///
  /// Source: [D]; a shift listens for ten minutes.
  static let textCharactersMax = 4_000
  /// Most requirements, causes, departments, questions and terms.
  ///
  /// Source: [D].
  static let itemsMax = 50
  /// Most entities left out by name.
  ///
  /// Source: [D].
  static let exceptionsMax = 1_000

  init(
    _ request: InvestigationDraftLessonRequest, digests: RequestDigests
  ) throws(Status) {
    let draft = request.draft ?? InvestigationLessonDraft()
    var faults: [(String, String)] = []
    func text(_ field: String, _ value: String, most: Int = Self.textCharactersMax) {
      if value.isEmpty { faults.append((field, "FIELD_REQUIRED [6.8]")) }
      if value.count > most { faults.append((field, "FIELD_TOO_LONG at most \(most) [D]")) }
    }
    func list(_ field: String, _ values: [String]) {
      if values.isEmpty { faults.append((field, "FIELD_REQUIRED [6.8]")) }
      if values.count > Self.itemsMax {
        faults.append((field, "FIELD_TOO_LONG at most \(Self.itemsMax) [D]"))
      }
      for (index, value) in values.enumerated() { text("\(field)[\(index)]", value) }
    }
    text("request_id", request.requestID)
    text("draft.case", draft.case)
    text("draft.title", draft.title, most: Self.titleCharactersMax)
    text("draft.text", draft.text)
    list("draft.requirements", draft.requirements)
    list("draft.cause_codes", draft.causeCodes)
    list("draft.departments", draft.departments)
    for (index, code) in draft.departments.enumerated() where !Self.isDepartment(code) {
      faults.append(("draft.departments[\(index)]", "DEPARTMENT_UNKNOWN \(code) [6.8]"))
    }
    do { _ = try LegalDay(draft.dueDay) } catch {
      faults.append(("draft.due_day", "DUE_DAY_INVALID a day such as 2026-12-31 [6.8]"))
    }
    faults += Self.ruleFaults(draft.rule ?? InvestigationSelectionRule())
    faults += Self.questionFaults(draft.questions)
    guard faults.isEmpty else { throw Status.invalid(fields: faults, reason: "INVALID_LESSON") }
    self.draft = draft
    var content = request
    content.requestID = ""
    digest = digests.digest(of: content.encoded())
  }

  private static func isDepartment(_ code: String) -> Bool {
    Departments.all.contains { $0.code.text == code }
  }

  private static func ruleFaults(_ rule: InvestigationSelectionRule) -> [(String, String)] {
    var faults: [(String, String)] = []
    if rule.terms.count > itemsMax || rule.exceptions.count > exceptionsMax {
      faults.append(
        ("draft.rule", "FIELD_TOO_LONG at most \(itemsMax) terms, \(exceptionsMax) exceptions [D]"))
    }
    for (index, term) in rule.terms.enumerated()
    where SelectionCriterion(rawValue: term.criterion.rawValue) == nil {
      faults.append(("draft.rule.terms[\(index)].criterion", "FIELD_REQUIRED a criterion [6.8]"))
    }
    return faults
  }

  /// Whether a bank can take the questions it judges itself; here only what no bank could use is
  /// refused.
  private static func questionFaults(
    _ questions: [EnforcementQuestionContent]
  ) -> [(String, String)] {
    var faults: [(String, String)] = []
    if questions.count > itemsMax {
      faults.append(("draft.questions", "FIELD_TOO_LONG at most \(itemsMax) [D]"))
    }
    for (index, question) in questions.enumerated()
    where question.stem.isEmpty || question.answer == nil || question.explanation.isEmpty
      || question.posts.isEmpty
    {
      faults.append(
        ("draft.questions[\(index)]", "FIELD_REQUIRED stem, answer, explanation, posts [5.1]"))
    }
    return faults
  }
}
