import ArgumentParser
import Contracts

/// Commands about what was known before the accident.
struct CaseHistoryCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "history", HistoryHelp.group,
      examples: [
        Example("anlan case history show 7", "有没有人知道，依据何在", "who knew, and by what"),
        Example("anlan case history verify 7", "逐条核验存证", "verify every proof"),
        Example("anlan case history freeze 7", "再冻结一版", "freeze once more"),
      ],
      subcommands: [
        CaseHistoryShowCommand.self, CaseHistoryVerifyCommand.self, CaseHistoryFreezeCommand.self,
      ],
      defaultSubcommand: CaseHistoryShowCommand.self)
  }
}

/// Shows a version with its answers and facts.
struct CaseHistoryShowCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "show", HistoryHelp.show,
      examples: [
        Example("anlan case history show 7", "最新一版", "the latest"),
        Example("anlan case history show 7 --version 1 --json", "第 1 版", "version 1"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: TimelineHelp.caseNumber.help(.number)) var caseNumber: String
  @Option(help: HistoryHelp.version.help(.version)) var version: UInt32 = 0

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationCaseHistoryServiceMethods.getHistory,
      InvestigationGetHistoryRequest(name: try CaseWord.name(caseNumber), version: version))
    let page = CaseHistoryPage(answer: answer)
    switch session.console.form {
    case .json: session.console.json(answer.jsonValue)
    case .plain: session.console.table(page.facts)
    case .text: session.console.page(page.lines(on: session.console))
    }
    return .ok
  }
}

/// Freezes once more.
struct CaseHistoryFreezeCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "freeze", HistoryHelp.freeze,
      examples: [Example("anlan case history freeze 7", "再冻结一版", "one more version")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: TimelineHelp.caseNumber.help(.number)) var caseNumber: String

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationCaseHistoryServiceMethods.freezeHistory,
      InvestigationFreezeHistoryRequest(
        name: try CaseWord.name(caseNumber), requestID: Identifier.requestID()))
    let version = answer.version ?? InvestigationHistoryVersion()
    let console = session.console
    if case .json = console.form {
      console.json(answer.jsonValue)
      return .ok
    }
    let state = version.complete ? HistoryText.complete.text : HistoryText.incomplete.text
    console.line(HistoryText.frozen.with("\(version.version)", state))
    for source in version.sources where source.state != .frozen {
      console.notice("  " + CaseHistoryPage.words(of: source))
    }
    return .ok
  }
}
