public import Vocabulary

/// What is suspected of a question.
///
/// **Source**: quiz handbook 2.5 `[D]`.
public enum QuestionFlagCode: String, Sendable, Hashable, CaseIterable {
  /// Those who know more get it wrong more often.
  case negative = "Q-NEG"
  /// The best choose a distractor more often than the key.
  case key = "Q-KEY?"
  /// Nobody gets it wrong.
  case easy = "Q-EASY"
  /// Hardly better than guessing.
  case hard = "Q-HARD"
  /// An option nobody takes.
  case dead = "Q-DEAD"
  /// Nearly the same stem as another question.
  case duplicate = "Q-DUP"
  /// Suddenly easier than calibrated.
  case leak = "Q-LEAK"
  /// Answered faster than it can be read, and with more success than before.
  case fast = "Q-FAST"
  /// Rests on a text no longer in force.
  case law = "Q-LAW"
  /// The keys of a stratum favour a position.
  case skew = "Q-SKEW"

  /// What it means, for the work queue.
  public var meaning: String {
    switch self {
    case .negative: "答案可能有误或题意含糊"
    case .key: "疑似答案标错"
    case .easy: "几乎全部答对，无区分信息"
    case .hard: "未培训到或题目有缺陷"
    case .dead: "干扰项几乎无人选"
    case .duplicate: "与其他题重复"
    case .leak: "疑似泄题"
    case .fast: "作答快于阅读且正确率上升，疑似泄题或突击背题"
    case .law: "引用的条文版本已失效"
    case .skew: "答案位置分布失衡"
    }
  }

  /// What is suggested.
  public var action: QuestionFlagAction {
    switch self {
    case .negative: .suspendAndCheck
    case .key: .checkKey
    case .easy: .rotateOut
    case .hard: .reviewContent
    case .dead: .replaceOption
    case .duplicate: .merge
    case .leak: .lowerWeightOrFreeze
    case .fast: .investigate
    case .law: .updateBasis
    case .skew: .shuffleOptions
    }
  }
}

/// What a person should do about a flag; the system itself changes nothing.
public enum QuestionFlagAction: String, Sendable, Hashable {
  /// Take it out of draws and have a person check it.
  case suspendAndCheck
  /// Check the key.
  case checkKey
  /// Take it out of the rotation.
  case rotateOut
  /// Review the wording and what was taught.
  case reviewContent
  /// Write another option.
  case replaceOption
  /// Merge with the other question.
  case merge
  /// Draw it less often, or not at all.
  case lowerWeightOrFreeze
  /// Look for a leak or coaching.
  case investigate
  /// Bring the basis up to date; it cannot be drawn until then.
  case updateBasis
  /// Shuffle the options and train the authors.
  case shuffleOptions

  /// Words for the work queue.
  public var label: String {
    switch self {
    case .suspendAndCheck: "停用，3 个工作日内人工核查"
    case .checkKey: "人工核对答案"
    case .rotateOut: "轮换出题库"
    case .reviewContent: "复核题目与培训内容"
    case .replaceOption: "更换干扰项"
    case .merge: "合并重复题"
    case .lowerWeightOrFreeze: "降低抽题权重或冻结"
    case .investigate: "核查是否泄题"
    case .updateBasis: "更新法律依据，更新前不得抽用"
    case .shuffleOptions: "强制打乱选项，培训出题人"
    }
  }

  /// Working days until a person must have looked; nil without a limit.
  ///
  /// Source: quiz handbook 2.5 `[D]`.
  public var limit: WorkingDays? { self == .suspendAndCheck ? WorkingDays(3) : nil }
}

/// A figure beside a flag.
public enum FlagFigure: String, Sendable, Hashable {
  /// Answers or items that were counted.
  case answers
  /// Correlation with the rest score, −1…1.
  case correctedR
  /// Upper 95 % limit of the correlation.
  case upperLimit
  /// Facility, 0…1.
  case facility
  /// Lower 95 % limit of the facility.
  case facilityLower
  /// Upper 95 % limit of the facility.
  case facilityUpper
  /// Share that guessing gets.
  case chance
  /// Index of an option under the permanent order.
  case option
  /// Share of the option.
  case optionShare
  /// Share of the key.
  case keyShare
  /// Jaccard similarity of stems.
  case similarity
  /// Height of the CUSUM.
  case cusum
  /// Limit of the CUSUM.
  case cusumLimit
  /// Number of the answer at which the CUSUM passed its limit, from 1.
  case alarmAnswer
  /// Median seconds spent.
  case medianSeconds
  /// Seconds needed to read.
  case readingSeconds
  /// Facility of the earlier answers.
  case earlierFacility
  /// χ² of the key positions.
  case chiSquare
  /// Probability of such a χ² by chance.
  case probability
  /// Number of the stratum.
  case stratum
}

/// An entry of the work queue: a question, what is suspected, and why.
public struct QuestionFlag: Sendable, Hashable {
  /// What is suspected.
  public let code: QuestionFlagCode
  /// Number of the question; of the first question of the stratum for `.skew`.
  public let item: String
  /// Other questions concerned.
  public let related: [String]
  /// Figures, in the order they are shown.
  public let figures: [Figure]

  /// One figure.
  public struct Figure: Sendable, Hashable {
    /// What is measured.
    public let name: FlagFigure
    /// Its value.
    public let value: Double

    /// Makes a figure.
    public init(_ name: FlagFigure, _ value: Double) {
      self.name = name
      self.value = value
    }
  }

  /// Makes a flag.
  public init(
    _ code: QuestionFlagCode, item: String, related: [String] = [], figures: [Figure]
  ) {
    self.code = code
    self.item = item
    self.related = related
    self.figures = figures
  }

  /// What it means.
  public var meaning: String { code.meaning }
  /// What is suggested.
  public var action: QuestionFlagAction { code.action }

  /// The value of a figure.
  public func figure(_ name: FlagFigure) -> Double? { figures.first { $0.name == name }?.value }
}
