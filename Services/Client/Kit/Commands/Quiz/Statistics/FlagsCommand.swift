import ArgumentParser
import Contracts

/// The work queue of flagged questions.
struct FlagsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "flags", FlagText.group,
      examples: [
        Example("anlan quiz flags", "待核查的题", "the work queue"),
        Example("anlan quiz flags take coal-gas-inspector/12 Q-NEG", "认领", "take one up"),
        Example(
          "anlan quiz flags close coal-gas-inspector/12 Q-NEG --reason 答案无误，题干已改", "办结",
          "close one"),
      ],
      subcommands: [
        FlagListCommand.self, FlagTakeCommand.self, FlagReleaseCommand.self, FlagCloseCommand.self,
      ],
      defaultSubcommand: FlagListCommand.self)
  }
}

/// Lists flagged questions, the gravest first.
struct FlagListCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "list", FlagText.list,
      examples: [
        Example("anlan quiz flags list --bank coal-gas-inspector", "一个题库的", "of one bank"),
        Example("anlan quiz flags list --closed", "连同已办结的", "with those closed"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Option(help: FlagText.ofBank.help(.bank)) var bank: String?
  @Flag(help: FlagText.closedToo.help) var closed = false

  func run(in session: Session) async throws -> Outcome {
    let parent = try bank.map { try BankNames.bank($0) } ?? ""
    let answer = try await session.call(
      .enforcement, EnforcementQuizServiceMethods.listFlags,
      EnforcementListFlagsRequest(parent: parent, closed: closed))
    session.console.list(
      FlagPage.table(answer.flags), json: answer, empty: FlagText.none.text)
    if let first = answer.flags.first(where: { $0.state == .open }) {
      session.console.suggest(
        "anlan quiz flags take \(BankNames.short(first.question)) \(first.code)")
    }
    return .ok
  }
}

/// Takes a flag up.
struct FlagTakeCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "take", FlagText.take,
      examples: [Example("anlan quiz flags take coal-gas-inspector/12 Q-NEG", "认领", "take it up")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: QuizHelp.question.help(.question)) var question: String
  @Argument(help: FlagText.code.help(.code)) var code: String

  func run(in session: Session) async throws -> Outcome {
    try await FlagPage.decide(.take, question, code, says: .taken, in: session)
  }
}

/// Gives a flag back.
struct FlagReleaseCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "release", FlagText.release,
      examples: [
        Example("anlan quiz flags release coal-gas-inspector/12 Q-NEG", "交回", "give it back")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: QuizHelp.question.help(.question)) var question: String
  @Argument(help: FlagText.code.help(.code)) var code: String

  func run(in session: Session) async throws -> Outcome {
    try await FlagPage.decide(.release, question, code, says: .released, in: session)
  }
}

/// Closes a flag with what was found.
struct FlagCloseCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "close", FlagText.close,
      examples: [
        Example(
          "anlan quiz flags close coal-gas-inspector/12 Q-NEG --reason 答案无误，题干已改", "写明结论",
          "with what was found")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: QuizHelp.question.help(.question)) var question: String
  @Argument(help: FlagText.code.help(.code)) var code: String
  @Option(help: FlagText.found.help(.reason)) var reason = ""

  func run(in session: Session) async throws -> Outcome {
    guard !reason.isEmpty else {
      throw Complaint(FlagText.reasonNeeded.text, outcome: .usage)
    }
    return try await FlagPage.decide(
      .close, question, code, because: reason, says: .closed, in: session)
  }
}
