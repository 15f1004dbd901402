import ArgumentParser
import Contracts
import Crypto
import Wire

/// Fetches a material and checks its hash.
struct MaterialGetCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "get", PermitsHelp.get,
      examples: [
        Example(
          "anlan permits materials get \(exampleHash) -o 许可证.pdf",
          "取回；中断后再执行即续传", "fetch; run it again to resume")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: PermitsHelp.sha.help(.hash)) var sha: String
  @Option(
    name: [.customShort("o"), .customLong("output")], help: PermitsHelp.outputFile.help(.file),
    completion: .file())
  var output: String?

  /// The hash of the example.
  private static let exampleHash = String(repeating: "9f86d081", count: hashBytes / 4)
  /// Bytes of a SHA-256.
  static let hashBytes = 32

  func run(in session: Session) async throws -> Outcome {
    guard let hash = Identifier.bytes(hex: sha), hash.count == Self.hashBytes else {
      throw Complaint(
        ParserText.invalidValue.with(sha, "<\(ValueText.hash.text)>", ""), outcome: .usage)
    }
    let path = output ?? String(sha.prefix(16))
    let file = try OutputFile(path, resuming: true)
    var hasher = SHA256()
    let offset = file.sizeBytes
    file.readExisting { hasher.update(data: $0) }
    if offset > 0 { session.console.notice(PermitsText.resumed.with(Amount.bytes(offset))) }
    let (digest, total): ([UInt8], UInt64)
    do {
      (digest, total) = try await session.with(.permits) { [hasher] link in
        try await fetch(hash, offset, hasher, into: file, over: link, session.console)
      }
    } catch {
      if file.sizeBytes == 0 { file.discard() }
      throw error
    }
    guard digest == hash else {
      file.discard()
      throw Complaint(
        PermitsText.hashBad.with(path), tries: [FeedReasonText.hashMismatch.hint?.text ?? ""],
        reason: FeedReasonText.hashMismatch.rawValue, outcome: .unverified)
    }
    try file.commit()
    if case .json = session.console.form {
      session.console.json(
        .object([
          .init("path", .string(path)), .init("sizeBytes", .string("\(total)")),
          .init("sha256", .string(sha)),
        ]))
    } else {
      session.console.line(PermitsText.fetched.with(path, Amount.bytes(total)))
    }
    return .ok
  }

  private func fetch(
    _ hash: [UInt8], _ offset: UInt64, _ begun: SHA256, into file: OutputFile, over link: Link,
    _ console: Console
  ) async throws -> (digest: [UInt8], total: UInt64) {
    var hasher = begun
    var done = offset
    var progress = Progress(CommonText.progressFetch.text, total: nil, bytes: true, on: console)
    defer { progress.finish() }
    let stream = try await link.stream(
      FeedMaterialServiceMethods.fetchMaterial,
      FeedFetchMaterialRequest(sha256: hash, offset: offset))
    for try await part in stream {
      if part.sizeBytes > 0 {
        progress = Progress(
          CommonText.progressFetch.text, total: part.sizeBytes, bytes: true, on: console)
      }
      try file.write(part.chunk)
      hasher.update(data: part.chunk)
      done += UInt64(part.chunk.count)
      progress.update(done)
    }
    return (Array(hasher.finalize()), done)
  }
}
