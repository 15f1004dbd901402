internal import Crypto
internal import FoundationEssentials

/// A key that signs packs, revocations or receipts with Ed25519.
public struct QuizSigner: Sendable {
  /// The 32 bytes that others verify with.
  public let publicKey: [UInt8]
  private let seed: [UInt8]

  /// Bytes of a private or public key of Ed25519 and X25519.
  ///
  /// Source: RFC 8032, RFC 7748.
  public static let keyBytes = 32
  /// Bytes of a signature.
  ///
  /// Source: RFC 8032.
  public static let signatureBytes = 64

  /// A key from its 32 secret bytes; nil if they are another number.
  public init?(seed: [UInt8]) {
    guard seed.count == Self.keyBytes,
      let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed)
    else { return nil }
    self.seed = seed
    publicKey = Array(key.publicKey.rawRepresentation)
  }

  /// The name of the key in what it signs.
  public var keyID: [UInt8] { Digests.keyID(of: publicKey) }

  /// A signature.
  ///
  /// - Throws: What the cryptographic library throws, which it does not on a whole key.
  public func sign(_ bytes: [UInt8]) throws -> [UInt8] {
    let key = try Curve25519.Signing.PrivateKey(rawRepresentation: seed)
    return Array(try key.signature(for: bytes))
  }
}

/// Public keys that are believed, by their names.
public struct TrustedKeys: Sendable, Hashable {
  private let keys: [[UInt8]: [UInt8]]

  /// Keys of 32 bytes each; others are left out.
  public init(_ publicKeys: [[UInt8]]) {
    keys = Dictionary(
      publicKeys.filter { $0.count == QuizSigner.keyBytes }.map { (Digests.keyID(of: $0), $0) }
    ) { first, _ in first }
  }

  /// Whether a key of this name is believed.
  public func knows(_ keyID: [UInt8]) -> Bool { keys[keyID] != nil }

  /// Whether the signature is of the key with this name over these bytes.
  public func verify(_ signature: [UInt8], of bytes: [UInt8], by keyID: [UInt8]) -> Bool {
    guard let raw = keys[keyID],
      let key = try? Curve25519.Signing.PublicKey(rawRepresentation: raw)
    else { return false }
    return key.isValidSignature(signature, for: bytes)
  }
}

/// The key of one device, that packs are encrypted to.
public struct DeviceKey: Sendable {
  /// The 32 bytes that packs are sealed with.
  public let publicKey: [UInt8]
  private let secret: [UInt8]

  /// A key from its 32 secret bytes; nil if they are another number.
  public init?(secret: [UInt8]) {
    guard secret.count == QuizSigner.keyBytes,
      let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: secret)
    else { return nil }
    self.secret = secret
    publicKey = Array(key.publicKey.rawRepresentation)
  }

  /// The name of the key in packs.
  public var keyID: [UInt8] { Digests.keyID(of: publicKey) }

  /// What both sides can compute and nobody else; nil for a key that is none.
  func agree(with publicKey: [UInt8]) -> [UInt8]? {
    guard let own = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: secret),
      let other = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: publicKey),
      let shared = try? own.sharedSecretFromKeyAgreement(with: other)
    else { return nil }
    return shared.withUnsafeBytes { Array($0) }
  }
}

/// AES-GCM with a nonce that follows from key and content.
///
/// Every key is derived for one purpose of one pack. If the same content is sealed twice, the same
/// bytes come out; no two contents ever meet the same nonce by an accident of a random number.
enum SealedBox {
  private static let nonceBytes = 12

  static func seal(_ content: [UInt8], key: [UInt8], purpose: String) throws -> [UInt8] {
    let nonce = Digests.hmac(key: key, Array("QZN1".utf8) + content).prefix(nonceBytes)
    let box = try AES.GCM.seal(
      content, using: SymmetricKey(data: key), nonce: AES.GCM.Nonce(data: Array(nonce)),
      authenticating: Array(purpose.utf8))
    return Array(nonce) + Array(box.ciphertext) + Array(box.tag)
  }

  static func open(_ bytes: [UInt8], key: [UInt8], purpose: String) -> [UInt8]? {
    guard let box = try? AES.GCM.SealedBox(combined: bytes),
      let content = try? AES.GCM.open(
        box, using: SymmetricKey(data: key), authenticating: Array(purpose.utf8))
    else { return nil }
    return Array(content)
  }
}
