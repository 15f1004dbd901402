internal import Glibc

/// Small files that must be whole or absent after a power loss, readable by their owner only.
public enum DurableFile {
  /// The content of a file of at most `bytesMax` bytes; nil when there is none.
  ///
  /// - Throws: `StoreError.file`, also (EACCES) when others than the owner may read it, and (EFBIG)
  ///   when it is longer.
  public static func read(_ path: String, bytesMax: Int = 65_536) throws(StoreError) -> [UInt8]? {
    guard access(path, F_OK) == 0 else { return nil }
    let file = try OpenFile(path, flags: O_RDONLY)
    var status = stat()
    guard fstat(file.number, &status) == 0 else {
      throw .file(operation: "stat", path: path, errno: errno)
    }
    guard status.st_mode & 0o077 == 0 else {
      throw .file(operation: "read", path: path, errno: EACCES)
    }
    guard status.st_size <= bytesMax else {
      throw .file(operation: "read", path: path, errno: EFBIG)
    }
    return try file.read(Int(status.st_size), at: 0)
  }

  /// Writes a file under another name, flushes it, renames it and flushes the folder.
  ///
  /// - Throws: `StoreError.file`, `StoreError.full`.
  public static func write(_ bytes: [UInt8], to path: String) throws(StoreError) {
    let draft = path + ".new"
    let file = try OpenFile(draft, flags: O_WRONLY | O_CREAT | O_TRUNC)
    try file.write(bytes, at: 0)
    try file.sync()
    guard rename(draft, path) == 0 else {
      throw .file(operation: "rename", path: path, errno: errno)
    }
    try Folder.sync(Folder.parent(of: path))
  }
}
