/// Which questions go into the work queue, from the answers to them.
///
/// The rules are made for a mastery test: a facility of 85 % and more is what training is for, and
/// is no flaw.
///
/// **Source**: quiz handbook 2.5 `[D]`.
public struct QuestionFlagRules: Sendable {
  /// Upper limit of r below which a negative r is no accident.
  public static let negativeUpperLimit = 0.1
  /// Facility from which a question tells nothing.
  public static let easyFacility = 0.98
  /// Answers from which `.easy` is told.
  public static let easyAnswersMin = 100
  /// Distance from chance, as a share, within which a question is too hard.
  public static let hardMargin = 0.10
  /// Share of choices below which a distractor is dead.
  public static let deadShare = 0.02
  /// Answers from which `.dead` is told.
  public static let deadAnswersMin = 100
  /// Answers from which `.key` is told.
  public static let keyAnswersMin = 30
  /// Characters read in a second, for `.fast`.
  public static let readingCharactersPerSecond = 6.0
  /// Share of the reading time below which an answer is too fast.
  public static let fastShare = 0.25
  /// Rise of the facility from the earlier to the later half of the answers, for `.fast` `[D]`.
  public static let fastRise = 0.10

  private let table: ResponseTable
  private let statistics: [ItemStatistics]
  private let design: PaperDesign

  /// Prepares the rules over figures of all items of a table.
  public init(_ table: ResponseTable, statistics: [ItemStatistics], design: PaperDesign) {
    self.table = table
    self.statistics = statistics
    self.design = design
  }

  /// Flags of all items, by item and then in the order of the codes.
  public func flags() -> [QuestionFlag] { statistics.flatMap { flags(of: $0.item) } }

  /// Flags of one item.
  public func flags(of item: Int) -> [QuestionFlag] {
    var found = [negative, easy, hard, fast, law].compactMap { $0(item) }
    if let choices = OptionCounts(item, in: table, design: design) {
      found += [key(item, choices), dead(item, choices)].compactMap { $0 }
    }
    let order = QuestionFlagCode.allCases
    return found.sorted {
      (order.firstIndex(of: $0.code) ?? 0) < (order.firstIndex(of: $1.code) ?? 0)
    }
  }

  private func flag(
    _ code: QuestionFlagCode, _ item: Int, _ figures: [(FlagFigure, Double)]
  ) -> QuestionFlag {
    let answers = Double(statistics[item].answers)
    return QuestionFlag(
      code, item: table.items[item].id,
      figures: [QuestionFlag.Figure(.answers, answers)]
        + figures.map { QuestionFlag.Figure($0.0, $0.1) })
  }

  private func negative(_ item: Int) -> QuestionFlag? {
    let figures = statistics[item]
    guard figures.answers >= SampleState.flaggedFrom, let index = figures.index(for: design),
      let upper = Correlation.upperLimit(index / 100, answers: figures.answers),
      index < 0, upper < Self.negativeUpperLimit
    else { return nil }
    return flag(.negative, item, [(.correctedR, index / 100), (.upperLimit, upper)])
  }

  private func easy(_ item: Int) -> QuestionFlag? {
    let figures = statistics[item]
    guard figures.answers >= Self.easyAnswersMin, let facility = figures.facility,
      let interval = figures.facilityInterval, facility >= Self.easyFacility
    else { return nil }
    return flag(.easy, item, [(.facility, facility), (.facilityLower, interval.lower)])
  }

  private func hard(_ item: Int) -> QuestionFlag? {
    let figures = statistics[item]
    let chance = figures.randomGuessScore ?? 0
    guard figures.answers >= SampleState.flaggedFrom, let facility = figures.facility,
      let interval = figures.facilityInterval,
      facility <= chance + Self.hardMargin + ResponseTable.markTolerance
    else { return nil }
    return flag(
      .hard, item,
      [(.facility, facility), (.facilityUpper, interval.upper), (.chance, chance)])
  }

  private func law(_ item: Int) -> QuestionFlag? {
    table.items[item].citesLapsedText ? flag(.law, item, []) : nil
  }

  /// The later half of the answers is too fast, and better than the earlier half.
  private func fast(_ item: Int) -> QuestionFlag? {
    let facts = table.items[item]
    guard statistics[item].answers >= SampleState.flaggedFrom, facts.characters > 0,
      facts.maxScore > 0
    else { return nil }
    let rows = AnswerOrder.rows(of: item, in: table)
    let earlier = rows.prefix(rows.count / 2)
    let later = rows.suffix(rows.count - rows.count / 2)
    let spent = later.compactMap { row -> Double? in
      let time = table.rows.spentMilliseconds[row]
      return time == ResponseColumns.noTime ? nil : Double(time) / 1000
    }.sorted()
    guard spent.count * 2 > later.count else { return nil }
    let median = (spent[(spent.count - 1) / 2] + spent[spent.count / 2]) / 2
    let reading = Double(facts.characters) / Self.readingCharactersPerSecond
    let before = Moments.mean(earlier.map { table.rows.score[$0] }) / facts.maxScore
    let after = Moments.mean(later.map { table.rows.score[$0] }) / facts.maxScore
    guard median < Self.fastShare * reading,
      after - before >= Self.fastRise - ResponseTable.markTolerance
    else { return nil }
    return flag(
      .fast, item,
      [
        (.medianSeconds, median), (.readingSeconds, reading), (.earlierFacility, before),
        (.facility, after),
      ])
  }

  private func key(_ item: Int, _ choices: OptionCounts) -> QuestionFlag? {
    guard choices.chosen >= Self.keyAnswersMin, choices.groupSize > 0,
      let key = choices.options.first(where: \.isKey),
      let best = choices.options.max(by: { $0.upper < $1.upper }), best.upper > key.upper
    else { return nil }
    let size = Double(choices.groupSize)
    return flag(
      .key, item,
      [
        (.option, Double(best.option)), (.optionShare, Double(best.upper) / size),
        (.keyShare, Double(key.upper) / size),
      ])
  }

  private func dead(_ item: Int, _ choices: OptionCounts) -> QuestionFlag? {
    guard choices.chosen >= Self.deadAnswersMin, choices.options.contains(where: \.isKey) else {
      return nil
    }
    let dead = choices.options.filter { !$0.isKey && $0.share < Self.deadShare }
    guard !dead.isEmpty else { return nil }
    return flag(
      .dead, item,
      dead.flatMap { [(FlagFigure.option, Double($0.option)), (.optionShare, $0.share)] })
  }
}

/// Answers to an item in the order they were given.
enum AnswerOrder {
  static func rows(of item: Int, in table: ResponseTable) -> [Int] {
    table.rows(of: item).sorted {
      let one = table.rows.answeredAt[$0]
      let other = table.rows.answeredAt[$1]
      return one == other ? $0 < $1 : one < other
    }
  }
}
