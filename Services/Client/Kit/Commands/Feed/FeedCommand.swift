import ArgumentParser

/// Commands for operators of the feed.
struct FeedCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "feed", FeedText.group,
      examples: [
        Example("anlan feed mailbox YJ", "应急局信箱", "the mailbox of YJ"),
        Example("anlan feed lanes", "失败的通道", "lanes with failures"),
      ],
      subcommands: [
        MailboxCommand.self, LanesCommand.self, ResolveCommand.self, SeekCommand.self,
        ReplayCommand.self,
      ])
  }
}
