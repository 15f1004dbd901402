import ArgumentParser
import Contracts
import Vocabulary

/// Sends what came back of one entity and says how it stands.
struct LessonReturning {
  let lesson: String
  let entity: String

  /// Sends it.
  func run(
    _ item: InvestigationRecordLessonReturnRequest.Item, in session: Session
  ) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationLessonServiceMethods.recordLessonReturn,
      InvestigationRecordLessonReturnRequest(
        lesson: try LessonName.full(lesson), entity: LessonName.ofEntity(entity), item: item))
    let coverage = answer.coverage ?? InvestigationEntityCoverage()
    switch session.console.form {
    case .json: session.console.json(answer.jsonValue)
    case .plain:
      session.console.line(
        "\(coverage.entity)\t\(coverage.shiftsReceipted)/\(coverage.shifts)\t"
          + "\(coverage.peoplePassed)/\(coverage.people)")
    case .text:
      session.console.line(
        LessonText.returned.with(
          coverage.title, "\(coverage.shiftsReceipted)", "\(coverage.shifts)",
          "\(coverage.peoplePassed)", "\(coverage.people)"))
    }
    return .ok
  }

  /// The day given, or today.
  static func day(_ text: String?) throws -> String {
    try text.map(FilterText.day)
      ?? UTCMicroseconds(WallClock.microseconds()).legalDay.description
  }
}

/// Enters an enterprise's receipt with its shifts.
struct LessonReceiveCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "receive", LessonHelp.receive,
      examples: [
        Example(
          "anlan lesson receive 2 X-1 --signed-by 张某 --shift 早班=20 --shift 夜班=18",
          "企业回执，写明班组和人数", "with its shifts and their people")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: LessonHelp.lesson.help(.lesson)) var lesson: String
  @Argument(help: LessonHelp.entity.help(.entity)) var entity: String
  @Option(name: .customLong("signed-by"), help: LessonHelp.signedBy.help(.name))
  var signedBy: String
  @Option(help: LessonHelp.shift.help(.name)) var shift: [String]
  @Option(help: LessonHelp.day.help(.day)) var day: String?

  func run(in session: Session) async throws -> Outcome {
    let shifts = try shift.map { text in
      let (name, count) = try NamedValue.split(text, wanting: LessonText.shiftForm.text)
      guard let headcount = UInt32(count) else {
        throw Complaint(
          LessonText.badPair.with(text, LessonText.shiftForm.text), outcome: .usage)
      }
      return InvestigationLessonShift(name: name, headcount: headcount)
    }
    return try await LessonReturning(lesson: lesson, entity: entity).run(
      .enterprise(
        InvestigationEnterpriseReceipt(
          signedBy: signedBy, day: try LessonReturning.day(day), shifts: shifts)), in: session)
  }
}

/// Enters that a shift was taught.
struct LessonTeachCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "teach", LessonHelp.teach,
      examples: [
        Example("anlan lesson teach 2 X-1 早班 --by 李某", "班前会已讲", "told before the shift")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: LessonHelp.lesson.help(.lesson)) var lesson: String
  @Argument(help: LessonHelp.entity.help(.entity)) var entity: String
  @Argument(help: LessonHelp.shiftName.help(.name)) var shift: String
  @Option(help: LessonHelp.by.help(.name)) var by: String
  @Option(help: LessonHelp.day.help(.day)) var day: String?

  func run(in session: Session) async throws -> Outcome {
    try await LessonReturning(lesson: lesson, entity: entity).run(
      .shift(
        InvestigationShiftReceipt(
          shift: shift, taughtBy: by, day: try LessonReturning.day(day))), in: session)
  }
}

/// Enters a person's quiz on a lesson.
struct LessonQuizCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "quiz", LessonHelp.quiz,
      examples: [
        Example("anlan lesson quiz 2 X-1 早班 0405 --passed", "工号 0405 已考过", "staff no. 0405 passed")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: LessonHelp.lesson.help(.lesson)) var lesson: String
  @Argument(help: LessonHelp.entity.help(.entity)) var entity: String
  @Argument(help: LessonHelp.shiftName.help(.name)) var shift: String
  @Argument(help: LessonHelp.person.help(.number)) var person: String
  @Flag(help: LessonHelp.passed.help) var passed = false
  @Option(help: LessonHelp.sitting.help(.name)) var sitting: String?

  func run(in session: Session) async throws -> Outcome {
    try await LessonReturning(lesson: lesson, entity: entity).run(
      .person(
        InvestigationPersonReceipt(
          shift: shift, person: person, passed: passed, sitting: sitting ?? "")), in: session)
  }
}

/// Enters what an enterprise's own check found.
struct LessonCheckCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "check", LessonHelp.check,
      examples: [
        Example(
          "anlan lesson check 2 X-1 --findings 两台闸瓦过限 --rectified 已更换", "企业自查结果",
          "what its own check found")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: LessonHelp.lesson.help(.lesson)) var lesson: String
  @Argument(help: LessonHelp.entity.help(.entity)) var entity: String
  @Option(help: LessonHelp.findings.help(.text)) var findings: String
  @Option(help: LessonHelp.rectified.help(.text)) var rectified: String?

  func run(in session: Session) async throws -> Outcome {
    try await LessonReturning(lesson: lesson, entity: entity).run(
      .selfCheck(
        InvestigationSelfCheck(findings: findings, rectified: rectified ?? "")), in: session)
  }
}
