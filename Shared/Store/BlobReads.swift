internal import Crypto
internal import Glibc

/// Everything that only looks at blobs, on a queue of its own: an upload being flushed does not
/// hold up a reader.
actor BlobReads {
  private let executor = QueueExecutor(label: "anlan.blobs.reader")
  private let files: BlobFiles
  private let chunkBytesMax: Int

  nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  init(files: BlobFiles, chunkBytesMax: Int) {
    self.files = files
    self.chunkBytesMax = chunkBytesMax
  }

  func read(_ digest: BlobDigest, from offset: Int64, count: Int) throws -> [UInt8] {
    guard try files.status(files.path(of: digest)) != nil else { throw BlobError.notFound }
    let file = try OpenFile(files.path(of: digest), flags: O_RDONLY)
    return try file.read(max(0, min(count, chunkBytesMax)), at: max(0, offset))
  }

  func size(of digest: BlobDigest) throws(StoreError) -> Int64? {
    try files.status(files.path(of: digest))?.sizeBytes
  }

  /// Whether the content of a blob is the one its name promises.
  func isIntact(_ entry: BlobEntry) throws(StoreError) -> Bool {
    let file = try OpenFile(files.path(of: entry.digest), flags: O_RDONLY)
    let hasher = try files.hasher(of: file, sizeBytes: entry.sizeBytes)
    return Array(hasher.finalize()) == entry.digest.bytes
  }

  /// Every blob, and every path that is none.
  func survey() throws(StoreError) -> (entries: [BlobEntry], foreign: [String]) {
    var entries: [BlobEntry] = []
    var foreign: [String] = []
    for outer in try Folder.names(in: files.folder) where outer != "partial" && outer != "lock" {
      guard outer.utf8.count == 2 else {
        foreign.append(outer)
        continue
      }
      for inner in try Folder.names(in: "\(files.folder)/\(outer)") {
        for name in try Folder.names(in: "\(files.folder)/\(outer)/\(inner)") {
          let place = "\(outer)/\(inner)/\(name)"
          guard let digest = BlobDigest(hex: name), name.hasPrefix(outer + inner),
            let status = try files.status("\(files.folder)/\(place)")
          else {
            foreign.append(place)
            continue
          }
          entries.append(
            BlobEntry(
              digest: digest, sizeBytes: status.sizeBytes, storedUTCSeconds: status.utcSeconds))
        }
      }
    }
    return (entries.sorted { $0.digest < $1.digest }, foreign)
  }
}
