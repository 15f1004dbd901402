internal import Glibc

/// Holds a state directory or a database for one process: a lock file that only the kernel frees.
public final class InstanceLock: Sendable {
  private let file: OpenFile

  /// Takes the lock, creating the file if needed and writing our process id into it.
  ///
  /// - Throws: `StoreError.heldByAnother` naming the holder when it can be read;
  ///   `StoreError.file` when the file cannot be created.
  public init(path: String) throws(StoreError) {
    let file = try OpenFile(path, flags: O_RDWR | O_CREAT)
    guard flock(file.number, LOCK_EX | LOCK_NB) == 0 else {
      guard errno == EWOULDBLOCK else {
        throw .file(operation: "flock", path: path, errno: errno)
      }
      let bytes = (try? file.read(32, at: 0)) ?? []
      let text = String(decoding: bytes.prefix { $0 >= 0x30 && $0 <= 0x39 }, as: UTF8.self)
      throw .heldByAnother(path: path, processID: Int32(text))
    }
    try file.truncate(to: 0)
    try file.write(Array("\(getpid())\n".utf8), at: 0)
    self.file = file
  }

  /// Lets go of the lock before this object ends.
  public func release() {
    _ = flock(file.number, LOCK_UN)
  }
}
