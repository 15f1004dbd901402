import ArgumentParser

/// Commands about licences.
struct PermitsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "permits", PermitsHelp.group,
      examples: [
        Example("anlan permits import 双公示.csv --dry-run", "先试判", "judge first"),
        Example(
          "anlan permits list --state VALID --industry B06", "有效的煤矿类许可", "valid coal licences"),
        Example("anlan permits receipts --department YJ", "应急局的签收情况", "receipts of YJ"),
      ],
      subcommands: [
        PublishCommand.self, ImportCommand.self, ShowCommand.self, ListCommand.self,
        HistoryCommand.self, MaterialsCommand.self, ReceiptsCommand.self, OverdueCommand.self,
        RoutesCommand.self,
      ])
  }
}
