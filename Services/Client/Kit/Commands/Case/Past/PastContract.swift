import Contracts
import QuestionFormats

extension InvestigationPastRow {
  /// The message of a row as the reader understood it.
  init(_ row: PastCaseRow) {
    let kind: InvestigationPastRowKind =
      switch row.kind {
      case .accident: .accident
      case .person: .person
      case .account: .account
      }
    self.init(
      kind: kind, caseKey: row.caseKey, rowKey: row.rowKey, line: UInt64(row.line),
      facts: InvestigationPastFacts(row.facts),
      fields: row.fields.map {
        InvestigationPastField(
          column: $0.column, value: $0.value, isCode: $0.isCode, meaning: $0.meaning)
      })
  }
}

extension InvestigationPastFacts {
  /// The message of facts.
  init(_ facts: PastCaseFacts) {
    self.init(
      title: facts.title, day: facts.day, time: facts.time, unit: facts.unit, place: facts.place,
      industry: facts.industry, course: facts.course, cause: facts.cause, lesson: facts.lesson,
      deaths: facts.deaths.map(InvestigationFigure.init),
      severe: facts.severe.map(InvestigationFigure.init),
      minor: facts.minor.map(InvestigationFigure.init),
      lossFen: facts.lossFen.map(InvestigationFigure.init))
  }
}

extension InvestigationFigure {
  /// The message of a number.
  init(_ figure: PastFigure) { self.init(least: figure.least, exact: figure.isExact) }
}

extension InvestigationPastSource {
  /// The source of a file.
  init(_ source: PastCaseSource) {
    self =
      switch source {
      case .osha: .osha
      case .msha: .msha
      case .csv: .csv
      }
  }
}
