public import Vocabulary

/// One withdrawn pack.
public struct Revocation: Sendable, Hashable {
  /// The pack.
  public let packID: String
  /// Its serial; 0 withdraws every serial of this id.
  public let serial: UInt64
  /// Why, as a code: lost device, leak, wrong key.
  public let reason: String

  /// A withdrawal.
  public init(packID: String, serial: UInt64, reason: String) {
    self.packID = packID
    self.serial = serial
    self.reason = reason
  }
}

/// The packs an issuer withdrew; a later list replaces an earlier one, never the other way round.
public struct RevocationList: Sendable, Hashable {
  /// Rises with every list.
  public let number: UInt64
  /// When it was made.
  public let issuedAt: UTCMicroseconds
  /// Packs with a smaller serial are all withdrawn.
  public let minimumSerial: UInt64
  /// Withdrawn packs.
  public let entries: [Revocation]

  /// The version of the byte form.
  public static let version: UInt16 = 1

  /// A list.
  public init(
    number: UInt64, issuedAt: UTCMicroseconds, minimumSerial: UInt64 = 0, entries: [Revocation]
  ) {
    self.number = number
    self.issuedAt = issuedAt
    self.minimumSerial = minimumSerial
    self.entries = entries
  }

  /// Whether a pack is withdrawn.
  public func revokes(_ packID: String, serial: UInt64) -> Bool {
    serial < minimumSerial
      || entries.contains { $0.packID == packID && ($0.serial == 0 || $0.serial == serial) }
  }

  /// `QZRV`, version, key id, body, signature over all before it.
  ///
  /// - Throws: What the cryptographic library throws.
  public func signed(by signer: QuizSigner) throws -> [UInt8] {
    var body = CanonicalWriter()
    body.number64(number)
    body.signed64(issuedAt.value)
    body.number64(minimumSerial)
    body.list(entries) {
      $0.text($1.packID)
      $0.number64($1.serial)
      $0.text($1.reason)
    }
    var writer = CanonicalWriter(mark: "QZRV")
    writer.number16(Self.version)
    writer.raw(signer.keyID)
    writer.bytes(body.bytes)
    writer.raw(try signer.sign(writer.bytes))
    return writer.bytes
  }

  /// Reads a list and verifies its signature.
  ///
  /// - Throws: `PackRefusal.notAPack`, `unknownVersion`, `truncated`, `unknownIssuer`, `tampered`.
  public init(_ bytes: [UInt8], trusting trusted: TrustedKeys) throws(PackRefusal) {
    guard bytes.starts(with: Array("QZRV".utf8)) else { throw .notAPack }
    var reader = CanonicalReader(bytes)
    let keyID: [UInt8]
    let content: [UInt8]
    let signature: [UInt8]
    let signed: Int
    let version: UInt16
    do throws(CanonicalFault) {
      _ = try reader.raw(4)
      version = try reader.number16()
      keyID = try reader.raw(8)
      content = try reader.bytes()
      signed = reader.offset
      signature = try reader.raw(QuizSigner.signatureBytes)
    } catch {
      throw .truncated
    }
    guard version == Self.version else { throw .unknownVersion(version) }
    guard reader.left == 0 else { throw .tampered("end") }
    guard trusted.knows(keyID) else { throw .unknownIssuer }
    guard trusted.verify(signature, of: Array(bytes[..<signed]), by: keyID) else {
      throw .tampered("list")
    }
    do throws(CanonicalFault) { self = try RevocationList(body: content) } catch {
      throw .tampered("list form")
    }
  }

  private init(body: [UInt8]) throws(CanonicalFault) {
    var reader = CanonicalReader(body)
    number = try reader.number64()
    issuedAt = UTCMicroseconds(try reader.signed64())
    minimumSerial = try reader.number64()
    entries = try reader.list { reader throws(CanonicalFault) in
      Revocation(
        packID: try reader.text("pack"), serial: try reader.number64(),
        reason: try reader.text("reason"))
    }
    try reader.end()
  }
}
