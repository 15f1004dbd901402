/// Limits of a blob store.
public struct BlobLimits: Sendable, Hashable {
  /// Bytes one material may have: 2 GiB. [D]
  public var materialBytesMax: Int64 = 2 * 1_024 * 1_024 * 1_024
  /// Uploads kept open at the same time; older ones resume from their file. [D]
  public var openUploadsMax = 64
  /// Bytes one read returns at most: 1 MiB. [D]
  public var chunkBytesMax = 1_024 * 1_024

  /// The limits a service uses.
  public init() {}
}

/// Where an upload stands.
public struct BlobUpload: Sendable, Hashable {
  /// What is being uploaded.
  public let digest: BlobDigest
  /// The declared size in bytes.
  public let sizeBytes: Int64
  /// Bytes that are here already; the next chunk begins there.
  public let offset: Int64
  /// Whether the blob is stored and durable, so that nothing needs to be sent.
  public let isStored: Bool
}

/// One stored blob, as a listing names it.
public struct BlobEntry: Sendable, Hashable {
  /// The SHA-256 in its name.
  public let digest: BlobDigest
  /// The size of its file in bytes.
  public let sizeBytes: Int64
  /// When it was stored or last offered again, in seconds since 1970.
  public let storedUTCSeconds: Int64
}

/// What is wrong with a stored blob.
public enum BlobFault: Sendable, Hashable {
  /// The content has another digest than the name says.
  case changed(BlobDigest)
  /// A file that is not named like a blob, by its path within the store.
  case foreign(String)
}

/// Materials by their SHA-256: each file is written aside, flushed, renamed into its place, and its
/// folder flushed, before it counts as stored.
public final class BlobStore: Sendable {
  private let files: BlobFiles
  private let uploads: BlobUploads
  private let hashing: BlobHashing
  private let reads: BlobReads
  private let lock: InstanceLock

  /// Opens or creates the store in `folder`, whose parent exists.
  ///
  /// It blocks; call it at start.
  ///
  /// - Throws: `StoreError.heldByAnother`, `StoreError.file`.
  public init(at folder: String, limits: BlobLimits = BlobLimits()) throws(StoreError) {
    files = try BlobFiles(folder: folder)
    lock = try InstanceLock(path: folder + "/lock")
    uploads = BlobUploads(files: files, limits: limits)
    hashing = BlobHashing(files: files, runningMax: limits.openUploadsMax)
    reads = BlobReads(files: files, chunkBytesMax: limits.chunkBytesMax)
  }

  /// Begins an upload, or finds how far an earlier one came, even before a restart.
  ///
  /// - Throws: `BlobError.tooLarge` before a byte is written, `BlobError.sizeChanged`.
  public func beginOrResume(_ digest: BlobDigest, sizeBytes: Int64) async throws -> BlobUpload {
    let upload = try await uploads.begin(digest, sizeBytes: sizeBytes)
    if !upload.isStored { try await hashing.resume(digest, offset: upload.offset) }
    return upload
  }

  /// How far an unfinished upload came, in bytes; 0 when there is none.
  ///
  /// - Throws: `StoreError.file`.
  public func storedBytes(ofUpload digest: BlobDigest) async throws -> Int64 {
    try await uploads.storedBytes(of: digest)
  }

  /// Adds a chunk that begins at `offset` and answers where the next one begins.
  ///
  /// - Throws: `BlobError.wrongOffset`, `tooLong`, `notFound`; `StoreError.full`, after which the
  ///   same chunk may be sent again.
  public func append(
    _ chunk: [UInt8], to digest: BlobDigest, at offset: Int64
  ) async throws -> Int64 {
    try await append([chunk], to: digest, at: offset)
  }

  /// Adds chunks that follow one another, the first at `offset`: one core hashes them while another
  /// writes them.
  ///
  /// - Throws: as for one chunk; what was written of them before is taken back.
  public func append(
    _ chunks: [[UInt8]], to digest: BlobDigest, at offset: Int64
  ) async throws -> Int64 {
    async let hashed: Void = hashing.update(digest, chunks, at: offset)
    do {
      let next = try await uploads.append(chunks, to: digest, at: offset)
      await hashed
      return next
    } catch {
      await hashed
      await hashing.forget(digest)
      throw error
    }
  }

