internal import Crypto

/// Writes values in the one canonical form that hashes and signatures of quizzes stand on.
///
/// A number is eight bytes, big-endian; a byte string is its length as such a number and then its
/// bytes; a text is its UTF-8 as a byte string; a list is its count and then its items. There is one
/// way to write a value, so equal values have equal bytes in every implementation.
public struct CanonicalBytes: Sendable, Hashable {
  /// What was written.
  public private(set) var bytes: [UInt8] = []

  /// Nothing written yet.
  public init() {}

  /// Begins with a tag that says what follows, as "QZQ1".
  public init(tag: String) { bytes = Array(tag.utf8) }

  /// Writes a number.
  public mutating func append(_ number: Int64) {
    withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
  }

  /// Writes a number.
  public mutating func append(_ number: Int) { append(Int64(number)) }

  /// Writes a truth value as 0 or 1.
  public mutating func append(_ flag: Bool) { append(flag ? 1 : 0) }

  /// Writes a byte string.
  public mutating func append(_ string: [UInt8]) {
    append(string.count)
    bytes.append(contentsOf: string)
  }

  /// Writes bytes as they are, for parts that are canonical already.
  public mutating func appendRaw(_ string: [UInt8]) { bytes.append(contentsOf: string) }

  /// Writes a text.
  public mutating func append(_ text: String) { append(Array(text.utf8)) }

  /// Writes a list.
  public mutating func append<Item>(
    _ items: [Item], _ write: (inout CanonicalBytes, Item) -> Void
  ) {
    append(items.count)
    for item in items { write(&self, item) }
  }

  /// SHA-256 of what was written.
  public var sha256: [UInt8] { Array(SHA256.hash(data: bytes)) }
}
