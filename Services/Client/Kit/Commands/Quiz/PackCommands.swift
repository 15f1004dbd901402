import ArgumentParser
import Contracts
import Quiz
import Store
import Vocabulary

/// Lists the packs of this device.
struct PackListCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "list", QuizHelp.packList,
      examples: [Example("anlan quiz pack list --json", "JSON 输出", "as JSON")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions

  func run(in session: Session) async throws -> Outcome {
    let (packs, pages) = try await QuizDevice.with(session, looking: true) { desk in
      (try desk.trip.shelf.all(), try await PackChoice.pages(desk))
    }
    switch session.console.form {
    case .json: session.console.json(.object([.init("packs", .array(pages.map(\.json)))]))
    case .plain, .text:
      if pages.isEmpty, packs.isEmpty {
        session.console.notice(TripText.noPacks.text)
        session.console.suggest("anlan quiz pack pull --inspection … --blueprint …")
        return .ok
      }
      session.console.table(PackPage.table(pages))
    }
    for file in packs where file.pack == nil {
      guard let refusal = file.refusal else { continue }
      session.console.notice(
        CommonText.warningHead.text + file.path + CommonText.colon.text + Complaint(refusal).what)
    }
    return .ok
  }
}

/// Shows one pack.
struct PackShowCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "show", QuizHelp.packShow,
      examples: [Example("anlan quiz pack show", "唯一的一个", "the only one")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: QuizHelp.packID.help(.number)) var pack: String?

  func run(in session: Session) async throws -> Outcome {
    let page = try await QuizDevice.with(session, looking: true) { desk in
      try PackChoice.one(pack, of: try await PackChoice.pages(desk))
    }
    page.report(on: session.console)
    return .ok
  }
}

/// Takes a pack from a file that was carried by hand.
struct PackImportCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "import", QuizHelp.packImport,
      examples: [
        Example("anlan quiz pack import 0118.pack", "签名密钥已记住", "the signing key is known"),
        Example(
          "anlan quiz pack import 0118.pack --officer 甲 --officer 乙",
          "补充检查信息", "with what the office knew"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: QuizHelp.packFile.help(.file), completion: .file()) var file: String
  @Option(help: QuizHelp.key.help(.hash)) var key: String?
  @Option(help: QuizHelp.enterprise.help(.code)) var enterprise: String?
  @Option(help: QuizHelp.enterpriseTitle.help(.name)) var title: String?
  @Option(help: QuizHelp.officer.help(.officer)) var officer: [String] = []

  func run(in session: Session) async throws -> Outcome {
    let bytes = try WholeFile.bytes(file, session, bytesMax: SealedPack.bytesMax)
    let page = try await QuizDevice.with(session) { desk in
      if let key, let bytes = Identifier.bytes(hex: key) { try desk.trip.folder.pin(bytes) }
      let pack = try desk.trip.shelf.keep(bytes)
      let id = pack.header.packID
      let known = try await desk.trip.records.notes()[id]
      let note = TripNote(
        inspection: known?.inspection ?? pack.header.tripNo,
        enterprise: enterprise ?? known?.enterprise ?? "", title: title ?? known?.title ?? "",
        officers: officer.isEmpty ? known?.officers ?? [] : officer)
      try await desk.trip.records.keep(note, of: id)
      return PackPage(pack: pack.header, trip: note)
    }
    page.report(on: session.console)
    return .ok
  }
}

/// Writes the front of a pack, which a receipt is verified with, or the whole pack.
struct PackExportCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "export", QuizHelp.packExport,
      examples: [
        Example("anlan quiz pack export --out 0118.head", "公开部分，供核验", "the open part, to verify"),
        Example("anlan quiz pack export --whole --out 0118.pack", "整包备份", "the whole, as a backup"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: QuizHelp.packID.help(.number)) var pack: String?
  @Option(help: QuizHelp.out.help(.file), completion: .file()) var out: String
  @Flag(help: QuizHelp.whole.help) var whole = false

  func run(in session: Session) async throws -> Outcome {
    let bytes = try await QuizDevice.with(session) { desk in
      let page = try PackChoice.one(pack, of: try await PackChoice.pages(desk))
      let id = page.pack.packID
      return whole ? try desk.trip.shelf.bytes(of: id) : try desk.trip.shelf.pack(id).headerBytes
    }
    let file = try OutputFile(out)
    try file.write(bytes)
    try file.commit()
    session.console.notice(TripText.written.with(out, Amount.bytes(UInt64(bytes.count))))
    return .ok
  }
}

/// Shows the public key of this device, which packs are sealed for.
struct PackDeviceCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "device", QuizHelp.device,
      examples: [Example("anlan quiz pack device", "本机公钥", "this device's public key")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions

  func run(in session: Session) async throws -> Outcome {
    let (key, trusted) = try await QuizDevice.with(session) { desk in
      (desk.trip.device.publicKey, try desk.trip.folder.trustedKeys())
    }
    if case .json = session.console.form {
      session.console.json(
        .object([
          .init("deviceKey", .string(Digests.hex(key))),
          .init("keyId", .string(Digests.hex(Digests.keyID(of: key)))),
          .init("trusted", .array(trusted.map { .string(Digests.hex($0)) })),
        ]))
      return .ok
    }
    session.console.line(Digests.hex(key))
    return .ok
  }
}

/// Reads whole files.
enum WholeFile {
  /// The bytes of a file.
  ///
  /// - Throws: `Complaint` if it cannot be read or is too long.
  static func bytes(_ path: String, _ session: Session, bytesMax: Int) throws -> [UInt8] {
    let input = try InputFile(path, session: session)
    defer { input.close() }
    var bytes: [UInt8] = []
    while true {
      let part = try input.read(1 << 16)
      if part.isEmpty { return bytes }
      bytes += part
      guard bytes.count <= bytesMax else {
        throw Complaint(
          UsageText.fileUnreadable.with(path, SystemText.tooLong.text), outcome: .rejected)
      }
    }
  }
}
