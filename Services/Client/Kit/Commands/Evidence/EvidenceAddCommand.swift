import ArgumentParser
import Contracts
import Crypto
import Vocabulary
import Wire

/// Hands a file in as evidence.
struct EvidenceAddCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "add", EvidenceHelp.add,
      examples: [
        Example(
          "anlan case evidence add 7 a.jpg --kind 物证 --place 井口 --reason 勘查",
          "中断后再执行即续传", "run it again to resume"),
        Example(
          "anlan case evidence add 7 a.dat --kind data --group technical --place 机房 "
            + "--reason 提取 --by 张某 --at '2026-11-24 09:30' --sha256 \(exampleHash)",
          "与现场记下的哈希核对", "held against the hash taken on site"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: EvidenceHelp.ofCase.help(.number)) var caseNumber: String
  @Argument(help: EvidenceHelp.file.help(.file), completion: .file()) var file: String
  @Option(help: EvidenceHelp.title.help(.text)) var title: String?
  @Option(help: EvidenceHelp.kind.help(.kind)) var kind: String
  @Option(help: EvidenceHelp.ofGroup.help(.name)) var group = "general"
  @Option(help: EvidenceHelp.section.help(.number)) var section: Int32?
  @Option(help: EvidenceHelp.place.help(.text)) var place: String
  @Option(help: EvidenceHelp.reason.help(.reason)) var reason: String
  @Option(help: EvidenceHelp.by.help(.name)) var by: String?
  @Option(help: EvidenceHelp.at.help(.time)) var at: String?
  @Option(help: EvidenceHelp.sha256.help(.hash)) var sha256: String?
  @Option(name: .customLong("request-id"), help: EvidenceHelp.requestID.help(.number))
  var requestID: String?

  /// The hash of the example.
  private static let exampleHash = String(repeating: "9f86d081", count: 8)
  /// Bytes of a chunk: with its frame it fits one read of the socket, and stays in the cache. [D]
  static let chunkBytes = 60 << 10

  func run(in session: Session) async throws -> Outcome {
    let input = try InputFile(file, session: session)
    defer { input.close() }
    guard let size = input.sizeBytes, size > 0 else {
      throw Complaint(EvidenceText.notAFile.with(file), outcome: .usage)
    }
    let header = try header(size: size, fingerprint: input.fingerprint, session)
    let answer = try await session.with(.investigation) { link in
      try await Self.send(header, input, over: link, session)
    }
    let piece = answer.evidence ?? InvestigationEvidence()
    switch session.console.form {
    case .json: session.console.json(answer.jsonValue)
    case .plain: session.console.line("\(piece.name)\t\(Identifier.hex(piece.sha256))")
    case .text:
      let text = answer.existed ? EvidenceText.existed : .added
      session.console.line(text.with(EvidencePath.short(piece.name), piece.title))
      session.console.line("SHA-256  \(Identifier.hex(piece.sha256))")
      session.console.suggest(
        "anlan case evidence seal \(EvidencePath.short(piece.name)) --seal …")
    }
    return .ok
  }

  private func header(
    size: UInt64, fingerprint: String, _ session: Session
  ) throws -> InvestigationEvidenceHeader {
    let caseName = try EvidencePath.file(caseNumber)
    let fileName = String(file.split(separator: "/").last ?? "file")
    var hash: [UInt8] = []
    if let sha256 {
      guard let bytes = Identifier.bytes(hex: sha256), bytes.count == SHA256.byteCount else {
        throw Complaint(
          ParserText.invalidValue.with(sha256, "<\(ValueText.hash.text)>", ""), outcome: .usage)
      }
      hash = bytes
    }
    // The same file for the same case is the same upload, so that it can go on after a break.
    let id = SHA256.hash(data: Array("\(caseName)\u{1F}\(fingerprint)".utf8))
    return InvestigationEvidenceHeader(
      case: caseName, requestID: requestID ?? Identifier.hex(Array(id.prefix(16))),
      title: title ?? fileName, kind: try EvidenceNames.kind(of: kind),
      compartment: try EvidenceNames.group(of: group),
      section: InvestigationArchiveSection(rawValue: section ?? 0), fileName: fileName,
      mediaType: MaterialPutCommand.mediaType(fileName), sizeBytes: size, sha256: hash,
      collector: by ?? session.surroundings.environment["USER"] ?? "", place: place, reason: reason,
      collectTime: try at.map { try InspectionTime.moment($0) } ?? Moment.now())
  }

  private static func send(
    _ described: InvestigationEvidenceHeader, _ input: InputFile, over link: Link,
    _ session: Session
  ) async throws -> InvestigationAddEvidenceResponse {
    var header = described
    let stored = try await link.call(
      InvestigationEvidenceServiceMethods.statUpload,
      InvestigationStatUploadRequest(case: header.case, requestID: header.requestID)
    ).storedBytes
    header.offset = min(stored, header.sizeBytes)
    if header.offset > 0 {
      session.console.notice(PermitsText.resumed.with(Amount.bytes(header.offset)))
    }
    let stream = try await link.client.clientStream(
      InvestigationEvidenceServiceMethods.addEvidence, metadata: session.metadata)
    let progress = Progress(
      CommonText.progressUpload.text, total: header.sizeBytes, bytes: true, on: session.console)
    defer { progress.finish() }
    var done = header.offset
    input.seek(to: done)
    do {
      try await stream.send(InvestigationAddEvidenceRequest(part: .header(header)))
      while true {
        let bytes = try input.read(chunkBytes)
        if bytes.isEmpty { break }
        try await stream.send(InvestigationAddEvidenceRequest(part: .chunk(bytes)))
        done += UInt64(bytes.count)
        progress.update(done)
      }
    } catch is Status {
      // The server ended first; its response says why.
      return try await stream.response()
    }
    return try await stream.finish()
  }
}
