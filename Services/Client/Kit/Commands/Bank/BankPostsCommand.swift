import ArgumentParser
import Contracts

/// Lists posts and processes.
struct BankPostsCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "posts", BankHelp.posts,
      examples: [Example("anlan bank posts --sector coal-mine", "煤矿的岗位", "posts of coal mines")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Option(help: BankHelp.ofSector.help(.sector)) var sector: String?

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .enforcement, EnforcementBankServiceMethods.listPosts,
      EnforcementListPostsRequest(sector: sector ?? ""))
    var table = Table([
      .init(ValueText.code.text, gives: true, cellsMin: 16),
      .init(BankText.postTitle.text, gives: true, cellsMin: 14),
      .init(BankText.postKind.text), .init(BankText.sector.text),
      .init(BankText.special.text, drops: true), .init(BankText.note.text, drops: true),
    ])
    for post in answer.posts {
      table.add([
        .init(post.code), .init(post.title),
        .init(post.isProcess ? BankText.process.text : BankText.post.text), .init(post.sector),
        .init(post.isSpecialOperation ? CommonText.yes.text : ""),
        .init(post.unverified ? BankText.unchecked.text : "", .dim),
      ])
    }
    session.console.list(table, json: answer)
    return .ok
  }
}
