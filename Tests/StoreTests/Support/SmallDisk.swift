import Glibc

/// A disk of a few hundred kibibytes, which only root can make.
enum SmallDisk {
  /// Whether one can be made here.
  static let isPossible: Bool = {
    var template = Array("/tmp/anlan-XXXXXX".utf8CString)
    guard geteuid() == 0, let made = mkdtemp(&template) else { return false }
    defer { rmdir(made) }
    guard mount("tmpfs", made, "tmpfs", 0, "size=64k") == 0 else { return false }
    return umount(made) == 0
  }()

  /// Lends a folder on a disk of `kibibytes`.
  static func withFolder(
    kibibytes: Int, _ body: (String) async throws -> Void
  ) async throws {
    try await withTemporaryFolder { folder in
      guard mount("tmpfs", folder, "tmpfs", 0, "size=\(kibibytes)k") == 0 else {
        throw TroubleMakingFolder(errno: errno)
      }
      defer { umount2(folder, Int32(MNT_DETACH)) }
      try await body(folder)
    }
  }

  /// Takes up `kibibytes` with a file of zeros.
  static func fill(_ path: String, kibibytes: Int) {
    let file = open(path, O_WRONLY | O_CREAT, 0o600)
    posix_fallocate(file, 0, kibibytes * 1_024)
    close(file)
  }
}
