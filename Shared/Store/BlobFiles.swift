internal import Crypto
internal import Glibc

/// Where blobs and partial uploads lie in the folder of a store.
struct BlobFiles: Sendable {
  let folder: String

  /// Bytes hashed at a time: 1 MiB. [D]
  static let hashBytes = 1_024 * 1_024

  init(folder: String) throws(StoreError) {
    self.folder = folder
    if try Folder.create(folder) { try Folder.sync(Folder.parent(of: folder)) }
    if try Folder.create(folder + "/partial") { try Folder.sync(folder) }
  }

  /// The final path: two levels of folders by the first two bytes.
  func path(of digest: BlobDigest) -> String {
    "\(shelf(of: digest))/\(digest)"
  }

  /// The path while bytes are missing.
  func partialPath(of digest: BlobDigest) -> String {
    "\(folder)/partial/\(digest)"
  }

  func shelf(of digest: BlobDigest) -> String {
    let hex = digest.description
    return "\(folder)/\(hex.prefix(2))/\(hex.dropFirst(2).prefix(2))"
  }

  /// Makes the folders of a blob, durably.
  func makeShelf(of digest: BlobDigest) throws(StoreError) {
    let shelf = shelf(of: digest)
    let outer = Folder.parent(of: shelf)
    if try Folder.create(outer) { try Folder.sync(folder) }
    if try Folder.create(shelf) { try Folder.sync(outer) }
  }

  /// Size and time of a file; nil when there is none.
  func status(_ path: String) throws(StoreError) -> (sizeBytes: Int64, utcSeconds: Int64)? {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw .file(operation: "stat", path: path, errno: errno)
    }
    return (Int64(status.st_size), Int64(status.st_mtim.tv_sec))
  }

  /// Removes a file; nothing to remove is no error.
  func remove(_ path: String) throws(StoreError) {
    guard unlink(path) == 0 || errno == ENOENT else {
      throw .file(operation: "unlink", path: path, errno: errno)
    }
  }

  /// The digest of a file's first `sizeBytes` bytes, still open for more.
  func hasher(of file: borrowing OpenFile, sizeBytes: Int64) throws(StoreError) -> SHA256 {
    var hasher = SHA256()
    var offset: Int64 = 0
    while offset < sizeBytes {
      let wanted = min(Int64(Self.hashBytes), sizeBytes - offset)
      let bytes = try file.read(Int(wanted), at: offset)
      guard !bytes.isEmpty else { break }
      hasher.update(data: bytes)
      offset += Int64(bytes.count)
    }
    return hasher
  }
}
