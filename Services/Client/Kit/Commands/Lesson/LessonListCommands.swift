import ArgumentParser
import Contracts

/// Lists lessons.
struct LessonListCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "list", LessonHelp.list,
      examples: [Example("anlan lesson list --case 7", "一起事故的教训", "lessons of a case")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var pages: PageOptions
  @Option(name: .customLong("case"), help: LessonHelp.caseName.help(.caseName))
  var caseName: String?

  func run(in session: Session) async throws -> Outcome {
    try await LessonTable.show(
      caseName: try caseName.map(LessonName.ofCase) ?? "", pages: pages, in: session)
  }
}

/// Lessons as a table.
enum LessonTable {
  /// Asks for lessons and lists them.
  static func show(
    caseName: String, pages: PageOptions, in session: Session
  ) async throws -> Outcome {
    let answer = try await session.with(.investigation) { link in
      try await pages.collect(
        { token in
          try await link.call(
            InvestigationLessonServiceMethods.listLessons,
            InvestigationListLessonsRequest(
              pageSize: pages.size, pageToken: token, case: caseName))
        }, items: \.lessons, token: \.nextPageToken)
    }
    session.console.list(table(answer.lessons), json: answer, token: answer.nextPageToken)
    return .ok
  }

  /// One line a lesson.
  static func table(_ lessons: [InvestigationLesson]) -> Table {
    var table = Table([
      .init(InspectionText.number.text, right: true), .init(CommonText.state.text),
      .init(LessonText.dueDay.text), .init(LessonText.caseName.text),
      .init(LessonText.entities.text, right: true),
      .init(LessonText.title.text, gives: true, cellsMin: 16),
    ])
    for lesson in lessons {
      table.add([
        .init(LessonName.short(lesson.name)),
        .init(Names.state(lesson.state), Names.style(lesson.state)),
        .init(lesson.draft?.dueDay ?? ""), .init(lesson.draft?.case ?? ""),
        .init("\(lesson.entitiesIn)"), .init(lesson.draft?.title ?? ""),
      ])
    }
    return table
  }
}

/// Shows one lesson.
struct LessonShowCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "show", LessonHelp.show,
      examples: [Example("anlan lesson show 2", "第 2 条", "lesson no. 2")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: LessonHelp.lesson.help(.lesson)) var lesson: String

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationLessonServiceMethods.getLesson,
      InvestigationGetLessonRequest(name: try LessonName.full(lesson)))
    let console = session.console
    if case .json = console.form {
      console.json(answer.jsonValue)
      return .ok
    }
    let page = LessonPage(lesson: answer.lesson ?? InvestigationLesson())
    if console.form == .plain {
      page.details.plainLines.forEach { console.line($0) }
    } else {
      console.page(page.lines(on: console))
    }
    return .ok
  }
}

/// Shows the frozen selection with its reasons.
struct LessonSelectionCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "selection", LessonHelp.selection,
      examples: [
        Example("anlan lesson selection 2 --all", "选中的企业和理由", "those in, with reasons"),
        Example("anlan lesson selection 2 --out", "没有选中的和理由", "those left out, with reasons"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var pages: PageOptions
  @Argument(help: LessonHelp.lesson.help(.lesson)) var lesson: String
  @Flag(help: LessonHelp.out.help) var out = false

  func run(in session: Session) async throws -> Outcome {
    let name = try LessonName.full(lesson)
    let answer = try await session.with(.investigation) { link in
      try await pages.collect(
        { token in
          try await link.call(
            InvestigationLessonServiceMethods.listSelection,
            InvestigationListSelectionRequest(
              name: name, pageSize: pages.size, pageToken: token, out: out))
        }, items: \.verdicts, token: \.nextPageToken)
    }
    session.console.list(
      SelectionTable.table(answer.verdicts), json: answer, token: answer.nextPageToken)
    return .ok
  }
}

/// Verdicts of a selection as a table.
enum SelectionTable {
  /// One line an entity, with every reason.
  static func table(_ verdicts: [InvestigationSelectionVerdict]) -> Table {
    var table = Table(
      [
        .init(LessonText.isIn.text), .init(LessonText.entity.text),
        .init(LessonText.title.text, gives: true, cellsMin: 14),
        .init(LessonText.reasons.text, gives: true, cellsMin: 18),
      ], wraps: true)
    for verdict in verdicts {
      table.add([
        verdict.isIn
          ? .init(LessonText.inside.text, .good) : .init(LessonText.outside.text, .dim),
        .init(EntityPage.short(verdict.entity)), .init(verdict.title),
        .init(verdict.reasons.map(words).joined(separator: "；")),
      ])
    }
    return table
  }

  private static func words(_ reason: InvestigationSelectionReason) -> String {
    let outcome = Names.outcome(reason.outcome)
    let detail = reason.detail.isEmpty ? "" : " \(reason.detail)"
    return reason.criterion == .unspecified
      ? outcome + detail : "\(Names.criterion(reason.criterion)) \(outcome)\(detail)"
  }
}
