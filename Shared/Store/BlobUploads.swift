internal import Glibc

/// Everything that adds or removes blobs, on a queue of its own.
actor BlobUploads {
  private struct Upload {
    let sizeBytes: Int64
    var offset: Int64
    /// Counts up with every use; the lowest is closed first.
    var lastUse: Int
  }

  /// Bytes after which the system is asked to begin writing: the flush at the end then has little
  /// left to wait for. [D]
  static let writeBackBytes: Int64 = 8 << 20

  private let direct = DirectWriter()
  private let executor = QueueExecutor(label: "anlan.blobs.writer")
  private let files: BlobFiles
  private let limits: BlobLimits
  private var open: [BlobDigest: Upload] = [:]
  private var uses = 0
  private var pins: [BlobDigest: Int] = [:]
  private var nominated: Set<BlobDigest> = []

  nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  init(files: BlobFiles, limits: BlobLimits) {
    self.files = files
    self.limits = limits
  }

  func begin(_ digest: BlobDigest, sizeBytes: Int64) throws -> BlobUpload {
    guard sizeBytes >= 0, sizeBytes <= limits.materialBytesMax else {
      throw BlobError.tooLarge(declaredBytes: sizeBytes, limitBytes: limits.materialBytesMax)
    }
    if let stored = try files.status(files.path(of: digest)) {
      guard stored.sizeBytes == sizeBytes else {
        throw BlobError.sizeChanged(begunWithBytes: stored.sizeBytes)
      }
      try keepLonger(digest)
      return BlobUpload(digest: digest, sizeBytes: sizeBytes, offset: sizeBytes, isStored: true)
    }
    if let upload = open[digest], upload.sizeBytes != sizeBytes {
      throw BlobError.sizeChanged(begunWithBytes: upload.sizeBytes)
    }
    let upload = try open[digest] ?? reopen(digest, sizeBytes: sizeBytes)
    remember(upload, as: digest)
    return BlobUpload(
      digest: digest, sizeBytes: sizeBytes, offset: upload.offset, isStored: false)
  }

  func storedBytes(of digest: BlobDigest) throws(StoreError) -> Int64 {
    if let upload = open[digest] { return upload.offset }
    return try files.status(files.partialPath(of: digest))?.sizeBytes ?? 0
  }

  func append(_ chunks: [[UInt8]], to digest: BlobDigest, at offset: Int64) throws -> Int64 {
    guard var upload = open[digest] else { throw BlobError.notFound }
    guard offset == upload.offset else { throw BlobError.wrongOffset(expected: upload.offset) }
    let count = chunks.reduce(0) { $0 + Int64($1.count) }
    guard count <= upload.sizeBytes - upload.offset else {
      throw BlobError.tooLong(declaredBytes: upload.sizeBytes)
    }
    let path = files.partialPath(of: digest)
    if !direct.write(chunks, count: Int(count), to: path, at: offset) {
      try write(chunks, to: path, at: offset, count: count)
    }
    upload.offset += count
    remember(upload, as: digest)
    return upload.offset
  }

  private func write(
    _ chunks: [[UInt8]], to path: String, at offset: Int64, count: Int64
  ) throws(StoreError) {
    let file = try OpenFile(path, flags: O_RDWR)
    do {
      var place = offset
      for chunk in chunks {
        try file.write(chunk, at: place)
        place += Int64(chunk.count)
      }
    } catch {
      try? file.truncate(to: offset)
      throw error
    }
    let begun = offset / Self.writeBackBytes * Self.writeBackBytes
    if offset + count - begun >= Self.writeBackBytes {
      file.startWriting(from: begun, count: offset + count - begun)
    }
  }

  /// The bytes of an upload that are whole; nil when it is a stored blob already.
  func wholeBytes(of digest: BlobDigest) throws -> Int64? {
    guard let upload = open[digest] else {
      guard try files.status(files.path(of: digest)) != nil else { throw BlobError.notFound }
      try keepLonger(digest)
      return nil
    }
    guard upload.offset == upload.sizeBytes else {
      throw BlobError.incomplete(haveBytes: upload.offset, declaredBytes: upload.sizeBytes)
    }
    return upload.sizeBytes
  }

  /// Makes a whole upload, found to have this digest, durable under its name.
  func store(_ upload: BlobDigest, as digest: BlobDigest) throws {
    open[upload] = nil
    if open.isEmpty { direct.rest() }
    let partial = files.partialPath(of: upload)
    if upload != digest, try files.status(files.path(of: digest)) != nil {
      try files.remove(partial)
      return try keepLonger(digest)
    }
    do {
      try OpenFile(partial, flags: O_RDWR).sync()
      try files.makeShelf(of: digest)
      try place(partial, as: digest)
    } catch {
      // After a failed flush the cache may lie: nothing of this upload is kept.
      try? files.remove(partial)
      throw error
    }
  }

  private func place(_ partial: String, as digest: BlobDigest) throws(StoreError) {
    let path = files.path(of: digest)
    guard rename(partial, path) == 0 else {
      throw .file(operation: "rename", path: path, errno: errno)
    }
    do {
      try Folder.sync(files.shelf(of: digest))
    } catch {
      try? files.remove(path)
      throw error
    }
  }

  func abandon(_ digest: BlobDigest) {
    open[digest] = nil
    try? files.remove(files.partialPath(of: digest))
  }

  /// Keeps stored blobs until `unpin`.
  func pin(_ digests: [BlobDigest]) throws {
    for digest in digests where try files.status(files.path(of: digest)) == nil {
      throw BlobError.notFound
    }
    for digest in digests {
      pins[digest, default: 0] += 1
      nominated.remove(digest)
    }
  }

  func unpin(_ digests: [BlobDigest]) {
    for digest in digests {
      let count = (pins[digest] ?? 1) - 1
      pins[digest] = count == 0 ? nil : count
    }
  }

  /// Marks a blob for removal; false when it is pinned.
  func nominate(_ digest: BlobDigest) -> Bool {
    guard pins[digest] == nil else { return false }
    nominated.insert(digest)
    return true
  }

  /// Removes a blob that is still marked; true when it is gone.
  func remove(_ digest: BlobDigest, unless isKept: Bool) throws(StoreError) -> Bool {
    guard nominated.remove(digest) != nil, !isKept else { return false }
    try files.remove(files.path(of: digest))
    try Folder.sync(files.shelf(of: digest))
    return true
  }

  /// A blob that is offered again is as young as a new one, and its name certainly durable.
  private func keepLonger(_ digest: BlobDigest) throws(StoreError) {
    nominated.remove(digest)
    let path = files.path(of: digest)
    guard utimensat(AT_FDCWD, path, nil, 0) == 0 else {
      throw .file(operation: "utimensat", path: path, errno: errno)
    }
    try Folder.sync(files.shelf(of: digest))
  }

  /// Finds what an earlier upload left.
  private func reopen(_ digest: BlobDigest, sizeBytes: Int64) throws(StoreError) -> Upload {
    let file = try OpenFile(files.partialPath(of: digest), flags: O_RDWR | O_CREAT)
    var offset = try file.size()
    if offset > sizeBytes {
      try file.truncate(to: 0)
      offset = 0
    }
    return Upload(sizeBytes: sizeBytes, offset: offset, lastUse: 0)
  }

  private func remember(_ upload: Upload, as digest: BlobDigest) {
    uses += 1
    var upload = upload
    upload.lastUse = uses
    open[digest] = upload
    guard open.count > limits.openUploadsMax,
      let oldest = open.min(by: { $0.value.lastUse < $1.value.lastUse })
    else { return }
    open[oldest.key] = nil
  }
}
