/// One question of a paper, as drawn.
public struct PaperItem: Sendable, Hashable {
  /// The question.
  public let questionID: String
  /// Its version.
  public let version: UInt32
  /// SHA-256 of that version.
  public let contentHash: [UInt8]
  /// Code of the quota it was drawn for.
  public let quotaCode: String
  /// Keys of the options in the order shown; empty for kinds without options.
  public let optionOrder: [String]

  /// A question of a paper.
  public init(
    questionID: String, version: UInt32, contentHash: [UInt8], quotaCode: String,
    optionOrder: [String]
  ) {
    self.questionID = questionID
    self.version = version
    self.contentHash = contentHash
    self.quotaCode = quotaCode
    self.optionOrder = optionOrder
  }
}

/// A gap of one quota that was filled from a wider stratum.
public struct Relaxation: Sendable, Hashable {
  /// Code of the quota that was short.
  public let quotaCode: String
  /// What was given up.
  public let level: RelaxationLevel
  /// Items taken at this level.
  public let count: UInt32

  /// A filled gap.
  public init(quotaCode: String, level: RelaxationLevel, count: UInt32) {
    self.quotaCode = quotaCode
    self.level = level
    self.count = count
  }
}

/// A drawn paper: questions in the order shown, and what the draw had to give up.
public struct Paper: Sendable, Hashable {
  /// Questions in the order shown.
  public let items: [PaperItem]
  /// Gaps filled from wider strata, in the order they were filled.
  public let relaxations: [Relaxation]
  /// Items that were seen lately but let in again: a warning.
  public let readmitted: [String]

  /// A paper.
  public init(items: [PaperItem], relaxations: [Relaxation], readmitted: [String]) {
    self.items = items
    self.relaxations = relaxations
    self.readmitted = readmitted
  }
}

extension PaperItem: CanonicalValue {
  /// Id, version, content hash (32 bytes), quota code, option keys.
  public func write(to writer: inout CanonicalWriter) {
    writer.text(questionID)
    writer.number32(version)
    writer.raw(contentHash)
    writer.text(quotaCode)
    writer.list(optionOrder) { $0.text($1) }
  }

  /// Reads the form.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    questionID = try reader.text("id")
    version = try reader.number32()
    contentHash = try reader.raw(Digests.byteCount)
    quotaCode = try reader.text("quota")
    optionOrder = try reader.list { reader throws(CanonicalFault) in try reader.text("key") }
  }
}

extension Relaxation: CanonicalValue {
  /// Quota code, level byte, count as 32 bits.
  public func write(to writer: inout CanonicalWriter) {
    writer.text(quotaCode)
    writer.byte(level.rawValue)
    writer.number32(count)
  }

  /// Reads the form.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    quotaCode = try reader.text("quota")
    guard let level = RelaxationLevel(rawValue: try reader.byte()) else {
      throw .malformed("level")
    }
    self.level = level
    count = try reader.number32()
  }
}

extension Paper: CanonicalValue {
  /// Lists of items, relaxations and readmitted ids.
  public func write(to writer: inout CanonicalWriter) {
    writer.list(items)
    writer.list(relaxations)
    writer.list(readmitted) { $0.text($1) }
  }

  /// Reads the form.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    items = try reader.list(of: PaperItem.self)
    relaxations = try reader.list(of: Relaxation.self)
    readmitted = try reader.list { reader throws(CanonicalFault) in try reader.text("id") }
  }
}
