internal import Crypto
internal import FoundationEssentials
internal import Store

/// The key that others verify checkpoints of one ledger with.
public struct LedgerPublicKey: Sendable, Hashable {
  /// Whose ledger it is.
  public let origin: String
  /// The 32 bytes of the Ed25519 key.
  public let bytes: [UInt8]

  /// The mark of Ed25519 in keys and key ids.
  ///
  /// Source: C2SP signed-note.
  static let ed25519: UInt8 = 0x01

  init(origin: String, bytes: [UInt8]) {
    self.origin = origin
    self.bytes = bytes
  }

  /// The key of a ledger as its service tells it; nil unless it is 32 bytes and a proper name.
  public init?(origin: String, rawBytes: [UInt8]) {
    guard LedgerKey.isOrigin(origin), rawBytes.count == 32 else { return nil }
    self.init(origin: origin, bytes: rawBytes)
  }

  /// Reads the form that `description` writes; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, LedgerKey.isOrigin(String(parts[0])),
      let bytes = Data(base64Encoded: String(parts[2])), bytes.count == 33,
      bytes.first == Self.ed25519
    else { return nil }
    origin = String(parts[0])
    self.bytes = Array(bytes.dropFirst())
    guard keyIDText == parts[1] else { return nil }
  }

  /// The first four bytes of SHA-256 over name, newline, mark and key.
  ///
  /// Source: C2SP signed-note.
  public var keyID: [UInt8] {
    Array(SHA256.hash(data: Array(origin.utf8) + [0x0A, Self.ed25519] + bytes).prefix(4))
  }

  var keyIDText: String {
    keyID.map { byte in
      let text = String(byte, radix: 16)
      return text.count == 1 ? "0" + text : text
    }.joined()
  }

  func verify(_ signature: [UInt8], of text: String) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else {
      return false
    }
    return key.isValidSignature(signature, for: Array(text.utf8))
  }
}

extension LedgerPublicKey: CustomStringConvertible {
  /// Name, key id and key, joined by plus signs.
  ///
  /// Source: C2SP signed-note, verifier keys.
  public var description: String {
    "\(origin)+\(keyIDText)+\(Data([Self.ed25519] + bytes).base64EncodedString())"
  }
}

/// The key a service signs the checkpoints of its ledger with.
public struct LedgerKey: Sendable {
  /// What others verify with.
  public let publicKey: LedgerPublicKey
  private let seed: [UInt8]

  /// Reads the key file at `path`, or makes a key and the file, readable by its owner only and
  /// durable before this returns.
  ///
  /// - Throws: `LedgerKeyError`; `StoreError.file` when the file cannot be made durable or others
  ///   may read it.
  public init(origin: String, fileAt path: String) throws {
    guard Self.isOrigin(origin) else { throw LedgerKeyError.malformedOrigin(origin) }
    if let file = try DurableFile.read(path) {
      let text = String(decoding: file, as: UTF8.self)
      self = try LedgerKey(text: text, origin: origin, path: path)
    } else {
      self.init(origin: origin, key: Curve25519.Signing.PrivateKey())
      try DurableFile.write(Array(privateText.utf8), to: path)
    }
  }

  /// A new key that is kept nowhere, for tests and single runs.
  ///
  /// - Throws: `LedgerKeyError.malformedOrigin`.
  public init(temporaryFor origin: String) throws(LedgerKeyError) {
    guard Self.isOrigin(origin) else { throw .malformedOrigin(origin) }
    self.init(origin: origin, key: Curve25519.Signing.PrivateKey())
  }

  private init(origin: String, key: Curve25519.Signing.PrivateKey) {
    seed = Array(key.rawRepresentation)
    publicKey = LedgerPublicKey(origin: origin, bytes: Array(key.publicKey.rawRepresentation))
  }

  private init(text: String, origin: String, path: String) throws {
    let parts = text.split(separator: "\n").first?.split(separator: "+", maxSplits: 4) ?? []
    guard parts.count == 5, parts[0] == "PRIVATE", parts[1] == "KEY",
      let bytes = Data(base64Encoded: String(parts[4])), bytes.count == 33,
      bytes.first == LedgerPublicKey.ed25519,
      let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes.dropFirst())
    else { throw LedgerKeyError.malformedFile(path) }
    self.init(origin: String(parts[2]), key: key)
    guard publicKey.keyIDText == parts[3] else { throw LedgerKeyError.malformedFile(path) }
    guard publicKey.origin == origin else {
      throw LedgerKeyError.otherOrigin(publicKey.origin)
    }
  }

  private var privateText: String {
    let secret = Data([LedgerPublicKey.ed25519] + seed).base64EncodedString()
    return "PRIVATE+KEY+\(publicKey.origin)+\(publicKey.keyIDText)+\(secret)\n"
  }

  /// A name in a note has no space, newline or plus sign.
  ///
  /// Source: C2SP signed-note.
  static func isOrigin(_ name: String) -> Bool {
    !name.isEmpty && !name.contains { $0.isWhitespace || $0 == "+" }
  }

  /// Signs a checkpoint.
  ///
  /// - Throws: What the cryptographic library throws, which it does not on a whole key.
  public func sign(size: Int64, root: [UInt8]) throws -> SignedCheckpoint {
    let checkpoint = Checkpoint(origin: publicKey.origin, size: size, root: root)
    let key = try Curve25519.Signing.PrivateKey(rawRepresentation: seed)
    let signature = try key.signature(for: Array(checkpoint.text.utf8))
    return SignedCheckpoint(checkpoint, signature: Array(signature), keyID: publicKey.keyID)
  }
}

/// Why a key cannot be used.
public enum LedgerKeyError: Error, Sendable, Hashable {
  /// The name is empty or has a space or a plus sign.
  case malformedOrigin(String)
  /// The file is not a key file.
  case malformedFile(String)
  /// The file holds the key of another ledger.
  case otherOrigin(String)
}
