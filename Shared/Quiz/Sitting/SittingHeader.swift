/// What a sitting is about; fixed before its first event.
public struct SittingHeader: Sendable, Hashable {
  /// Id given by the client, never reused.
  public let sittingID: String
  /// Which attempt of this person it is, from 1: 2 is the retest.
  public let attempt: UInt8
  /// Code of the rule set.
  public let ruleSetCode: String
  /// Time allowed, in microseconds.
  public let limitMicroseconds: Int64
  /// The device: the id of its key.
  public let deviceKeyID: [UInt8]
  /// What the paper was drawn from.
  public let evidence: DrawEvidence
  /// The paper.
  public let paper: Paper

  /// Longest time allowed: a day, in microseconds. [D]
  public static let limitMicrosecondsMax: Int64 = 86_400_000_000

  /// A header.
  public init(
    sittingID: String, attempt: UInt8 = 1, ruleSetCode: String, limitMicroseconds: Int64,
    deviceKeyID: [UInt8], evidence: DrawEvidence, paper: Paper
  ) {
    precondition((1...Self.limitMicrosecondsMax).contains(limitMicroseconds), "a time to answer in")
    self.sittingID = sittingID
    self.attempt = attempt
    self.ruleSetCode = ruleSetCode
    self.limitMicroseconds = limitMicroseconds
    self.deviceKeyID = deviceKeyID
    self.evidence = evidence
    self.paper = paper
  }

  /// The pack the paper comes from.
  public var packID: String { evidence.context.packID }
  /// The slot of the pack.
  public var slot: UInt32 { evidence.context.slot }
  /// Pseudonym of the person.
  public var personToken: String { evidence.context.personToken }

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
    writer.byte(attempt)
    writer.text(ruleSetCode)
    writer.signed64(limitMicroseconds)
    writer.bytes(deviceKeyID)
    evidence.write(to: &writer)
    paper.write(to: &writer)
  }

  /// Reads the form.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    sittingID = try reader.text("sitting")
    attempt = try reader.byte()
    ruleSetCode = try reader.text("rule set")
    limitMicroseconds = try reader.signed64()
    guard (1...Self.limitMicrosecondsMax).contains(limitMicroseconds) else {
      throw .malformed("limit")
    }
    deviceKeyID = try reader.bytes()
    evidence = try DrawEvidence(from: &reader)
    paper = try Paper(from: &reader)
  }
}
