/// What the statistics must know of an item beside the answers to it.
public struct ItemFacts: Sendable, Hashable {
  /// Permanent number of the question.
  public var id: String
  /// Stratum of the blueprint the question is drawn from.
  public var stratum: Int
  /// Full marks.
  public var maxScore: Double
  /// Number of options; 0 if the answer is not chosen from options.
  public var optionCount: Int
  /// Index of the only right option; nil for several right options and for written answers.
  public var key: Int?
  /// Characters of stem and options, from which the time to read follows; 0 if unknown.
  public var characters: Int
  /// Whether it cites a text of a law that is no longer in force on the day of the draw.
  public var citesLapsedText: Bool

  /// Makes the facts of an item.
  public init(
    id: String, stratum: Int = 0, maxScore: Double = 1, optionCount: Int = 0, key: Int? = nil,
    characters: Int = 0, citesLapsedText: Bool = false
  ) {
    self.id = id
    self.stratum = stratum
    self.maxScore = maxScore
    self.optionCount = optionCount
    self.key = key
    self.characters = characters
    self.citesLapsedText = citesLapsedText
  }

  /// Share of the marks that blind guessing gets; nil where several options may be right.
  ///
  /// Source: Moodle's random guess score, the sum of the options' fractions over their number.
  public var randomGuessScore: Double? {
    guard key != nil, optionCount > 0 else { return nil }
    return 1 / Double(optionCount)
  }

  /// Share of the marks that blind guessing gets when options carry fractions of the marks.
  public static func randomGuessScore(fractions: [Double]) -> Double? {
    fractions.isEmpty ? nil : fractions.reduce(0, +) / Double(fractions.count)
  }
}
