public import Vocabulary

/// The promise that is shown before anybody chooses a number: it hides the secret of a slot and
/// binds to it.
public enum SlotCommitment {
  /// Bytes of a slot's secret.
  ///
  /// Source: [D].
  public static let secretBytes = 32

  /// SHA-256 of `QZC1`, length of the secret, secret, pack id.
  ///
  /// Source: quiz.md §2.10 step 1.
  public static func make(secret: [UInt8], packID: String) -> [UInt8] {
    var writer = CanonicalWriter(mark: "QZC1")
    writer.bytes(secret)
    writer.raw(packID.utf8)
    return Digests.sha256(writer.bytes)
  }

  /// The form that is read aloud: eight characters of base32, `7F3K-Q2MD`.
  ///
  /// Source: quiz.md §2.10 step 2.
  public static func short(_ commitment: [UInt8]) -> String {
    let text = Base32.prefix(8, of: commitment)
    return "\(text.prefix(4))-\(text.dropFirst(4))"
  }
}

/// What both sides add after the commitment was shown.
public struct DrawNonces: Sendable, Hashable {
  /// Random bytes of the inspector's device.
  public let inspector: [UInt8]
  /// Digits the counterpart chose.
  public let counterpart: String

  /// Bytes the device adds.
  ///
  /// Source: quiz.md §2.10 step 3.
  public static let inspectorBytes = 16
  /// Digits the counterpart gives.
  ///
  /// Source: quiz.md §2.10 step 3, at least six; the upper end [D].
  public static let counterpartDigits = 6...64

  /// Both nonces.
  ///
  /// - Throws: `DrawRefusal.inspectorNonce`, `counterpartNonce`.
  public init(inspector: [UInt8], counterpart: String) throws(DrawRefusal) {
    guard inspector.count == Self.inspectorBytes else {
      throw .inspectorNonce(bytes: inspector.count)
    }
    let digits = counterpart.utf8
    guard Self.counterpartDigits.contains(digits.count), digits.allSatisfy({ 48...57 ~= $0 }) else {
      throw .counterpartNonce(digits: digits.count)
    }
    self.inspector = inspector
    self.counterpart = counterpart
  }
}

/// What a draw is for; everything that must not change afterwards is in it.
public struct DrawContext: Sendable, Hashable {
  /// The inspection.
  public var inspectionNo: String
  /// Unified social credit code of the enterprise.
  public var enterpriseCode: String
  /// Post the paper is for; empty when workers are drawn.
  public var postCode: String
  /// Pseudonym of the person; empty when workers are drawn.
  public var personToken: String
  /// Hash of the roster; empty if nobody was drawn from one.
  public var rosterHash: [UInt8]
  /// Name of the bank's version.
  public var bankSnapshot: String
  /// Hash of the pool; empty when workers are drawn.
  public var poolHash: [UInt8]
  /// Hash of the plan; empty when workers are drawn.
  public var blueprintHash: [UInt8]
  /// The pack.
  public var packID: String
  /// The slot, from 1.
  public var slot: UInt32
  /// The legal day of the draw.
  public var day: LegalDay
  /// A second secret that a server gave while there was a network; empty without one.
  public var serverNonce: [UInt8]

  /// A context.
  public init(
    inspectionNo: String, enterpriseCode: String, postCode: String, personToken: String,
    rosterHash: [UInt8], bankSnapshot: String, poolHash: [UInt8], blueprintHash: [UInt8],
    packID: String, slot: UInt32, day: LegalDay, serverNonce: [UInt8] = []
  ) {
    self.inspectionNo = inspectionNo
    self.enterpriseCode = enterpriseCode
    self.postCode = postCode
    self.personToken = personToken
    self.rosterHash = rosterHash
    self.bankSnapshot = bankSnapshot
    self.poolHash = poolHash
    self.blueprintHash = blueprintHash
    self.packID = packID
    self.slot = slot
    self.day = day
    self.serverNonce = serverNonce
  }

  /// The context of the draw of workers that this draw of questions follows.
  public var ofWorkers: DrawContext {
    var context = self
    context.postCode = ""
    context.personToken = ""
    context.poolHash = []
    context.blueprintHash = []
    return context
  }
}

/// The seed of one draw: nobody knows it before both nonces are there.
public struct DrawSeed: Sendable, Hashable {
  /// 32 bytes.
  public let bytes: [UInt8]

  /// SHA-256 of `QZS1` and, each with its length, the secret, both nonces and the hash of the
  /// context.
  ///
  /// Source: quiz.md §2.10 step 4.
  ///
  /// - Throws: `DrawRefusal.secret`.
  public init(
    secret: [UInt8], nonces: DrawNonces, context: DrawContext
  ) throws(DrawRefusal) {
    guard secret.count == SlotCommitment.secretBytes else { throw .secret(bytes: secret.count) }
    var writer = CanonicalWriter(mark: "QZS1")
    writer.bytes(secret)
    writer.bytes(nonces.inspector)
    writer.text(nonces.counterpart)
    writer.bytes(context.canonicalHash)
    bytes = Digests.sha256(writer.bytes)
  }

  /// A seed given as bytes, for tests and other implementations.
  public init(bytes: [UInt8]) { self.bytes = bytes }
}

extension DrawNonces: CanonicalValue {
  /// Inspector's bytes, counterpart's text.
  public func write(to writer: inout CanonicalWriter) {
    writer.bytes(inspector)
    writer.text(counterpart)
  }

  /// Reads the form.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    let inspector = try reader.bytes()
    let counterpart = try reader.text("counterpart")
    guard let nonces = try? DrawNonces(inspector: inspector, counterpart: counterpart) else {
      throw .malformed("nonces")
    }
    self = nonces
  }
}

extension DrawContext: CanonicalValue {
  /// The fields in the order of their declaration; texts and bytes with length, slot 32 bits, day
  /// 64 bits.
  public func write(to writer: inout CanonicalWriter) {
    writer.text(inspectionNo)
    writer.text(enterpriseCode)
    writer.text(postCode)
    writer.text(personToken)
    writer.bytes(rosterHash)
    writer.text(bankSnapshot)
    writer.bytes(poolHash)
    writer.bytes(blueprintHash)
    writer.text(packID)
    writer.number32(slot)
    writer.signed64(Int64(day.dayNumber))
    writer.bytes(serverNonce)
  }

  /// Reads the form.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    inspectionNo = try reader.text("inspection")
    enterpriseCode = try reader.text("enterprise")
    postCode = try reader.text("post")
    personToken = try reader.text("person")
    rosterHash = try reader.bytes()
    bankSnapshot = try reader.text("snapshot")
    poolHash = try reader.bytes()
    blueprintHash = try reader.bytes()
    packID = try reader.text("pack")
    slot = try reader.number32()
    day = try LegalDay(canonical: &reader)
    serverNonce = try reader.bytes()
  }
}
