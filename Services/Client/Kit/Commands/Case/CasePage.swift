import Contracts

/// One case with its clocks, team and moves, for people.
struct CasePage {
  let file: InvestigationCase

  /// Its facts.
  var details: Details {
    var details = Details()
    details.add(CaseText.number.text, NumberedName.short(file.name), .bold)
    details.add(CommonText.state.text, Names.state(file.state), .waiting)
    ReportPage.add(file.accident ?? InvestigationAccident(), to: &details)
    details.add(CaseText.lead.text, file.leadAuthority)
    details.add(CaseText.source.text, file.leadBasis)
    details.add(CaseText.leadNow.text, file.leadNow, .bad)
    if let supervision = file.supervision {
      let state = supervision.liftDocument.isEmpty ? supervision.dueDay : CaseText.lifted.text
      details.add(
        CaseText.supervision.text, "\(supervision.body) \(supervision.notice) \(state)")
    }
    if let draft = file.draft {
      let signed = Set(
        file.signatures.filter { $0.draftSha256 == draft.sha256 }.map(\.person))
      details.add(
        CaseText.signatures.text,
        "\(CaseText.draft.with("\(draft.version)")) · \(signed.count)/\(file.team.count)")
    }
    for signature in file.signatures
    where signature.draftSha256 == file.draft?.sha256 && !signature.dissent.isEmpty {
      details.add(
        signature.person, CaseText.dissent.with(signature.dissent), .waiting)
    }
    details.add(CaseText.publication.text, file.publication?.place ?? "")
    for gate in file.shutGates {
      let parts = gate.split(separator: " ", maxSplits: 1).map(String.init)
      let why = parts.count > 1 ? "：\(FactWords.reading(parts[1]) ?? parts[1])" : ""
      details.add(CaseText.gates.text, Reasons.meaning(of: parts.first ?? gate) + why, .bad)
    }
    return details
  }

  /// The details, then clocks, team, appraisals and moves.
  func lines(on console: Console) -> [String] {
    var lines = details.lines(on: console) + ClockTable.lines(file.clocks, on: console)
    if !file.team.isEmpty {
      lines += ReportPage.block(.team, Self.teamTable(file.team), on: console)
    }
    if !file.appraisals.isEmpty {
      var table = Table(
        [.init(""), .init("", gives: true), .init(""), .init("", gives: true)], wraps: true)
      for (index, appraisal) in file.appraisals.enumerated() {
        table.add([
          .init("\(index + 1)"), .init("\(appraisal.body)（\(appraisal.qualification)）"),
          .init("\(appraisal.fromDay) — \(appraisal.toDay)"), .init(appraisal.result),
        ])
      }
      lines += ReportPage.block(.appraisals, table, on: console)
    }
    if !file.extensions.isEmpty {
      lines += ReportPage.block(
        .extensions, Self.extensionTable(file.extensions), on: console)
    }
    if !file.moves.isEmpty {
      var table = Table(
        [
          .init(CommonText.time.text), .init(CaseText.step.text), .init(CaseText.by.text),
          .init("", gives: true),
        ], wraps: true)
      for move in file.moves {
        let words = [move.document, move.note].filter { !$0.isEmpty }.joined(separator: " · ")
        table.add([
          .init(move.day), .init(Names.move(move.move), move.late ? .bad : .plain),
          .init(move.account), .init(move.late ? "\(CaseText.late.text) \(words)" : words),
        ])
      }
      lines += ReportPage.block(.moves, table, on: console)
    }
    if file.statusOnly { lines += ["", console.styled(CaseText.statusOnly.text, .dim)] }
    return lines
  }

  /// One line an extension: which limit, from when to when, who granted it, why.
  static func extensionTable(_ extensions: [InvestigationExtension]) -> Table {
    var table = Table(
      [.init(""), .init(""), .init(""), .init("", gives: true)], wraps: true)
    for granted in extensions {
      table.add([
        .init(Names.clock(granted.clock)), .init(CaseText.extendedBy.with("\(granted.days)")),
        .init("\(granted.earlierDueDay) → \(granted.dueDay)"),
        .init(
          [granted.authority, granted.document, granted.reason].filter { !$0.isEmpty }
            .joined(separator: " · ")),
      ])
    }
    return table
  }

  /// One line a member.
  static func teamTable(_ team: [InvestigationTeamMember]) -> Table {
    var table = Table(
      [
        .init(CaseText.team.text), .init(CaseText.party.text), .init(CommonText.department.text),
        .init(CommonText.state.text, gives: true),
      ], wraps: true)
    for member in team {
      let state: (String, Style) =
        if !member.interest.isEmpty {
          (CaseText.interest.with(member.interest), .bad)
        } else if member.declareTime != nil {
          (CaseText.declared.text, .good)
        } else {
          (CaseText.notYet.text, .waiting)
        }
      table.add([
        .init(member.person, member.isLeader ? .bold : .plain), .init(Names.party(member.party)),
        .init(member.department), .init(state.0, state.1),
      ])
    }
    return table
  }

  /// What to do next.
  var next: String? {
    let number = NumberedName.short(file.name)
    return switch file.state {
    case .open, .reopened: "anlan case team \(number) --file 名单.csv --document 文号"
    case .teamSet: "anlan case move \(number) convene"
    case .investigating, .returned: "anlan case draft \(number) --file 报告.md"
    case .drafted: "anlan case sign \(number)"
    case .teamPassed, .preReviewed: "anlan case move \(number) submit"
    case .submitted: "anlan case approve \(number) --document 文号"
    case .approved: "anlan case publish \(number) --place 网址 --checked"
    case .published: "anlan case move \(number) implement"
    case .implementing: "anlan case evaluate \(number) --document 文号 --note 结论"
    case .evaluated: "anlan case close \(number)"
    default: nil
    }
  }
}

/// Says how a case stands after an act.
enum CaseSaying {
  /// Says it.
  static func say(
    _ file: InvestigationCase?, json answer: some WireMessage, in session: Session
  ) -> Outcome {
    let file = file ?? InvestigationCase()
    let console = session.console
    switch console.form {
    case .json: console.json(answer.jsonValue)
    case .plain: console.line("\(file.name)\t\(file.state.wireName)")
    case .text:
      console.line(CaseText.caseDone.with(NumberedName.short(file.name), Names.state(file.state)))
      for clock in file.clocks where clock.overdue {
        console.line("\(Names.clock(clock.code))：\(CaseText.overdue.text)")
      }
      if let next = CasePage(file: file).next { console.suggest(next) }
    }
    return .ok
  }

  /// Moves a case and says so.
  static func move(
    _ request: InvestigationMoveCaseRequest, in session: Session
  ) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationCaseServiceMethods.moveCase, request)
    return say(answer.case, json: answer, in: session)
  }
}
