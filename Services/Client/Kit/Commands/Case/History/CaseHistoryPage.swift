import Contracts

/// A frozen history for people: sources, answers, facts.
struct CaseHistoryPage {
  let answer: InvestigationGetHistoryResponse

  /// One line a question.
  var answers: Table {
    var table = Table(
      [
        .init(HistoryText.question.text), .init(HistoryText.verdict.text),
        .init(HistoryText.rests.text, gives: true, cellsMin: 20),
      ], wraps: true)
    for answer in answer.answers {
      let facts = answer.facts.map { "#\($0)" }.joined(separator: " ")
      let reasons = answer.reasons.map(HistoryWordText.words).joined(separator: "；")
      table.add([
        .init(HistoryWordText.words(of: answer.question), .bold),
        .init(Self.words(of: answer.verdict), Self.style(of: answer.verdict)),
        .init([reasons, facts].filter { !$0.isEmpty }.joined(separator: "  ")),
      ])
    }
    return table
  }

  /// One line a fact.
  var facts: Table {
    var table = Table(
      [
        .init("#", right: true), .init(HistoryText.time.text), .init(""),
        .init(HistoryText.what.text), .init(HistoryText.subject.text),
        .init(HistoryText.who.text), .init(HistoryText.detail.text, gives: true, cellsMin: 16),
        .init(HistoryText.place.text, drops: true),
      ], wraps: true)
    for fact in answer.facts {
      table.add([
        .init("\(fact.number)"), .init(Moment.text(fact.recordTime)),
        .init(
          fact.known ? HistoryText.known.text : HistoryText.later.text,
          fact.known ? .plain : .waiting),
        .init(HistoryActText.word(of: fact.act)), .init(fact.subject),
        .init([fact.department, fact.person].filter { !$0.isEmpty }.joined(separator: " ")),
        .init(fact.detail), .init(Self.place(of: fact.reference)),
      ])
    }
    return table
  }

  /// All of it.
  func lines(on console: Console) -> [String] {
    let (width, coloured) = (console.facts.width, console.facts.isColoured)
    let version = answer.version ?? InvestigationHistoryVersion()
    var details = Details()
    details.add(
      HistoryText.version.text,
      "\(version.version) · "
        + (version.complete ? HistoryText.complete.text : HistoryText.incomplete.text),
      version.complete ? .good : .waiting)
    details.add(HistoryText.entity.text, version.entity)
    details.add(HistoryText.asOf.text, Moment.text(version.asOfTime))
    details.add(HistoryText.frozenAt.text, "\(Moment.text(version.time)) \(version.account)")
    details.add(HistoryText.place.text, Self.place(of: answer.reference))
    for source in version.sources {
      details.add(
        HistoryWordText.words(of: source.source), Self.words(of: source),
        source.state == .frozen ? .plain : source.state == .refused ? .bad : .waiting)
    }
    var lines = details.lines(on: console)
    lines += ["", console.styled(HistoryText.answers.text, .bold)]
    lines += answers.lines(width: width, coloured: coloured)
    lines += ["", console.styled(HistoryText.facts.text, .bold)]
    return lines + facts.lines(width: width, coloured: coloured)
  }

  /// A source in words: what it gave, what it does not record, or why it is missing.
  static func words(of source: InvestigationHistorySource) -> String {
    var words: [String] = []
    switch source.state {
    case .frozen:
      words.append(HistoryText.entries.with("\(source.entries)", "\(source.checkpointSize)"))
      let silent = source.coverage.filter { !$0.recorded }.map {
        HistoryWordText.words(of: Names.key($0.kind, "HISTORY_KIND_"))
      }
      if !silent.isEmpty {
        words.append(HistoryText.notRecorded.with(silent.joined(separator: "、")))
      }
    case .refused: words.append(HistoryText.refused.with(Reasons.meaning(of: source.reason)))
    default: words.append(HistoryText.missing.with(Reasons.meaning(of: source.reason)))
    }
    if source.attempts > 0 {
      words.append(
        HistoryText.attempts.with("\(source.attempts)", Moment.text(source.attemptTime)))
    }
    return words.joined(separator: "；")
  }

  /// Where a fact stands: "permits licences/3 #2 @17", or the statement that vouches for it.
  static func place(of reference: InvestigationFactReference?) -> String {
    guard let reference else { return "" }
    guard reference.position > 0 else {
      return "\(reference.source) \(HistoryText.statementPlace.text)"
    }
    let hash = String(Identifier.hex(reference.sha256).prefix(8))
    return "\(reference.source) @\(reference.position) \(hash)"
  }

  private static func words(of verdict: InvestigationHistoryVerdict) -> String {
    HistoryWordText.words(of: Names.key(verdict, "HISTORY_VERDICT_").uppercased())
  }

  private static func style(of verdict: InvestigationHistoryVerdict) -> Style {
    switch verdict {
    case .found: .bad
    case .clear: .good
    default: .waiting
    }
  }
}
