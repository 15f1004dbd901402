public import Vocabulary

/// A pack as a file: signed header, and three sealed parts whose hashes the header holds.
///
/// `QZPK`, version, key id of the issuer, header, signature over all before it, questions, secrets,
/// keys. Byte by byte in `proto/quiz.md`.
public struct SealedPack: Sendable, Hashable {
  /// The readable part.
  public let header: PackHeader
  /// From the first byte to the end of the signature: what a receipt is verified with.
  public let headerBytes: [UInt8]
  /// The key it is signed by.
  public let issuerKeyID: [UInt8]
  /// The version of its byte form.
  public let version: UInt16
  let questions: [UInt8]
  let secrets: [UInt8]
  let keys: [UInt8]

  /// The version of the byte form that is written.
  ///
  /// Version 1 had neither history nor pictures; its fronts must be read as long as receipts are.
  public static let version: UInt16 = 2
  /// Versions that are read.
  public static let versionsRead: ClosedRange<UInt16> = 1...2
  /// Most bytes of a pack: 64 MiB. [D]
  public static let bytesMax = 67_108_864
  static let mark = Array("QZPK".utf8)

  /// Reads a pack and checks every byte of it.
  ///
  /// - Throws: `PackRefusal.notAPack`, `unknownVersion`, `truncated`, `unknownIssuer`, `tampered`.
  public init(_ bytes: [UInt8], trusting trusted: TrustedKeys) throws(PackRefusal) {
    guard bytes.count <= Self.bytesMax else { throw .notAPack }
    let front = try SignedHeader(bytes, trusting: trusted)
    var reader = CanonicalReader(Array(bytes[front.endOffset...]))
    do throws(CanonicalFault) {
      questions = try reader.bytes()
      secrets = try reader.bytes()
      keys = try reader.bytes()
    } catch {
      throw error == .truncated ? .truncated : .tampered("parts")
    }
    guard reader.left == 0 else { throw .tampered("end") }
    header = front.header
    headerBytes = Array(bytes[..<front.endOffset])
    issuerKeyID = front.issuerKeyID
    version = front.version
    let hashes = header.partHashes
    guard Digests.sha256(questions) == hashes.questions else { throw .tampered("questions") }
    guard Digests.sha256(secrets) == hashes.secrets else { throw .tampered("secrets") }
    guard Digests.sha256(keys) == hashes.keys else { throw .tampered("keys") }
  }

  /// Opens the pack on its device; the keys stay sealed.
  ///
  /// Give as `now` the latest moment the device has ever seen, so that a clock set back does not
  /// bring an expired pack back.
  ///
  /// - Throws: `PackRefusal.revoked`, `otherDevice`, `notYet`, `expired`, `tampered`.
  public func open(
    with device: DeviceKey, at now: UTCMicroseconds, revocations: RevocationList? = nil
  ) throws(PackRefusal) -> OpenedPack {
    if let revocations, revocations.revokes(header.packID, serial: header.serial) {
      throw .revoked
    }
    guard device.keyID == header.deviceKeyID else { throw .otherDevice }
    guard now >= header.notBefore else { throw .notYet(header.notBefore) }
    guard now < header.expires else { throw .expired(header.expires) }
    guard let shared = device.agree(with: header.ephemeralKey) else { throw .tampered("key") }
    return try OpenedPack(self, vault: PackVault(shared: shared, packID: header.packID))
  }
}

/// The front of a pack, also alone: the file beside a receipt.
public struct SignedHeader: Sendable, Hashable {
  /// The readable part.
  public let header: PackHeader
  /// The key it is signed by.
  public let issuerKeyID: [UInt8]
  /// The version of the byte form.
  public let version: UInt16
  /// Where it ends.
  let endOffset: Int

  /// Reads the front of the bytes and verifies its signature.
  ///
  /// - Throws: `PackRefusal.notAPack`, `unknownVersion`, `truncated`, `unknownIssuer`, `tampered`.
  public init(_ bytes: [UInt8], trusting trusted: TrustedKeys) throws(PackRefusal) {
    var reader = CanonicalReader(bytes)
    let content: [UInt8]
    let signature: [UInt8]
    let signed: Int
    let mark: [UInt8]
    do throws(CanonicalFault) {
      mark = try reader.raw(4)
      version = try reader.number16()
    } catch {
      throw bytes.starts(with: SealedPack.mark.prefix(bytes.count)) ? .truncated : .notAPack
    }
    guard mark == SealedPack.mark else { throw .notAPack }
    guard SealedPack.versionsRead.contains(version) else { throw .unknownVersion(version) }
    do throws(CanonicalFault) {
      issuerKeyID = try reader.raw(8)
      content = try reader.bytes()
      signed = reader.offset
      signature = try reader.raw(QuizSigner.signatureBytes)
    } catch {
      throw .truncated
    }
    guard trusted.knows(issuerKeyID) else { throw .unknownIssuer }
    guard trusted.verify(signature, of: Array(bytes[..<signed]), by: issuerKeyID) else {
      throw .tampered("header")
    }
    do throws(CanonicalFault) { header = try PackHeader(canonicalBytes: content) } catch {
      throw .tampered("header form")
    }
    endOffset = reader.offset
  }
}

/// The keys of one pack, all derived from what issuer and device agreed on.
struct PackVault: Sendable, Hashable {
  private let shared: [UInt8]
  private let packID: String

  init(shared: [UInt8], packID: String) {
    self.shared = shared
    self.packID = packID
  }

  var questions: [UInt8] { derive("QZK1 questions") }
  var secrets: [UInt8] { derive("QZK1 secrets") }
  var release: [UInt8] { derive("QZK1 release") }

  /// The key of one question's answer; the second key of the pack is its parent.
  func answer(of question: QuestionRevision) -> [UInt8] {
    Digests.derive(
      derive("QZK1 keys"), salt: Array(packID.utf8),
      purpose: "QZA1|\(question.id)|\(question.version)")
  }

  private func derive(_ purpose: String) -> [UInt8] {
    Digests.derive(shared, salt: Array(packID.utf8), purpose: purpose)
  }
}
