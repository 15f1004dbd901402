import ArgumentParser

/// Commands about ledgers.
struct LedgerCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "ledger", LedgerText.group,
      examples: [
        Example("anlan ledger verify", "核验全部台账", "verify every ledger"),
        Example("anlan ledger checkpoint permits", "最新检查点", "the latest checkpoint"),
      ],
      subcommands: [LedgerVerifyCommand.self, LedgerCheckpointCommand.self])
  }
}
