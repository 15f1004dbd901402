import Contracts

/// A near miss for people: what it could have done before what it did.
struct NearMissPage {
  let miss: InvestigationNearMiss

  /// Its facts.
  var details: Details {
    var details = Details()
    details.add(CaseText.number.text, NumberedName.short(miss.name), .bold)
    details.add(
      CommonText.state.text, Self.state(of: miss), miss.chosen ? .waiting : .plain)
    details.add(NearMissText.why.text, miss.reasons.joined(separator: " · "))
    details.add(NearMissText.rule.text, miss.ruleSource)
    details.add(NearMissText.report.text, NumberedName.short(miss.report))
    details.add(CaseText.unit.text, miss.unit)
    details.add(CaseText.place.text, miss.place)
    details.add(CaseText.occurred.text, Moment.text(miss.occurTime))
    details.add(NearMissText.kind.text, miss.kind)
    details.add(CaseText.course.text, miss.course)
    details.add(
      NearMissText.potential.text, miss.potential == nil ? "" : AccidentFigures.line(miss.potential)
    )
    details.add(
      NearMissText.level.text, miss.potential == nil ? "" : Names.level(miss.potentialLevel))
    details.add(NearMissText.basis.text, miss.potentialBasis)
    details.add(
      NearMissText.barriers.text,
      miss.barriers.map { "\($0.standing)" } ?? CommonText.unknown.text)
    details.add(
      NearMissText.outcome.text, miss.outcome == nil ? "" : AccidentFigures.line(miss.outcome))
    return details
  }

  /// Says it in the form that was asked for.
  func say(json: JSONValue, on console: Console) {
    switch console.form {
    case .json: console.json(json)
    case .plain: details.plainLines.forEach { console.line($0) }
    case .text:
      console.page(details.lines(on: console))
      if miss.chosen, miss.correctedBy.isEmpty {
        console.suggest("anlan lesson draft nearmisses/\(NumberedName.short(miss.name))")
      }
    }
  }

  /// One line a near miss.
  static func table(_ misses: [InvestigationNearMiss]) -> Table {
    var table = Table([
      .init(CaseText.number.text, right: true), .init(CommonText.state.text),
      .init(CaseText.occurred.text), .init(CaseText.unit.text, gives: true, cellsMin: 8),
      .init(CaseText.course.text, gives: true, cellsMin: 16),
      .init(NearMissText.why.text, gives: true, cellsMin: 12),
    ])
    for miss in misses {
      table.add([
        .init(NumberedName.short(miss.name)),
        .init(state(of: miss), miss.chosen ? .waiting : .dim),
        .init(Moment.short(miss.occurTime)), .init(miss.unit), .init(miss.course),
        .init(miss.reasons.joined(separator: " · ")),
      ])
    }
    return table
  }

  private static func state(of miss: InvestigationNearMiss) -> String {
    guard miss.correctedBy.isEmpty else {
      return NearMissText.correctedBy.with(NumberedName.short(miss.correctedBy))
    }
    return miss.chosen ? NearMissText.chosen.text : NearMissText.notChosen.text
  }

  /// The rule.
  static func details(of rule: InvestigationGetNearMissRuleResponse) -> Details {
    var details = Details()
    details.add(NearMissText.deaths.text, "\(rule.deaths)")
    details.add(NearMissText.severe.text, "\(rule.severe)")
    details.add(
      NearMissText.loss.text,
      AccidentFigures.lossText(InvestigationFigure(least: rule.lossFen, exact: true)))
    details.add(NearMissText.most.text, "\(rule.barriersMax)")
    details.add(
      NearMissText.kinds.text,
      rule.kinds.map { "\($0.code) \($0.title)" }.joined(separator: "；"))
    details.add(
      NearMissText.rule.text,
      rule.checked ? rule.source : NearMissText.unchecked.with(rule.source))
    return details
  }
}
