internal import Contracts
internal import Crypto

/// Names of regulated entities: one premises, one entity, however many licences (domain 3.3 rule 7).
enum EntityName {
  /// `entities/<credit code>-<serial>`; a natural person is named by a digest, never by his number.
  ///
  /// The feed masks the number's birth date, which leaves many people the same: the name tells them
  /// apart.
  static func of(holder: TypeHolder, premises: TypePremises?, licence: String) -> String {
    let serial = max(premises?.serial ?? 1, 1)
    if !holder.creditCode.isEmpty { return "entities/\(holder.creditCode)-\(serial)" }
    let person = [holder.identityKind, holder.identityNumber, holder.name]
    let identity = holder.identityNumber.isEmpty ? licence : person.joined(separator: "\u{1F}")
    let digest = SHA256.hash(data: Array(identity.utf8))
    return "entities/P\(hexadecimal(digest.prefix(digestBytes)))-\(serial)"
  }

  /// Bytes of the digest in a name: no two digests of a county's people meet by chance.
  ///
  /// Source: [D].
  private static let digestBytes = 10

  private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { byte in
      let text = String(byte, radix: 16)
      return byte < 16 ? "0" + text : text
    }.joined()
  }
}
