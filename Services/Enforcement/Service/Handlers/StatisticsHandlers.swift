internal import Access
internal import Contracts
internal import EnforcementRules
internal import Store
internal import Vocabulary
internal import Wire

/// What answers say about questions and tests.
struct StatisticsHandlers: Sendable {
  let context: EnforcementContext

  /// Items sent in one message. [D]
  static let itemsPerMessage = 200
  /// Flags in one list. [D]
  static let flagsMax = 1_000

  func register(on endpoints: inout Endpoints) {
    endpoints.serverStream(EnforcementQuizServiceMethods.getStatistics) { request, _, writer in
      // Counting a million answers is work for the pool, not for the loop that serves others.
      try await withTaskExecutorPreference(globalConcurrentExecutor) {
        try await statistics(request, through: writer)
      }
    }
    endpoints.unary(EnforcementQuizServiceMethods.listFlags) { request, _ in
      try await withTaskExecutorPreference(globalConcurrentExecutor) {
        try await flags(request)
      }
    }
  }

  private func statistics(
    _ request: EnforcementGetStatisticsRequest,
    through writer: ResponseWriter<EnforcementGetStatisticsResponse>
  ) async throws {
    let bankCode: String
    let question = QuestionName(request.parent)
    if let question {
      bankCode = question.bank
    } else if let code = BankName.code(in: request.parent) {
      bankCode = code
    } else {
      throw BankFault.nameInvalid(field: "parent", example: "banks/coal-mine")
    }
    let answers = try await context.store.read { reader in
      try AnswerTable(
        of: BankHandlers.bank(
          named: BankName.text(of: bankCode), field: "parent", in: reader),
        post: request.post, in: reader)
    }
    let design: PaperDesign = request.equalForms ? .equalForms : .randomForms
    if question == nil {
      try await writer.send(
        EnforcementGetStatisticsResponse(
          test: EnforcementTestStatistics(
            TestStatistics(answers.table, design: design), passed: answers.passed)))
    }
    let figures = ItemFigures(answers, design: design)
    let wanted = answers.questions.indices.filter { index in
      figures.items[index].answers >= Int(request.answersMin)
        && question.map { $0.text == answers.questions[index].name } ?? true
    }
    for start in stride(from: 0, to: wanted.count, by: Self.itemsPerMessage) {
      let end = min(start + Self.itemsPerMessage, wanted.count)
      try await writer.send(
        EnforcementGetStatisticsResponse(items: wanted[start..<end].map(figures.message)))
    }
  }

  private func flags(
    _ request: EnforcementListFlagsRequest
  ) async throws -> EnforcementListFlagsResponse {
    let today = context.clock.now.legalDay
    let tables = try await context.store.read { reader in
      let banks =
        request.parent.isEmpty
        ? try BankRecords.all(sector: "", in: reader)
        : [try BankHandlers.bank(named: request.parent, field: "parent", in: reader)]
      return try banks.map { try AnswerTable(of: $0, post: "", in: reader) }
    }
    var flags: [EnforcementFlag] = []
    for table in tables {
      let figures = ItemFigures(table, design: .randomForms)
      for entry in figures.queue.entries {
        flags += entry.flags.map { EnforcementFlag($0, today: today) }
      }
    }
    return EnforcementListFlagsResponse(flags: Array(flags.prefix(Self.flagsMax)))
  }
}

/// Every figure of a bank's items.
private struct ItemFigures {
  let questions: [QuestionRecords.Known]
  let items: [ItemStatistics]
  let design: PaperDesign
  let rasch: RaschCalibration
  let exposure: Exposure
  let queue: WorkQueue
  private let flags: [String: [String]]

  init(_ answers: AnswerTable, design: PaperDesign) {
    questions = answers.questions
    self.design = design
    items = ItemAnalysis(answers.table, design: design).all()
    rasch = RaschCalibration(answers.table)
    exposure = Exposure(answers.table)
    queue = WorkQueue(answers.table, statistics: items, design: design)
    flags = Dictionary(
      queue.entries.map { ($0.item, $0.flags.map(\.code.rawValue)) }, uniquingKeysWith: +)
  }

  /// One item as a message.
  func message(_ index: Int) -> EnforcementItemStatistics {
    let item = items[index]
    return EnforcementItemStatistics(
      question: questions[index].name, answers: UInt64(item.answers), facility: item.facility,
      facilityLow: item.facilityInterval?.lower, facilityHigh: item.facilityInterval?.upper,
      standardDeviation: item.standardDeviation, discriminationIndex: item.index(for: design),
      discriminativeEfficiency: item.discriminativeEfficiency,
      effectiveWeight: item.effectiveWeight,
      randomGuess: item.randomGuessScore.map { $0 * 100 },
      raschDifficulty: rasch.items[index].difficulty,
      raschError: rasch.items[index].standardError, exposure: exposure.rates[index],
      flags: flags[questions[index].name] ?? [],
      insufficient: item.answers < EnforcementTestStatistics.answersMin)
  }
}

extension EnforcementTestStatistics {
  /// Answers below which a figure is called insufficient (样本不足).
  ///
  /// Source: quiz handbook 2.2.
  static let answersMin = 30

  init(_ test: TestStatistics, passed: Int) {
    let hasPapers = test.papers > 0
    self.init(
      sittings: UInt64(test.papers), mean: hasPapers ? test.mean : nil,
      median: hasPapers ? test.median : nil, standardDeviation: test.standardDeviation,
      skewness: test.skewness, kurtosis: test.kurtosis,
      internalConsistency: test.internalConsistency, kr21: test.kr21,
      errorRatio: test.errorRatio, sem: test.standardError ?? test.meanBinomialError,
      passed: UInt64(passed), insufficient: test.papers < Self.answersMin)
  }
}

extension EnforcementFlag {
  init(_ flag: QuestionFlag, today: LegalDay) {
    let figures = flag.figures.map { "\($0.name.rawValue)=\(Self.short($0.value))" }
    self.init(
      code: flag.code.rawValue, question: flag.item, figures: figures.joined(separator: " "),
      meaning: flag.meaning, action: flag.action.label,
      dueDay: flag.action.limit.map { WorkingCalendar().deadline($0, after: today).description }
        ?? "")
  }

  /// A figure to three places.
  private static func short(_ value: Double) -> String {
    let thousandths = (value * 1000).rounded() / 1000
    return "\(thousandths)"
  }
}
