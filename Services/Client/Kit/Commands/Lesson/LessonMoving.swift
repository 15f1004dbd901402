import ArgumentParser
import Contracts

/// Moves a lesson on and says so.
struct LessonMoving {
  /// What is said when it is done; places for the number and the title.
  let done: LessonText
  /// What to suggest; the number is put behind it.
  var next: String?

  /// Sends the request.
  func run(
    _ lesson: String, _ move: InvestigationLessonMove, note: String = "", in session: Session
  ) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationLessonServiceMethods.moveLesson,
      InvestigationMoveLessonRequest(name: try LessonName.full(lesson), move: move, note: note))
    say(answer.lesson ?? InvestigationLesson(), json: answer, on: session.console)
    return .ok
  }

  /// Says how the lesson stands.
  func say(_ lesson: InvestigationLesson, json answer: some WireMessage, on console: Console) {
    let words = done.with(
      LessonName.short(lesson.name), lesson.draft?.title ?? "", "\(lesson.entitiesIn)",
      "\(lesson.entitiesOut)")
    Standing(name: lesson.name, state: lesson.state.wireName, text: words, next: next)
      .say(json: answer, on: console)
  }
}

/// Freezes whom a lesson goes to.
struct LessonSelectCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "select", LessonHelp.select,
      examples: [Example("anlan lesson select 2", "按规则选定并冻结", "run the rule and freeze it")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: LessonHelp.lesson.help(.lesson)) var lesson: String

  func run(in session: Session) async throws -> Outcome {
    try await LessonMoving(done: .selected, next: "anlan lesson issue")
      .run(lesson, .select, in: session)
  }
}

/// Sends a selected lesson back to be written anew.
struct LessonReviseCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "revise", LessonHelp.revise,
      examples: [Example("anlan lesson revise 2 --note 漏了非煤矿山", "退回修改", "send it back")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: LessonHelp.lesson.help(.lesson)) var lesson: String
  @Option(help: LessonHelp.note.help(.reason)) var note: String

  func run(in session: Session) async throws -> Outcome {
    try await LessonMoving(done: .revised, next: "anlan lesson show")
      .run(lesson, .revise, note: note, in: session)
  }
}

/// Withdraws a lesson that was not issued.
struct LessonWithdrawCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "withdraw", LessonHelp.withdraw,
      examples: [Example("anlan lesson withdraw 2 --note 与第1条重复", "撤回", "withdraw it")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: LessonHelp.lesson.help(.lesson)) var lesson: String
  @Option(help: LessonHelp.note.help(.reason)) var note: String

  func run(in session: Session) async throws -> Outcome {
    try await LessonMoving(done: .withdrawn).run(lesson, .withdraw, note: note, in: session)
  }
}

/// Sends a lesson to departments and entities.
struct LessonIssueCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "issue", LessonHelp.issue,
      examples: [Example("anlan lesson issue 2", "下发（须另一人）", "send it; another person must")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: LessonHelp.lesson.help(.lesson)) var lesson: String

  func run(in session: Session) async throws -> Outcome {
    try await LessonMoving(done: .issued, next: "anlan lesson coverage")
      .run(lesson, .issue, in: session)
  }
}

/// Closes a lesson whose gaps are all explained.
struct LessonCloseCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "close", LessonHelp.close,
      examples: [Example("anlan lesson close 2", "闭环", "close it")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: LessonHelp.lesson.help(.lesson)) var lesson: String

  func run(in session: Session) async throws -> Outcome {
    try await LessonMoving(done: .closed).run(lesson, .close, in: session)
  }
}

/// Opens a closed lesson again.
struct LessonReopenCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "reopen", LessonHelp.reopen,
      examples: [
        Example("anlan lesson reopen 2 --note 'cases/9 同一原因'", "同一原因再次出现", "the cause came back")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: LessonHelp.lesson.help(.lesson)) var lesson: String
  @Option(help: LessonHelp.note.help(.reason)) var note: String

  func run(in session: Session) async throws -> Outcome {
    try await LessonMoving(done: .issued, next: "anlan lesson coverage")
      .run(lesson, .reopen, note: note, in: session)
  }
}
