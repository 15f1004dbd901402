import Quiz
import Store
import Vocabulary

/// The packs of a device, each a file; verified whenever one is read.
struct PackShelf: Sendable {
  /// Where they stand.
  let folder: TripFolder
  /// The key they are sealed for.
  let device: DeviceKey

  /// Takes the bytes of a pack after checking every one.
  ///
  /// - Throws: `PackRefusal`, `TripRefusal.signingKeyMissing`, `StoreError`.
  func keep(_ bytes: [UInt8]) throws -> SealedPack {
    let pack = try SealedPack(bytes, trusting: try trusted())
    guard pack.header.deviceKeyID == device.keyID else { throw PackRefusal.otherDevice }
    try DurableFile.write(bytes, to: folder.packPath(pack.header.packID))
    return pack
  }

  /// The keys that packs and receipts are believed by.
  ///
  /// - Throws: `TripRefusal.signingKeyMissing`, `StoreError`.
  func trusted() throws -> TrustedKeys {
    let keys = try folder.trustedKeys()
    guard !keys.isEmpty else { throw TripRefusal.signingKeyMissing }
    return TrustedKeys(keys)
  }

  /// Takes a list of withdrawn packs and questions; an older one than is there is passed over.
  ///
  /// - Throws: `PackRefusal`, `TripRefusal`, `StoreError`.
  func keepRevocations(_ bytes: [UInt8]) throws {
    let list = try RevocationList(bytes, trusting: try trusted())
    if let known = try revocations(), !list.replaces(known) { return }
    try folder.keepRevocations(bytes)
  }

  /// The list of withdrawn packs and questions; nil if none came yet.
  ///
  /// - Throws: `PackRefusal`, `TripRefusal`, `StoreError`.
  func revocations() throws -> RevocationList? {
    let bytes = try folder.revocationBytes()
    return bytes.isEmpty ? nil : try RevocationList(bytes, trusting: try trusted())
  }

  /// The bytes of a pack.
  ///
  /// - Throws: `TripRefusal.packUnknown`, `StoreError`.
  func bytes(of packID: String) throws -> [UInt8] {
    let path = folder.packPath(packID)
    guard let bytes = try DurableFile.read(path, bytesMax: SealedPack.bytesMax) else {
      throw TripRefusal.packUnknown(packID)
    }
    return bytes
  }

  /// A pack, verified and still sealed.
  ///
  /// - Throws: `PackRefusal`, `TripRefusal`, `StoreError`.
  func pack(_ packID: String) throws -> SealedPack {
    try SealedPack(try bytes(of: packID), trusting: try trusted())
  }

  /// Opens a pack at the latest moment the device has seen.
  ///
  /// - Throws: `PackRefusal`, `TripRefusal`, `StoreError`.
  func open(_ packID: String, at latest: UTCMicroseconds) throws -> OpenedPack {
    try pack(packID).open(with: device, at: latest, revocations: try revocations())
  }

  /// Every file on the shelf: a pack, or why it is none.
  func all() throws -> [PackOnShelf] {
    let trusted = TrustedKeys(try folder.trustedKeys())
    let revocations = try? self.revocations()
    return try folder.packPaths.map { path in
      let bytes = try DurableFile.read(path, bytesMax: SealedPack.bytesMax) ?? []
      do throws(PackRefusal) {
        let pack = try SealedPack(bytes, trusting: trusted)
        let isRevoked =
          revocations?.revokes(pack.header.packID, serial: pack.header.serial) ?? false
        return PackOnShelf(
          path: path, sizeBytes: bytes.count, pack: pack, refusal: isRevoked ? .revoked : nil)
      } catch {
        return PackOnShelf(path: path, sizeBytes: bytes.count, pack: nil, refusal: error)
      }
    }
  }
}

/// A file on the shelf.
struct PackOnShelf: Sendable {
  /// Where it stands.
  let path: String
  /// Bytes.
  let sizeBytes: Int
  /// The pack, if it is one.
  let pack: SealedPack?
  /// What is wrong with it.
  let refusal: PackRefusal?
}
