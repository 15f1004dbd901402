import ArgumentParser
import Contracts

/// Lists question banks.
struct BankListCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "list", BankHelp.list,
      examples: [
        Example("anlan bank list", "全部题库", "all banks"),
        Example("anlan bank list --sector coal-mine --json", "煤矿的题库，JSON", "coal banks as JSON"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Option(help: BankHelp.ofSector.help(.sector)) var sector: String?

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .enforcement, EnforcementBankServiceMethods.listBanks,
      EnforcementListBanksRequest(sector: sector ?? ""))
    session.console.list(Self.table(answer.banks), json: answer)
    return .ok
  }

  /// One line a bank.
  static func table(_ banks: [EnforcementBank]) -> Table {
    var table = Table([
      .init(BankText.bank.text),
      .init(BankText.title.text, gives: true, cellsMin: 12),
      .init(BankText.sector.text, drops: true), .init(CommonText.department.text, drops: true),
      .init(BankText.published.text), .init(BankText.draft.text),
    ])
    for bank in banks {
      table.add([
        .init(BankNames.short(bank.name)), .init(bank.title), .init(bank.sector),
        .init(bank.department), cell(bank.published), cell(bank.draft),
      ])
    }
    return table
  }

  /// "2 · 60" with the state where it says something.
  private static func cell(_ version: EnforcementVersion?) -> Table.Cell {
    guard let version else { return "—" }
    let figures = "\(version.number) · \(version.questionCount)"
    return .init(
      version.state == .published ? figures : "\(figures) \(Names.state(version.state))",
      Names.style(version.state))
  }
}
