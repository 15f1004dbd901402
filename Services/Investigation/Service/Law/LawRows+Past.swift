internal import Access
internal import InvestigationRules
internal import Vocabulary

extension LawRows {
  static let nearMissKeys = ["deaths", "severe", "lossTenThousandYuan", "barriersMax", "kinds"]

  static func nearMiss(
    _ row: StrictJSON, _ fields: Members
  ) throws(ConfigurationError) -> NearMissRule {
    var kinds: [NearMissKind] = []
    for kind in try member("kinds", of: fields, in: row).array() {
      let parts = try kind.object(keys: ["code", "title"])
      kinds.append(
        NearMissKind(
          code: try member("code", of: parts, in: kind).text(),
          title: try member("title", of: parts, in: kind).text()))
    }
    return NearMissRule(
      deaths: try number("deaths", of: fields, in: row),
      severe: try number("severe", of: fields, in: row),
      lossFen: try number("lossTenThousandYuan", of: fields, in: row)
        * MoneyFen.perTenThousandYuan,
      barriersMax: Int(try number("barriersMax", of: fields, in: row)), kinds: kinds)
  }

  static func pastCodes(_ file: StrictJSON) throws(ConfigurationError) -> PastCodeBook {
    let parts = try file.object(keys: ["tables"])
    var tables: [PastCodeTable] = []
    for table in try member("tables", of: parts, in: file).array() {
      let fields = try table.object(keys: ["source", "column", "origin", "codes"])
      var rows: [PastCodeRow] = []
      for row in try member("codes", of: fields, in: table).array() {
        rows.append(try pastCode(row))
      }
      tables.append(
        PastCodeTable(
          source: try member("source", of: fields, in: table).text(),
          column: try member("column", of: fields, in: table).text(),
          origin: try member("origin", of: fields, in: table).text(), rows: rows))
    }
    return PastCodeBook(tables)
  }

  private static func pastCode(_ row: StrictJSON) throws(ConfigurationError) -> PastCodeRow {
    let fields = try row.object(keys: ["raw", "meaning", "accidentType", "degree", "checked"])
    let type = try member("accidentType", of: fields, in: row)
    return PastCodeRow(
      raw: try member("raw", of: fields, in: row).text(),
      meaning: try member("meaning", of: fields, in: row).text(),
      accidentType: type.isNull ? "" : try type.text(),
      degree: try degree(member("degree", of: fields, in: row)),
      isChecked: try member("checked", of: fields, in: row).flag())
  }

  private static func degree(_ value: StrictJSON) throws(ConfigurationError) -> PastDegree? {
    guard !value.isNull else { return nil }
    guard let degree = PastDegree(rawValue: try value.text()) else {
      let degrees = PastDegree.allCases.map(\.rawValue).joined(separator: ", ")
      throw value.refuse("no degree is called so", remedy: "Use null or one of: \(degrees).")
    }
    return degree
  }
}
