internal import Crypto

/// The hashes that quizzes are built on, over plain bytes.
public enum Digests {
  /// Bytes of SHA-256 and of HMAC-SHA256.
  ///
  /// Source: FIPS 180-4.
  public static let byteCount = 32

  /// SHA-256.
  public static func sha256(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

  /// HMAC-SHA256.
  public static func hmac(key: [UInt8], _ message: [UInt8]) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: key)))
  }

  /// HKDF-SHA256 to 32 bytes.
  ///
  /// Source: RFC 5869.
  static func derive(_ secret: [UInt8], salt: [UInt8], purpose: String) -> [UInt8] {
    let key = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: secret), salt: salt, info: Array(purpose.utf8),
      outputByteCount: byteCount)
    return key.withUnsafeBytes { Array($0) }
  }

  /// The name of a public key: the first eight bytes of its SHA-256.
  ///
  /// Source: [D]; 64 bits tell apart the keys of one county, the signature does the proving.
  public static func keyID(of publicKey: [UInt8]) -> [UInt8] { Array(sha256(publicKey).prefix(8)) }

  /// Lower-case hexadecimal digits.
  public static func hex(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}

/// Base32 for codes that people read to each other.
public enum Base32 {
  /// Source: RFC 4648 §6.
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

  /// The first `count` characters of the bytes in base32, without padding.
  public static func prefix(_ count: Int, of bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    var buffer: UInt32 = 0
    var bits = 0
    for byte in bytes {
      buffer = buffer << 8 | UInt32(byte)
      bits += 8
      while bits >= 5 {
        bits -= 5
        text.append(alphabet[Int(buffer >> UInt32(bits) & 31)])
      }
      buffer &= (1 << UInt32(bits)) - 1
    }
    return String(decoding: text.prefix(count), as: UTF8.self)
  }
}

/// Order of bytes, the only order a draw knows: not the order of any language.
enum ByteOrder {
  static func precedes(_ one: String, _ other: String) -> Bool {
    one.utf8.lexicographicallyPrecedes(other.utf8)
  }
}

/// What names and codes in a draw may be made of.
enum DrawCode {
  /// Most bytes of an id or token. [D]
  static let bytesMax = 128

  /// Printable ASCII without a space, and without the signs that tickets are put together with.
  static func isID(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= bytesMax
      && text.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x7C && $0 != 0x23 }
  }

  /// Any letters, but no control signs, bar, number sign or star.
  static func isTopic(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= bytesMax
      && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0x7C && $0 != 0x23 && $0 != 0x2A }
  }
}
