internal import Contracts
internal import InvestigationRules
internal import Vocabulary

extension InvestigationListAccidentCodesResponse {
  /// What is in force on a day.
  init(_ law: InvestigationLaw, on day: LegalDay) {
    let types = law.accidentTypes.rows(on: day).flatMap(\.rule.types)
    self.init(
      types: types.map { type in
        let mapping = law.accidentTypeMapping
        return InvestigationAccidentType(
          code: type.code, title: type.name, standardCode: type.standardCode,
          unverified: !type.isVerified,
          otherEdition: mapping.filter { $0.to.contains(type.code) }.map(\.from)
            + mapping.filter { $0.from == type.code }.flatMap(\.to))
      },
      lossItems: law.lossSchemes.rows(on: day).flatMap(\.rule.items).map {
        InvestigationLossItem(
          code: $0.code, heading: $0.heading, title: $0.name, unverified: !$0.isVerified)
      },
      regimes: law.regimes.rows(on: day).map { row in
        InvestigationRegime(
          code: row.rule.code, title: row.rule.title, windowDays: UInt32(row.rule.windowDays),
          leads: AccidentLevel.allCases.compactMap { row.rule.lead(at: $0)?.authority },
          source: row.source, unverified: !row.isVerified)
      }, severeLostDays: UInt32(law.severeLostDays.rule(on: day) ?? 0))
  }
}
