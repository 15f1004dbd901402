import Crypto
import Glibc

/// Writes a bag into a new folder, hashing every byte on its way.
struct BagWriter {
  /// The folder.
  let folder: String
  private var payload: [BagEntry] = []
  private var tags: [BagEntry] = []

  /// Begins a bag in a folder that is not there yet.
  ///
  /// - Throws: `Complaint`.
  init(_ folder: String) throws {
    self.folder = folder
    guard access(folder, F_OK) != 0 else {
      throw Complaint(EvidenceText.outputExists.with(folder), outcome: .usage)
    }
    try Folders.make("\(folder)/\(BagText.payload)")
  }

  /// Files of the payload so far.
  var count: Int { payload.count }
  /// Bytes of the payload so far.
  var sizeBytes: UInt64 { payload.reduce(0) { $0 + $1.sizeBytes } }

  /// Adds a file of the payload; `body` writes it piece by piece.
  ///
  /// - Throws: `Complaint`; what `body` throws.
  mutating func add(
    _ path: String, _ body: (_ write: ([UInt8]) throws -> Void) async throws -> Void
  ) async throws {
    let whole = "\(BagText.payload)/\(path)"
    guard BagText.isInside(path), !payload.contains(where: { $0.path == whole }) else {
      throw Complaint(EvidenceText.bagUnsafe.text, items: [.init(place: path, why: "")])
    }
    try Folders.make(folder + "/" + whole.split(separator: "/").dropLast().joined(separator: "/"))
    let file = try OutputFile("\(folder)/\(whole)")
    let sums = BagSums()
    do {
      try await body {
        try file.write($0)
        sums.update($0)
      }
    } catch {
      file.discard()
      throw error
    }
    try file.commit()
    payload.append(sums.entry(of: whole))
  }

  /// Adds a whole file of the payload.
  ///
  /// - Throws: `Complaint`.
  mutating func add(_ path: String, _ content: [UInt8]) async throws {
    try await add(path) { try $0(content) }
  }

  /// Writes the tag files; the bag is then complete.
  ///
  /// - Throws: `Complaint`.
  mutating func finish(_ info: [(String, String)]) throws {
    let oxum = [("Payload-Oxum", "\(sizeBytes).\(count)")]
    try tag("bagit.txt", BagText.declaration)
    try tag("bag-info.txt", (info + oxum).map { "\($0): \($1)\n" }.joined())
    for algorithm in BagText.algorithms {
      try tag(BagText.manifest(algorithm), manifest(payload, algorithm))
    }
    let listed = tags
    for algorithm in BagText.algorithms {
      try tag(BagText.tagManifest(algorithm), manifest(listed, algorithm))
    }
  }

  private mutating func tag(_ name: String, _ text: String) throws {
    let file = try OutputFile("\(folder)/\(name)")
    let bytes = Array(text.utf8)
    try file.write(bytes)
    try file.commit()
    let sums = BagSums()
    sums.update(bytes)
    tags.append(sums.entry(of: name))
  }

  /// Lines by path, so that the same content is the same manifest.
  private func manifest(_ entries: [BagEntry], _ algorithm: String) -> String {
    entries.sorted { $0.path < $1.path }.map {
      "\(algorithm == "sha512" ? $0.sha512 : $0.sha256)  \(BagText.encoded($0.path))\n"
    }.joined()
  }
}

/// A file of a bag with its digests.
struct BagEntry: Sendable, Hashable {
  /// Path below the bag's folder.
  let path: String
  /// Bytes.
  let sizeBytes: UInt64
  /// Lower-case hexadecimal.
  let sha256: String
  /// Lower-case hexadecimal.
  let sha512: String
}

/// Both digests of a file, while it goes by.
final class BagSums {
  private var sha256 = SHA256()
  private var sha512 = SHA512()
  private var sizeBytes: UInt64 = 0

  /// Takes the next bytes.
  func update(_ bytes: [UInt8]) {
    sha256.update(data: bytes)
    sha512.update(data: bytes)
    sizeBytes += UInt64(bytes.count)
  }

  /// The file with its digests.
  func entry(of path: String) -> BagEntry {
    BagEntry(
      path: path, sizeBytes: sizeBytes, sha256: Identifier.hex(Array(sha256.finalize())),
      sha512: Identifier.hex(Array(sha512.finalize())))
  }
}
