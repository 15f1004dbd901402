internal import Access
internal import InvestigationRules
internal import Vocabulary

extension LawRows {
  static func edition(
    _ row: StrictJSON, _ fields: Members
  ) throws(ConfigurationError) -> AccidentTypeEdition {
    var types: [AccidentType] = []
    for type in try member("types", of: fields, in: row).array() {
      let parts = try type.object(keys: ["code", "name", "standardCode", "checked"])
      types.append(
        AccidentType(
          code: try member("code", of: parts, in: type).text(),
          name: try member("name", of: parts, in: type).text(),
          standardCode: try member("standardCode", of: parts, in: type).text(),
          isVerified: try member("checked", of: parts, in: type).flag()))
    }
    return AccidentTypeEdition(
      edition: try member("edition", of: fields, in: row).text(), types: types)
  }

  static func mapping(
    _ table: StrictJSON
  ) throws(ConfigurationError) -> [AccidentTypeMapping] {
    var rows: [AccidentTypeMapping] = []
    for row in try table.array() {
      let parts = try row.object(keys: ["from", "to"])
      var codes: [String] = []
      for code in try member("to", of: parts, in: row).array() { codes.append(try code.text()) }
      rows.append(
        AccidentTypeMapping(from: try member("from", of: parts, in: row).text(), to: codes))
    }
    return rows
  }

  static func severeLostDays(
    _ row: StrictJSON, _ fields: Members
  ) throws(ConfigurationError) -> Int {
    Int(try number("severeLostDays", of: fields, in: row))
  }

  static func lossScheme(
    _ row: StrictJSON, _ fields: Members
  ) throws(ConfigurationError) -> LossScheme {
    var items: [LossItem] = []
    for item in try member("items", of: fields, in: row).array() {
      let parts = try item.object(keys: ["code", "heading", "name", "checked"])
      items.append(
        LossItem(
          code: try member("code", of: parts, in: item).text(),
          heading: try member("heading", of: parts, in: item).text(),
          name: try member("name", of: parts, in: item).text(),
          isVerified: try member("checked", of: parts, in: item).flag()))
    }
    return LossScheme(
      edition: try member("edition", of: fields, in: row).text(), items: items)
  }
}
