public import Questions

/// One version of a question.
public struct QuestionRevision: Sendable, Hashable {
  /// The question.
  public let id: String
  /// Its version.
  public let version: UInt32

  /// A version of a question.
  public init(id: String, version: UInt32) {
    self.id = id
    self.version = version
  }
}

/// What scoring must know of a question.
public struct ScoringKey: Sendable, Hashable {
  /// Kind.
  public let kind: QuestionKind
  /// The key.
  public let answer: QuestionAnswer
  /// Whether it marks a red line.
  public let isRedLine: Bool

  /// A key.
  public init(kind: QuestionKind, answer: QuestionAnswer, isRedLine: Bool) {
    self.kind = kind
    self.answer = answer
    self.isRedLine = isRedLine
  }
}

/// What was answered in one sitting, as scoring sees it.
public struct ScoringCase: Sendable, Hashable {
  /// The sitting.
  public let sittingID: String
  /// The questions in the order shown.
  public let questions: [QuestionRevision]
  /// Answers by place.
  public let answers: [Int: SittingAnswer]
  /// Marks that an officer gave, in tenths, by place.
  public let officerMarksTenths: [Int: Int]

  /// A case.
  public init(
    sittingID: String, questions: [QuestionRevision], answers: [Int: SittingAnswer],
    officerMarksTenths: [Int: Int] = [:]
  ) {
    self.sittingID = sittingID
    self.questions = questions
    self.answers = answers
    self.officerMarksTenths = officerMarksTenths
  }

  /// The case of a record; marks given later go before those of the record.
  public init(_ record: SittingRecord, officerMarksTenths: [Int: Int] = [:]) {
    self.init(
      sittingID: record.header.sittingID,
      questions: record.header.paper.items.map {
        QuestionRevision(id: $0.questionID, version: $0.version)
      },
      answers: record.state.answers,
      officerMarksTenths: record.state.officerMarksTenths.merging(officerMarksTenths) { $1 })
  }
}

/// What happens to a question that turned out to be bad.
public enum VoidRule: String, Sendable, Hashable, CaseIterable {
  /// Everybody gets its marks.
  case allCredit = "ALL_CREDIT"
  /// It is dropped, and the rest is scaled to the full marks.
  case dropAndRescale = "DROP_AND_RESCALE"
}

/// What is put right after sittings were scored; both scores are kept.
public enum Correction: Sendable, Hashable {
  /// The question is void.
  case void(QuestionRevision, VoidRule)
  /// The key was wrong; this is the right one.
  case key(QuestionRevision, QuestionAnswer)
}
