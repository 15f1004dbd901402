import Glibc
import Store

/// Folders and small files of the client's own state.
enum Folders {
  /// Makes a folder and those above it, for this account only.
  ///
  /// - Throws: `Complaint`.
  static func make(_ path: String) throws {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/" + part
      if mkdir(made, 0o700) != 0, errno != EEXIST {
        throw OutputFile.unwritable(made, errno)
      }
    }
  }

  /// Whether a file, and no folder, is there.
  static func isFile(_ path: String) -> Bool {
    FileStatus(path: path)?.isFile ?? false
  }

  /// The text of a file; nil if it is not there or not UTF-8.
  static func read(_ path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count <= 0 { break }
      bytes += buffer[..<count]
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
