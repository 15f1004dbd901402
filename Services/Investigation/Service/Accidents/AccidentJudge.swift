internal import Contracts
internal import InvestigationRules
internal import Vocabulary
internal import Wire

/// Judges an accident by the rules in force on its day: level, regime, type, who leads.
struct AccidentJudge: Sendable {
  let law: InvestigationLaw

  /// Who leads, and where that is written.
  struct Lead {
    let authority: String
    let isCity: Bool
    let source: String
  }

  /// The accident with what the rules say of it.
  ///
  /// - Throws: `Status` INVALID_ARGUMENT: a regime or type that is not in force, or a level that
  ///   contradicts the figures.
  func judged(_ asked: InvestigationAccident) throws(Status) -> InvestigationAccident {
    var accident = asked
    let day = accident.occurDay
    guard let regime = regime(of: accident) else {
      throw Status.invalid(
        field: "accident.regime", reason: "REGIME_UNKNOWN",
        description: "\(asked.regime) is no regime in force on \(day)")
    }
    accident.regime = regime.rule.code
    if !asked.accidentType.isEmpty {
      let editions = law.accidentTypes.rows(on: day)
      guard
        let type = editions.lazy.compactMap({ $0.rule.type(asked.accidentType) }).first
      else {
        throw Status.invalid(
          field: "accident.accident_type", reason: "ACCIDENT_TYPE_UNKNOWN",
          description:
            "\(asked.accidentType) is no type of the edition in force on \(day): GB 6441-\(editions.first?.rule.edition ?? "?")"
        )
      }
      accident.accidentType = type.code
    }
    let finding = level(of: accident)
    let level = InvestigationAccidentLevel(rawValue: Int32(finding.level.rawValue))
    if asked.level != .unspecified, asked.level != level {
      throw Status.invalid(
        field: "accident.level", reason: "LEVEL_CONTRADICTS",
        description:
          "the figures give \(finding.level.code) (\(finding.reasons.map(\.text).joined(separator: ", "))) [493 art. 3]"
      )
    }
    accident.level = level
    accident.levelMayRise = finding.mayRise
    accident.levelReasons = finding.reasons.map(\.text)
    let tally = asked.tally ?? InvestigationTally()
    accident.graveDanger =
      law.graveDanger.rule(on: day)?
      .isMet(by: AccidentTally(tally), otherDanger: tally.otherDanger) ?? false
    if accident.title.isEmpty { accident.title = title(of: accident) }
    return accident
  }

  /// The level by the figures.
  func level(of accident: InvestigationAccident) -> LevelFinding {
    accidentLevel(
      of: AccidentTally(accident.tally ?? InvestigationTally()),
      by: law.levels.inForce(on: accident.occurDay) ?? [])
  }

  /// The regime the accident falls under.
  func regime(of accident: InvestigationAccident) -> DatedRow<RegimeRule>? {
    law.regimes.regime(
      named: accident.regime, industry: try? IndustryCode(accident.industry),
      on: max(accident.occurDay, law.regimes.firstDay))
  }

  /// Who leads by the rules.
  func lead(of accident: InvestigationAccident) -> Lead {
    guard let regime = regime(of: accident),
      let row = regime.rule.lead(at: level(of: accident).level)
    else { return Lead(authority: law.city, isCity: true, source: "[D]") }
    return Lead(authority: row.authority, isCity: row.isCity, source: regime.source)
  }

  /// Days within which a casualty change counts.
  func windowDays(of accident: InvestigationAccident) -> Int {
    regime(of: accident)?.rule.windowDays ?? 0
  }

  /// How long everything may take.
  func clocks(of accident: InvestigationAccident) -> ClockRule {
    law.clocks.inForce(on: accident.occurDay) ?? AccidentJudge.noLimits
  }

  /// 示例煤业"3·12"顶板较大事故.
  private func title(of accident: InvestigationAccident) -> String {
    let (_, month, day) = accident.occurDay.date
    let name = law.accidentTypes.rows(on: accident.occurDay).lazy
      .compactMap { $0.rule.type(accident.accidentType)?.name }.first
    let word = level(of: accident).level
    return "\(accident.unit)“\(month)·\(day)”\(name ?? "")\(word == .ordinary ? "" : word.word)事故"
  }

  /// For a file of the law without any row of clocks; the reader refuses such a file.
  private static let noLimits = ClockRule(
    unitReportHours: 0, hopHours: 0, statisticsHours: 0, teamHours: 0, reportDays: 0,
    extensionDaysMax: 0, approvalDays: [:], approvalExtensionDays: [:],
    publicationWorkingDays: 0, evaluationFromMonths: 0, evaluationToMonths: 0)
}

extension Dated {
  /// First day of the oldest row.
  var firstDay: LegalDay { rows.map(\.inForceFrom).min() ?? .earliest }

  /// The rule in force; for a day before the oldest row, that row.
  func inForce(on day: LegalDay) -> Rule? { rule(on: Swift.max(day, firstDay)) }
}

extension InvestigationAccident {
  /// When it happened.
  var occurred: UTCMicroseconds { UTCMicroseconds(occurTime?.microseconds ?? 0) }
  /// Legal day it happened on.
  var occurDay: LegalDay { occurred.legalDay }
}

extension AccidentTally {
  /// Figures of the contract; an absent one is unknown.
  init(_ tally: InvestigationTally) {
    self.init(
      deaths: Bound(tally.deaths), missing: Bound(tally.missing), severe: Bound(tally.severe),
      poisoned: Bound(tally.poisoned), lossFen: Bound(tally.lossFen), atRisk: Bound(tally.atRisk),
      trapped: Bound(tally.trapped), evacuated: Bound(tally.evacuated),
      observed: Bound(tally.observed))
  }
}

extension Bound {
  init(_ figure: InvestigationFigure?) {
    self = figure.map { Bound(least: Int64(clamping: $0.least), isExact: $0.exact) } ?? .unknown
  }
}

extension InvestigationFigure {
  init(_ bound: Bound) {
    self.init(least: UInt64(clamping: bound.least), exact: bound.isExact)
  }
}

extension InvestigationTally {
  /// The figures given, in place of those before; absent ones stay.
  mutating func take(_ news: InvestigationTally) {
    deaths = news.deaths ?? deaths
    missing = news.missing ?? missing
    severe = news.severe ?? severe
    poisoned = news.poisoned ?? poisoned
    minor = news.minor ?? minor
    lossFen = news.lossFen ?? lossFen
    atRisk = news.atRisk ?? atRisk
    trapped = news.trapped ?? trapped
    evacuated = news.evacuated ?? evacuated
    observed = news.observed ?? observed
    if !news.otherDanger.isEmpty { otherDanger = news.otherDanger }
  }

  /// The figures that casualty changes move.
  mutating func take(_ casualties: AccidentTally) {
    deaths = InvestigationFigure(casualties.deaths)
    missing = InvestigationFigure(casualties.missing)
    severe = InvestigationFigure(casualties.severe)
    poisoned = InvestigationFigure(casualties.poisoned)
  }
}
