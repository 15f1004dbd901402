public import Vocabulary

/// Who leads the investigation of a level under a regime.
public struct LeadRow: Sendable, Hashable {
  /// The level.
  public let level: AccidentLevel
  /// The authority.
  public let authority: String
  /// Whether the city's government leads, or cooperates.
  public let isCity: Bool

  /// Makes a row.
  public init(level: AccidentLevel, authority: String, isCity: Bool) {
    self.level = level
    self.authority = authority
    self.isCity = isCity
  }
}

/// A regime of the law: which industries it is for, who leads, how long casualties count.
///
/// **Source**: 国务院令493 art. 13, 19; 煤矿安全生产条例 art. 60; 特种设备安全法 art. 72; rows of
/// `accident-rules.json`.
public struct RegimeRule: Sendable, Hashable {
  /// Code, such as `coal-mine`.
  public let code: String
  /// Chinese name.
  public let title: String
  /// Industry prefixes that fall under it without being named; empty if it must be named.
  public let industries: [String]
  /// Days within which a casualty change counts.
  public let windowDays: Int
  /// Who leads, one row a level.
  public let leads: [LeadRow]

  /// Makes a rule.
  public init(
    code: String, title: String, industries: [String], windowDays: Int, leads: [LeadRow]
  ) {
    self.code = code
    self.title = title
    self.industries = industries
    self.windowDays = windowDays
    self.leads = leads
  }

  /// Who leads at a level.
  public func lead(at level: AccidentLevel) -> LeadRow? { leads.first { $0.level == level } }
}

extension Dated where Rule == RegimeRule {
  /// The regime named, or the one of the industry, or the general one; nil if the name is unknown.
  public func regime(
    named code: String, industry: IndustryCode?, on day: LegalDay
  ) -> DatedRow<RegimeRule>? {
    let rows = rows(on: day)
    if !code.isEmpty { return rows.first { $0.rule.code == code } }
    if let industry,
      let own = rows.first(where: { $0.rule.industries.contains(where: industry.lies(under:)) })
    {
      return own
    }
    return rows.first { $0.rule.code == "general" }
  }
}
