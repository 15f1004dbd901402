internal import Contracts
internal import EnforcementRules

/// Every figure of a bank's items.
struct ItemFigures {
  let questions: [QuestionRecords.Known]
  let items: [ItemStatistics]
  let design: PaperDesign
  let rasch: RaschCalibration
  let exposure: Exposure
  let detectors: [LeakDetector]
  /// Flags of questions that are still in use, the gravest first.
  let flags: [QuestionFlag]
  private let codes: [String: [String]]

  /// Characters of a stem that a list shows. [D]
  static let stemCharactersMax = 80

  init(_ answers: AnswerTable, design: PaperDesign) {
    let retired = Set(answers.questions.filter { $0.state == .retired }.map(\.name))
    questions = answers.questions
    self.design = design
    items = ItemAnalysis(answers.table, design: design).all()
    rasch = RaschCalibration(answers.table)
    exposure = Exposure(answers.table)
    detectors = LeakScan.detectors(answers.table, expectation: .ownStart)
    let queue = WorkQueue(
      answers.table, statistics: items, design: design,
      stems: answers.questions.map { $0.state == .retired ? "" : $0.content.stem },
      detectors: detectors)
    flags = queue.entries.filter { !retired.contains($0.item) }.flatMap(\.flags)
    codes = Dictionary(flags.map { ($0.item, [$0.code.rawValue]) }, uniquingKeysWith: +)
  }

  /// One item as a message.
  func message(_ index: Int) -> EnforcementItemStatistics {
    let item = items[index]
    let detector = detectors[index]
    return EnforcementItemStatistics(
      question: questions[index].name, answers: UInt64(item.answers), facility: item.facility,
      facilityLow: item.facilityInterval?.lower, facilityHigh: item.facilityInterval?.upper,
      standardDeviation: item.standardDeviation, discriminationIndex: item.index(for: design),
      discriminativeEfficiency: item.discriminativeEfficiency,
      effectiveWeight: item.effectiveWeight,
      randomGuess: item.randomGuessScore.map { $0 * 100 },
      raschDifficulty: rasch.items[index].difficulty,
      raschError: rasch.items[index].standardError, exposure: exposure.rates[index],
      flags: codes[questions[index].name] ?? [],
      insufficient: item.answers < SampleState.shownFrom, upperLower: item.upperLower,
      leakHeight: item.answers > 0 ? detector.height : nil,
      leakPeak: item.answers > 0 ? detector.peak : nil,
      leakLimit: item.answers > 0 ? detector.limit : nil,
      leakAnswer: detector.alarmAnswer.map { UInt32($0) }, stem: Self.short(questions[index]))
  }

  /// The beginning of a stem.
  static func short(_ known: QuestionRecords.Known) -> String {
    let stem = known.content.stem
    return stem.count > stemCharactersMax ? stem.prefix(stemCharactersMax - 1) + "…" : stem
  }
}

extension EnforcementTestStatistics {
  init(_ test: TestStatistics, exposure: Exposure, passed: Int) {
    let hasPapers = test.papers > 0
    self.init(
      sittings: UInt64(test.papers), mean: hasPapers ? test.mean : nil,
      median: hasPapers ? test.median : nil, standardDeviation: test.standardDeviation,
      skewness: test.skewness, kurtosis: test.kurtosis,
      internalConsistency: test.internalConsistency, kr21: test.kr21,
      errorRatio: test.errorRatio, sem: test.standardError ?? test.meanBinomialError,
      passed: UInt64(passed), insufficient: test.papers < SampleState.shownFrom,
      kr21Sem: test.kr21StandardError, binomialSem: test.meanBinomialError,
      overlap: exposure.countedOverlap ?? exposure.meanOverlap,
      overexposed: UInt64(exposure.overexposed.count))
  }
}

extension EnforcementMineStatistics {
  init(_ mine: StatisticsRecords.Mine) {
    let interval = ProportionInterval(successes: mine.passed, of: mine.sittings)
    self.init(
      entity: mine.entity, title: mine.title, sittings: UInt64(mine.sittings),
      passed: UInt64(mine.passed), wilsonLow: interval.lower, wilsonHigh: interval.upper,
      insufficient: mine.sittings < SampleState.shownFrom)
  }
}
