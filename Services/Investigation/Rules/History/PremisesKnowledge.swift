public import Vocabulary

/// Everything about a premises that counter-checks look at, and the accident they look back from.
public struct PremisesKnowledge: Sendable {
  /// When the accident happened.
  public let accidentAt: UTCMicroseconds
  /// Codes of the causes found in the case so far.
  public let causes: Set<String>
  /// Steps of licences.
  public let licences: Recorded<LicenceStep>
  /// Receipts.
  public let receipts: Recorded<ReceiptStep>
  /// Inspections.
  public let inspections: Recorded<InspectionStep>
  /// Quizzes.
  public let quizzes: Recorded<QuizStep>
  /// Lessons.
  public let lessons: Recorded<LessonLine>
  /// Hazards that were closed.
  public let hazards: Recorded<HazardLine>

  /// Makes it out of what was frozen.
  public init(
    accidentAt: UTCMicroseconds, causes: Set<String>, licences: Recorded<LicenceStep>,
    receipts: Recorded<ReceiptStep>, inspections: Recorded<InspectionStep>,
    quizzes: Recorded<QuizStep>, lessons: Recorded<LessonLine>, hazards: Recorded<HazardLine>
  ) {
    self.accidentAt = accidentAt
    self.causes = causes
    self.licences = licences
    self.receipts = receipts
    self.inspections = inspections
    self.quizzes = quizzes
    self.lessons = lessons
    self.hazards = hazards
  }

  /// Whether a moment lies before the accident.
  func isBefore(_ moment: UTCMicroseconds) -> Bool { moment < accidentAt }
}

/// A question to the frozen history.
public enum HistoryQuestion: String, Sendable, Hashable, CaseIterable {
  /// 有没有人知道.
  case known = "KNOWN"
  /// 许可失效仍在生产.
  case licenceLapsed = "LICENCE_LAPSED"
  /// 考问不合格仍在岗.
  case failedQuizPostKept = "FAILED_QUIZ_POST_KEPT"
  /// 同类教训未签收.
  case lessonUnread = "LESSON_UNREAD"
  /// 隐患事故前几天刚销号.
  case hazardJustClosed = "HAZARD_JUST_CLOSED"
  /// 事故后才补阅补签.
  case signedAfterwards = "SIGNED_AFTERWARDS"
}

/// How a question came out, with the facts it rests on.
public struct HistoryAnswer: Sendable, Hashable {
  /// How a question can come out.
  public enum Verdict: Int32, Sendable, Hashable, CaseIterable {
    /// Facts say so.
    case found = 1
    /// Everything needed is there, and nothing says so.
    case clear = 2
    /// Nobody keeps such records: not the same as none.
    case notRecorded = 3
    /// A source is missing, or the causes are not coded yet.
    case open = 4
  }

  /// The question.
  public let question: HistoryQuestion
  /// How it came out.
  public let verdict: Verdict
  /// Facts, by number.
  public let facts: [Int]
  /// Why it is open, or more on what was found.
  public let reasons: [String]

  /// Makes an answer.
  public init(
    _ question: HistoryQuestion, _ verdict: Verdict, facts: [Int] = [], reasons: [String] = []
  ) {
    self.question = question
    self.verdict = verdict
    self.facts = facts
    self.reasons = reasons
  }
}
