public import Vocabulary

/// What officers write down about a visit (现场检查记录).
public struct InspectionRecordDraft: Sendable, Hashable {
  /// When the visit began.
  public var arrival: UTCMicroseconds?
  /// When it ended.
  public var departure: UTCMicroseconds?
  /// Text.
  public var text: String
  /// Problems found.
  public var problems: [String]
  /// Who signed for the enterprise; empty if nobody did.
  public var signedBy: String
  /// Why nobody signed.
  public var refusalNote: String
  /// Whether the visit was underground.
  public var isUnderground: Bool

  /// Makes a record.
  public init(
    arrival: UTCMicroseconds? = nil, departure: UTCMicroseconds? = nil, text: String = "",
    problems: [String] = [], signedBy: String = "", refusalNote: String = "",
    isUnderground: Bool = false
  ) {
    self.arrival = arrival
    self.departure = departure
    self.text = text
    self.problems = problems
    self.signedBy = signedBy
    self.refusalNote = refusalNote
    self.isUnderground = isUnderground
  }
}

/// Limits of a record.
public enum InspectionLimits {
  /// Officers that a visit needs.
  ///
  /// Source: 安全生产法 art. 67 (identity shown), 行政处罚法 art. 42: not fewer than two.
  public static let officersMin = 2
  /// Hours from leaving the site to the record.
  ///
  /// Source: handbook 7.7, [D].
  public static let recordHours = Hours(24)
  /// Hours from leaving an underground site to the record.
  ///
  /// Source: handbook 7.7, [D].
  public static let undergroundRecordHours = Hours(48)
  /// Characters of a record, inclusive. [D]
  public static let textCharactersMax = 20_000
  /// Characters of a reason or a problem, inclusive. [D]
  public static let noteCharactersMax = 2_000
  /// Problems in one record. [D]
  public static let problemsMax = 200
  /// How far a time may lie ahead of our clock. [D]
  public static let clockSlack = Minutes(10)
}
