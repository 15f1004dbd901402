/// A file that brings sittings home by hand when there is no network: sealed for the service.
///
/// `QZCF`, version, ephemeral X25519 key, then AES-256-GCM over a list of records. Everybody can
/// seal one; only the service opens it. What is inside proves itself.
public enum CarriedFile {
  /// The version of the byte form.
  public static let version: UInt16 = 1
  private static let mark = "QZCF"
  private static let purpose = "carried"

  /// Seals canonical records for the holder of a public key.
  ///
  /// `ephemeral` is made for this file only.
  ///
  /// - Throws: `PackRefusal.unsealable`; what the cryptographic library throws.
  public static func seal(
    _ records: [[UInt8]], to servicePublicKey: [UInt8], ephemeral: DeviceKey
  ) throws -> [UInt8] {
    guard let shared = ephemeral.agree(with: servicePublicKey) else {
      throw PackRefusal.unsealable("service key")
    }
    var content = CanonicalWriter()
    content.list(records) { $0.bytes($1) }
    var writer = CanonicalWriter(mark: mark)
    writer.number16(version)
    writer.raw(ephemeral.publicKey)
    writer.raw(
      try SealedBox.seal(
        content.bytes, key: key(shared, ephemeral.publicKey), purpose: purpose))
    return writer.bytes
  }

  /// Opens a file; the records are still to be read one by one.
  ///
  /// - Throws: `PackRefusal.notAPack`, `unknownVersion`, `truncated`, `tampered`.
  public static func open(_ bytes: [UInt8], with service: DeviceKey) throws(PackRefusal)
    -> [[UInt8]]
  {
    guard bytes.starts(with: Array(mark.utf8)) else { throw .notAPack }
    var reader = CanonicalReader(bytes)
    let found: UInt16
    let ephemeral: [UInt8]
    let sealed: [UInt8]
    do throws(CanonicalFault) {
      _ = try reader.raw(mark.utf8.count)
      found = try reader.number16()
      ephemeral = try reader.raw(QuizSigner.keyBytes)
      sealed = try reader.raw(reader.left)
    } catch {
      throw .truncated
    }
    guard found == version else { throw .unknownVersion(found) }
    guard let shared = service.agree(with: ephemeral),
      let content = SealedBox.open(sealed, key: key(shared, ephemeral), purpose: purpose)
    else { throw .tampered("carried file") }
    var inner = CanonicalReader(content)
    do throws(CanonicalFault) {
      let records = try inner.list { reader throws(CanonicalFault) in try reader.bytes() }
      try inner.end()
      return records
    } catch {
      throw .tampered("carried list")
    }
  }

  private static func key(_ shared: [UInt8], _ ephemeral: [UInt8]) -> [UInt8] {
    Digests.derive(shared, salt: ephemeral, purpose: "QZK1 carried")
  }
}
