import ArgumentParser

/// Commands about accident reports.
struct ReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "report", ReportHelp.group,
      examples: [
        Example(
          "anlan report new --unit 甲矿 --place 井下 --at 9:30 --deaths 1 --reporter 张",
          "接报", "take in a report"),
        Example("anlan report show 12", "看经过和时限", "see its hops and clocks"),
        Example("anlan report print 12 --html 快报.html", "打印快报", "print it"),
      ],
      subcommands: [
        ReportListCommand.self, ReportShowCommand.self, ReportNewCommand.self,
        ReportHopCommand.self, ReportSupplementCommand.self, ReportFindingCommand.self,
        ReportMoveCommand.self, ReportPrintCommand.self, ReportCodesCommand.self,
        NearMissCommand.self,
      ],
      defaultSubcommand: ReportListCommand.self)
  }
}
