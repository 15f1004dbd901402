/// Whether all persons had the same questions, which decides what the figures mean.
///
/// With papers drawn at random, coefficients that compare positions (Cronbach's alpha, KR-20) say
/// nothing; KR-21 with the binomial error of measurement takes their place.
public enum PaperDesign: Sendable, Hashable {
  /// One set of questions for everybody.
  case equalForms
  /// Each paper drawn for its person.
  case randomForms
}

/// What a number of answers allows to say.
///
/// Source: quiz handbook 2.2 `[D]`: the 95 % half-width of a correlation at 0 is .38 at 30
/// answers, .29 at 50.
public enum SampleState: String, Sendable, Hashable {
  /// Fewer than `shownFrom` answers: "样本不足", no judgement.
  case insufficient
  /// Figures are shown with their half-width; nothing is flagged.
  case indicative
  /// Enough for flags.
  case sufficient

  /// Answers from which a figure is shown as more than "样本不足".
  public static let shownFrom = 30
  /// Answers from which a question may be flagged.
  public static let flaggedFrom = 50

  /// The state at a number of answers.
  public init(answers: Int) {
    self =
      answers < Self.shownFrom
      ? .insufficient : answers < Self.flaggedFrom ? .indicative : .sufficient
  }

  /// Words for tables and plots.
  public var label: String {
    switch self {
    case .insufficient: "样本不足"
    case .indicative: "仅供参考"
    case .sufficient: "样本充分"
    }
  }
}
