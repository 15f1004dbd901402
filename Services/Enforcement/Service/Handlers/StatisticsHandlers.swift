internal import Access
internal import Contracts
internal import EnforcementRules
internal import Store
internal import Vocabulary
internal import Wire

/// What answers say about questions, tests and mines, as figures and as drawings.
struct StatisticsHandlers: Sendable {
  let context: EnforcementContext

  /// Items sent in one message. [D]
  static let itemsPerMessage = 200
  /// Bytes of one piece of a drawing. [D]
  static let chunkBytes = 1 << 20

  func register(on endpoints: inout Endpoints) {
    endpoints.serverStream(EnforcementQuizServiceMethods.getStatistics) { request, _, writer in
      // Counting a million answers is work for the pool, not for the loop that serves others.
      try await withTaskExecutorPreference(globalConcurrentExecutor) {
        try await statistics(request, through: writer)
      }
    }
    endpoints.serverStream(EnforcementQuizServiceMethods.drawPlots) { request, _, writer in
      try await withTaskExecutorPreference(globalConcurrentExecutor) {
        try await plots(request, through: writer)
      }
    }
  }

  private func statistics(
    _ request: EnforcementGetStatisticsRequest,
    through writer: ResponseWriter<EnforcementGetStatisticsResponse>
  ) async throws {
    let question = QuestionName(request.parent)
    let (answers, mines) = try await read(request.parent, post: request.post)
    let design: PaperDesign = request.equalForms ? .equalForms : .randomForms
    let figures = ItemFigures(answers, design: design)
    if question == nil {
      try await writer.send(
        EnforcementGetStatisticsResponse(
          test: EnforcementTestStatistics(
            TestStatistics(answers.table, design: design), exposure: figures.exposure,
            passed: answers.passed),
          mines: mines.map(EnforcementMineStatistics.init)))
    }
    let wanted = answers.questions.indices.filter { index in
      figures.items[index].answers >= Int(request.answersMin)
        && question.map { $0.text == answers.questions[index].name } ?? true
    }
    guard question == nil || !wanted.isEmpty else {
      throw BankFault.notFound(type: "question", name: request.parent)
    }
    for start in stride(from: 0, to: wanted.count, by: Self.itemsPerMessage) {
      let end = min(start + Self.itemsPerMessage, wanted.count)
      try await writer.send(
        EnforcementGetStatisticsResponse(items: wanted[start..<end].map(figures.message)))
    }
  }

  private func plots(
    _ request: EnforcementDrawPlotsRequest,
    through writer: ResponseWriter<EnforcementDrawPlotsResponse>
  ) async throws {
    let (answers, mines) = try await read(request.parent, post: request.post)
    let figures = ItemFigures(
      answers, design: request.equalForms ? .equalForms : .randomForms)
    for (name, svg) in figures.plots(mines: mines) {
      let bytes = Array(svg.utf8)
      for start in stride(from: 0, to: bytes.count, by: Self.chunkBytes) {
        let end = min(start + Self.chunkBytes, bytes.count)
        try await writer.send(
          EnforcementDrawPlotsResponse(name: name, chunk: Array(bytes[start..<end])))
      }
    }
  }

  /// Answers and mines of a bank, a question's bank, or a blueprint.
  private func read(
    _ parent: String, post: String
  ) async throws -> (answers: AnswerTable, mines: [StatisticsRecords.Mine]) {
    let today = context.clock.now.legalDay
    return try await context.store.read { reader in
      let scope = try Self.scope(parent, post: post, in: reader)
      return (
        try AnswerTable(of: scope, on: today, in: reader),
        try StatisticsRecords.mines(of: scope, in: reader)
      )
    }
  }

  private static func scope(
    _ parent: String, post: String, in reader: Reader
  ) throws -> AnswerScope {
    if let code = BlueprintName.code(in: parent) {
      guard let blueprint = try PackRecords.blueprint(code, in: reader) else {
        throw QuizFault.notFound(type: "blueprint", name: parent)
      }
      return AnswerScope(
        bank: try BankHandlers.bank(named: blueprint.bank, field: "parent", in: reader), post: code)
    }
    let bank = QuestionName(parent).map { BankName.text(of: $0.bank) } ?? parent
    return AnswerScope(
      bank: try BankHandlers.bank(named: bank, field: "parent", in: reader), post: post)
  }
}

extension ItemFigures {
  /// The drawings, by name.
  func plots(mines: [StatisticsRecords.Mine]) -> [(name: String, svg: String)] {
    let labels = questions.map { "\($0.number)" }
    let flagged = Set(flags.map(\.item))
    let map = WrightMap(
      rasch, labels: labels,
      flagged: Set(questions.indices.filter { flagged.contains(questions[$0].name) }))
    let facility = FacilityPlot(
      items, design: design, labels: labels, flags: flags, ids: questions.map(\.name))
    let comparison = MineComparison(
      mines.map {
        MineComparison.Mine(
          name: $0.title.isEmpty ? $0.entity : $0.title, passed: $0.passed, papers: $0.sittings)
      })
    return [
      ("item-map", map.svg), ("facility-discrimination", facility.svg),
      ("mine-comparison", comparison.svg),
    ]
  }
}
