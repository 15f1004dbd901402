import ArgumentParser
import Contracts
import Ledger
import Store
import Wire

/// Recomputes ledgers on this machine.
struct LedgerVerifyCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "verify", LedgerText.verify,
      examples: [
        Example("anlan ledger verify", "全部服务", "all services"),
        Example("anlan ledger verify permits --json", "一个服务，JSON 输出", "one service, as JSON"),
        Example("anlan ledger verify --file 备份.db", "离线核验备份", "a backup, offline"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: LedgerText.services.help(.service)) var services: [String] = []
  @Option(help: LedgerText.file.help(.file), completion: .file()) var file: String?

  /// What one verification found.
  struct Finding: Sendable {
    let name: String
    var size: Int64 = 0
    var root: [UInt8] = []
    var isHashesOnly = false
    var rememberedSize: Int64?
    var checkpoints = 0
    var fault: Complaint?
  }

  func run(in session: Session) async throws -> Outcome {
    var findings: [Finding] = []
    if let file {
      findings = [verify(file: file, session)]
    } else {
      let chosen =
        try services.isEmpty
        ? ServiceName.allCases : services.map { try ServiceName(named: $0) }
      for service in chosen { findings.append(await verify(service, session)) }
    }
    findings = withoutStopped(findings, on: session.console)
    show(findings, on: session.console)
    return findings.compactMap(\.fault?.outcome).max { $0.rawValue < $1.rawValue } ?? .ok
  }

  /// Services that nobody named and that do not run are left out, if another one runs.
  private func withoutStopped(_ findings: [Finding], on console: Console) -> [Finding] {
    let stopped = findings.filter { $0.fault?.reason == ServiceReasonText.noSocket.rawValue }
    guard services.isEmpty, stopped.count < findings.count else { return findings }
    for finding in stopped { console.notice(finding.fault?.what ?? finding.name) }
    return findings.filter { $0.fault?.reason != ServiceReasonText.noSocket.rawValue }
  }

  private func verify(_ service: ServiceName, _ session: Session) async -> Finding {
    var finding = Finding(name: service.rawValue)
    do {
      finding = try await session.with(service) { link in
        try await LedgerDownload(service: service, link: link).verify()
      }
    } catch let fault as LedgerFault {
      finding.fault = Complaint(fault, of: service.rawValue)
    } catch let error as CheckpointError {
      finding.fault = Complaint(error, of: service.rawValue)
    } catch {
      finding.fault = Complaint(error, session: session)
    }
    return finding
  }

  private func verify(file: String, _ session: Session) -> Finding {
    var finding = Finding(name: file)
    do {
      let memory = try RememberedCheckpoints(folder: session.surroundings.stateFolder)
      let report = try StoreInspection.read(at: file) { reader in
        // Checkpoints in the file count only if this account knows the key from elsewhere.
        let note = try Ledger.lastCheckpointNote(in: reader) ?? ""
        let key = memory.key(of: String(note.prefix { $0 != "\n" }))
        let last = try key.flatMap { try memory.last(of: $0) }
        return try Ledger.verify(
          signedBy: key, remembered: last.map { [$0.checkpoint] } ?? [], in: reader)
      }
      finding.size = report.size
      finding.root = report.root
      finding.checkpoints = report.checkpointCount
      finding.fault = report.fault.map { Complaint($0, of: file) }
    } catch {
      finding.fault = Complaint(LedgerText.cannotOpen.with(file, "\(error)"))
    }
    return finding
  }

  private func show(_ findings: [Finding], on console: Console) {
    if case .json = console.form { return console.json(json(findings)) }
    for finding in findings {
      if console.form == .plain {
        let state = finding.fault == nil ? "ok" : "failed"
        console.line("\(finding.name)\t\(state)\t\(finding.size)\t\(Identifier.hex(finding.root))")
        continue
      }
      if let fault = finding.fault {
        fault.lines(on: console).forEach { console.notice($0) }
        continue
      }
      if finding.size == 0 {
        console.line(LedgerText.noEntries.with(finding.name))
        continue
      }
      let head = LedgerText.verified.with(finding.name)
      let root = String(Identifier.hex(finding.root).prefix(16))
      console.line(
        console.styled(head, .good) + " · " + LedgerText.entries.with("\(finding.size)", root))
      if let size = finding.rememberedSize {
        console.line(
          "  " + (size > 0 ? LedgerText.remembered.with("\(size)") : LedgerText.firstSeen.text))
      }
      if finding.isHashesOnly { console.notice("  " + LedgerText.hashesOnly.text) }
    }
  }

  private func json(_ findings: [Finding]) -> JSONValue {
    .object([
      .init(
        "ledgers",
        .array(
          findings.map { finding in
            .object([
              .init("name", .string(finding.name)), .init("verified", .bool(finding.fault == nil)),
              .init("size", .string("\(finding.size)")),
              .init("root", .string(Identifier.hex(finding.root))),
              .init("bodiesVerified", .bool(finding.fault == nil && !finding.isHashesOnly)),
              .init("error", finding.fault?.json["error"] ?? .null),
            ])
          }))
    ])
  }
}
