import ArgumentParser

/// Commands about investigation cases.
struct CaseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "case", CaseHelp.group,
      examples: [
        Example("anlan case open --report 12", "由事故报告立案", "open one from a report"),
        Example("anlan case list --state 调查中", "看时限", "see the clocks"),
        Example("anlan case move 7 convene", "第一次会议", "the team's first meeting"),
      ],
      subcommands: [
        CaseListCommand.self, CaseShowCommand.self, CaseOpenCommand.self, CaseTeamCommand.self,
        CaseDeclareCommand.self, CaseMoveCommand.self, CaseSuperviseCommand.self,
        CaseDraftCommand.self, CaseSignCommand.self, CaseApproveCommand.self,
        CasePublishCommand.self, CaseEvaluateCommand.self, CaseCloseCommand.self,
        CaseReopenCommand.self, CaseReportCommand.self,
      ],
      defaultSubcommand: CaseListCommand.self)
  }
}
