/// A rule with the days it is in force: law is dated data.
public struct DatedRow<Rule: Sendable>: Sendable {
  /// The rule.
  public let rule: Rule
  /// First day in force.
  public let inForceFrom: LegalDay
  /// Last day in force; nil if open.
  public let inForceTo: LegalDay?
  /// Law, article, standard, or `[D]`.
  public let source: String
  /// Whether somebody compared the rule with its source.
  public let isVerified: Bool

  /// Makes a row.
  public init(
    _ rule: Rule, inForceFrom: LegalDay, inForceTo: LegalDay? = nil, source: String,
    isVerified: Bool
  ) {
    self.rule = rule
    self.inForceFrom = inForceFrom
    self.inForceTo = inForceTo
    self.source = source
    self.isVerified = isVerified
  }

  /// Whether the rule is in force on a day.
  public func isInForce(on day: LegalDay) -> Bool {
    inForceFrom <= day && day <= (inForceTo ?? .latest)
  }
}

/// Versions of a rule, or a table of rules, each with the days it is in force.
public struct Dated<Rule: Sendable>: Sendable {
  /// Rows, as given.
  public let rows: [DatedRow<Rule>]

  /// Makes a table.
  public init(_ rows: [DatedRow<Rule>]) { self.rows = rows }

  /// Every row in force on a day.
  public func rows(on day: LegalDay) -> [DatedRow<Rule>] { rows.filter { $0.isInForce(on: day) } }

  /// The rule in force on a day, the youngest if several are; nil if none is.
  public func rule(on day: LegalDay) -> Rule? {
    rows(on: day).max { $0.inForceFrom < $1.inForceFrom }?.rule
  }
}

extension DatedRow: Equatable where Rule: Equatable {}
extension DatedRow: Hashable where Rule: Hashable {}
extension DatedRow: Codable where Rule: Codable {}
extension Dated: Equatable where Rule: Equatable {}
extension Dated: Hashable where Rule: Hashable {}

extension Dated: Codable where Rule: Codable {
  /// Reads the rows.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode([DatedRow<Rule>].self))
  }

  /// Writes the rows.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rows)
  }
}
