import Contracts
import Questions
import Quiz
import Wire

/// Uploads the pictures of a file of questions before its rows: by hash, resumed where an earlier
/// run broke off, and nothing that is there already.
struct PictureUpload {
  let link: Link

  /// Bytes of a chunk. [D]
  static let chunkBytes = 512 << 10

  /// Uploads the pictures that accepted questions show, and says which cannot be shown.
  ///
  /// - Throws: `Status`.
  func run(_ source: QuestionFile) async throws {
    let shown = source.reading.rows.filter { !$0.isRejected }
      .flatMap { $0.draft?.media ?? [] }.filter { !$0.sha256.isEmpty }
    var seen: Set<[UInt8]> = []
    for reference in shown where seen.insert(reference.sha256).inserted {
      guard let bytes = source.pictures[reference.sha256] else { continue }
      guard let picture = PackMedia(bytes) else {
        link.session.console.notice(
          CommonText.warningHead.text
            + BankText.pictureUnshown.with(reference.name, Amount.bytes(UInt64(bytes.count))))
        continue
      }
      try await put(picture)
    }
  }

  private func put(_ picture: PackMedia) async throws {
    let stat = try await link.call(
      FeedMaterialServiceMethods.statMaterial, FeedStatMaterialRequest(sha256: picture.sha256))
    if stat.complete { return }
    let stream = try await link.client.clientStream(
      FeedMaterialServiceMethods.uploadMaterial, metadata: link.session.metadata)
    var offset = min(Int(stat.storedBytes), picture.bytes.count)
    do {
      try await stream.send(
        FeedUploadMaterialRequest(
          part: .header(
            FeedUploadMaterialHeader(
              sha256: picture.sha256, sizeBytes: UInt64(picture.bytes.count),
              offset: UInt64(offset)))))
      while offset < picture.bytes.count {
        let end = min(picture.bytes.count, offset + Self.chunkBytes)
        try await stream.send(
          FeedUploadMaterialRequest(part: .chunk(Array(picture.bytes[offset..<end]))))
        offset = end
      }
    } catch is Status {
      // The server ended first; its response says why.
      _ = try await stream.response()
      return
    }
    _ = try await stream.finish()
  }
}
