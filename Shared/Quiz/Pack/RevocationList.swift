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

/// One question that may not be drawn any more from packs that were made before.
public struct QuestionRevocation: Sendable, Hashable {
  /// The question.
  public let questionID: String
  /// Why, as a code: `FLAGGED`, `RETIRED`, `SUSPENDED`, `AMENDED`.
  public let reason: String
  /// The day it was withdrawn.
  public let day: LegalDay

  /// A withdrawal.
  public init(questionID: String, reason: String, day: LegalDay) {
    self.questionID = questionID
    self.reason = reason
    self.day = day
  }
}

/// The packs and questions an issuer withdrew; a later list replaces an earlier one, never the other
/// way round.
public struct RevocationList: Sendable, Hashable {
  /// Rises with every list.
  public let number: UInt64
  /// When it was made.
  public let issuedAt: UTCMicroseconds
  /// Packs with a smaller serial are all withdrawn.
  public let minimumSerial: UInt64
  /// Withdrawn packs.
  public let entries: [Revocation]
  /// Withdrawn questions of packs that are still good, by id.
  public let questions: [QuestionRevocation]

  /// The version of the byte form that is written; version 1 had no questions.
  public static let version: UInt16 = 2
  /// Versions that are read.
  public static let versionsRead: ClosedRange<UInt16> = 1...2

  /// A list.
  public init(
    number: UInt64, issuedAt: UTCMicroseconds, minimumSerial: UInt64 = 0, entries: [Revocation],
    questions: [QuestionRevocation] = []
  ) {
    self.number = number
    self.issuedAt = issuedAt
    self.minimumSerial = minimumSerial
    self.entries = entries
    self.questions = questions.sorted { ByteOrder.precedes($0.questionID, $1.questionID) }
  }

  /// Whether this list is later than another: by number, and of the same number by time.
  ///
  /// A law that comes into force withdraws questions on a day on which nobody did anything.
  public func replaces(_ other: RevocationList) -> Bool {
    (number, issuedAt.value) > (other.number, other.issuedAt.value)
  }

  /// What holds withdrawn questions of a pool back from a paper: for ever.
  public func hits(in pool: DrawPool) -> [ExposureHit] {
    let there = Set(pool.items.map(\.id))
    return questions.filter { there.contains($0.questionID) }.map {
      ExposureHit(questionID: $0.questionID, cause: .withdrawn, day: $0.day)
    }
  }

  /// Why a question is withdrawn; nil if it is not.
  public func reason(_ questionID: String) -> String? {
    questions.first { $0.questionID == questionID }?.reason
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
    body.list(questions) {
      $0.text($1.questionID)
      $0.text($1.reason)
      $0.signed64(Int64($1.day.dayNumber))
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
    guard Self.versionsRead.contains(version) else { throw .unknownVersion(version) }
    guard reader.left == 0 else { throw .tampered("end") }
    guard trusted.knows(keyID) else { throw .unknownIssuer }
    guard trusted.verify(signature, of: Array(bytes[..<signed]), by: keyID) else {
      throw .tampered("list")
    }
    do throws(CanonicalFault) {
      self = try RevocationList(body: content, version: version)
    } catch {
      throw .tampered("list form")
    }
  }

  private init(body: [UInt8], version: UInt16) throws(CanonicalFault) {
    var reader = CanonicalReader(body)
    number = try reader.number64()
    issuedAt = UTCMicroseconds(try reader.signed64())
    minimumSerial = try reader.number64()
    entries = try reader.list { reader throws(CanonicalFault) in
      Revocation(
        packID: try reader.text("pack"), serial: try reader.number64(),
        reason: try reader.text("reason"))
    }
    questions =
      version == 1
      ? []
      : try reader.list { reader throws(CanonicalFault) in
        QuestionRevocation(
          questionID: try reader.text("question"), reason: try reader.text("reason"),
          day: try LegalDay(canonical: &reader))
      }
    try reader.end()
  }
}
