import Crypto

/// Seals the rows of the journal with AES-GCM, each bound to the place it stands in.
///
/// A row that is moved to another sitting or another place does not open.
struct RowSeal: Sendable {
  private let key: [UInt8]

  /// A seal under 32 secret bytes.
  init(key: [UInt8]) { self.key = key }

  /// The sealed row.
  ///
  /// - Throws: What the cryptographic library throws.
  func seal(_ content: [UInt8], place: String) throws -> [UInt8] {
    let box = try AES.GCM.seal(
      content, using: SymmetricKey(data: key), authenticating: Array(place.utf8))
    return Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
  }

  /// The content of a row.
  ///
  /// - Throws: `TripRefusal.rowSealed`.
  func open(_ bytes: [UInt8], place: String) throws(TripRefusal) -> [UInt8] {
    guard let box = try? AES.GCM.SealedBox(combined: bytes),
      let content = try? AES.GCM.open(
        box, using: SymmetricKey(data: key), authenticating: Array(place.utf8))
    else { throw .rowSealed(place) }
    return Array(content)
  }
}
