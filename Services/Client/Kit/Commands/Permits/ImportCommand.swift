import ArgumentParser
import Contracts
import Wire

/// Imports the disclosure form from CSV.
struct ImportCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "import", PermitsHelp.importing,
      examples: [
        Example("anlan permits import 双公示.csv --dry-run", "先试判，不入库", "judge first, store nothing"),
        Example("anlan permits import 双公示.csv", "导入；再导一次不会重复", "import; again changes nothing"),
        Example("anlan permits import 双公示.csv --rejects 待改.csv", "不合格的行另存", "keep rejected rows"),
      ])
  }

  /// Rows to show.
  enum Shown: String, ExpressibleByArgument, CaseIterable {
    case rejected, all, none
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: PermitsHelp.csvFile.help(.file), completion: .file(extensions: ["csv"]))
  var file: String
  @Flag(name: .customLong("dry-run"), help: PermitsHelp.dryRun.help) var dryRun = false
  @Option(help: PermitsHelp.encoding.help(.encoding)) var encoding = "auto"
  @Option(help: PermitsHelp.showRows.help(.which)) var show = Shown.rejected
  @Option(help: PermitsHelp.rejects.help(.file), completion: .file(extensions: ["csv"]))
  var rejects: String?

  /// Bytes of a chunk.
  static let chunkBytes = 256 << 10
  /// Rejected rows kept for the table at most; all are counted. [D]
  static let rowsShownMax = 10_000

  func run(in session: Session) async throws -> Outcome {
    let input = try InputFile(file, session: session)
    defer { input.close() }
    let keeper = rejects.map { _ in RejectKeeper() }
    let result = try await session.with(.permits) { link in
      try await exchange(input, over: link, session: session, keeper: keeper)
    }
    guard let summary = result.summary else {
      throw Complaint(ConnectText.internalFault.text, requestID: session.requestID)
    }
    ImportPage(rows: result.rows, summary: summary, show: show, console: session.console).write()
    if let rejects, let keeper { try keeper.write(to: rejects, on: session.console) }
    suggest(summary, on: session.console)
    return summary.rejected > 0 ? .rejected : .ok
  }

  private struct Result: Sendable {
    var rows: [PermitsImportRow] = []
    var summary: PermitsImportSummary?
  }

  private func exchange(
    _ input: InputFile, over link: Link, session: Session, keeper: RejectKeeper?
  ) async throws -> Result {
    let stream = try await link.client.bidirectional(
      PermitsServiceMethods.importDisclosures, metadata: session.metadata)
    let progress = Progress(
      CommonText.progressRows.text, total: input.sizeBytes, bytes: true, on: session.console)
    defer { progress.finish() }
    let name = file == "-" ? "-" : String(file.split(separator: "/").last ?? "-")
    async let sent: Void = send(
      input, name: name, to: stream.requests, progress: progress, keeper: keeper)
    var result = Result()
    for try await answer in stream.responses {
      for row in answer.rows {
        if row.verdict == .rejected { keeper?.reject(line: row.line) }
        let wanted = show == .all || (show == .rejected && row.verdict == .rejected)
        if wanted || session.console.form != .text, result.rows.count < Self.rowsShownMax {
          result.rows.append(row)
        }
      }
      if let summary = answer.summary { result.summary = summary }
    }
    try await sent
    return result
  }

  private func send(
    _ input: InputFile, name: String,
    to requests: RequestWriter<PermitsImportDisclosuresRequest>, progress: Progress,
    keeper: RejectKeeper?
  ) async throws {
    let options = PermitsImportOptions(
      dryRun: dryRun, fileName: name, encoding: encoding == "auto" ? "" : encoding)
    var done: UInt64 = 0
    do {
      try await requests.send(PermitsImportDisclosuresRequest(part: .options(options)))
      while true {
        let bytes = try input.read(Self.chunkBytes)
        if bytes.isEmpty { break }
        keeper?.add(bytes)
        try await requests.send(PermitsImportDisclosuresRequest(part: .chunk(bytes)))
        done += UInt64(bytes.count)
        progress.update(done)
      }
    } catch let status as Status {
      // The server ended first; why is in its responses.
      if status.code == .dataLoss { throw status }
    }
    requests.finish()
  }

  private func suggest(_ summary: PermitsImportSummary, on console: Console) {
    let name = file.contains(" ") ? "'\(file)'" : file
    if summary.dryRun { return console.suggest("anlan permits import \(name)") }
    if summary.rejected > 0, rejects == nil {
      return console.suggest("anlan permits import \(name) --rejects rejects.csv")
    }
    if summary.published > 0 { console.suggest("anlan permits receipts") }
  }
}
