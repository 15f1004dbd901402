import ArgumentParser
import Contracts

/// Commands about warnings.
struct WarningCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "warning", WarningHelp.group,
      examples: [
        Example("anlan warning list", "生效的预警", "warnings in force"),
        Example(
          "anlan warning issue 暴雨 --headline 矿区暴雨 --severity Severe --hours 12",
          "发布，推送全部部门", "issue one to every department"),
        Example("anlan warning ack 3", "确认收到", "say that you have it"),
      ],
      subcommands: [
        WarningListCommand.self, WarningShowCommand.self, WarningIssueCommand.self,
        WarningUpdateCommand.self, WarningCancelCommand.self, WarningAckCommand.self,
        WarningImportCommand.self, WarningExportCommand.self,
      ])
  }
}

/// Lists warnings.
struct WarningListCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "list", WarningHelp.list,
      examples: [Example("anlan warning list --ended", "连同已结束的", "with those that ended")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var pages: PageOptions
  @Flag(help: WarningHelp.ended.help) var ended = false

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.with(.investigation) { link in
      try await pages.collect(
        { token in
          try await link.call(
            InvestigationWarningServiceMethods.listWarnings,
            InvestigationListWarningsRequest(
              pageSize: pages.size, pageToken: token, inForce: !ended))
        }, items: \.warnings, token: \.nextPageToken)
    }
    session.console.list(
      WarningPage.table(answer.warnings), json: answer, token: answer.nextPageToken)
    return .ok
  }
}

/// Shows one warning.
struct WarningShowCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "show", WarningHelp.show, examples: [Example("anlan warning show 3", "第 3 条", "no. 3")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: WarningHelp.warning.help(.number)) var warning: String

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationWarningServiceMethods.getWarning,
      InvestigationGetWarningRequest(name: try WarningPage.name(warning)))
    let console = session.console
    if case .json = console.form {
      console.json(answer.jsonValue)
      return .ok
    }
    let page = WarningPage(warning: answer.warning ?? InvestigationWarning())
    if console.form == .plain {
      page.details.plainLines.forEach { console.line($0) }
      return .ok
    }
    console.page(page.details.lines(on: console))
    return .ok
  }
}
