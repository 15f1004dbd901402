import ArgumentParser
import Contracts

/// Lists the versions of a bank.
struct BankVersionsCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "versions", BankHelp.versions,
      examples: [Example("anlan bank versions coal-gas-inspector", "最新在前", "newest first")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: BankHelp.bankName.help(.bank)) var bank: String

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .enforcement, EnforcementBankServiceMethods.listVersions,
      EnforcementListVersionsRequest(parent: try BankNames.bank(bank)))
    session.console.list(Self.table(answer.versions), json: answer)
    return .ok
  }

  /// One line a version.
  static func table(_ versions: [EnforcementVersion]) -> Table {
    var table = Table([
      .init(BankText.version.text, right: true), .init(CommonText.state.text),
      .init(BankText.questions.text, right: true), .init(BankText.author.text),
      .init(BankText.reviewer.text), .init(BankText.moved.text),
      .init(BankText.hash.text, drops: true), .init(BankText.note.text, gives: true),
    ])
    for version in versions {
      table.add([
        .init("\(version.number)"),
        .init(Names.state(version.state), Names.style(version.state)),
        .init("\(version.questionCount)"), .init(version.author.isEmpty ? "—" : version.author),
        .init(version.reviewer.isEmpty ? "—" : version.reviewer),
        .init(Moment.text(version.updateTime)),
        .init(String(Identifier.hex(version.sha256).prefix(12))), .init(version.note),
      ])
    }
    return table
  }
}
