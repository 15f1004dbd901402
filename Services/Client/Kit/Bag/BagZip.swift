import CZip
import Glibc

/// Packs a bag's folder into a zip file, stored without compression: evidence is compressed already,
/// and a stored file can be cut out with any tool.
enum BagZip {
  /// Writes `folder` as `path`; every name begins with `root`.
  ///
  /// - Throws: `Complaint`.
  static func write(_ folder: String, to path: String, root: String, time: Int64) throws {
    let part = path + ".part"
    unlink(part)
    guard let archive = zip_open(part, ZIP_CREATE | ZIP_EXCL, nil) else {
      throw OutputFile.unwritable(path, errno)
    }
    for name in try BagFolder(folder).names() {
      let source = zip_source_file(archive, "\(folder)/\(name)", 0, -1)
      let index = zip_file_add(archive, "\(root)/\(name)", source, zip_flags_t(ZIP_FL_ENC_UTF_8))
      guard let source, index >= 0 else {
        zip_discard(archive)
        throw OutputFile.unwritable(path, EIO)
      }
      _ = source
      zip_set_file_compression(archive, UInt64(index), ZIP_CM_STORE, 0)
      // Two seconds is as fine as a zip file tells the time.
      zip_file_set_mtime(archive, UInt64(index), time_t(time & ~1), 0)
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      unlink(part)
      throw OutputFile.unwritable(path, errno)
    }
    try OutputFile.adopt(part, as: path)
  }
}
