import Contracts
import Questions
import Wire

/// A file with what became of its rows.
struct ImportedFile: Sendable {
  /// The file.
  let source: QuestionFile
  /// Rows in order.
  var rows: [EnforcementQuestionRowResult] = []
  /// The import in numbers.
  var summary = EnforcementImportQuestionsSummary()

  /// Whether something of it was refused.
  var hasRejected: Bool { summary.rejected > 0 }
}

/// Sends files to the service, one transaction each.
struct BankImporting {
  /// A file that could not be imported, after those that were.
  struct Stopped: Error {
    let done: [ImportedFile]
    let file: String
    let cause: any Error
  }

  let link: Link
  let console: Console
  let dryRun: Bool

  /// Bytes of rows after which a message is full; one more row stays far below 4 MiB. [D]
  static let bytesPerMessage = 262_144

  /// Imports the files in order.
  ///
  /// - Throws: `Stopped` at the first that the service refuses; those before it stay.
  func run(_ sources: [QuestionFile]) async throws -> [ImportedFile] {
    let total = sources.reduce(0) { $0 + $1.reading.rows.count }
    let progress = Progress(CommonText.progressRows.text, total: UInt64(total), on: console)
    defer { progress.finish() }
    var done: [ImportedFile] = []
    var earlier: UInt64 = 0
    for source in sources {
      do {
        if !dryRun { try await PictureUpload(link: link).run(source) }
        let file = try await send(source) { [earlier] in
          progress.update(earlier + $0, note: source.name)
        }
        done.append(file)
      } catch {
        throw Stopped(done: done, file: source.name, cause: error)
      }
      earlier += UInt64(source.reading.rows.count)
    }
    if dryRun { AcrossFiles.note(&done) }
    return done
  }

  private func send(
    _ source: QuestionFile, _ told: @escaping @Sendable (UInt64) -> Void
  ) async throws -> ImportedFile {
    let stream = try await link.client.bidirectional(
      EnforcementBankServiceMethods.importQuestions, metadata: link.session.metadata)
    async let sent: Void = send(source, to: stream.requests, told: told)
    var file = ImportedFile(source: source)
    for try await answer in stream.responses {
      file.rows += answer.rows
      if let summary = answer.summary { file.summary = summary }
    }
    try await sent
    return file
  }

  private func send(
    _ source: QuestionFile, to requests: RequestWriter<EnforcementImportQuestionsRequest>,
    told: @Sendable (UInt64) -> Void
  ) async throws {
    let options = EnforcementImportQuestionsOptions(
      bank: source.head.code, title: source.head.title, sector: source.head.sector,
      dryRun: dryRun, fileName: source.name, fileSha256: source.sha256,
      format: source.reading.format)
    do {
      try await requests.send(EnforcementImportQuestionsRequest(part: .options(options)))
      var part = EnforcementImportQuestionRows()
      var size = 0
      for (index, row) in source.reading.rows.enumerated() {
        let row = EnforcementImportQuestionRow(row)
        part.rows.append(row)
        size += row.encoded().count
        guard size >= Self.bytesPerMessage else { continue }
        try await requests.send(EnforcementImportQuestionsRequest(part: .rows(part)))
        told(UInt64(index + 1))
        part = EnforcementImportQuestionRows()
        size = 0
      }
      if !part.rows.isEmpty {
        try await requests.send(EnforcementImportQuestionsRequest(part: .rows(part)))
      }
    } catch let status as Status {
      // The server ended first; why is in its responses.
      if status.code == .dataLoss { throw status }
    }
    requests.finish()
  }
}

extension EnforcementImportQuestionRow {
  /// The message of a row as a reader found it.
  init(_ row: RowVerdict) {
    self.init(
      sheet: row.place.sheet, row: UInt64(clamping: row.place.row),
      content: row.isRejected ? nil : row.draft.map(EnforcementQuestionContent.init),
      verdicts: row.verdicts.map {
        EnforcementQuestionVerdict(code: $0.code.rawValue, detail: $0.detail)
      })
  }
}
