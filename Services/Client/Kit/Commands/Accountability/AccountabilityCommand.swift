import ArgumentParser

/// Commands about who is held to account.
struct AccountabilityCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "accountability", AccountabilityHelp.group,
      examples: [
        Example("anlan accountability list 7", "第 7 件的追责", "those of case 7"),
        Example(
          "anlan accountability decide 3 --kind 政务记过 --no 高监决5号 --day 2026-11-20",
          "登记决定", "enter the decision"),
      ],
      subcommands: [
        AccountabilityListCommand.self, AccountabilityShowCommand.self,
        AccountabilityProposeCommand.self, AccountabilityReferCommand.self,
        AccountabilityDecideCommand.self, AccountabilityServeCommand.self,
        AccountabilityExecuteCommand.self, AccountabilityEndCommand.self,
        AccountabilityDropCommand.self, AccountabilityAppealCommand.self,
      ])
  }
}
