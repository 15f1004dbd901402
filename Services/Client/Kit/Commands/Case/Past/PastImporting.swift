import Contracts
import QuestionFormats
import Vocabulary

/// Sends the rows of files of historical cases as they are read, a part at a time.
struct PastImporting {
  let link: Link
  let source: PastCaseSource
  let dryRun: Bool
  let encoding: TextEncoding?
  let codes: PastCodeList?
  let definition: PastDefinition?
  let console: Console

  /// Bytes of a chunk of the file. [D]
  static let chunkBytes = 256 << 10
  /// Rows of a message, and bytes after which one is full: far below 4 MiB. [D]
  static let rowsPerMessage = 300
  static let bytesPerMessage = 1 << 20
  /// Days by which the calendar of another zone may be ahead.
  private static let zoneDays = CalendarDays(1)

  /// Reads a file to its end; every line of it is counted in `summary`.
  ///
  /// - Throws: `Complaint` if the file cannot be read at all; what was stored before stays.
  func run(_ input: InputFile, name: String, into summary: inout PastSummary) async throws {
    let progress = Progress(
      CommonText.progressRows.text, total: input.sizeBytes, bytes: true, on: console)
    defer { progress.finish() }
    let today = UTCMicroseconds(WallClock.microseconds()).legalDay.adding(Self.zoneDays)
    var reader = PastCaseReader(
      source, encoding: encoding, codes: codes, definition: definition, today: today)
    var part = PastPart()
    var done: UInt64 = 0
    do {
      while true {
        let bytes = try input.read(Self.chunkBytes)
        let readings = try bytes.isEmpty ? reader.finish() : reader.read(bytes)
        for reading in readings {
          part.add(reading)
          if part.isFull { try await send(&part, name: name, into: &summary) }
        }
        if bytes.isEmpty { break }
        done += UInt64(bytes.count)
        progress.update(done)
      }
    } catch let refusal as PastCaseRefusal {
      throw Complaint(refusal, of: name)
    }
    try await send(&part, name: name, into: &summary)
    summary.encodings.insert(reader.encoding?.rawValue ?? TextEncoding.utf8.rawValue)
    summary.notices += reader.notices.map { "\($0.code) \($0.detail)" }
  }

  /// Sends a part and puts the answers in the order of the lines.
  private func send(
    _ part: inout PastPart, name: String, into summary: inout PastSummary
  ) async throws {
    guard !part.isEmpty else { return }
    var answers: [InvestigationPastRowResult] = []
    if !part.rows.isEmpty {
      answers = try await link.call(
        InvestigationPastCaseServiceMethods.importPastRows,
        InvestigationImportPastRowsRequest(
          source: InvestigationPastSource(source), fileName: name, dryRun: dryRun, rows: part.rows)
      ).results
    }
    for index in answers.indices {
      answers[index].notes = part.notes[answers[index].line] ?? []
    }
    for result in (answers + part.rejected).sorted(by: { $0.line < $1.line }) {
      summary.take(result, file: name)
    }
    part = PastPart()
  }
}

/// Lines read and not yet sent.
struct PastPart {
  private(set) var rows: [InvestigationPastRow] = []
  private(set) var rejected: [InvestigationPastRowResult] = []
  private(set) var notes: [UInt64: [String]] = [:]
  private var bytes = 0

  var isEmpty: Bool { rows.isEmpty && rejected.isEmpty }
  var isFull: Bool {
    rows.count >= PastImporting.rowsPerMessage || bytes >= PastImporting.bytesPerMessage
      || rejected.count >= PastImporting.rowsPerMessage
  }

  /// Takes a line.
  mutating func add(_ reading: PastCaseReading) {
    switch reading {
    case .row(let row):
      let message = InvestigationPastRow(row)
      bytes += message.fields.reduce(0) { $0 + $1.value.utf8.count + $1.meaning.utf8.count }
      rows.append(message)
      if !row.notes.isEmpty {
        notes[message.line] = row.notes.map { "\($0.code) \($0.detail)" }
      }
    case .rejected(let line, let verdict):
      rejected.append(
        InvestigationPastRowResult(
          line: UInt64(line), outcome: .rejected, reason: verdict.code, detail: verdict.detail))
    }
  }
}

/// What became of the lines of files.
struct PastSummary {
  /// A line and its file.
  struct Line {
    let file: String
    let result: InvestigationPastRowResult
  }

  /// Lines kept for the table at most; all are counted. [D]
  static let linesMax = 10_000

  let show: CaseImportCommand.Shown
  private(set) var lines: [Line] = []
  private(set) var counts: [InvestigationPastRowOutcome: Int] = [:]
  private(set) var noted = 0
  private(set) var unmapped: [String: Int] = [:]
  var notices: [String] = []
  var encodings: Set<String> = []

  init(show: CaseImportCommand.Shown) { self.show = show }

  var rows: Int { counts.values.reduce(0, +) }
  func count(_ outcome: InvestigationPastRowOutcome) -> Int { counts[outcome] ?? 0 }

  /// Takes what became of a line.
  mutating func take(_ result: InvestigationPastRowResult, file: String) {
    counts[result.outcome, default: 0] += 1
    if !result.notes.isEmpty { noted += 1 }
    for column in result.unmapped { unmapped[column, default: 0] += 1 }
    let isShown = show == .all || (show == .rejected && result.outcome == .rejected)
    if isShown, lines.count < Self.linesMax { lines.append(Line(file: file, result: result)) }
  }
}
