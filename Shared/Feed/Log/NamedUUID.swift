public import Crypto

/// UUIDs made from a name (RFC 9562 version 8, from SHA-256): the same name, the same UUID.
public enum NamedUUID {
  /// The UUID of a name, in its text form.
  public static func text(of name: String) -> String {
    text(ofDigest: SHA256.hash(data: Array(name.utf8)))
  }

  /// The UUID of a name whose digest is at hand.
  public static func text(ofDigest digest: SHA256.Digest) -> String {
    var bytes = Array(digest.prefix(16))
    bytes[6] = (bytes[6] & 0x0F) | 0x80
    bytes[8] = (bytes[8] & 0x3F) | 0x80
    let digits = Array(bytes.hexadecimal.utf8)
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
    return groups.map { String(decoding: digits[$0], as: UTF8.self) }.joined(separator: "-")
  }
}

extension Collection<UInt8> {
  /// Two lower-case digits a byte.
  @inlinable
  public var hexadecimal: String {
    String(unsafeUninitializedCapacity: count * 2) { text in
      var place = 0
      for byte in self {
        text[place] = Self.digit(byte >> 4)
        text[place + 1] = Self.digit(byte & 0x0F)
        place += 2
      }
      return place
    }
  }

  @usableFromInline
  static func digit(_ value: UInt8) -> UInt8 { value + (value < 10 ? 0x30 : 0x57) }
}
