import Glibc
import Store

/// Writes files so that they are whole or absent: a temporary file, fsync, rename.
///
/// What is there and no file, such as a pipe or `/dev/null`, is written to and stays what it is.
struct OutputFile {
  /// Where it will stand.
  let path: String
  private let temporaryPath: String
  private let descriptor: Int32
  private let isReplaced: Bool

  /// Begins a file; with `resuming`, goes on with the part that an interrupted run left.
  ///
  /// - Throws: `Complaint` with the path and why.
  init(_ path: String, resuming: Bool = false) throws {
    self.path = path
    isReplaced = Self.isReplaceable(path)
    temporaryPath = isReplaced ? path + ".part" : path
    if isReplaced {
      let mode = resuming ? O_CREAT | O_RDWR : O_CREAT | O_WRONLY | O_TRUNC
      descriptor = open(temporaryPath, mode | O_CLOEXEC, 0o600)
    } else {
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
    }
    guard descriptor >= 0 else { throw Self.unwritable(path, errno) }
  }

  /// Bytes there already.
  var sizeBytes: UInt64 {
    UInt64(clamping: FileStatus(descriptor: descriptor)?.sizeBytes ?? 0)
  }

  /// Reads what is there already, for its hash, and goes to its end.
  func readExisting(_ body: ([UInt8]) -> Void) {
    lseek(descriptor, 0, SEEK_SET)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count <= 0 { return }
      body(Array(buffer[..<count]))
    }
  }

  /// Forgets what is there already.
  func truncate() {
    ftruncate(descriptor, 0)
    lseek(descriptor, 0, SEEK_SET)
  }

  /// Appends bytes.
  ///
  /// - Throws: `Complaint`.
  func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR {
        throw Self.unwritable(path, errno)
      }
    }
  }

  /// Makes the file durable and gives it its name.
  ///
  /// - Throws: `Complaint`.
  func commit() throws {
    if isReplaced {
      guard fsync(descriptor) == 0, rename(temporaryPath, path) == 0 else {
        throw Self.unwritable(path, errno)
      }
    }
    _ = close(descriptor)
  }

  /// Throws the part away.
  func discard() {
    _ = close(descriptor)
    if isReplaced { unlink(temporaryPath) }
  }

  /// Gives a file that a library wrote its name; what is there and no file stays.
  ///
  /// - Throws: `Complaint`.
  static func adopt(_ part: String, as path: String) throws {
    guard isReplaceable(path) else {
      unlink(part)
      throw unwritable(path, EINVAL)
    }
    guard rename(part, path) == 0 else { throw unwritable(path, errno) }
  }

  /// Whether a file may take the place of what is there: nothing, or another file.
  private static func isReplaceable(_ path: String) -> Bool {
    guard let status = FileStatus(path: path) else { return true }
    return status.isFile || status.isFolder
  }

  static func unwritable(_ path: String, _ code: Int32) -> Complaint {
    Complaint(UsageText.fileUnwritable.with(path, SystemText.of(code)))
  }
}
