import Vocabulary

/// Understands the rows of a table whose header is known.
struct PastRowReading: Sendable {
  let header: PastCaseHeader
  let codes: PastCodeList?
  let definition: PastDefinition?
  let today: LegalDay

  /// Values that say that there is none.
  ///
  /// Source: MSHA's data set.
  private static let noValues: Set<String> = ["?", "NO VALUE FOUND", "No Value Found"]

  /// What a row says, or why it cannot be used.
  func reading(of row: CSVRow) -> PastCaseReading {
    do {
      return .row(try read(row))
    } catch {
      return .rejected(line: row.line, verdict: error.verdict)
    }
  }

  /// A row that cannot be used.
  private struct Rejected: Error { let verdict: PastCaseVerdict }

  private func read(_ row: CSVRow) throws(Rejected) -> PastCaseRow {
    if let fault = row.fault {
      throw Rejected(verdict: PastCaseVerdict(fault.rawValue))
    }
    guard row.count == header.columns.count else {
      throw Rejected(
        verdict: PastCaseVerdict("CELL_COUNT", "\(row.count) ≠ \(header.columns.count)"))
    }
    var values: [String] = []
    for (index, column) in header.columns.enumerated() {
      let bytes = row[index]
      guard !bytes.contains(0) else {
        throw Rejected(verdict: PastCaseVerdict("CHARACTER_FORBIDDEN", column.name))
      }
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw Rejected(verdict: PastCaseVerdict("ENCODING_MALFORMED", column.name))
      }
      values.append(text.trimmingBlanks())
    }
    return try understand(values, line: row.line)
  }

  private func understand(_ values: [String], line: Int) throws(Rejected) -> PastCaseRow {
    var facts = PastCaseFacts()
    var fields: [PastCaseField] = []
    var notes: [PastCaseVerdict] = []
    var caseKey = ""
    var rowKeys: [String] = []
    for (column, value) in zip(header.columns, values) {
      if case .rowKey = column.meaning { rowKeys.append(value) }
      guard !value.isEmpty, column.meaning != .stamp else { continue }
      if case .caseKey = column.meaning { caseKey = value }
      if definition?.isTooLong(value, in: column.name) == true {
        notes.append(PastCaseVerdict("VALUE_TOO_LONG", column.name))
      }
      fields.append(field(column, value, values))
      guard !Self.noValues.contains(value) else { continue }
      if let note = try learn(column, value, into: &facts) { notes.append(note) }
    }
    guard !caseKey.isEmpty else { throw Rejected(verdict: PastCaseVerdict("PAST_KEY_MISSING")) }
    if header.layout.kind == .accident, facts.day.isEmpty {
      throw Rejected(verdict: PastCaseVerdict("DAY_MISSING"))
    }
    if header.layout.kind != .accident, rowKeys.contains("") {
      throw Rejected(verdict: PastCaseVerdict("PAST_KEY_MISSING"))
    }
    return PastCaseRow(
      kind: header.layout.kind, caseKey: caseKey,
      rowKey: header.layout.kind == .accident ? "" : rowKeys.joined(separator: "/"), line: line,
      facts: facts, fields: fields, notes: notes)
  }

  private func field(
    _ column: PastCaseHeader.Column, _ value: String, _ values: [String]
  ) -> PastCaseField {
    guard case .code = column.meaning, !Self.noValues.contains(value) else {
      return PastCaseField(column: column.name, value: value, isCode: false, meaning: "")
    }
    let label = column.label.map { values[$0] } ?? ""
    return PastCaseField(
      column: column.name, value: value, isCode: true,
      meaning: label.isEmpty ? codes?.meaning(of: value, in: column.name) ?? "" : label)
  }

  /// Takes what a cell says; answers what is odd about it.
  private func learn(
    _ column: PastCaseHeader.Column, _ value: String, into facts: inout PastCaseFacts
  ) throws(Rejected) -> PastCaseVerdict? {
    switch column.meaning {
    case .day: facts.day = try day(value, column.name)
    case .time:
      guard let time = PastCaseValues.time(value) else {
        return PastCaseVerdict("TIME_FORM", value)
      }
      facts.time = time
    case .title: facts.title = value
    case .unit: facts.unit = value
    case .place: facts.place = value
    case .industry: facts.industry = value
    case .course: facts.course = value
    case .cause: facts.cause = value
    case .lesson: facts.lesson = value
    case .deaths: facts.deaths = try figure(PastCaseValues.figure(value), value, column.name)
    case .severe: facts.severe = try figure(PastCaseValues.figure(value), value, column.name)
    case .minor: facts.minor = try figure(PastCaseValues.figure(value), value, column.name)
    case .loss: facts.lossFen = try figure(PastCaseValues.loss(value), value, column.name)
    case .fatality:
      if value.uppercased() == "X" { facts.deaths = PastFigure(least: 1, isExact: false) }
    case .caseKey, .rowKey, .stamp, .plain, .code: break
    }
    return nil
  }

  private func day(_ value: String, _ column: String) throws(Rejected) -> String {
    let day: LegalDay
    do {
      day = try PastCaseValues.day(value)
    } catch {
      throw Rejected(verdict: PastCaseVerdict(error.reason, "\(column) \(value)"))
    }
    guard day <= today else {
      throw Rejected(verdict: PastCaseVerdict("DAY_IN_FUTURE", "\(column) \(value)"))
    }
    return "\(day)"
  }

  /// A number that cannot be read is no missing number.
  private func figure(
    _ figure: PastFigure?, _ value: String, _ column: String
  ) throws(Rejected) -> PastFigure {
    guard let figure else {
      throw Rejected(verdict: PastCaseVerdict("NUMBER_FORM", "\(column) \(value)"))
    }
    return figure
  }
}
