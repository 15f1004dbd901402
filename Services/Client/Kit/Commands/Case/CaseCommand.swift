import ArgumentParser

/// Commands about investigation cases.
struct CaseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "case", TimelineHelp.caseGroup,
      examples: [
        Example("anlan case timeline list 7", "第 7 件的时间线", "timeline of case 7"),
        Example("anlan case causes list 7", "第 7 件的原因", "causes of case 7"),
        Example("anlan case evidence list 7", "第 7 件的证据清单", "exhibits of case 7"),
        Example("anlan case verify 案卷7.zip", "核验导出的案卷", "verify an exported file"),
      ],
      subcommands: [
        TimelineCommand.self, CausesCommand.self, EvidenceCommand.self, CaseMeasuresCommand.self,
        CaseLessonsCommand.self, CaseExportCommand.self, CaseVerifyCommand.self,
      ])
  }
}
