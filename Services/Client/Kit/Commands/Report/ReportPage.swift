import Contracts

/// One accident report with its hops, clocks and findings, for people.
struct ReportPage {
  let report: InvestigationReport

  /// Its facts.
  var details: Details {
    var details = Details()
    let accident = report.accident ?? InvestigationAccident()
    details.add(CaseText.number.text, NumberedName.short(report.name), .bold)
    details.add(CommonText.state.text, Names.state(report.state))
    Self.add(accident, to: &details)
    details.add(CaseText.window.text, report.windowDay)
    details.add(CaseText.lead.text, report.leadAuthority)
    details.add(CaseText.channel.text, Names.channel(report.channel))
    details.add(CaseText.reporter.text, report.reporter)
    details.add(
      CaseText.known.text, report.unitKnowTime == nil ? "" : Moment.text(report.unitKnowTime))
    details.add(CaseText.received.text, Moment.text(report.receiveTime))
    details.add(CaseText.measures.text, report.measures)
    details.add(CaseText.investigation.text, NumberedName.short(report.case))
    return details
  }

  /// Facts of an accident.
  static func add(_ accident: InvestigationAccident, to details: inout Details) {
    details.add(CaseText.title.text, accident.title)
    let why =
      accident.levelReasons.isEmpty
      ? "" : " · \(accident.levelReasons.joined(separator: ", "))"
    details.add(
      CaseText.level.text,
      Names.level(accident.level) + (accident.levelMayRise ? CaseText.mayRise.text : "") + why,
      accident.level == .ordinary ? .plain : .bad)
    details.add(
      CaseText.grave.text, accident.graveDanger ? CommonText.yes.text : "", .bad)
    details.add(CaseText.unit.text, accident.unit)
    details.add(CaseText.place.text, accident.place)
    details.add(CaseText.occurred.text, Moment.text(accident.occurTime))
    details.add(CaseText.type.text, accident.accidentType)
    details.add(CaseText.figures.text, AccidentFigures.line(accident.tally))
    details.add(CaseText.course.text, accident.course)
  }

  /// The details, then clocks, hops, supplements and findings.
  func lines(on console: Console) -> [String] {
    var lines = details.lines(on: console)
    lines += ClockTable.lines(report.clocks, on: console)
    if !report.hops.isEmpty {
      var table = Table(
        [
          .init(CaseText.step.text), .init(CaseText.by.text, gives: true),
          .init(CommonText.time.text), .init(CaseText.due.text), .init(""),
        ], wraps: true)
      for hop in report.hops {
        table.add([
          .init(Names.hop(hop.kind)), .init("\(hop.from) → \(hop.to)"),
          .init(Moment.text(hop.sendTime)), .init(Moment.due(hop.dueTime)),
          .init(hop.late ? CaseText.late.text : "", .bad),
        ])
      }
      lines += Self.block(CaseText.hops, table, on: console)
    }
    for item in report.supplements {
      var details = Details()
      details.add("\(CaseText.supplements.text) \(item.number)", Moment.text(item.time), .bold)
      details.add(CaseText.note.text, item.text)
      details.add(CaseText.figures.text, AccidentFigures.line(item.tally))
      details.add(CaseText.level.text, Names.level(item.level))
      for change in item.changes {
        let words =
          "\(change.person) \(Names.injury(change.from)) → \(Names.injury(change.to)) \(change.day)"
        let why = change.counted ? "" : " · " + CaseText.notCounted.with(change.reason)
        details.add(CaseText.figures.text, words + why, change.counted ? .plain : .waiting)
      }
      lines += [""] + details.lines(on: console)
    }
    for finding in report.findings {
      var details = Details()
      let mark = finding.suspected ? "（\(CaseText.suspected.text)）" : ""
      details.add(CaseText.findings.text, Names.fault(finding.fault) + mark, .bad)
      details.add(CaseText.by.text, finding.party)
      details.add(CaseText.note.text, finding.text)
      details.add(CaseText.document.text, finding.document)
      details.add(CaseText.source.text, finding.basis)
      lines += [""] + details.lines(on: console)
    }
    return lines
  }

  static func block(_ head: CaseText, _ table: Table, on console: Console) -> [String] {
    ["", console.styled(head.text, .bold)]
      + table.lines(width: console.facts.width, coloured: console.facts.isColoured, heads: false)
  }

  /// What to do next.
  var next: String? {
    let number = NumberedName.short(report.name)
    return switch report.state {
    case .received: "anlan report move \(number) verify"
    case .verifying: "anlan report move \(number) confirm"
    case .confirmed, .reportedUp, .supplemented, .levelFixed:
      report.case.isEmpty ? "anlan case open --report \(number)" : nil
    default: nil
    }
  }
}

/// Clocks as lines, what is overdue marked.
enum ClockTable {
  /// The lines, with a head.
  static func lines(_ clocks: [InvestigationClock], on console: Console) -> [String] {
    guard !clocks.isEmpty else { return [] }
    var table = Table(
      [
        .init(CaseText.step.text), .init(CaseText.due.text), .init(CommonText.state.text),
        .init(CaseText.source.text, gives: true),
      ], wraps: true)
    for clock in clocks {
      let state = state(clock)
      table.add([
        .init(Names.clock(clock.code)), .init(Moment.due(clock.dueTime)),
        .init(state.text, state.style), .init(clock.basis),
      ])
    }
    return ReportPage.block(.clocks, table, on: console)
  }

  /// How a clock stands.
  static func state(_ clock: InvestigationClock) -> (text: String, style: Style) {
    if clock.overdue { return (CaseText.overdue.text, .bad) }
    if clock.doneTime != nil { return (CaseText.done.text, .good) }
    return clock.stopped
      ? (CaseText.stopped.text, .waiting) : (CaseText.running.text, .waiting)
  }
}

/// Says how a report stands after an act.
struct ReportSaying {
  /// Says it.
  static func say(
    _ report: InvestigationReport?, json answer: some WireMessage, in session: Session
  ) -> Outcome {
    let report = report ?? InvestigationReport()
    let console = session.console
    switch console.form {
    case .json: console.json(answer.jsonValue)
    case .plain: console.line("\(report.name)\t\(report.state.wireName)")
    case .text:
      console.line(
        CaseText.reportDone.with(
          NumberedName.short(report.name), report.accident?.title ?? "",
          Names.state(report.state)))
      for clock in report.clocks where clock.overdue {
        console.line("\(Names.clock(clock.code))：\(CaseText.overdue.text)")
      }
      if let next = ReportPage(report: report).next { console.suggest(next) }
    }
    return .ok
  }
}
