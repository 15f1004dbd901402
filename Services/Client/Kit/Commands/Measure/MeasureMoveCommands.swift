import ArgumentParser
import Contracts

/// Moves a measure on and says so.
struct MeasureMoving {
  /// What to suggest; the number is put behind it.
  var next: String?

  /// Sends the request.
  func run(_ request: InvestigationMoveMeasureRequest, in session: Session) async throws -> Outcome
  {
    let answer = try await session.call(
      .investigation, InvestigationMeasureServiceMethods.moveMeasure, request)
    say(answer.measure ?? InvestigationMeasure(), json: answer, on: session.console)
    return .ok
  }

  /// Says how the measure stands.
  func say(_ measure: InvestigationMeasure, json answer: some WireMessage, on console: Console) {
    let words = FollowUpText.moved.with(
      LessonName.short(measure.name), Names.state(measure.state))
    Standing(name: measure.name, state: measure.state.wireName, text: words, next: next)
      .say(json: answer, on: console)
  }
}

/// Enters a measure or recommendation of a case.
struct MeasureProposeCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "propose", FollowUpHelp.propose,
      examples: [
        Example(
          "anlan measure propose 7 --kind recommendation --text 绞车加装双闸",
          "提出一条建议", "a recommendation")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var act: ActOptions
  @Argument(help: LessonHelp.caseName.help(.caseName)) var caseName: String
  @Option(help: FollowUpHelp.kind.help(.kind)) var kind: String
  @Option(help: FollowUpHelp.text.help(.text)) var text: String
  @Option(help: FollowUpHelp.cause.help(.name)) var cause: [String] = []

  func run(in session: Session) async throws -> Outcome {
    guard
      let found: InvestigationMeasureKind = Names.value(
        kind, prefix: "MEASURE_KIND_", words: MeasureKindText.self)
    else {
      throw Complaint(
        LessonText.badPair.with(
          kind, MeasureKindText.allCases.map(\.rawValue).joined(separator: "|")), outcome: .usage)
    }
    let answer = try await session.call(
      .investigation, InvestigationMeasureServiceMethods.proposeMeasure,
      InvestigationProposeMeasureRequest(
        requestID: act.id, case: try LessonName.ofCase(caseName), kind: found, text: text,
        causes: cause))
    MeasureMoving(next: "anlan measure assign")
      .say(answer.measure ?? InvestigationMeasure(), json: answer, on: session.console)
    return .ok
  }
}

/// Assigns a measure to a department.
struct MeasureAssignCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "assign", FollowUpHelp.assign,
      examples: [
        Example(
          "anlan measure assign 4 --department NY --person 张某 --due 2026-12-31", "下达给能源局",
          "to the energy bureau")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: FollowUpHelp.measure.help(.measure)) var measure: String
  @Option(help: FollowUpHelp.department.help(.department)) var department: String
  @Option(help: FollowUpHelp.person.help(.name)) var person: String
  @Option(help: FollowUpHelp.due.help(.day)) var due: String
  @Option(help: LessonHelp.note.help(.reason)) var note: String?

  func run(in session: Session) async throws -> Outcome {
    try await MeasureMoving(next: "anlan measure accept").run(
      InvestigationMoveMeasureRequest(
        name: try LessonName.ofMeasure(measure), move: .assign, note: note ?? "",
        department: department, person: person, dueDay: try FilterText.day(due)), in: session)
  }
}

/// Answers a measure with yes.
struct MeasureAcceptCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "accept", FollowUpHelp.accept,
      examples: [Example("anlan measure accept 4 --answer 采纳，年底前完成", "采纳", "accepted")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: FollowUpHelp.measure.help(.measure)) var measure: String
  @Option(help: FollowUpHelp.answer.help(.text)) var answer: String

  func run(in session: Session) async throws -> Outcome {
    try await MeasureMoving(next: "anlan measure done").run(
      InvestigationMoveMeasureRequest(
        name: try LessonName.ofMeasure(measure), move: .accept, note: answer), in: session)
  }
}

/// Answers a measure with no, and why.
struct MeasureDeclineCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "decline", FollowUpHelp.decline,
      examples: [Example("anlan measure decline 4 --answer 该设备已淘汰", "不采纳", "declined")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: FollowUpHelp.measure.help(.measure)) var measure: String
  @Option(help: FollowUpHelp.answer.help(.text)) var answer: String

  func run(in session: Session) async throws -> Outcome {
    try await MeasureMoving().run(
      InvestigationMoveMeasureRequest(
        name: try LessonName.ofMeasure(measure), move: .decline, note: answer), in: session)
  }
}

/// Reports a measure done.
struct MeasureDoneCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "done", FollowUpHelp.done,
      examples: [Example("anlan measure done 4 --evidence 验收单.pdf", "报完成", "reported done")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: FollowUpHelp.measure.help(.measure)) var measure: String
  @Option(help: FollowUpHelp.evidence.help(.name)) var evidence: [String]
  @Option(help: LessonHelp.note.help(.reason)) var note: String?

  func run(in session: Session) async throws -> Outcome {
    try await MeasureMoving(next: "anlan measure verify").run(
      InvestigationMoveMeasureRequest(
        name: try LessonName.ofMeasure(measure), move: .report, note: note ?? "",
        evidence: evidence), in: session)
  }
}

/// Verifies on site that a measure was done.
struct MeasureVerifyCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "verify", FollowUpHelp.verify,
      examples: [Example("anlan measure verify 4 --note 现场查三台均已加装", "验收", "verified on site")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: FollowUpHelp.measure.help(.measure)) var measure: String
  @Option(help: LessonHelp.seen.help(.text)) var note: String

  func run(in session: Session) async throws -> Outcome {
    try await MeasureMoving(next: "anlan measure close").run(
      InvestigationMoveMeasureRequest(
        name: try LessonName.ofMeasure(measure), move: .verify, note: note), in: session)
  }
}

/// Sends a measure back that was reported done.
struct MeasureReturnCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "return", FollowUpHelp.sendBack,
      examples: [Example("anlan measure return 4 --note 两台未装", "退回", "sent back")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: FollowUpHelp.measure.help(.measure)) var measure: String
  @Option(help: LessonHelp.note.help(.reason)) var note: String

  func run(in session: Session) async throws -> Outcome {
    try await MeasureMoving().run(
      InvestigationMoveMeasureRequest(
        name: try LessonName.ofMeasure(measure), move: .sendBack, note: note), in: session)
  }
}

/// Closes a verified measure.
struct MeasureCloseCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "close", FollowUpHelp.close,
      examples: [Example("anlan measure close 4", "销号", "close it")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: FollowUpHelp.measure.help(.measure)) var measure: String

  func run(in session: Session) async throws -> Outcome {
    try await MeasureMoving().run(
      InvestigationMoveMeasureRequest(name: try LessonName.ofMeasure(measure), move: .close),
      in: session)
  }
}

/// Opens a closed measure again.
struct MeasureReopenCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "reopen", FollowUpHelp.reopen,
      examples: [
        Example("anlan measure reopen 4 --note 'cases/9 同一原因'", "同一原因再次出现", "the cause came back")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: FollowUpHelp.measure.help(.measure)) var measure: String
  @Option(help: LessonHelp.note.help(.reason)) var note: String

  func run(in session: Session) async throws -> Outcome {
    try await MeasureMoving().run(
      InvestigationMoveMeasureRequest(
        name: try LessonName.ofMeasure(measure), move: .reopen, note: note), in: session)
  }
}
