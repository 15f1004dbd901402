import Glibc
import Quiz
import Store

/// Where a device keeps what a trip needs: a folder for this account only.
///
/// `device.key` and `journal.key` are readable by their owner only. Whoever has the whole folder,
/// or the account, has everything in it: the journal's key guards a database file that was copied,
/// backed up or left on a broken disk without the key beside it, and nothing more.
struct TripFolder: Sendable, Hashable {
  /// Its path.
  let path: String

  /// Makes the folders.
  ///
  /// - Throws: `Complaint`.
  init(_ path: String) throws {
    self.path = path
    try Folders.make(path)
    try Folders.make("\(path)/packs")
    guard chmod(path, 0o700) == 0 else { throw OutputFile.unwritable(path, errno) }
  }

  /// The journal.
  var journalPath: String { "\(path)/journal.db" }

  /// The key of the device that packs are sealed for.
  ///
  /// - Throws: `TripRefusal.keyFile`, `StoreError`.
  func deviceSecret() throws -> [UInt8] { try secret("device.key") }

  /// The key of the journal's rows.
  ///
  /// - Throws: `TripRefusal.keyFile`, `StoreError`.
  func journalKey() throws -> [UInt8] { try secret("journal.key") }

  /// Public keys that packs and receipts may be signed with, one a line in hexadecimal.
  ///
  /// - Throws: `StoreError`.
  func trustedKeys() throws -> [[UInt8]] {
    let text = String(decoding: try DurableFile.read(trustedPath) ?? [], as: UTF8.self)
    return text.split(separator: "\n").compactMap { Identifier.bytes(hex: String($0)) }
  }

  /// Remembers the signing key of the first pull; another one later is refused.
  ///
  /// - Throws: `TripRefusal.signingKeyChanged`, `keyFile`, `StoreError`.
  func pin(_ publicKey: [UInt8]) throws {
    let known = try trustedKeys()
    if known.contains(publicKey) { return }
    guard publicKey.count == QuizSigner.keyBytes else { throw TripRefusal.keyFile("signing key") }
    if let first = known.first {
      throw TripRefusal.signingKeyChanged(
        known: Digests.hex(Digests.keyID(of: first)),
        shown: Digests.hex(Digests.keyID(of: publicKey))
      )
    }
    try DurableFile.write(Array((Digests.hex(publicKey) + "\n").utf8), to: trustedPath)
  }

  /// The list of withdrawn packs as it was signed; empty if none came yet.
  ///
  /// - Throws: `StoreError`.
  func revocationBytes() throws -> [UInt8] {
    try DurableFile.read(revocationsPath, bytesMax: Self.revocationBytesMax) ?? []
  }

  /// Keeps a list of withdrawn packs.
  ///
  /// - Throws: `StoreError`.
  func keepRevocations(_ bytes: [UInt8]) throws {
    try DurableFile.write(bytes, to: revocationsPath)
  }

  /// Where a pack stands; the name is a hash, because an id may hold any sign.
  func packPath(_ packID: String) -> String {
    "\(path)/packs/\(Digests.hex(Digests.sha256(Array(packID.utf8)).prefix(12))).pack"
  }

  /// Paths of all packs.
  var packPaths: [String] {
    guard let folder = opendir("\(path)/packs") else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".pack") { names.append("\(path)/packs/\(name)") }
    }
    return names.sorted()
  }

  /// Most bytes of a list of withdrawn packs: 4 MiB. [D]
  static let revocationBytesMax = 4 << 20

  private var trustedPath: String { "\(path)/signing-keys" }
  private var revocationsPath: String { "\(path)/revocations" }

  /// A secret of 32 bytes, made on first use.
  private func secret(_ name: String) throws -> [UInt8] {
    let file = "\(path)/\(name)"
    if let bytes = try DurableFile.read(file) {
      guard bytes.count == QuizSigner.keyBytes else { throw TripRefusal.keyFile(name) }
      return bytes
    }
    let bytes = RandomBytes.make(QuizSigner.keyBytes)
    try DurableFile.write(bytes, to: file)
    return bytes
  }
}

/// Random bytes of the system.
enum RandomBytes {
  static func make(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }
}
