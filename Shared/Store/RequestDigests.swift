internal import Crypto

/// Digests by which a repeated request is told from another one under the same id.
///
/// They are keyed (HMAC-SHA-256): a request may hold an identity number of which only the masked
/// form is kept, and whoever steals the rows without the key cannot try numbers against a digest.
public struct RequestDigests: Sendable {
  /// Bytes of a key: as many as of a digest.
  ///
  /// Source: RFC 2104 section 3.
  public static let keyBytes = 32
  /// What the fingerprint of a key is the digest of.
  private static let fingerprintText = "anlan.request-key.v1"

  private let key: SymmetricKey

  /// Digests under a key; nil unless it is of `keyBytes`.
  public init?(key: [UInt8]) {
    guard key.count == Self.keyBytes else { return nil }
    self.key = SymmetricKey(data: key)
  }

  /// The digest of a request, 32 bytes.
  public func digest(of request: [UInt8]) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: request, using: key))
  }

  /// Tells a key from another without telling the key, 32 bytes.
  public var fingerprint: [UInt8] { digest(of: Array(Self.fingerprintText.utf8)) }
}
