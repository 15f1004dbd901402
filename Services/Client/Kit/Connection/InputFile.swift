import Glibc
import Store

/// Reads files and stdin, and says what is wrong with them.
struct InputFile {
  private let descriptor: Int32
  /// Path, or `-`.
  let path: String
  /// Size; nil for a pipe.
  let sizeBytes: UInt64?

  /// What tells this content of this file from another; empty for a pipe.
  let fingerprint: String

  /// Bytes that are read whole at most. [D]
  static let wholeBytesMax = 64 << 20

  /// Opens a file; `-` is stdin.
  ///
  /// - Throws: `Complaint` with the path and why.
  init(_ path: String, session: Session) throws {
    self.path = path
    if path == "-" {
      if session.surroundings.terminals.input {
        guard !session.noInput else {
          throw Complaint(UsageText.noInput.with(ValueText.file.text), outcome: .usage)
        }
        session.console.notice(UsageText.stdinTerminal.text)
      }
      descriptor = STDIN_FILENO
      sizeBytes = nil
      fingerprint = ""
      return
    }
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.unreadable(path, errno) }
    guard let status = FileStatus(descriptor: descriptor) else {
      throw Self.unreadable(path, errno)
    }
    guard !status.isFolder else { throw Self.unreadable(path, EISDIR) }
    sizeBytes = status.isFile ? UInt64(status.sizeBytes) : nil
    fingerprint = status.fingerprint
  }

  /// The next bytes, at most `count`; empty at the end.
  ///
  /// - Throws: `Complaint`.
  func read(_ count: Int) throws -> [UInt8] {
    while true {
      var got = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: count) { memory, filled in
        got = Glibc.read(descriptor, memory.baseAddress, count)
        filled = max(0, got)
      }
      if got >= 0 { return bytes }
      if errno != EINTR { throw Self.unreadable(path, errno) }
    }
  }

  /// Goes to a place in the file.
  func seek(to offset: UInt64) { lseek(descriptor, off_t(offset), SEEK_SET) }

  /// The whole content.
  ///
  /// - Throws: `Complaint` if it is too long.
  func bytes() throws -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let part = try read(1 << 16)
      if part.isEmpty { return bytes }
      bytes += part
      guard bytes.count <= Self.wholeBytesMax else { throw Self.unreadable(path, EFBIG) }
    }
  }

  /// The whole content as text.
  ///
  /// - Throws: `Complaint` if it is too long or not UTF-8.
  func text() throws -> String {
    let bytes = try bytes()
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Complaint(
        UsageText.fileUnreadable.with(path, InputReasonText.encodingMalformed.text),
        outcome: .rejected)
    }
    return text
  }

  /// Closes the file; stdin stays open.
  func close() { if path != "-" { _ = Glibc.close(descriptor) } }

  private static func unreadable(_ path: String, _ code: Int32) -> Complaint {
    Complaint(UsageText.fileUnreadable.with(path, SystemText.of(code)), outcome: .failure)
  }
}

/// Faults of the system in the language of the command.
enum SystemText: String, PhraseTable {
  case missing, forbidden, folder, full, tooLong

  var phrase: Phrase {
    switch self {
    case .missing: Phrase("没有这个文件", "no such file")
    case .forbidden: Phrase("没有权限", "permission denied")
    case .folder: Phrase("这是目录", "it is a folder")
    case .full: Phrase("磁盘已满", "the disk is full")
    case .tooLong: Phrase("文件过大", "the file is too large")
    }
  }

  /// The words of an error number.
  static func of(_ code: Int32) -> String {
    switch code {
    case ENOENT, ENOTDIR: missing.text
    case EACCES, EPERM: forbidden.text
    case EISDIR: folder.text
    case ENOSPC, EDQUOT: full.text
    case EFBIG: tooLong.text
    default: String(cString: strerror(code))
    }
  }
}
