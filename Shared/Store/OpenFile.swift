internal import CStore
internal import Glibc

/// A file descriptor that closes itself; every failure names the operation and the path.
struct OpenFile: ~Copyable, Sendable {
  let number: Int32
  let path: String

  init(_ path: String, flags: Int32, mode: mode_t = 0o600) throws(StoreError) {
    let number = open(path, flags | O_CLOEXEC, mode)
    guard number >= 0 else {
      throw .file(operation: "open", path: path, errno: errno)
    }
    self.number = number
    self.path = path
  }

  deinit {
    close(number)
  }

  /// Size in bytes.
  func size() throws(StoreError) -> Int64 {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw failure("stat") }
    return Int64(status.st_size)
  }

  /// Writes every byte at `offset`.
  func write(_ bytes: [UInt8], at offset: Int64) throws(StoreError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        pwrite(
          number, $0.baseAddress.map { $0 + written }, bytes.count - written,
          off_t(offset + Int64(written)))
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw failure("write") }
      written += count
    }
  }

  /// Reads up to `count` bytes at `offset`; fewer only at the end of the file.
  func read(_ count: Int, at offset: Int64) throws(StoreError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let result = bytes.withUnsafeMutableBytes {
        pread(
          number, $0.baseAddress.map { $0 + filled }, count - filled,
          off_t(offset + Int64(filled)))
      }
      if result < 0 && errno == EINTR { continue }
      guard result >= 0 else { throw failure("read") }
      if result == 0 { break }
      filled += result
    }
    bytes.removeLast(count - filled)
    return bytes
  }

  func truncate(to size: Int64) throws(StoreError) {
    guard ftruncate(number, off_t(size)) == 0 else { throw failure("truncate") }
  }

  /// Has the system begin to write a part of the file, so that a later flush has less to wait for.
  ///
  /// It promises nothing, and its failure means nothing.
  func startWriting(from offset: Int64, count: Int64) {
    anlan_store_start_writing(number, offset, count)
  }

  /// Returns only when the content is on the disk.
  func sync() throws(StoreError) {
    guard fsync(number) == 0 else { throw failure("fsync") }
  }

  private func failure(_ operation: String) -> StoreError {
    errno == ENOSPC ? .full : .file(operation: operation, path: path, errno: errno)
  }
}

/// What must be done to a folder so that a name in it survives a power loss.
enum Folder {
  /// How a folder is opened to be made durable.
  static let flags = O_RDONLY | O_DIRECTORY

  /// Makes the names in a folder durable.
  ///
  /// SQLite ignores this failing; we do not.
  static func sync(_ path: String) throws(StoreError) {
    try OpenFile(path, flags: flags).sync()
  }

  /// Creates a folder for its owner only, unless it is there; true when it is new.
  static func create(_ path: String) throws(StoreError) -> Bool {
    if mkdir(path, 0o700) == 0 { return true }
    guard errno == EEXIST else { throw .file(operation: "mkdir", path: path, errno: errno) }
    return false
  }

  /// The folder that holds `path`.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The names in a folder, sorted, without the two dots.
  static func names(in path: String) throws(StoreError) -> [String] {
    guard let stream = opendir(path) else {
      throw .file(operation: "opendir", path: path, errno: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
