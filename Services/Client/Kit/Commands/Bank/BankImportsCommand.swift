import ArgumentParser
import Contracts

/// Lists the files that were imported into a bank.
struct BankImportsCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "imports", BankHelp.imports,
      examples: [Example("anlan bank imports coal-gas-inspector", "最新在前", "newest first")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var pages: PageOptions
  @Argument(help: BankHelp.bankName.help(.bank)) var bank: String

  func run(in session: Session) async throws -> Outcome {
    let parent = try BankNames.bank(bank)
    let answer = try await session.with(.enforcement) { link in
      try await pages.collect(
        { token in
          try await link.call(
            EnforcementBankServiceMethods.listImports,
            EnforcementListImportsRequest(
              parent: parent, pageSize: pages.size, pageToken: token))
        }, items: \.imports, token: \.nextPageToken)
    }
    session.console.list(
      Self.table(answer.imports), json: answer, token: answer.nextPageToken)
    return .ok
  }

  /// One line a file.
  static func table(_ imports: [EnforcementBankImport]) -> Table {
    var table = Table([
      .init(CommonText.time.text), .init(BankText.fileName.text, gives: true, cellsMin: 12),
      .init(BankText.format.text), .init(BankText.hash.text, drops: true),
      .init(BankText.version.text, right: true), .init(BankText.added.text, right: true),
      .init(BankText.revised.text, right: true), .init(BankText.rejected.text, right: true),
      .init(BankText.importedBy.text, drops: true),
    ])
    for done in imports {
      table.add([
        .init(Moment.text(done.time)), .init(done.fileName), .init(done.format),
        .init(String(Identifier.hex(done.fileSha256).prefix(12))),
        .init(done.version.split(separator: "/").last.map(String.init) ?? ""),
        .init("\(done.added)"), .init("\(done.revised)"), .init("\(done.rejected)"),
        .init(done.account),
      ])
    }
    return table
  }
}
