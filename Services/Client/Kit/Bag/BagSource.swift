import CZip
import Glibc
import Store

/// Where the files of a bag are read from.
protocol BagSource {
  /// Paths of all files below the bag's folder, sorted.
  func names() throws -> [String]
  /// Gives a file piece by piece; false if it is not there.
  func read(_ name: String, _ body: ([UInt8]) throws -> Void) throws -> Bool
}

extension BagSource {
  /// A small file whole; nil if it is not there or longer than 64 MiB.
  func text(_ name: String) throws -> String? {
    var bytes: [UInt8] = []
    let isThere = try read(name) { part in
      bytes += part
      guard bytes.count <= InputFile.wholeBytesMax else {
        throw Complaint(EvidenceText.bagBad.with(name), outcome: .unverified)
      }
    }
    return isThere ? String(validating: bytes, as: UTF8.self) : nil
  }
}

/// Bytes read at a time. [D]
private let readBytes = 1 << 20

/// A bag in a folder.
struct BagFolder: BagSource {
  let folder: String

  init(_ folder: String) { self.folder = folder }

  func names() throws -> [String] { try names(below: "") { _ in }.sorted() }

  /// Takes the folder away, with everything in it; none is no trouble.
  func remove() {
    var folders: [String] = []
    let files = (try? names(below: "") { folders.append($0) }) ?? []
    for file in files { unlink("\(folder)/\(file)") }
    for inner in folders.reversed() { rmdir("\(folder)/\(inner)") }
    rmdir(folder)
  }

  private func names(
    below prefix: String, _ entered: (String) -> Void
  ) throws -> [String] {
    guard let stream = opendir("\(folder)/\(prefix)") else {
      throw Complaint(UsageText.fileUnreadable.with(folder, SystemText.of(errno)))
    }
    defer { closedir(stream) }
    var found: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      let path = prefix.isEmpty ? name : "\(prefix)/\(name)"
      guard let status = FileStatus(path: "\(folder)/\(path)", follows: false) else { continue }
      // A link is a file: it is read, its target counts; a folder behind one is not entered.
      if status.isFolder {
        entered(path)
        found += try names(below: path, entered)
      } else {
        found.append(path)
      }
    }
    return found
  }

  func read(_ name: String, _ body: ([UInt8]) throws -> Void) throws -> Bool {
    let descriptor = open("\(folder)/\(name)", O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else {
      if errno == ENOENT { return false }
      throw Complaint(UsageText.fileUnreadable.with(name, SystemText.of(errno)))
    }
    defer { close(descriptor) }
    while true {
      let part = [UInt8](unsafeUninitializedCapacity: readBytes) { memory, count in
        count = max(0, Glibc.read(descriptor, memory.baseAddress, readBytes))
      }
      if part.isEmpty { return true }
      try body(part)
    }
  }
}

/// A bag in a zip file, below one folder.
final class BagZipSource: BagSource {
  private let archive: OpaquePointer
  private let indices: [String: UInt64]

  /// Opens a zip file.
  ///
  /// - Throws: `Complaint` if it is none, or holds more than one folder at its top.
  init(_ path: String) throws {
    guard let archive = zip_open(path, ZIP_RDONLY, nil) else {
      throw Complaint(UsageText.fileUnreadable.with(path, "zip"), outcome: .rejected)
    }
    var found: [String: UInt64] = [:]
    var roots: Set<Substring> = []
    for index in 0..<UInt64(max(0, zip_get_num_entries(archive, 0))) {
      guard let bytes = zip_get_name(archive, index, zip_flags_t(ZIP_FL_ENC_GUESS)) else {
        continue
      }
      let name = String(cString: bytes)
      guard !name.hasSuffix("/"), let slash = name.firstIndex(of: "/") else { continue }
      roots.insert(name[..<slash])
      found[String(name[name.index(after: slash)...])] = index
    }
    self.archive = archive
    indices = found
    guard roots.count == 1 else {
      throw Complaint(EvidenceText.bagBad.with(path), outcome: .unverified)
    }
  }

  deinit { zip_discard(archive) }

  func names() -> [String] { indices.keys.sorted() }

  func read(_ name: String, _ body: ([UInt8]) throws -> Void) throws -> Bool {
    guard let index = indices[name], let file = zip_fopen_index(archive, index, 0) else {
      return false
    }
    defer { zip_fclose(file) }
    while true {
      var count = 0
      let part = [UInt8](unsafeUninitializedCapacity: readBytes) { memory, filled in
        count = Int(zip_fread(file, memory.baseAddress, UInt64(readBytes)))
        filled = max(0, count)
      }
      guard count >= 0 else {
        throw Complaint(EvidenceText.bagBad.with(name), outcome: .unverified)
      }
      if part.isEmpty { return true }
      try body(part)
    }
  }
}
