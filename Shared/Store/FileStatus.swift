internal import Glibc

/// What stands at a path or behind a descriptor.
public struct FileStatus: Sendable, Hashable {
  /// Whether it is a folder.
  public let isFolder: Bool
  /// Whether it is an ordinary file: no folder, pipe or device.
  public let isFile: Bool
  /// Its size in bytes.
  public let sizeBytes: Int64
  /// Who may do what, as the nine permission bits.
  public let permissions: UInt32
  /// Another file at the same path, or another content of it, has another fingerprint.
  public let fingerprint: String

  /// What stands at a path; nil, with the reason in `errno`, if nothing does.
  ///
  /// - Parameter follows: Whether a link counts as what it leads to.
  public init?(path: String, follows: Bool = true) {
    var found = stat()
    guard (follows ? stat(path, &found) : lstat(path, &found)) == 0 else { return nil }
    self.init(found)
  }

  /// What stands behind an open descriptor; nil, with the reason in `errno`, if it is not open.
  public init?(descriptor: Int32) {
    var found = stat()
    guard fstat(descriptor, &found) == 0 else { return nil }
    self.init(found)
  }

  private init(_ found: stat) {
    isFolder = found.st_mode & S_IFMT == S_IFDIR
    isFile = found.st_mode & S_IFMT == S_IFREG
    sizeBytes = Int64(found.st_size)
    permissions = UInt32(found.st_mode) & 0o777
    fingerprint =
      "\(found.st_dev).\(found.st_ino).\(found.st_size)"
      + ".\(found.st_mtim.tv_sec).\(found.st_mtim.tv_nsec)"
  }
}
