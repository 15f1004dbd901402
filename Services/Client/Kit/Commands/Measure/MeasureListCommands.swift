import ArgumentParser
import Contracts

/// Lists measures.
struct MeasureListCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "list", FollowUpHelp.list,
      examples: [Example("anlan measure list --case 7 --late", "一起事故里超期的", "late ones of a case")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var pages: PageOptions
  @Option(name: .customLong("case"), help: LessonHelp.caseName.help(.caseName))
  var caseName: String?
  @Flag(help: FollowUpHelp.late.help) var late = false

  func run(in session: Session) async throws -> Outcome {
    try await MeasureTable.show(
      caseName: try caseName.map(LessonName.ofCase) ?? "", late: late, pages: pages, in: session)
  }
}

/// Measures as a table.
enum MeasureTable {
  /// Asks for measures and lists them.
  static func show(
    caseName: String, late: Bool, pages: PageOptions, in session: Session
  ) async throws -> Outcome {
    let answer = try await session.with(.investigation) { link in
      try await pages.collect(
        { token in
          try await link.call(
            InvestigationMeasureServiceMethods.listMeasures,
            InvestigationListMeasuresRequest(
              pageSize: pages.size, pageToken: token, case: caseName, lateOnly: late))
        }, items: \.measures, token: \.nextPageToken)
    }
    session.console.list(table(answer.measures), json: answer, token: answer.nextPageToken)
    return .ok
  }

  /// One line a measure.
  static func table(_ measures: [InvestigationMeasure]) -> Table {
    var table = Table([
      .init(InspectionText.number.text, right: true), .init(CommonText.state.text),
      .init(InspectionText.kind.text), .init(FollowUpText.dueDay.text),
      .init(FollowUpText.late.text), .init(CommonText.department.text),
      .init(LessonText.caseName.text), .init(LessonText.text.text, gives: true, cellsMin: 16),
    ])
    for measure in measures {
      table.add([
        .init(LessonName.short(measure.name)),
        .init(Names.state(measure.state), Names.style(measure.state)),
        .init(Names.kind(measure.kind)), .init(measure.dueDay),
        .init(Names.delay(measure.delay), .bad), .init(measure.department),
        .init(measure.case), .init(measure.text),
      ])
    }
    return table
  }
}

/// Shows one measure.
struct MeasureShowCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "show", FollowUpHelp.show,
      examples: [Example("anlan measure show 4", "第 4 项", "measure no. 4")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: FollowUpHelp.measure.help(.measure)) var measure: String

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationMeasureServiceMethods.getMeasure,
      InvestigationGetMeasureRequest(name: try LessonName.ofMeasure(measure)))
    let console = session.console
    if case .json = console.form {
      console.json(answer.jsonValue)
      return .ok
    }
    let found = answer.measure ?? InvestigationMeasure()
    let details = Self.details(found)
    guard console.form == .text else {
      details.plainLines.forEach { console.line($0) }
      return .ok
    }
    var table = Table(
      [
        .init(CommonText.time.text), .init(InspectionText.move.text),
        .init(InspectionText.by.text), .init("", gives: true),
      ], wraps: true)
    for move in found.moves {
      table.add([
        .init(Moment.text(move.time)), .init(Names.move(move.move)), .init(move.account),
        .init(move.note),
      ])
    }
    console.page(
      details.lines(on: console) + ["", console.styled(InspectionText.moves.text, .bold)]
        + table.lines(
          width: console.facts.width, coloured: console.facts.isColoured, heads: false))
    return .ok
  }

  /// Its facts.
  static func details(_ measure: InvestigationMeasure) -> Details {
    var details = Details()
    details.add(InspectionText.number.text, LessonName.short(measure.name), .bold)
    details.add(CommonText.state.text, Names.state(measure.state), Names.style(measure.state))
    details.add(InspectionText.kind.text, Names.kind(measure.kind))
    details.add(LessonText.caseName.text, measure.case)
    details.add(LessonText.text.text, measure.text)
    details.add(LessonText.causes.text, measure.causes.joined(separator: "、"))
    details.add(
      CommonText.department.text,
      measure.department.isEmpty ? "" : Names.department(measure.department))
    details.add(FollowUpText.person.text, measure.person)
    details.add(FollowUpText.dueDay.text, measure.dueDay)
    details.add(FollowUpText.late.text, Names.delay(measure.delay), .bad)
    details.add(FollowUpText.answer.text, measure.answer)
    details.add(FollowUpText.evidence.text, measure.evidence.joined(separator: "、"))
    return details
  }
}
