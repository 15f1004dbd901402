internal import Access
internal import Contracts
internal import Store
internal import Vocabulary
internal import Wire

/// Serves materials by content: uploaded by sources, fetched by those a delivery names them to.
struct MaterialHandler: Sendable {
  let store: Store
  let blobs: BlobStore

  /// Longest chunk of an upload, in bytes: 1 MiB.
  ///
  /// Source: the contract.
  static let chunkBytesMax = 1 << 20
  /// Largest material, in bytes: 2 GiB.
  ///
  /// Source: the contract.
  static let materialBytesMax: UInt64 = 2 << 30

  /// How much of a material is stored.
  func stat(_ request: FeedStatMaterialRequest) async throws -> FeedStatMaterialResponse {
    let digest = try Self.digest(request.sha256, field: "sha256")
    if let size = try await blobs.size(of: digest) {
      return FeedStatMaterialResponse(complete: true, storedBytes: UInt64(size))
    }
    let stored = try await blobs.storedBytes(ofUpload: digest)
    return FeedStatMaterialResponse(complete: false, storedBytes: UInt64(stored))
  }

  /// Stores a material; the answer means verified and durable.
  func upload(
    _ requests: RequestStream<FeedUploadMaterialRequest>
  ) async throws -> FeedUploadMaterialResponse {
    var iterator = requests.makeAsyncIterator()
    guard case .header(let header)? = try await iterator.next()?.part else {
      throw FeedRefusal.invalid(
        field: "header", reason: "HEADER_REQUIRED", description: "the first part is the header")
    }
    let digest = try Self.digest(header.sha256, field: "header.sha256")
    guard header.sizeBytes <= Self.materialBytesMax else {
      throw FeedRefusal.materialTooLarge(
        sizeBytes: header.sizeBytes, limitBytes: Self.materialBytesMax)
    }
    do {
      let upload = try await begin(digest, header)
      if upload.isStored {
        return FeedUploadMaterialResponse(sizeBytes: header.sizeBytes, existed: true)
      }
      var offset = upload.offset
      while let request = try await iterator.next() {
        guard case .chunk(let bytes)? = request.part, bytes.count <= Self.chunkBytesMax else {
          throw FeedRefusal.invalid(
            field: "chunk", reason: "CHUNK_INVALID",
            description: "after the header, chunks of at most \(Self.chunkBytesMax) bytes")
        }
        offset = try await blobs.append(bytes, to: digest, at: offset)
      }
      try await blobs.finish(digest)
      return FeedUploadMaterialResponse(sizeBytes: header.sizeBytes, existed: false)
    } catch let error as BlobError {
      throw Self.refusal(of: error)
    }
  }

  private func begin(
    _ digest: BlobDigest, _ header: FeedUploadMaterialHeader
  ) async throws -> BlobUpload {
    var upload = try await blobs.beginOrResume(digest, sizeBytes: Int64(header.sizeBytes))
    if upload.isStored { return upload }
    if header.offset == 0, upload.offset > 0 {
      await blobs.abandon(digest)
      upload = try await blobs.beginOrResume(digest, sizeBytes: Int64(header.sizeBytes))
    }
    guard header.offset == UInt64(upload.offset) else {
      throw FeedRefusal.offsetMismatch(expected: UInt64(upload.offset))
    }
    return upload
  }

  /// Streams a material from an offset, if a delivery to the caller's department names it.
  func fetch(
    _ request: FeedFetchMaterialRequest, _ caller: Caller,
    _ writer: ResponseWriter<FeedFetchMaterialResponse>
  ) async throws {
    let digest = try Self.digest(request.sha256, field: "sha256")
    let unknown = FeedRefusal.notFound(type: "material", name: "\(digest)")
    let recipient = caller.principal.department.text
    let isEntitled = try await store.read { reader in
      guard let number = try MailboxRecords.number(of: recipient, in: reader) else { return false }
      return try EventRecords.isEntitled(number, to: request.sha256, in: reader)
    }
    guard isEntitled, let size = try await blobs.size(of: digest) else { throw unknown }
    guard request.offset <= UInt64(size) else {
      throw FeedRefusal.offsetMismatch(expected: UInt64(size))
    }
    var offset = Int64(request.offset)
    var isFirst = true
    repeat {
      let chunk = try await blobs.read(digest, from: offset, count: Self.chunkBytesMax)
      if chunk.isEmpty, offset < size { throw unknown }
      try await writer.send(
        FeedFetchMaterialResponse(chunk: chunk, sizeBytes: isFirst ? UInt64(size) : 0))
      offset += Int64(chunk.count)
      isFirst = false
    } while offset < size
  }

  private static func digest(_ bytes: [UInt8], field: String) throws -> BlobDigest {
    try FeedRefusal.demandHash(bytes, field: field)
    return try BlobDigest(bytes)
  }

  private static func refusal(of error: BlobError) -> FeedRefusal {
    switch error {
    case .tooLarge(let declared, let limit):
      .materialTooLarge(
        sizeBytes: UInt64(clamping: declared), limitBytes: UInt64(clamping: limit))
    case .wrongOffset(let expected): .offsetMismatch(expected: UInt64(clamping: expected))
    case .incomplete(let have, _): .offsetMismatch(expected: UInt64(clamping: have))
    case .digestMismatch: .materialHashMismatch
    case .sizeChanged(let begun), .tooLong(let begun):
      .invalid(
        field: "header.size_bytes", reason: "SIZE_MISMATCH",
        description: "the material was begun with \(begun) bytes")
    case .malformedDigest:
      .invalid(field: "header.sha256", reason: "SHA256_INVALID", description: "32 bytes")
    case .notFound: .notFound(type: "material", name: "")
    }
  }
}
