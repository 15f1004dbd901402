import ArgumentParser

/// Commands about the caller's own deliveries.
struct InboxCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "inbox", InboxHelp.group,
      examples: [
        Example("anlan inbox", "本部门的件", "the department's deliveries"),
        Example("anlan inbox follow --as YJ", "实时收件并办理", "receive and work, live"),
        Example("anlan inbox sign 12 --officer 李某", "签收第 12 件", "sign for no. 12"),
      ],
      subcommands: [
        InboxListCommand.self, InboxFollowCommand.self, InboxOpenCommand.self,
        InboxSignCommand.self, InboxReturnCommand.self, InboxClaimCommand.self,
        InboxNoticesCommand.self,
      ],
      defaultSubcommand: InboxListCommand.self)
  }
}
