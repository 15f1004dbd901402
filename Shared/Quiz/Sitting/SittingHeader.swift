/// What a sitting is about; fixed before its first event.
public struct SittingHeader: Sendable, Hashable {
  /// Id given by the client, never reused.
  public let sittingID: String
  /// The pack the paper comes from.
  public let packID: String
  /// The slot of the pack.
  public let slot: UInt32
  /// Pseudonym of the person.
  public let personToken: String
  /// Hash of the canonical context of the draw.
  public let contextHash: [UInt8]
  /// Which attempt of this person it is, from 1: 2 is the retest.
  public let attempt: UInt8
  /// Code of the rule set.
  public let ruleSetCode: String
  /// Time allowed, in microseconds.
  public let limitMicroseconds: Int64
  /// The device: the id of its key.
  public let deviceKeyID: [UInt8]
  /// The paper.
  public let paper: Paper

  /// Longest time allowed: a day, in microseconds. [D]
  public static let limitMicrosecondsMax: Int64 = 86_400_000_000

  /// A header.
  public init(
    sittingID: String, packID: String, slot: UInt32, personToken: String, contextHash: [UInt8],
    attempt: UInt8 = 1, ruleSetCode: String, limitMicroseconds: Int64, deviceKeyID: [UInt8],
    paper: Paper
  ) {
    precondition(contextHash.count == Digests.byteCount, "a hash of SHA-256")
    precondition((1...Self.limitMicrosecondsMax).contains(limitMicroseconds), "a time to answer in")
    self.sittingID = sittingID
    self.packID = packID
    self.slot = slot
    self.personToken = personToken
    self.contextHash = contextHash
    self.attempt = attempt
    self.ruleSetCode = ruleSetCode
    self.limitMicroseconds = limitMicroseconds
    self.deviceKeyID = deviceKeyID
    self.paper = paper
  }

  /// The hash that the chain of events hangs on: SHA-256 of `QZH1` and the header.
  public var chainStart: [UInt8] {
    var writer = CanonicalWriter(mark: "QZH1")
    write(to: &writer)
    return Digests.sha256(writer.bytes)
  }
}

extension SittingHeader: CanonicalValue {
  /// The fields in the order of their declaration.
  public func write(to writer: inout CanonicalWriter) {
    writer.text(sittingID)
    writer.text(packID)
    writer.number32(slot)
    writer.text(personToken)
    writer.raw(contextHash)
    writer.byte(attempt)
    writer.text(ruleSetCode)
    writer.signed64(limitMicroseconds)
    writer.bytes(deviceKeyID)
    paper.write(to: &writer)
  }

  /// Reads the form.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    sittingID = try reader.text("sitting")
    packID = try reader.text("pack")
    slot = try reader.number32()
    personToken = try reader.text("person")
    contextHash = try reader.raw(Digests.byteCount)
    attempt = try reader.byte()
    ruleSetCode = try reader.text("rule set")
    limitMicroseconds = try reader.signed64()
    guard (1...Self.limitMicrosecondsMax).contains(limitMicroseconds) else {
      throw .malformed("limit")
    }
    deviceKeyID = try reader.bytes()
    paper = try Paper(from: &reader)
  }
}
