internal import Access
internal import Contracts
internal import Store
internal import Vocabulary
internal import Wire

/// Importing questions: rows in as a reader found them, verdicts out.
struct ImportQuestionsHandler: Sendable {
  let context: EnforcementContext

  /// Rows of one file, inclusive. [D]
  static let rowsMax = 50_000
  /// Verdicts sent in one message. [D]
  static let resultsPerMessage = 200

  func register(on endpoints: inout Endpoints) {
    endpoints.bidirectional(EnforcementBankServiceMethods.importQuestions) {
      requests, caller, writer in
      // Judging thousands of rows is work for the pool, not for the loop that serves others.
      try await withTaskExecutorPreference(globalConcurrentExecutor) {
        try await take(requests, by: caller, answering: writer)
      }
    }
  }

  private func take(
    _ requests: RequestStream<EnforcementImportQuestionsRequest>, by caller: Caller,
    answering writer: ResponseWriter<EnforcementImportQuestionsResponse>
  ) async throws {
    var stream = requests.makeAsyncIterator()
    guard case .options(let options) = try await stream.next()?.part else {
      throw BankFault.optionsFirst
    }
    guard BankName.isCode(options.bank) else {
      throw BankFault.nameInvalid(field: "options.bank", example: "coal-gas-inspector")
    }
    guard [0, 32].contains(options.fileSha256.count) else {
      throw BankFault.hashInvalid(field: "options.file_sha256")
    }
    var rows: [EnforcementImportQuestionRow] = []
    while let request = try await stream.next() {
      guard case .rows(let more) = request.part else { throw BankFault.optionsFirst }
      rows += more.rows
      guard rows.count <= Self.rowsMax else { throw BankFault.tooManyRows(rowsMax: Self.rowsMax) }
    }
    let outcome = try await outcome(of: rows, options, by: caller)
    for start in stride(from: 0, to: outcome.results.count, by: Self.resultsPerMessage) {
      let end = min(start + Self.resultsPerMessage, outcome.results.count)
      try await writer.send(
        EnforcementImportQuestionsResponse(rows: Array(outcome.results[start..<end])))
    }
    try await writer.send(EnforcementImportQuestionsResponse(summary: outcome.summary))
  }

  private func outcome(
    of rows: [EnforcementImportQuestionRow], _ options: EnforcementImportQuestionsOptions,
    by caller: Caller
  ) async throws -> BankImport.Rehearsed {
    let now = context.clock.now
    let principal = caller.principal
    do {
      return try await context.store.write { [context] transaction in
        var run = BankImport(options, in: context, by: principal, at: now)
        try run.run(rows, in: transaction)
        return BankImport.Rehearsed(results: run.results, summary: run.summary)
      }
    } catch let rehearsed as BankImport.Rehearsed {
      return rehearsed
    }
  }
}
