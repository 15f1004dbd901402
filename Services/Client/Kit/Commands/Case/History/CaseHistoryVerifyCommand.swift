import ArgumentParser
import Contracts
import Crypto
import History
import Ledger

/// Verifies a frozen history on this machine: bytes, signatures, every inclusion, whole lanes.
struct CaseHistoryVerifyCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "verify", HistoryHelp.verify,
      examples: [Example("anlan case history verify 7", "逐条核验", "every proof")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: TimelineHelp.caseNumber.help(.number)) var caseNumber: String
  @Option(help: HistoryHelp.version.help(.version)) var version: UInt32 = 0

  /// What one source's record came to.
  struct Finding {
    let source: String
    var entries = 0
    var root: [UInt8] = []
    var isKeyKnown = false
    var fault: HistoryFault?
  }

  func run(in session: Session) async throws -> Outcome {
    let name = try CaseWord.name(caseNumber)
    let (version, records) = try await session.with(.investigation) { link in
      try await Self.download(
        InvestigationExportHistoryRequest(name: name, version: self.version), over: link)
    }
    let memory = try RememberedCheckpoints(folder: session.surroundings.stateFolder)
    let findings = version.sources.filter { $0.state == .frozen }.map {
      Self.verify(records[$0.source] ?? [], as: $0, memory)
    }
    show(findings, version, on: session.console)
    return findings.contains { $0.fault != nil } ? .unverified : .ok
  }

  private static func download(
    _ request: InvestigationExportHistoryRequest, over link: Link
  ) async throws -> (InvestigationHistoryVersion, [String: [UInt8]]) {
    var version = InvestigationHistoryVersion()
    var records: [String: [UInt8]] = [:]
    let pieces = try await link.stream(
      InvestigationCaseHistoryServiceMethods.exportHistory, request)
    for try await piece in pieces {
      if let told = piece.version { version = told }
      if !piece.source.isEmpty { records[piece.source, default: []] += piece.chunk }
    }
    return (version, records)
  }

  private static func verify(
    _ bytes: [UInt8], as source: InvestigationHistorySource, _ memory: RememberedCheckpoints
  ) -> Finding {
    var finding = Finding(source: source.source)
    guard Array(SHA256.hash(data: bytes)) == source.sha256,
      let record = try? HistoryRecord(wire: bytes), record.source == source.source
    else {
      finding.fault = .recordChanged
      return finding
    }
    do throws(HistoryFault) {
      let history = try CheckedHistory(record)
      finding.entries = history.lanes.reduce(1) { $0 + $1.count }
      finding.root = history.checkpoint.checkpoint.root
      if let known = memory.key(of: history.key.origin) {
        finding.isKeyKnown = known.description == history.key.description
        if !finding.isKeyKnown { finding.fault = .key }
      }
    } catch {
      finding.fault = error
    }
    return finding
  }

  private func show(
    _ findings: [Finding], _ version: InvestigationHistoryVersion, on console: Console
  ) {
    if case .json = console.form { return console.json(Self.json(findings, version)) }
    for finding in findings {
      let name = HistoryWordText.words(of: finding.source)
      if let fault = finding.fault {
        let words = "\(name)：\(HistoryText.bad.text)：\(Reasons.meaning(of: fault.reason))"
        console.line(console.styled("\(words) \(fault.place)", .bad))
        continue
      }
      console.line(
        HistoryText.verifiedSource.with(
          name, "\(finding.entries)", String(Identifier.hex(finding.root).prefix(16))))
      let key: HistoryText = finding.isKeyKnown ? .knownKey : .unknownKey
      console.notice("  " + key.with(name))
    }
    for source in version.sources where source.state != .frozen {
      console.notice(
        "\(HistoryWordText.words(of: source.source))：\(CaseHistoryPage.words(of: source))")
    }
    guard findings.allSatisfy({ $0.fault == nil }) else { return }
    let count = findings.reduce(0) { $0 + $1.entries }
    console.line(console.styled(HistoryText.verified.with("\(count)"), .good))
  }

  private static func json(
    _ findings: [Finding], _ version: InvestigationHistoryVersion
  ) -> JSONValue {
    .object([
      .init("version", .number("\(version.version)")),
      .init("verified", .bool(findings.allSatisfy { $0.fault == nil })),
      .init("complete", .bool(version.complete)),
      .init(
        "sources",
        .array(
          findings.map { finding in
            .object([
              .init("source", .string(finding.source)),
              .init("verified", .bool(finding.fault == nil)),
              .init("entries", .number("\(finding.entries)")),
              .init("root", .string(Identifier.hex(finding.root))),
              .init("keyKnown", .bool(finding.isKeyKnown)),
              .init("reason", .string(finding.fault?.reason ?? "")),
              .init("place", .string(finding.fault?.place ?? "")),
            ])
          })),
    ])
  }
}
