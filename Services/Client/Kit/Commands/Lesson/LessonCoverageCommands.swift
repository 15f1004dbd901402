import ArgumentParser
import Contracts

/// Shows how far a lesson came and where it did not arrive.
struct LessonCoverageCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "coverage", LessonHelp.coverage,
      examples: [
        Example("anlan lesson coverage 2", "覆盖情况和缺口", "coverage and gaps"),
        Example("anlan lesson coverage 2 --gaps", "只看缺口", "gaps only"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: LessonHelp.lesson.help(.lesson)) var lesson: String
  @Flag(help: LessonHelp.gaps.help) var gaps = false

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationLessonServiceMethods.getCoverage,
      InvestigationGetCoverageRequest(lesson: try LessonName.full(lesson)))
    let console = session.console
    if case .json = console.form {
      console.json(answer.jsonValue)
      return .ok
    }
    if !gaps { console.table(Self.entities(answer.byEntity)) }
    console.table(Self.gaps(answer))
    if console.isText {
      console.notice(
        LessonText.coverageSum.with(
          "\(answer.receipted)", "\(answer.entities)", "\(answer.shiftsReceipted)",
          "\(answer.shifts)", "\(answer.peoplePassed)", "\(answer.people)"))
      let unplaced = answer.byEntity.reduce(0) { $0 + $1.peopleUnplaced }
      if unplaced > 0 { console.notice(LessonText.unplaced.with("\(unplaced)")) }
      let open = answer.gaps.count { $0.explanation.isEmpty }
      if open > 0 { console.notice(LessonText.openGaps.with("\(open)")) }
    }
    return .ok
  }

  /// One line an entity.
  static func entities(_ rows: [InvestigationEntityCoverage]) -> Table {
    var table = Table([
      .init(LessonText.entity.text), .init(LessonText.title.text, gives: true, cellsMin: 14),
      .init(LessonText.enterprise.text), .init(LessonText.shifts.text, right: true),
      .init(LessonText.people.text, right: true), .init(LessonText.sampled.text),
      .init(LessonText.silence.text),
    ])
    for row in rows {
      table.add([
        .init(EntityPage.short(row.entity)), .init(row.title),
        row.receipted
          ? .init(LessonText.answered.text, .good) : .init(LessonText.silent.text, .bad),
        .init("\(row.shiftsReceipted)/\(row.shifts)"), .init("\(row.peoplePassed)/\(row.people)"),
        .init(Names.sample(row.sample)), .init(Names.escalation(row.escalation), .waiting),
      ])
    }
    return table
  }

  /// One line a gap.
  static func gaps(_ answer: InvestigationGetCoverageResponse) -> Table {
    let titles = Dictionary(
      answer.byEntity.map { ($0.entity, $0.title) }, uniquingKeysWith: { first, _ in first })
    var table = Table([
      .init(LessonText.gap.text), .init(LessonText.entity.text),
      .init(LessonText.title.text, gives: true, cellsMin: 14), .init(LessonText.shift.text),
      .init(LessonText.people.text, right: true),
      .init(LessonText.explanation.text, gives: true, cellsMin: 10),
    ])
    for gap in answer.gaps {
      table.add([
        .init(Names.gap(gap.kind), gap.explanation.isEmpty ? .bad : .dim),
        .init(EntityPage.short(gap.entity)), .init(titles[gap.entity] ?? ""), .init(gap.shift),
        .init(gap.people == 0 ? "" : "\(gap.people)"), .init(gap.explanation),
      ])
    }
    return table
  }
}

/// Says why a gap stays.
struct LessonExplainCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "explain", LessonHelp.explain,
      examples: [
        Example(
          "anlan lesson explain 2 X-1 enterprise --reason 已停产，井口封闭", "企业没有回执的原因",
          "why the enterprise is silent")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: LessonHelp.lesson.help(.lesson)) var lesson: String
  @Argument(help: LessonHelp.entity.help(.entity)) var entity: String
  @Argument(help: LessonHelp.gap.help(.kind)) var gap: String
  @Option(help: LessonHelp.shiftName.help(.name)) var shift: String?
  @Option(help: LessonHelp.reason.help(.reason)) var reason: String

  func run(in session: Session) async throws -> Outcome {
    guard
      let kind: InvestigationLessonGapKind = Names.value(
        gap, prefix: "LESSON_GAP_KIND_", words: GapNameText.self)
    else {
      throw Complaint(
        LessonText.badPair.with(gap, GapNameText.allCases.map(\.rawValue).joined(separator: "|")),
        outcome: .usage)
    }
    let answer = try await session.call(
      .investigation, InvestigationLessonServiceMethods.explainGap,
      InvestigationExplainGapRequest(
        lesson: try LessonName.full(lesson),
        gap: InvestigationLessonGap(
          entity: LessonName.ofEntity(entity), kind: kind, shift: shift ?? "",
          explanation: reason)))
    if case .json = session.console.form { session.console.json(answer.jsonValue) }
    if session.console.isText { session.console.line(LessonText.explained.with(entity)) }
    return .ok
  }
}

/// Draws which entities are looked at.
struct LessonSampleCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "sample", LessonHelp.sample,
      examples: [Example("anlan lesson sample 2", "抽哪几家去看", "draw whom to look at")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: LessonHelp.lesson.help(.lesson)) var lesson: String

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationLessonServiceMethods.drawSample,
      InvestigationDrawSampleRequest(lesson: try LessonName.full(lesson)))
    var table = Table([.init(LessonText.entity.text, gives: true)])
    for entity in answer.entities { table.add([.init(EntityPage.short(entity))]) }
    session.console.list(table, json: answer)
    if session.console.isText {
      session.console.notice(LessonText.seed.with(Identifier.hex(answer.seed)))
    }
    return .ok
  }
}

/// Enters what was found at a sampled entity.
struct LessonFoundCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "found", LessonHelp.found,
      examples: [
        Example("anlan lesson found 2 X-1 --done --note 抽问三人均知", "已落实", "it was done"),
        Example("anlan lesson found 2 X-1 --note 班组不知", "没有落实", "it was not"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: LessonHelp.lesson.help(.lesson)) var lesson: String
  @Argument(help: LessonHelp.entity.help(.entity)) var entity: String
  @Flag(help: LessonHelp.done.help) var done = false
  @Option(help: LessonHelp.seen.help(.text)) var note: String

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationLessonServiceMethods.recordSample,
      InvestigationRecordSampleRequest(
        lesson: try LessonName.full(lesson), entity: LessonName.ofEntity(entity),
        result: done ? .done : .notDone, note: note))
    if case .json = session.console.form { session.console.json(answer.jsonValue) }
    if session.console.isText { session.console.line(LessonText.foundKept.with(entity)) }
    return .ok
  }
}
