import ArgumentParser

/// The root of all commands.
struct AnlanCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "anlan", CommonHelp.root,
      examples: [
        Example("anlan status", "看各服务是否正常", "see whether the services are well"),
        Example(
          "anlan permits import 双公示.csv --dry-run", "先试判，不入库",
          "judge a file, store nothing"),
        Example("anlan inbox follow --as YJ", "实时收件并签收", "receive and sign, live"),
        Example("anlan ledger verify", "核验全部台账", "verify every ledger"),
      ],
      subcommands: [
        StatusCommand.self, PermitsCommand.self, InboxCommand.self, EntitiesCommand.self,
        BankCommand.self, InspectionCommand.self, QuizCommand.self, ReportCommand.self,
        CaseCommand.self, MeasureCommand.self, AccountabilityCommand.self, TalkCommand.self,
        LessonCommand.self, WarningCommand.self, FeedCommand.self, LedgerCommand.self,
        AlarmsCommand.self, WhoAmICommand.self, CallCommand.self, ManualCommand.self,
      ])
  }
}
