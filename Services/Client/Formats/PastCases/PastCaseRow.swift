/// Where a file of historical cases comes from.
public enum PastCaseSource: String, Sendable, Hashable, CaseIterable {
  /// OSHA enforcement data: accident, accident_injury, accident_abstract.
  case osha
  /// MSHA accident, injury and illness data: Accidents.txt.
  case msha
  /// A table of our own columns.
  case csv
}

/// A number as a file gives it: exactly so many, or at least.
public struct PastFigure: Sendable, Hashable {
  /// At least so many.
  public let least: UInt64
  /// Whether it is exactly so many.
  public let isExact: Bool

  /// Makes a figure.
  public init(least: UInt64, isExact: Bool) {
    self.least = least
    self.isExact = isExact
  }
}

/// What a row says, in our words; what it does not say is empty or nil.
public struct PastCaseFacts: Sendable, Hashable {
  /// Title.
  public var title = ""
  /// Local day, ISO.
  public var day = ""
  /// Local time, "hh:mm".
  public var time = ""
  /// Unit.
  public var unit = ""
  /// Place.
  public var place = ""
  /// Trade as the source codes it.
  public var industry = ""
  /// What happened.
  public var course = ""
  /// Cause.
  public var cause = ""
  /// What was learnt.
  public var lesson = ""
  /// Deaths.
  public var deaths: PastFigure?
  /// Severe injuries.
  public var severe: PastFigure?
  /// Other injuries.
  public var minor: PastFigure?
  /// Direct loss, in fen.
  public var lossFen: PastFigure?

  /// Facts of which none is known.
  public init() {}
}

/// A cell as it stands in the file.
public struct PastCaseField: Sendable, Hashable {
  /// Column as the file calls it.
  public let column: String
  /// Its text.
  public let value: String
  /// Whether it is a code of a list.
  public let isCode: Bool
  /// What the file, or a code list given with it, says the code means.
  public let meaning: String
}

/// A row of a file of historical cases, read and understood.
public struct PastCaseRow: Sendable, Hashable {
  /// What a row is about.
  public enum Kind: Sendable, Hashable {
    /// The accident.
    case accident
    /// A person it hurt.
    case person
    /// A line of the account of it.
    case account
  }

  /// What it is about.
  public let kind: Kind
  /// The accident in its source.
  public let caseKey: String
  /// The row among those of its kind; empty for the accident itself.
  public let rowKey: String
  /// Line on which it stands.
  public let line: Int
  /// What it says.
  public let facts: PastCaseFacts
  /// Every cell that is not empty.
  public let fields: [PastCaseField]
  /// What is odd about it without keeping it out.
  public let notes: [PastCaseVerdict]
}

/// What is wrong with a row or odd about it.
public struct PastCaseVerdict: Sendable, Hashable {
  /// Reason code.
  public let code: String
  /// Column, value or number at fault.
  public let detail: String

  /// Makes a verdict.
  public init(_ code: String, _ detail: String = "") {
    self.code = code
    self.detail = detail
  }
}

/// What became of a line of a file: each has one of these, none is dropped.
public enum PastCaseReading: Sendable, Hashable {
  /// A row.
  case row(PastCaseRow)
  /// A line that cannot be used, and why.
  case rejected(line: Int, verdict: PastCaseVerdict)
}