  /// Verifies the bytes and makes the blob durable under its name.
  ///
  /// - Throws: `BlobError.incomplete`; `BlobError.digestMismatch`, the partial upload being removed;
  ///   `StoreError` when the disk fails, after which the upload begins anew.
  public func finish(_ digest: BlobDigest) async throws {
    guard let sizeBytes = try await uploads.wholeBytes(of: digest) else { return }
    guard try await hashing.finish(digest, sizeBytes: sizeBytes) == digest.bytes else {
      await uploads.abandon(digest)
      throw BlobError.digestMismatch
    }
    try await uploads.store(digest, as: digest)
  }

  /// Makes the blob durable under the digest its bytes turn out to have, and answers that.
  ///
  /// `key` names an upload whose digest its sender does not know: any 32 bytes that are no content's
  /// digest, such as the digest of a request id.
  ///
  /// - Throws: as `finish`; `BlobError.digestMismatch` if another digest was expected.
  public func finish(
    unnamed key: BlobDigest, expecting expected: BlobDigest? = nil
  ) async throws -> BlobDigest {
    guard let sizeBytes = try await uploads.wholeBytes(of: key) else { throw BlobError.notFound }
    let digest = try BlobDigest(try await hashing.finish(key, sizeBytes: sizeBytes))
    if let expected, expected != digest {
      await uploads.abandon(key)
      throw BlobError.digestMismatch
    }
    try await uploads.store(key, as: digest)
    return digest
  }

  /// Forgets an upload and its bytes.
  public func abandon(_ digest: BlobDigest) async {
    await hashing.forget(digest)
    await uploads.abandon(digest)
  }

  /// Up to `count` bytes from `offset` on; none at the end.
  ///
  /// - Throws: `BlobError.notFound`.
  public func read(_ digest: BlobDigest, from offset: Int64, count: Int) async throws -> [UInt8] {
    try await reads.read(digest, from: offset, count: count)
  }

  /// The size of a stored blob in bytes; nil when it is not here.
  public func size(of digest: BlobDigest) async throws -> Int64? {
    try await reads.size(of: digest)
  }

  /// Keeps blobs from being collected while `body` makes them referenced.
  ///
  /// - Throws: `BlobError.notFound` when one of them is not stored; what `body` throws.
  public func withPinned<Answer: Sendable>(
    _ digests: [BlobDigest], _ body: () async throws -> Answer
  ) async throws -> Answer {
    try await uploads.pin(digests)
    do {
      let answer = try await body()
      await uploads.unpin(digests)
      return answer
    } catch {
      await uploads.unpin(digests)
      throw error
    }
  }

  /// Every stored blob, by digest.
  public func entries() async throws -> [BlobEntry] {
    try await reads.survey().entries
  }

  /// Reads every blob and names those that changed, and every file that is not ours.
  public func verify() async throws -> [BlobFault] {
    let (entries, foreign) = try await reads.survey()
    var faults = foreign.map { BlobFault.foreign($0) }
    for entry in entries where try await !reads.isIntact(entry) {
      faults.append(.changed(entry.digest))
    }
    return faults
  }

  /// Whether the bytes of a stored blob are still those of its digest; nil when it is not here.
  public func isIntact(_ digest: BlobDigest) async throws -> Bool? {
    guard let sizeBytes = try await reads.size(of: digest) else { return nil }
    return try await reads.isIntact(
      BlobEntry(digest: digest, sizeBytes: sizeBytes, storedUTCSeconds: 0))
  }

  /// Removes blobs stored before `storedBeforeUTCSeconds` that `isReferenced` does not claim, and
  /// answers which.
  ///
  /// A blob that is pinned, offered again or claimed meanwhile stays.
  public func collectGarbage(
    storedBeforeUTCSeconds: Int64,
    isReferenced: @Sendable (BlobDigest) async throws -> Bool
  ) async throws -> [BlobDigest] {
    var removed: [BlobDigest] = []
    for entry in try await entries() where entry.storedUTCSeconds < storedBeforeUTCSeconds {
      guard await uploads.nominate(entry.digest) else { continue }
      let isKept = try await isReferenced(entry.digest)
      if try await uploads.remove(entry.digest, unless: isKept) { removed.append(entry.digest) }
    }
    return removed
  }
}
