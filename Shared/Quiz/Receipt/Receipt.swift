public import Vocabulary

/// How the person of a sitting was drawn from a roster.
public struct WorkerProof: Sendable, Hashable {
  /// The roster, by pseudonyms.
  public let roster: Roster
  /// People drawn at the post.
  public let count: UInt32
  /// Replacements, in their order.
  public let substitutions: [Substitution]

  /// A proof.
  public init(roster: Roster, count: UInt32, substitutions: [Substitution]) {
    self.roster = roster
    self.count = count
    self.substitutions = substitutions
  }
}

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
  /// The context of the draw of questions.
  public var context: DrawContext
  /// The secret of the slot, revealed.
  public var secret: [UInt8]
  /// Both nonces.
  public var nonces: DrawNonces
  /// What held items back.
  public var exposureHits: [ExposureHit]
  /// Whether gaps were filled from wider strata.
  public var isRelaxed: Bool
  /// The paper that was sat.
  public var paper: Paper
  /// How the person was drawn; nil for a class of which all present sit.
  public var workers: WorkerProof?
  /// The sitting.
  public var sittingID: String
  /// Hash of the closed record.
  public var bodyHash: [UInt8]
  /// The score; nil until it is marked.
  public var score: ReceiptScore?
  /// Slots of the pack up to now.
  public var slotUses: [SlotUse]

  /// The version of the byte form.
  public static let version: UInt16 = 1
  /// Most bytes of a receipt: 16 MiB. [D]
  public static let bytesMax = 16_777_216

  /// A receipt.
  public init(
    receiptNo: String, issuedAt: UTCMicroseconds, packHeaderHash: [UInt8], context: DrawContext,
    secret: [UInt8], nonces: DrawNonces, exposureHits: [ExposureHit], isRelaxed: Bool,
    paper: Paper, workers: WorkerProof?, sittingID: String, bodyHash: [UInt8],
    score: ReceiptScore?, slotUses: [SlotUse]
  ) {
    self.receiptNo = receiptNo
    self.issuedAt = issuedAt
    self.packHeaderHash = packHeaderHash
    self.context = context
    self.secret = secret
    self.nonces = nonces
    self.exposureHits = exposureHits
    self.isRelaxed = isRelaxed
    self.paper = paper
    self.workers = workers
    self.sittingID = sittingID
    self.bodyHash = bodyHash
    self.score = score
    self.slotUses = slotUses
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

extension Substitution: CanonicalValue {
  /// Absent, reason, replacement.
  public func write(to writer: inout CanonicalWriter) {
    writer.text(absent)
    writer.text(reason.rawValue)
    writer.text(replacement)
  }

  /// Reads the form.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    absent = try reader.text("absent")
    guard let reason = SubstitutionReason(rawValue: try reader.text("reason")) else {
      throw .malformed("reason")
    }
    self.reason = reason
    replacement = try reader.text("replacement")
  }
}

extension WorkerProof: CanonicalValue {
  /// Roster, count as 32 bits, replacements.
  public func write(to writer: inout CanonicalWriter) {
    roster.write(to: &writer)
    writer.number32(count)
    writer.list(substitutions)
  }

  /// Reads the form.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    roster = try Roster(from: &reader)
    count = try reader.number32()
    substitutions = try reader.list(of: Substitution.self)
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
    context.write(to: &writer)
    writer.bytes(secret)
    nonces.write(to: &writer)
    writer.list(exposureHits)
    writer.flag(isRelaxed)
    paper.write(to: &writer)
    writer.optional(workers) { $1.write(to: &$0) }
    writer.text(sittingID)
    writer.raw(bodyHash)
    writer.optional(score) { $1.write(to: &$0) }
    writer.list(slotUses)
  }

  /// Reads the form.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    receiptNo = try reader.text("receipt")
    issuedAt = UTCMicroseconds(try reader.signed64())
    packHeaderHash = try reader.raw(Digests.byteCount)
    context = try DrawContext(from: &reader)
    secret = try reader.bytes()
    nonces = try DrawNonces(from: &reader)
    exposureHits = try reader.list(of: ExposureHit.self)
    isRelaxed = try reader.flag("relaxed")
    paper = try Paper(from: &reader)
    workers = try reader.optional { reader throws(CanonicalFault) in
      try WorkerProof(from: &reader)
    }
    sittingID = try reader.text("sitting")
    bodyHash = try reader.raw(Digests.byteCount)
    score = try reader.optional { reader throws(CanonicalFault) in
      try ReceiptScore(from: &reader)
    }
    slotUses = try reader.list(of: SlotUse.self)
  }
}
