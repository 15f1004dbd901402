import Glibc

/// Folders and small files of a service, made private and refused when they are not.
enum StateFolder {
  /// Largest configuration, access or key file, in bytes.
  static let fileBytesMax = 4 << 20

  /// Creates a folder and its parents as needed; answers whether it was missing.
  @discardableResult
  static func create(
    _ path: String, mode: mode_t = 0o700, mustBeOwn: Bool = true
  ) throws(StartFailure) -> Bool {
    let wasMissing = !exists(path)
    var partial = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      partial += "/\(part)"
      if mkdir(partial, mode) == 0 || errno == EEXIST || errno == EISDIR { continue }
      throw failed("create the folder", partial)
    }
    var status = stat()
    guard stat(path, &status) == 0 else { throw failed("open the folder", path) }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw StartFailure(
        .system, "\(path) is not a folder", remedy: "Move it away or name another folder.")
    }
    guard !mustBeOwn || status.st_uid == geteuid() else {
      throw StartFailure(
        .system, "\(path) belongs to another user (uid \(status.st_uid))",
        remedy: "Name a folder of your own.")
    }
    return wasMissing
  }

  /// Takes away from a folder what others could do with it.
  static func restrict(_ path: String, mode: mode_t, group: String?) throws(StartFailure) {
    if let group {
      guard chown(path, uid_t.max, try groupID(group)) == 0 else {
        throw failed("give to group \(group)", path)
      }
    }
    guard chmod(path, mode) == 0 else { throw failed("change the mode of", path) }
  }

  /// The bytes of a small file.
  static func read(_ path: String) throws(StartFailure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failed("open", path, .configuration) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16 << 10)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      guard count >= 0 else { throw failed("read", path, .configuration) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= fileBytesMax else {
        throw StartFailure(
          .configuration, "\(path) is larger than \(fileBytesMax) bytes",
          remedy: "Check that it is the right file.")
      }
    }
  }

  /// Whether there is a file.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Writes a private file that appears whole or not at all.
  static func write(_ path: String, _ bytes: [UInt8]) throws(StartFailure) {
    let temporary = path + ".new"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failed("create", temporary) }
    defer { close(descriptor) }
    guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0 else {
      throw failed("write", temporary)
    }
    guard rename(temporary, path) == 0 else { throw failed("create", path) }
    let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    let folderDescriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folderDescriptor >= 0 else { throw failed("open the folder", folder) }
    defer { close(folderDescriptor) }
    guard fsync(folderDescriptor) == 0 else { throw failed("make durable", folder) }
  }

  static func groupID(_ name: String) throws(StartFailure) -> gid_t {
    var record = group()
    var found: UnsafeMutablePointer<group>?
    var room = [CChar](repeating: 0, count: 64 << 10)
    guard getgrnam_r(name, &record, &room, room.count, &found) == 0, found != nil else {
      throw StartFailure(
        .configuration, "there is no Unix group \(name)",
        remedy: "Create it with groupadd, or correct the key socketGroup.")
    }
    return record.gr_gid
  }

  static func failed(
    _ verb: String, _ path: String, _ code: ExitCode = .system
  ) -> StartFailure {
    let reason = String(cString: strerror(errno))
    return StartFailure(
      code, "cannot \(verb) \(path): \(reason)", remedy: "Check the path and who may use it.")
  }
}
