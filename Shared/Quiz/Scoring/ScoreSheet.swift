/// How one answer was judged.
public enum AnswerOutcome: String, Sendable, Hashable, CaseIterable {
  /// Full marks.
  case right
  /// Some marks.
  case partial
  /// No marks.
  case wrong
  /// No answer, no marks.
  case unanswered
  /// An officer must mark it first.
  case pending
  /// The key is not here; it is scored on return.
  case noKey
  /// Void: full marks for everybody.
  case credited
  /// Void: not counted.
  case dropped
}

/// The marks of one question.
public struct ItemScore: Sendable, Hashable {
  /// Place in the paper, from 0.
  public let place: Int
  /// The question.
  public let question: QuestionRevision
  /// How it was judged.
  public let outcome: AnswerOutcome
  /// Marks given, in tenths.
  public let awardedTenths: Int
  /// Marks possible, in tenths; 0 if dropped.
  public let fullTenths: Int
  /// Whether it marks a red line.
  public let isRedLine: Bool
}

/// Why a paper is failed.
public enum FailReason: Sendable, Hashable {
  /// The total is below the mark.
  case belowMark
  /// A red-line question was wrong, by its place.
  case redLine(place: Int)
  /// The practical part alone is below its mark.
  case practical
}

/// What came out.
public enum ScoreVerdict: Sendable, Hashable {
  /// Passed.
  case passed
  /// Failed, with every reason.
  case failed([FailReason])
  /// Answers still wait for marks or keys.
  case pending
  /// Every question was dropped: there is nothing to judge.
  case nothingLeft
}

/// The score of one sitting, in whole tenths of a mark.
public struct ScoreSheet: Sendable, Hashable {
  /// The sitting.
  public let sittingID: String
  /// Rule set applied.
  public let ruleSetCode: String
  /// Every question.
  public let items: [ItemScore]
  /// Marks given, in tenths, of the questions that count.
  public let awardedTenths: Int
  /// Marks possible, in tenths, of the questions that count.
  public let fullTenths: Int
  /// Marks possible before any question was dropped, in tenths.
  public let plannedTenths: Int
  /// What came out.
  public let verdict: ScoreVerdict

  /// The score on the scale of the whole paper, in tenths, rounded half up; for people to read, the
  /// verdict is reached without rounding.
  public var scaledTenths: Int {
    fullTenths == 0 ? 0 : (2 * awardedTenths * plannedTenths + fullTenths) / (2 * fullTenths)
  }

  /// Whether it is passed.
  public var isPassed: Bool { verdict == .passed }

  /// Places that were not fully right, to be explained.
  public var toExplain: [Int] {
    items.filter { [.wrong, .partial, .unanswered].contains($0.outcome) }.map(\.place)
  }
}
