import Contracts

/// One historical case for people: what it says, and its codes raw beside what they are taken for.
struct CasePastPage {
  let pastCase: InvestigationPastCase
  let rows: [InvestigationPastStoredRow]

  /// Its facts.
  var details: Details {
    let facts = pastCase.facts ?? InvestigationPastFacts()
    var details = Details()
    details.add(CaseText.number.text, NumberedName.short(pastCase.name), .bold)
    details.add(PastText.source.text, Names.source(pastCase.source))
    details.add(PastText.key.text, pastCase.key)
    details.add(PastText.version.text, "\(pastCase.version)")
    details.add(PastText.title.text, facts.title)
    details.add(PastText.day.text, [facts.day, facts.time].joined(separator: " "))
    details.add(PastText.unit.text, facts.unit)
    details.add(PastText.place.text, facts.place)
    details.add(PastText.industry.text, facts.industry)
    details.add(PastText.type.text, Self.type(of: pastCase))
    details.add(PastText.people.text, Self.figures(of: facts))
    details.add(PastText.course.text, facts.course)
    details.add(PastText.cause.text, facts.cause)
    details.add(PastText.lesson.text, facts.lesson)
    return details
  }

  /// The details, then codes and rows.
  func lines(on console: Console) -> [String] {
    var lines = details.lines(on: console)
    func shown(_ table: Table) -> [String] {
      [""] + table.lines(width: console.facts.width, coloured: console.facts.isColoured)
    }
    let codes = pastCase.codes + pastCase.people.flatMap(\.codes)
    if !codes.isEmpty {
      var table = Table(
        [
          .init(PastText.codes.text), .init(PastText.raw.text),
          .init(PastText.meaning.text, gives: true), .init(PastText.mapped.text, gives: true),
        ], wraps: true)
      for code in codes {
        let words = code.meaning.isEmpty ? code.sourceMeaning : code.meaning
        table.add([.init(code.column), .init(code.raw), .init(words), Self.mapped(code)])
      }
      lines += shown(table)
    }
    var table = Table([.init(PastText.fromFile.text, gives: true), .init("")])
    for stored in rows {
      table.add([
        .init(stored.fileName),
        .init(PastText.storedRow.with("\(stored.row?.line ?? 0)", "\(stored.version)")),
      ])
    }
    return lines + shown(table)
  }

  private static func mapped(_ code: InvestigationPastCode) -> Table.Cell {
    if code.meaning.isEmpty { return .init(PastText.unmapped.text, .dim) }
    let word = code.accidentType.isEmpty ? code.meaning : code.accidentType
    return code.checked ? .init(word) : .init(PastText.unverified.with(word), .waiting)
  }

  /// The type, with a mark while nobody checked the mapping.
  static func type(of pastCase: InvestigationPastCase) -> String {
    guard !pastCase.accidentType.isEmpty else { return "—" }
    return pastCase.typeChecked
      ? pastCase.accidentType : PastText.unverified.with(pastCase.accidentType)
  }

  /// `死亡 1+ · 重伤 2`.
  static func figures(of facts: InvestigationPastFacts) -> String {
    func text(_ figure: InvestigationFigure?, _ words: PastText) -> String? {
      figure.map { words.with("\($0.least)\($0.exact ? "" : "+")") }
    }
    let loss = facts.lossFen.map { PastText.loss.with(AccidentFigures.lossText($0)) }
    return [
      text(facts.deaths, .deaths), text(facts.severe, .severe), text(facts.minor, .minor), loss,
    ].compactMap { $0 }.joined(separator: " · ")
  }
}
