internal import Contracts
internal import InvestigationRules
internal import Vocabulary

/// What the rows of an accident say together.
struct PastAssembly {
  let source: InvestigationPastSource
  let law: InvestigationLaw

  /// Characters of a full line in accounts that are cut at a fixed width, through words.
  ///
  /// Source: the length of the column in OSHA's data dictionary.
  private static let fixedLineCharacters = 80

  /// Name of the source in the mapping tables.
  private var sourceCode: String {
    switch source {
    case .osha: "OSHA"
    case .msha: "MSHA"
    default: "CSV"
    }
  }

  /// The historical case of some rows, in the order of their kinds and keys.
  func pastCase(
    number: Int, key: String, version: Int, rows: [InvestigationPastRow], at now: UTCMicroseconds
  ) -> InvestigationPastCase {
    var facts = InvestigationPastFacts()
    var codes: [InvestigationPastCode] = []
    var people: [InvestigationPastPerson] = []
    for row in rows where row.kind != .account {
      fill(&facts, from: row.facts ?? InvestigationPastFacts())
      let found = self.codes(of: row)
      let degree = self.degree(of: row)
      if row.kind == .person || degree != nil {
        people.append(
          InvestigationPastPerson(
            key: row.rowKey, degree: degree?.rawValue ?? "", codes: row.kind == .person ? found : []
          ))
      }
      if row.kind == .accident { codes += found }
    }
    let lines = rows.filter { $0.kind == .account }.sorted { order($0) < order($1) }
    facts.course = join([facts.course] + lines.map { $0.facts?.course ?? "" })
    count(people, into: &facts)
    let types = Set((codes + people.flatMap(\.codes)).filter { !$0.accidentType.isEmpty })
    let names = Set(types.map(\.accidentType))
    return InvestigationPastCase(
      name: PastName.text(of: number), source: source, key: key, version: UInt32(version),
      facts: facts, codes: codes, people: people,
      accidentType: names.count == 1 ? names.first ?? "" : "",
      typeChecked: names.count == 1 && types.contains(where: \.checked),
      updateTime: ProtoTimestamp(microseconds: now.value))
  }

  /// Columns of a row whose code has no mapping.
  func unmapped(of row: InvestigationPastRow) -> [String] {
    let day = (try? LegalDay(row.facts?.day ?? "")) ?? .latest
    return row.fields.filter { $0.isCode && mapping(of: $0, on: day) == nil }.map(\.column)
  }

  private func codes(of row: InvestigationPastRow) -> [InvestigationPastCode] {
    let day = (try? LegalDay(row.facts?.day ?? "")) ?? .latest
    return row.fields.filter(\.isCode).map { field in
      let known = mapping(of: field, on: day)
      return InvestigationPastCode(
        column: field.column, raw: field.value, sourceMeaning: field.meaning,
        meaning: known?.meaning ?? "", accidentType: known?.accidentType ?? "",
        checked: known?.isChecked ?? false)
    }
  }

  /// Our own table names accident types in words of GB 6441; the others go by the mapping tables.
  private func mapping(of field: InvestigationPastField, on day: LegalDay) -> PastCodeRow? {
    guard source == .csv else {
      return foreign(field)
    }
    let editions = law.accidentTypes.rows(on: day) + law.accidentTypes.rows
    guard let type = editions.lazy.compactMap({ $0.rule.type(field.value) }).first else {
      return nil
    }
    return PastCodeRow(
      raw: field.value, meaning: type.name, accidentType: type.code, isChecked: true)
  }

  private func degree(of row: InvestigationPastRow) -> PastDegree? {
    row.fields.lazy.filter(\.isCode).compactMap { foreign($0)?.degree }.first
  }

  /// A row of the mapping tables by the code, or by the words that stand beside it in the file.
  private func foreign(_ field: InvestigationPastField) -> PastCodeRow? {
    let book = law.pastCodes
    let known = book.row(source: sourceCode, column: field.column, raw: field.value)
    guard known == nil, !field.meaning.isEmpty else { return known }
    return book.row(source: sourceCode, column: field.column, raw: field.meaning)
  }

  private func fill(_ facts: inout InvestigationPastFacts, from more: InvestigationPastFacts) {
    func take(_ path: WritableKeyPath<InvestigationPastFacts, String>) {
      if facts[keyPath: path].isEmpty { facts[keyPath: path] = more[keyPath: path] }
    }
    take(\.title)
    take(\.day)
    take(\.time)
    take(\.unit)
    take(\.place)
    take(\.industry)
    take(\.course)
    take(\.cause)
    take(\.lesson)
    facts.deaths = facts.deaths ?? more.deaths
    facts.severe = facts.severe ?? more.severe
    facts.minor = facts.minor ?? more.minor
    facts.lossFen = facts.lossFen ?? more.lossFen
  }

  /// People counted are a lower bound: nobody says that the file names all of them.
  private func count(
    _ people: [InvestigationPastPerson], into facts: inout InvestigationPastFacts
  ) {
    func figure(_ degree: PastDegree, _ said: InvestigationFigure?) -> InvestigationFigure? {
      let counted = UInt64(people.count { $0.degree == degree.rawValue })
      guard counted > said?.least ?? 0 else { return said }
      return InvestigationFigure(least: counted, exact: false)
    }
    facts.deaths = figure(.death, facts.deaths)
    facts.severe = figure(.severe, facts.severe)
    facts.minor = figure(.minor, facts.minor)
  }

  private func order(_ row: InvestigationPastRow) -> Int { Int(row.rowKey) ?? .max }

  private func join(_ lines: [String]) -> String {
    var text = ""
    var wasFull = true
    for line in lines where !line.isEmpty {
      text += wasFull ? line : " " + line
      wasFull = line.count == Self.fixedLineCharacters
    }
    return text
  }
}
