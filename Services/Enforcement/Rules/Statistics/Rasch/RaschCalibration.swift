/// Difficulties and abilities under the Rasch model, P = e^(θ−b) / (1 + e^(θ−b)).
///
/// A calibration of questions, never a score of persons. Full marks count as right, everything else
/// as wrong. Answers missing by design need no care: each parameter is fitted to the answers it
/// has.
///
/// **Source**: quiz handbook 2.4; Wright & Stone.
public struct RaschCalibration: Sendable {
  /// One item.
  public struct Item: Sendable, Hashable {
    /// Difficulty in logits; nil if nobody with a measure answered it.
    public var difficulty: Double?
    /// Standard error of the difficulty.
    public var standardError: Double?
    /// Information-weighted mean square of the residuals; nil for extremes.
    public var infit: Double?
    /// Plain mean square of the residuals; nil for extremes.
    public var outfit: Double?
    /// Answers that were used.
    public var answers = 0
    /// All right or all wrong: the difficulty rests on `RaschSettings.extremeShift`.
    public var isExtreme = false
    /// Number of its connected part; difficulties of different parts do not compare.
    public var part: Int?

    /// Answers from which misfit is told.
    ///
    /// Source: quiz handbook 2.4, unverified.
    public static let misfitAnswersMin = 100
    /// Mean squares that fit.
    ///
    /// Source: quiz handbook 2.4, unverified.
    public static let fitting = 0.7...1.3

    /// Whether a mean square is out of bounds with enough answers to say so.
    public var isMisfitting: Bool {
      guard answers >= Self.misfitAnswersMin, let infit, let outfit else { return false }
      return !Self.fitting.contains(infit) || !Self.fitting.contains(outfit)
    }
  }

  /// One person's paper.
  public struct Person: Sendable, Hashable {
    /// Ability in logits; nil without a measured item.
    public var ability: Double?
    /// Standard error of the ability.
    public var standardError: Double?
    /// Information-weighted mean square of the residuals; nil for extremes.
    public var infit: Double?
    /// Plain mean square of the residuals; nil for extremes.
    public var outfit: Double?
    /// All right or all wrong.
    public var isExtreme = false
  }

  /// Items, by their index.
  public internal(set) var items: [Item]
  /// Persons, by their index.
  public internal(set) var persons: [Person]
  /// Cycles until nothing moved any more.
  public internal(set) var cycles = 0
  /// Whether the last cycle moved nothing by more than the tolerance.
  public internal(set) var isConverged = false
  /// Number of parts that no person connects.
  public internal(set) var parts = 0

  /// Fits the model.
  ///
  /// - Parameter anchors: difficulties of items that are held, by index; the others then lie on
  ///   their scale. Without anchors the mean difficulty of each part is 0.
  public init(
    _ table: ResponseTable, settings: RaschSettings = RaschSettings(), anchors: [Int: Double] = [:]
  ) {
    items = Array(repeating: Item(), count: table.items.count)
    persons = Array(repeating: Person(), count: table.personCount)
    let sample = RaschSample(table, anchors: anchors)
    var fit = RaschFit(sample, anchors: anchors)
    while cycles < settings.cyclesMax, !isConverged {
      cycles += 1
      isConverged = fit.cycle() <= settings.tolerance
    }
    parts = sample.partCount
    take(fit, sample)
    if settings.correctsLengthBias { correct(sample, anchors: anchors) }
    addExtremes(table, sample, settings)
  }

  /// Probability that a person answers an item right; nil if one of them has no measure.
  public func probability(person: Int, item: Int) -> Double? {
    guard let ability = persons[person].ability, let difficulty = items[item].difficulty else {
      return nil
    }
    return RaschFit.probability(ability - difficulty)
  }

  private mutating func take(_ fit: RaschFit, _ sample: RaschSample) {
    let quality = fit.quality()
    for (index, item) in sample.items.enumerated() {
      items[item] = Item(
        difficulty: fit.difficulties[index], standardError: quality.items[index].standardError,
        infit: quality.items[index].infit, outfit: quality.items[index].outfit,
        answers: sample.answers(ofItem: index), part: sample.itemParts[index])
    }
    for (index, person) in sample.persons.enumerated() {
      persons[person] = Person(
        ability: fit.abilities[index], standardError: quality.persons[index].standardError,
        infit: quality.persons[index].infit, outfit: quality.persons[index].outfit)
    }
  }

  /// Shrinks free difficulties by (L − 1)/L, L the mean number of answers of a person.
  ///
  /// Joint estimates are too spread by about L/(L − 1) [Wright & Douglas].
  private mutating func correct(_ sample: RaschSample, anchors: [Int: Double]) {
    guard anchors.isEmpty, !sample.persons.isEmpty else { return }
    let length = Double(sample.count) / Double(sample.persons.count)
    guard length > 1 else { return }
    for item in sample.items {
      items[item].difficulty = items[item].difficulty.map { $0 * (length - 1) / length }
    }
  }

  /// Gives extremes the measure of a score moved inside by `extremeShift`.
  private mutating func addExtremes(
    _ table: ResponseTable, _ sample: RaschSample, _ settings: RaschSettings
  ) {
    for item in table.items.indices where sample.isExtremeItem(item) {
      var measures: [Double] = []
      var right = 0.0
      for row in table.rows(of: item) {
        guard let ability = persons[Int(table.rows.person[row])].ability else { continue }
        measures.append(ability)
        if table.isRight(row) { right += 1 }
      }
      items[item].isExtreme = true
      items[item].answers = measures.count
      guard
        let fit = RaschFit.single(measures: measures, score: right, shift: settings.extremeShift)
      else { continue }
      items[item].difficulty = -fit.measure
      items[item].standardError = fit.standardError
    }
    for person in persons.indices where sample.isExtremePerson(person) {
      var measures: [Double] = []
      var right = 0.0
      for row in table.rows(ofPerson: person) {
        guard let difficulty = items[Int(table.rows.item[Int(row)])].difficulty,
          !items[Int(table.rows.item[Int(row)])].isExtreme
        else { continue }
        measures.append(-difficulty)
        if table.isRight(Int(row)) { right += 1 }
      }
      persons[person].isExtreme = true
      guard
        let fit = RaschFit.single(measures: measures, score: right, shift: settings.extremeShift)
      else { continue }
      persons[person].ability = fit.measure
      persons[person].standardError = fit.standardError
    }
  }
}

/// How the Rasch model is fitted.
public struct RaschSettings: Sendable, Hashable {
  /// Most cycles over all persons and items.
  public var cyclesMax = 400
  /// Greatest movement of a measure in a finished cycle, in logits.
  public var tolerance = 1e-10
  /// Score points by which an extreme score is moved inside.
  ///
  /// Source: `[D]`, the usual 0.3 of Winsteps.
  public var extremeShift = 0.3
  /// Whether difficulties are shrunk for the bias of joint estimation.
  public var correctsLengthBias = false

  /// The usual settings.
  public init() {}
}
