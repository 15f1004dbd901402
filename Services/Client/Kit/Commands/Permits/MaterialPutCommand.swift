import ArgumentParser
import Contracts
import Crypto
import Wire

/// Uploads materials.
struct MaterialPutCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "put", PermitsHelp.put,
      examples: [
        Example(
          "anlan permits materials put 许可证.pdf --kind 许可证", "上传并得到引用", "upload, print the reference"
        ),
        Example(
          "anlan permits materials put 图纸.dwg --kind 图纸 --secret", "标明商业秘密", "mark it as secret"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: PermitsHelp.files.help(.file), completion: .file()) var files: [String]
  @Option(help: PermitsHelp.kind.help(.kind)) var kind = "许可证"
  @Flag(name: .customLong("secret"), help: PermitsHelp.business.help) var secret = false

  /// Bytes of a material at most, as the service has it; told before the file is read.
  ///
  /// Source: proto/anlan/feed/v1/feed.proto.
  static let bytesMax: UInt64 = 2 << 30
  /// Bytes of a chunk.
  static let chunkBytes = 512 << 10

  func run(in session: Session) async throws -> Outcome {
    var materials: [TypeMaterial] = []
    for path in files {
      let (material, existed) = try await session.with(.permits) { link in
        try await put(path, over: link, session: session)
      }
      materials.append(material)
      guard session.console.isText else { continue }
      let text = existed ? PermitsText.existed : .uploaded
      session.console.notice(text.with(path, Amount.bytes(material.sizeBytes)))
    }
    switch session.console.form {
    case .json:
      session.console.json(.object([.init("materials", .array(materials.map(\.jsonValue)))]))
    case .plain:
      for material in materials {
        session.console.line("\(Identifier.hex(material.sha256))\t\(material.fileName)")
      }
    case .text:
      session.console.notice(PermitsText.reference.text)
      for material in materials {
        session.console.line(material.jsonValue(withDefaults: false).pretty)
      }
    }
    return .ok
  }

  private func put(
    _ path: String, over link: Link, session: Session
  ) async throws -> (TypeMaterial, existed: Bool) {
    let input = try InputFile(path, session: session)
    defer { input.close() }
    if let size = input.sizeBytes, size > Self.bytesMax {
      throw Complaint(
        FeedReasonText.materialLarge.text, items: [.init(place: path, why: Amount.bytes(size))],
        reason: FeedReasonText.materialLarge.rawValue, outcome: .rejected)
    }
    let (hash, size) = try digest(of: input)
    let name = String(path.split(separator: "/").last ?? "file")
    let material = TypeMaterial(
      kind: kind, fileName: name, sha256: hash, sizeBytes: size, mediaType: Self.mediaType(name),
      businessSecret: secret)
    let stat = try await link.call(
      FeedMaterialServiceMethods.statMaterial, FeedStatMaterialRequest(sha256: hash))
    if stat.complete { return (material, true) }
    let offset = min(stat.storedBytes, size)
    if offset > 0 { session.console.notice(PermitsText.resumed.with(Amount.bytes(offset))) }
    let answer = try await upload(input, material, from: offset, over: link, session: session)
    return (material, answer.existed)
  }

  private func upload(
    _ input: InputFile, _ material: TypeMaterial, from offset: UInt64, over link: Link,
    session: Session
  ) async throws -> FeedUploadMaterialResponse {
    let stream = try await link.client.clientStream(
      FeedMaterialServiceMethods.uploadMaterial, metadata: session.metadata)
    let progress = Progress(
      CommonText.progressUpload.text, total: material.sizeBytes, bytes: true, on: session.console)
    defer { progress.finish() }
    let header = FeedUploadMaterialHeader(
      sha256: material.sha256, sizeBytes: material.sizeBytes, offset: offset)
    var done = offset
    input.seek(to: offset)
    do {
      try await stream.send(FeedUploadMaterialRequest(part: .header(header)))
      while true {
        let bytes = try input.read(Self.chunkBytes)
        if bytes.isEmpty { break }
        try await stream.send(FeedUploadMaterialRequest(part: .chunk(bytes)))
        done += UInt64(bytes.count)
        progress.update(done)
      }
    } catch is Status {
      // The server ended first; its response says why.
      return try await stream.response()
    }
    return try await stream.finish()
  }

  private func digest(of input: InputFile) throws -> ([UInt8], UInt64) {
    var hasher = SHA256()
    var size: UInt64 = 0
    while true {
      let bytes = try input.read(Self.chunkBytes)
      if bytes.isEmpty { break }
      hasher.update(data: bytes)
      size += UInt64(bytes.count)
    }
    return (Array(hasher.finalize()), size)
  }

  /// Media type by the name's end.
  static func mediaType(_ name: String) -> String {
    switch name.split(separator: ".").last?.lowercased() {
    case "pdf": "application/pdf"
    case "jpg", "jpeg": "image/jpeg"
    case "png": "image/png"
    case "ofd": "application/ofd"
    case "xml": "application/xml"
    case "txt": "text/plain"
    case "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    default: "application/octet-stream"
    }
  }
}
