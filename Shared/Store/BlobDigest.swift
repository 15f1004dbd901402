/// The SHA-256 that names a blob.
public struct BlobDigest: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Bytes of a SHA-256.
  public static let byteCount = 32

  /// The 32 bytes.
  public let bytes: [UInt8]

  /// Takes the bytes of a SHA-256.
  ///
  /// - Throws: `BlobError.malformedDigest` unless there are 32.
  public init(_ bytes: [UInt8]) throws(BlobError) {
    guard bytes.count == Self.byteCount else { throw .malformedDigest(bytes: bytes.count) }
    self.bytes = bytes
  }

  /// Reads 64 lower-case hexadecimal digits; nil for anything else.
  public init?(hex: String) {
    let digits = Array(hex.utf8)
    guard digits.count == 2 * Self.byteCount else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = Self.value(digits[index]), let low = Self.value(digits[index + 1]) else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    self.bytes = bytes
  }

  /// 64 lower-case hexadecimal digits.
  public var description: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The order of the hexadecimal form.
  public static func < (first: BlobDigest, second: BlobDigest) -> Bool {
    first.bytes.lexicographicallyPrecedes(second.bytes)
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x61...0x66: digit - 0x57
    default: nil
    }
  }
}
