internal import Access
internal import Contracts
internal import Vocabulary
internal import Wire

/// Importing the 行政许可 双公示 form: bytes in, verdicts out, row by row.
struct ImportHandlers: Sendable {
  let context: PermitContext

  /// Largest chunk accepted, in bytes.
  ///
  /// Source: the contract.
  static let chunkBytesMax = 1 << 20

  func register(on endpoints: inout Endpoints) {
    endpoints.bidirectional(PermitsServiceMethods.importDisclosures) { requests, caller, writer in
      // Judging a hundred thousand rows is work for the pool, not for the loop that serves others.
      try await withTaskExecutorPreference(globalConcurrentExecutor) {
        try await importFile(requests, by: caller, answering: writer)
      }
    }
  }

  private func importFile(
    _ requests: RequestStream<PermitsImportDisclosuresRequest>, by caller: Caller,
    answering writer: ResponseWriter<PermitsImportDisclosuresResponse>
  ) async throws {
    var stream = requests.makeAsyncIterator()
    guard case .options(let options) = try await stream.next()?.part else {
      throw Status.invalid(
        field: "part", reason: "OPTIONS_FIRST", description: "the first message holds the options")
    }
    var source = try ImportSource(options, context: context, on: context.clock.now.legalDay)
    let sink = ImportSink(context: context, options: options, publisher: caller.principal)
    var summary = ImportTally(isDryRun: options.dryRun)
    while let request = try await stream.next() {
      guard case .chunk(let chunk) = request.part, chunk.count <= Self.chunkBytesMax else {
        throw Status.invalid(
          field: "part", reason: "CHUNK_INVALID",
          description: "chunks of at most \(Self.chunkBytesMax) bytes follow the options")
      }
      try source.read(chunk)
      try await settle(&source, isLast: false, by: sink, into: &summary, answering: writer)
    }
    try source.finish()
    try await settle(&source, isLast: true, by: sink, into: &summary, answering: writer)
    summary.encoding = source.encodingName
    summary.fileDigest = source.digest()
    try await writer.send(
      PermitsImportDisclosuresResponse(rowsRead: summary.rows, summary: summary.summary))
  }

  /// Publishes the rows that wait, a batch a transaction; while one is written, the next is judged.
  private func settle(
    _ source: inout ImportSource, isLast: Bool, by sink: ImportSink,
    into tally: inout ImportTally,
    answering writer: ResponseWriter<PermitsImportDisclosuresResponse>
  ) async throws {
    let rowsMax = sink.rowsPerTransaction
    var next = source.nextBatch(of: rowsMax, isLast: isLast).map {
      sink.prepare($0, noting: &tally)
    }
    while let batch = next {
      async let outcomes = sink.publish(batch.publications)
      next = source.nextBatch(of: rowsMax, isLast: isLast).map {
        sink.prepare($0, noting: &tally)
      }
      try await sink.answer(batch, outcomes, into: &tally, through: writer)
    }
  }
}
