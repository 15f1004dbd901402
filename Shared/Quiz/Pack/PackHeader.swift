public import Vocabulary

/// A slot of a pack: one draw session, with the promise made for it.
public struct PackSlot: Sendable, Hashable {
  /// From 1, without a gap.
  public let number: UInt32
  /// `SlotCommitment` of its secret.
  public let commitment: [UInt8]
}

/// A kind of paper that a pack can draw.
public struct PackPaper: Sendable, Hashable {
  /// Post or process.
  public let postCode: String
  /// What people call it.
  public let title: String
  /// Rule set, which the pack holds as well.
  public let ruleSetCode: String
  /// The plan.
  public let blueprint: Blueprint
  /// The published list.
  public let pool: DrawPool

  /// A kind of paper.
  public init(
    postCode: String, title: String, ruleSetCode: String, blueprint: Blueprint, pool: DrawPool
  ) {
    self.postCode = postCode
    self.title = title
    self.ruleSetCode = ruleSetCode
    self.blueprint = blueprint
    self.pool = pool
  }
}

/// The signed, readable part of a pack: everything that proves a draw, and no question.
public struct PackHeader: Sendable, Hashable {
  /// Permanent id.
  public let packID: String
  /// Rises with every pack of an issuer.
  public let serial: UInt64
  /// Whether keys are inside.
  public let kind: PackKind
  /// When it was made.
  public let issuedAt: UTCMicroseconds
  /// From when it may be opened.
  public let notBefore: UTCMicroseconds
  /// From when it may not be opened any more.
  public let expires: UTCMicroseconds
  /// The device it is for.
  public let deviceKeyID: [UInt8]
  /// X25519 key made for this pack only.
  public let ephemeralKey: [UInt8]
  /// The trip or inspection it is for.
  public let tripNo: String
  /// Name of the bank's version.
  public let bankSnapshot: String
  /// Rule sets in force when it was made.
  public let ruleSets: [RuleSet]
  /// Kinds of paper, one for each post.
  public let papers: [PackPaper]
  /// Slots 1…K.
  public let slots: [PackSlot]
  /// SHA-256 of the three sealed parts: questions, secrets, keys.
  public let partHashes: PartHashes

  /// SHA-256 of the sealed parts.
  public struct PartHashes: Sendable, Hashable {
    /// Of the questions.
    public let questions: [UInt8]
    /// Of the secrets of the slots.
    public let secrets: [UInt8]
    /// Of the keys.
    public let keys: [UInt8]
  }

  /// Most slots of a pack. [D]
  public static let slotsMax = 1_000

  /// The paper of a post.
  public func paper(for postCode: String) -> PackPaper? {
    papers.first { $0.postCode == postCode }
  }

  /// A rule set the pack brings.
  public func ruleSet(_ code: String) -> RuleSet? { ruleSets.first { $0.code == code } }

  /// The promise made for a slot.
  public func commitment(ofSlot number: UInt32) -> [UInt8]? {
    slots.first { $0.number == number }?.commitment
  }
}

extension PackSlot: CanonicalValue {
  /// Number, commitment (32 bytes).
  public func write(to writer: inout CanonicalWriter) {
    writer.number32(number)
    writer.raw(commitment)
  }

  /// Reads the form.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    number = try reader.number32()
    commitment = try reader.raw(Digests.byteCount)
  }
}

extension PackPaper: CanonicalValue {
  /// Post, title, code of the rule set, plan, pool.
  public func write(to writer: inout CanonicalWriter) {
    writer.text(postCode)
    writer.text(title)
    writer.text(ruleSetCode)
    blueprint.write(to: &writer)
    pool.write(to: &writer)
  }

  /// Reads the form.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    postCode = try reader.text("post")
    title = try reader.text("title")
    ruleSetCode = try reader.text("rule set")
    blueprint = try Blueprint(from: &reader)
    pool = try DrawPool(from: &reader)
  }
}

extension PackHeader: CanonicalValue {
  /// The fields in the order of their declaration; times as 64 bits, key id 8 bytes, key and hashes
  /// 32 bytes without lengths.
  public func write(to writer: inout CanonicalWriter) {
    writer.text(packID)
    writer.number64(serial)
    writer.byte(kind.rawValue)
    writer.signed64(issuedAt.value)
    writer.signed64(notBefore.value)
    writer.signed64(expires.value)
    writer.raw(deviceKeyID)
    writer.raw(ephemeralKey)
    writer.text(tripNo)
    writer.text(bankSnapshot)
    writer.list(ruleSets)
    writer.list(papers)
    writer.list(slots)
    writer.raw(partHashes.questions)
    writer.raw(partHashes.secrets)
    writer.raw(partHashes.keys)
  }

  /// Reads the form; refuses slots out of order.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    packID = try reader.text("pack")
    serial = try reader.number64()
    guard let kind = PackKind(rawValue: try reader.byte()) else { throw .malformed("kind") }
    self.kind = kind
    issuedAt = UTCMicroseconds(try reader.signed64())
    notBefore = UTCMicroseconds(try reader.signed64())
    expires = UTCMicroseconds(try reader.signed64())
    deviceKeyID = try reader.raw(8)
    ephemeralKey = try reader.raw(QuizSigner.keyBytes)
    tripNo = try reader.text("trip")
    bankSnapshot = try reader.text("snapshot")
    ruleSets = try reader.list(of: RuleSet.self)
    papers = try reader.list(of: PackPaper.self)
    slots = try reader.list(of: PackSlot.self)
    for (index, slot) in slots.enumerated() where slot.number != UInt32(index + 1) {
      throw .malformed("slots")
    }
    let questions = try reader.raw(Digests.byteCount)
    let secrets = try reader.raw(Digests.byteCount)
    partHashes = PartHashes(
      questions: questions, secrets: secrets, keys: try reader.raw(Digests.byteCount))
  }
}
