import ArgumentParser

/// Commands about question banks.
struct BankCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "bank", BankHelp.group,
      examples: [
        Example("anlan bank import 瓦斯检查工.json --dry-run", "先试判，不入库", "judge first, store nothing"),
        Example("anlan bank submit coal-gas-inspector", "提交审核", "hand it to a reviewer"),
        Example(
          "anlan bank questions - --state FLAGGED", "等人定夺的题", "questions that wait for a decision"),
      ],
      subcommands: [
        BankListCommand.self, BankShowCommand.self, BankVersionsCommand.self,
        BankImportCommand.self, BankImportsCommand.self, BankQuestionsCommand.self,
        BankQuestionCommand.self,
        BankSubmitCommand.self, BankApproveCommand.self, BankReturnCommand.self,
        BankSuspendCommand.self, BankResumeCommand.self, BankRetireCommand.self,
        BankDecideCommand.self, BankProposalsCommand.self, BankAmendCommand.self,
        BankPostsCommand.self, BankExportCommand.self,
      ],
      defaultSubcommand: BankListCommand.self)
  }
}
