public import Vocabulary

/// The score as the receipt states it.
public struct ReceiptScore: Sendable, Hashable {
  /// Marks given, in tenths.
  public let awardedTenths: UInt32
  /// Marks possible, in tenths.
  public let fullTenths: UInt32
  /// Whether it is passed.
  public let isPassed: Bool
  /// Tag of the release of the keys; empty if it was scored on return.
  public let releaseTag: [UInt8]

  /// A score.
  public init(awardedTenths: UInt32, fullTenths: UInt32, isPassed: Bool, releaseTag: [UInt8]) {
    self.awardedTenths = awardedTenths
    self.fullTenths = fullTenths
    self.isPassed = isPassed
    self.releaseTag = releaseTag
  }
}

/// What everybody may keep: the revealed secret and all that a draw followed from.
public struct Receipt: Sendable, Hashable {
  /// Number of the receipt.
  public var receiptNo: String
  /// When it was made.
  public var issuedAt: UTCMicroseconds
  /// SHA-256 of the front of the pack.
  public var packHeaderHash: [UInt8]
  /// The secret of the slot, revealed.
  public var secret: [UInt8]
  /// What the draw followed from.
  public var evidence: DrawEvidence
  /// The paper that was sat.
  public var paper: Paper
  /// The sitting.
  public var sittingID: String
  /// Hash of the closed record.
  public var bodyHash: [UInt8]
  /// The score; nil until it is marked.
  public var score: ReceiptScore?

  /// The version of the byte form.
  public static let version: UInt16 = 1
  /// Most bytes of a receipt: 16 MiB. [D]
  public static let bytesMax = 16_777_216

  /// A receipt.
  public init(
    receiptNo: String, issuedAt: UTCMicroseconds, packHeaderHash: [UInt8], secret: [UInt8],
    evidence: DrawEvidence, paper: Paper, sittingID: String, bodyHash: [UInt8],
    score: ReceiptScore?
  ) {
    self.receiptNo = receiptNo
    self.issuedAt = issuedAt
    self.packHeaderHash = packHeaderHash
    self.secret = secret
    self.evidence = evidence
    self.paper = paper
    self.sittingID = sittingID
    self.bodyHash = bodyHash
    self.score = score
  }

  /// The receipt of a record: everything but number, time, secret and score is in it.
  public init(
    receiptNo: String, issuedAt: UTCMicroseconds, packHeader: [UInt8], secret: [UInt8],
    record: SittingRecord, score: ReceiptScore?
  ) {
    self.init(
      receiptNo: receiptNo, issuedAt: issuedAt, packHeaderHash: Digests.sha256(packHeader),
      secret: secret, evidence: record.header.evidence, paper: record.header.paper,
      sittingID: record.header.sittingID, bodyHash: record.bodyHash, score: score)
  }

  /// `QZRC`, version, key id, body, signature over all before it.
  ///
  /// - Throws: What the cryptographic library throws.
  public func signed(by signer: QuizSigner) throws -> [UInt8] {
    var writer = CanonicalWriter(mark: "QZRC")
    writer.number16(Self.version)
    writer.raw(signer.keyID)
    writer.bytes(canonicalBytes)
    writer.raw(try signer.sign(writer.bytes))
    return writer.bytes
  }
}

extension ReceiptScore: CanonicalValue {
  /// Marks as 32 bits each, flag, tag.
  public func write(to writer: inout CanonicalWriter) {
    writer.number32(awardedTenths)
    writer.number32(fullTenths)
    writer.flag(isPassed)
    writer.bytes(releaseTag)
  }

  /// Reads the form.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    awardedTenths = try reader.number32()
    fullTenths = try reader.number32()
    isPassed = try reader.flag("passed")
    releaseTag = try reader.bytes()
  }
}

extension Receipt: CanonicalValue {
  /// The fields in the order of their declaration; hashes 32 bytes, secret and tag with length.
  public func write(to writer: inout CanonicalWriter) {
    writer.text(receiptNo)
    writer.signed64(issuedAt.value)
    writer.raw(packHeaderHash)
    writer.bytes(secret)
    evidence.write(to: &writer)
    paper.write(to: &writer)
    writer.text(sittingID)
    writer.raw(bodyHash)
    writer.optional(score) { $1.write(to: &$0) }
  }

  /// Reads the form.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    receiptNo = try reader.text("receipt")
    issuedAt = UTCMicroseconds(try reader.signed64())
    packHeaderHash = try reader.raw(Digests.byteCount)
    secret = try reader.bytes()
    evidence = try DrawEvidence(from: &reader)
    paper = try Paper(from: &reader)
    sittingID = try reader.text("sitting")
    bodyHash = try reader.raw(Digests.byteCount)
    score = try reader.optional { reader throws(CanonicalFault) in
      try ReceiptScore(from: &reader)
    }
  }
}
