import ArgumentParser
import Contracts
import Crypto
import Wire

/// Fetches the bytes of a piece and checks their hash.
struct EvidenceGetCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "get", EvidenceHelp.get,
      examples: [
        Example(
          "anlan case evidence get 7/3 --purpose 技术分析 -o 照片.jpg", "取回原件",
          "fetch the original")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: EvidenceHelp.piece.help(.number)) var piece: String
  @Option(help: EvidenceHelp.purpose.help(.reason)) var purpose: String?
  @Option(
    name: [.customShort("o"), .customLong("output")], help: EvidenceHelp.output.help(.file),
    completion: .file())
  var output: String?

  func run(in session: Session) async throws -> Outcome {
    let answer = try await EvidencePage.fetch(piece, purpose: purpose, in: session)
    let described = answer.evidence ?? InvestigationEvidence()
    // The name comes from whoever handed it in: only its last part, and nothing hidden.
    let last = described.fileName.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
    let path = output ?? (last.isEmpty || last.hasPrefix(".") ? "evidence.bin" : last)
    let file = try OutputFile(path)
    do {
      try await session.with(.investigation) { link in
        try await EvidenceDownload(
          name: described.name, purpose: purpose ?? EvidenceText.fetching.text,
          sha256: described.sha256, sizeBytes: described.sizeBytes
        ).run(over: link) { try file.write($0) }
      }
    } catch {
      file.discard()
      throw error
    }
    try file.commit()
    if case .json = session.console.form {
      session.console.json(
        .object([
          .init("path", .string(path)), .init("sizeBytes", .string("\(described.sizeBytes)")),
          .init("sha256", .string(Identifier.hex(described.sha256))),
        ]))
    } else {
      session.console.line(PermitsText.fetched.with(path, Amount.bytes(described.sizeBytes)))
    }
    return .ok
  }
}

/// Brings the bytes of a piece and demands that they are those of its hash.
struct EvidenceDownload {
  let name: String
  let purpose: String
  let sha256: [UInt8]
  let sizeBytes: UInt64

  /// Gives every chunk to `sink`.
  ///
  /// - Throws: `Complaint` if the bytes are others; what the call and the sink throw.
  func run(over link: Link, into sink: ([UInt8]) throws -> Void) async throws {
    let progress = Progress(
      CommonText.progressFetch.text, total: sizeBytes, bytes: true, on: link.session.console)
    defer { progress.finish() }
    let stream = try await link.stream(
      InvestigationEvidenceServiceMethods.fetchEvidence,
      InvestigationFetchEvidenceRequest(name: name, purpose: purpose))
    var hasher = SHA256()
    var done: UInt64 = 0
    for try await part in stream {
      try sink(part.chunk)
      hasher.update(data: part.chunk)
      done += UInt64(part.chunk.count)
      progress.update(done)
    }
    guard Array(hasher.finalize()) == sha256 else {
      throw Complaint(
        PermitsText.hashBad.with(EvidencePath.short(name)),
        reason: EvidenceReasonText.altered.rawValue, outcome: .unverified)
    }
  }
}
