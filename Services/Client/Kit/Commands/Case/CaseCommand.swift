import ArgumentParser

/// Commands about investigations.
struct CaseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "case", TimelineHelp.caseGroup,
      examples: [
        Example("anlan case timeline list 7", "第 7 件的时间线", "timeline of case 7"),
        Example("anlan case causes list 7", "第 7 件的原因", "causes of case 7"),
      ],
      subcommands: [
        TimelineCommand.self, CausesCommand.self,
      ])
  }
}
