import Crypto
import Quiz

/// Closed sittings in one encrypted file, for the day the network does not come back.
///
/// The file is sealed under a code of 120 random bits that is shown once and travels apart from it:
/// whoever finds the file alone has nothing. Long random codes need no slow derivation.
enum CarriedFile {
  /// Characters of the code, without the dashes.
  ///
  /// Source: 24 characters of base32 are 120 bits. [D]
  static let codeCharacters = 24
  /// Most bytes of a file: 256 MiB. [D]
  static let bytesMax = 256 << 20

  /// Which way a file goes: home with records, or back with what the office answered.
  enum Way: String, Sendable {
    case home = "QZHC"
    case back = "QZHB"
  }

  private static let version: UInt16 = 1
  private static let saltBytes = 16

  /// A new code: `ABCD-EFGH-…`.
  static func makeCode() -> String {
    let text = Array(Base32.prefix(codeCharacters, of: RandomBytes.make(15)))
    return stride(from: 0, to: text.count, by: 4)
      .map { String(text[$0..<min($0 + 4, text.count)]) }.joined(separator: "-")
  }

  /// Seals records.
  ///
  /// - Throws: What the cryptographic library throws.
  static func seal(
    _ records: [[UInt8]], code: String, going way: Way = .home
  ) throws -> [UInt8] {
    var content = CanonicalWriter()
    content.list(records) { $0.bytes($1) }
    let salt = RandomBytes.make(saltBytes)
    let box = try AES.GCM.seal(
      content.bytes, using: key(code, salt), authenticating: Array(way.rawValue.utf8))
    var writer = CanonicalWriter(mark: way.rawValue)
    writer.number16(version)
    writer.raw(salt)
    writer.bytes(Array(box.nonce) + Array(box.ciphertext) + Array(box.tag))
    return writer.bytes
  }

  /// The records of a file; nil if the code is wrong or the file damaged.
  static func open(_ bytes: [UInt8], code: String, going way: Way = .home) -> [[UInt8]]? {
    var reader = CanonicalReader(bytes)
    guard (try? reader.raw(4)) == Array(way.rawValue.utf8), (try? reader.number16()) == version,
      let salt = try? reader.raw(saltBytes), let sealed = try? reader.bytes(), reader.left == 0,
      let box = try? AES.GCM.SealedBox(combined: sealed),
      let content = try? AES.GCM.open(
        box, using: key(code, salt), authenticating: Array(way.rawValue.utf8))
    else { return nil }
    var inner = CanonicalReader(Array(content))
    return try? inner.list { reader throws(CanonicalFault) in try reader.bytes() }
  }

  private static func key(_ code: String, _ salt: [UInt8]) -> SymmetricKey {
    let letters = code.uppercased().filter { $0.isLetter || $0.isNumber }
    return HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: Array(letters.utf8)), salt: salt,
      info: Array("QZHC1".utf8), outputByteCount: 32)
  }
}
