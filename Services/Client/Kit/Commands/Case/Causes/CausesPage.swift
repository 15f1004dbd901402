import Contracts

/// The graph in a view, for people: nodes by band, arrows, ways, and what closing still needs.
struct CausesPage {
  let answer: InvestigationGetCausesResponse

  /// One line a node, by band.
  var nodes: Table {
    let known = Dictionary(answer.causes.map { ($0.name, $0) }) { first, _ in first }
    var table = Table(
      [
        .init(""), .init(CausesText.number.text, right: true), .init(CausesText.kind.text),
        .init(CausesText.text.text, gives: true, cellsMin: 20), .init(CausesText.standing.text),
        .init(CausesText.gate.text), .init(CausesText.factor.text, drops: true),
        .init(CausesText.level.text, drops: true),
      ], wraps: true)
    for band in answer.bands {
      for (index, cause) in band.causes.compactMap({ known[$0] }).enumerated() {
        table.add([
          .init(index == 0 ? band.title : "", .bold), .init("N" + CaseWord.short(cause.name)),
          .init(CaseWord.words(of: cause.kind, prefix: "CAUSE_KIND_", CauseKindText.self)),
          .init(cause.text, cause.kind == .accident ? .bold : .plain),
          .init(
            cause.kind == .accident
              ? ""
              : CaseWord.words(
                of: cause.standing, prefix: "CAUSE_STANDING_", CauseStandingText.self)
          ),
          .init(CaseWord.words(of: cause.gate, prefix: "CAUSE_GATE_", CauseGateText.self)),
          .init(
            CaseWord.words(of: cause.factor, prefix: "HUMAN_FACTOR_LEVEL_", HumanFactorText.self)),
          .init(CaseWord.words(of: cause.level, prefix: "SYSTEM_LEVEL_", SystemLevelText.self)),
        ])
      }
    }
    return table
  }

  /// One line an arrow.
  var arrows: Table {
    var table = Table([
      .init(CausesText.from.text, right: true), .init(CausesText.how.text),
      .init(CausesText.to.text, right: true), .init(CausesText.evidence.text),
    ])
    for arrow in answer.arrows {
      table.add([
        .init("N" + CaseWord.short(arrow.from)),
        .init(CaseWord.words(of: arrow.link, prefix: "CAUSE_LINK_", CauseLinkText.self)),
        .init("N" + CaseWord.short(arrow.to)),
        arrow.evidence.isEmpty
          ? .init(CausesText.noEvidence.text, .bad) : .init(CaseWord.numbers(arrow.evidence)),
      ])
    }
    return table
  }

  /// All of it.
  func lines(on console: Console) -> [String] {
    let (width, coloured) = (console.facts.width, console.facts.isColoured)
    var lines = nodes.lines(width: width, coloured: coloured)
    if !answer.arrows.isEmpty {
      lines += ["", console.styled(CausesText.arrows.text, .bold)]
      lines += arrows.lines(width: width, coloured: coloured)
    }
    if !answer.paths.isEmpty {
      lines += ["", console.styled(CausesText.whys.text, .bold)]
      lines += answer.paths.map { path in
        "  \(path.causes.count - 1)  "
          + path.causes.map { "N" + CaseWord.short($0) }.joined(separator: " ← ")
      }
      if !answer.pathsComplete { lines.append(CausesText.whysCut.with("\(answer.paths.count)")) }
    }
    return lines + gap(on: console)
  }

  private func gap(on console: Console) -> [String] {
    guard let gap = answer.gap else { return [] }
    var items: [String] = []
    if gap.direct.isEmpty { items.append(CausesText.missingDirect.text) }
    if gap.indirect.isEmpty { items.append(CausesText.missingIndirect.text) }
    if !gap.bare.isEmpty {
      let bare = gap.bare.map { "N\(CaseWord.short($0.from))→N\(CaseWord.short($0.to))" }
      items.append(CausesText.bare.with(bare.joined(separator: "、")))
    }
    if !gap.loose.isEmpty {
      items.append(CausesText.loose.with(CaseWord.numbers(gap.loose, mark: "N")))
    }
    if gap.isMet {
      let met = CausesText.met.with(
        CaseWord.numbers(gap.direct, mark: "N"), CaseWord.numbers(gap.indirect, mark: "N"))
      return ["", console.styled(met, .good)]
    }
    if !gap.open.isEmpty {
      items.append(CausesText.open.with(CaseWord.numbers(gap.open, mark: "N")))
    }
    return ["", console.styled(CausesText.gap.text, .bold)] + items.map { "  · " + $0 }
  }
}
