internal import Access
internal import InvestigationRules
internal import Vocabulary

/// Reads the rows of the law files, strictly: an unknown or missing key is an error with a remedy.
enum LawRows {
  typealias Members = [String: StrictJSON]

  static let regimeKeys = ["code", "title", "industries", "windowDays", "leads"]
  static let clockKeys = [
    "unitReportHours", "hopHours", "statisticsHours", "teamHours", "reportDays",
    "extensionDaysMax", "approvalDays", "approvalExtensionDays", "publicationWorkingDays",
    "evaluationFromMonths", "evaluationToMonths",
  ]

  /// A key that must be there.
  static func member(
    _ key: String, of members: Members, in owner: StrictJSON
  ) throws(ConfigurationError) -> StrictJSON {
    guard let value = members[key] else {
      throw owner.refuse("\(key) is missing", remedy: "Add it; the built-in file shows how.")
    }
    return value
  }

  /// A table of dated rows.
  static func dated<Rule: Sendable>(
    _ key: String, of members: Members, in owner: StrictJSON, keys: [String],
    _ read: (StrictJSON, Members) throws(ConfigurationError) -> Rule
  ) throws(ConfigurationError) -> Dated<Rule> {
    let table = try member(key, of: members, in: owner)
    var rows: [DatedRow<Rule>] = []
    for row in try table.array() {
      let fields = try row.object(
        keys: keys + ["inForceFrom", "inForceTo", "source", "checked"])
      let last = fields["inForceTo"].flatMap { $0.isNull ? nil : $0 }
      rows.append(
        DatedRow(
          try read(row, fields), inForceFrom: try day("inForceFrom", of: fields, in: row),
          inForceTo: try last.map { _ throws(ConfigurationError) in
            try day("inForceTo", of: fields, in: row)
          }, source: try member("source", of: fields, in: row).text(),
          isVerified: try member("checked", of: fields, in: row).flag()))
    }
    guard !rows.isEmpty else {
      throw table.refuse("no rows", remedy: "Keep at least one row.")
    }
    return Dated(rows)
  }

  static func day(
    _ key: String, of members: Members, in owner: StrictJSON
  ) throws(ConfigurationError) -> LegalDay {
    let value = try member(key, of: members, in: owner)
    guard let day = try? LegalDay(try value.text()) else {
      throw value.refuse("not a day", remedy: "Write a day such as 2026-07-01.")
    }
    return day
  }

  static func number(
    _ key: String, of members: Members, in owner: StrictJSON
  ) throws(ConfigurationError) -> Int64 {
    try member(key, of: members, in: owner).wholeNumber(in: 0...10_000_000)
  }

  static func level(
    _ value: StrictJSON
  ) throws(ConfigurationError) -> AccidentLevel {
    let text = try value.text()
    guard let level = AccidentLevel.allCases.first(where: { $0.code == text }) else {
      throw value.refuse(
        "no level is called \(text)",
        remedy: "Use one of: \(AccidentLevel.allCases.map(\.code).joined(separator: ", ")).")
    }
    return level
  }

  static func bands(
    _ row: StrictJSON, _ fields: Members
  ) throws(ConfigurationError) -> [LevelBand] {
    var bands: [LevelBand] = []
    for band in try member("bands", of: fields, in: row).array() {
      let parts = try band.object(keys: ["level", "deaths", "severe", "lossTenThousandYuan"])
      bands.append(
        LevelBand(
          level: try level(member("level", of: parts, in: band)),
          deaths: try number("deaths", of: parts, in: band),
          severe: try number("severe", of: parts, in: band),
          lossFen: try number("lossTenThousandYuan", of: parts, in: band)
            * MoneyFen.perTenThousandYuan))
    }
    return bands.sorted { $0.level < $1.level }
  }

  static func graveDanger(
    _ row: StrictJSON, _ fields: Members
  ) throws(ConfigurationError) -> GraveDangerRule {
    GraveDangerRule(
      atRisk: try number("atRisk", of: fields, in: row),
      trapped: try number("trapped", of: fields, in: row),
      evacuated: try number("evacuated", of: fields, in: row),
      observed: try number("observed", of: fields, in: row))
  }

  static func regime(
    _ row: StrictJSON, _ fields: Members
  ) throws(ConfigurationError) -> RegimeRule {
    var industries: [String] = []
    for industry in try member("industries", of: fields, in: row).array() {
      industries.append(try industry.text())
    }
    var leads: [LeadRow] = []
    for lead in try member("leads", of: fields, in: row).array() {
      let parts = try lead.object(keys: ["level", "authority", "city"])
      leads.append(
        LeadRow(
          level: try level(member("level", of: parts, in: lead)),
          authority: try member("authority", of: parts, in: lead).text(),
          isCity: try member("city", of: parts, in: lead).flag()))
    }
    return RegimeRule(
      code: try member("code", of: fields, in: row).text(),
      title: try member("title", of: fields, in: row).text(), industries: industries,
      windowDays: Int(try number("windowDays", of: fields, in: row)), leads: leads)
  }

  static func clock(
    _ row: StrictJSON, _ fields: Members
  ) throws(ConfigurationError) -> ClockRule {
    func count(_ key: String) throws(ConfigurationError) -> Int {
      Int(try number(key, of: fields, in: row))
    }
    func byLevel(_ key: String) throws(ConfigurationError) -> [AccidentLevel: Int] {
      let table = try member(key, of: fields, in: row)
      let parts = try table.object(keys: AccidentLevel.allCases.map(\.code))
      var days: [AccidentLevel: Int] = [:]
      for level in AccidentLevel.allCases where parts[level.code] != nil {
        days[level] = Int(try number(level.code, of: parts, in: table))
      }
      return days
    }
    return ClockRule(
      unitReportHours: try count("unitReportHours"), hopHours: try count("hopHours"),
      statisticsHours: try count("statisticsHours"), teamHours: try count("teamHours"),
      reportDays: try count("reportDays"), extensionDaysMax: try count("extensionDaysMax"),
      approvalDays: try byLevel("approvalDays"),
      approvalExtensionDays: try byLevel("approvalExtensionDays"),
      publicationWorkingDays: try count("publicationWorkingDays"),
      evaluationFromMonths: try count("evaluationFromMonths"),
      evaluationToMonths: try count("evaluationToMonths"))
  }
}
