import ArgumentParser

/// Commands about investigation cases.
struct CaseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "case", CaseHelp.group,
      examples: [
        Example("anlan case open --report 12", "由事故报告立案", "open one from a report"),
        Example("anlan case list --state 调查中", "看时限", "see the clocks"),
        Example("anlan case causes list 7", "第 7 件的原因", "causes of case 7"),
        Example("anlan case verify 案卷7.zip", "核验导出的案卷", "verify an exported file"),
      ],
      subcommands: [
        CaseListCommand.self, CaseShowCommand.self, CaseOpenCommand.self, CaseTeamCommand.self,
        CaseDeclareCommand.self, CaseMoveCommand.self, CaseSuperviseCommand.self,
        CaseHistoryCommand.self, TimelineCommand.self, CausesCommand.self, EvidenceCommand.self,
        LossCommand.self,
        CaseDraftCommand.self, CaseSignCommand.self, CaseApproveCommand.self,
        CasePublishCommand.self, CaseMeasuresCommand.self, CaseLessonsCommand.self,
        CaseEvaluateCommand.self, CaseCloseCommand.self, CaseReopenCommand.self,
        CaseTraceCommand.self, CaseReportCommand.self, CaseExportCommand.self,
        CaseVerifyCommand.self, CaseImportCommand.self, CasePastCommand.self,
      ],
      defaultSubcommand: CaseListCommand.self)
  }
}
