import Glibc

/// A folder of one test with a short path, so that sockets in it fit into `sun_path`.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/aw-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemError(code: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// A path inside.
  func file(_ name: String) -> String { "\(path)/\(name)" }

  deinit {
    guard let folder = opendir(path) else { return }
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { unlink(file(name)) }
    }
    closedir(folder)
    rmdir(path)
  }
}

/// A failed system call of a test.
struct SystemError: Error {
  let code: Int32
}
