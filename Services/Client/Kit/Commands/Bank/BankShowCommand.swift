import ArgumentParser
import Contracts

/// Shows one question bank.
struct BankShowCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "show", BankHelp.show,
      examples: [Example("anlan bank show coal-gas-inspector", "一个题库", "one bank")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: BankHelp.bankName.help(.bank)) var bank: String

  func run(in session: Session) async throws -> Outcome {
    let name = try BankNames.bank(bank)
    let (found, versions) = try await session.with(.enforcement) { link in
      let banks = try await link.call(
        EnforcementBankServiceMethods.listBanks, EnforcementListBanksRequest()
      ).banks
      let versions = try await link.call(
        EnforcementBankServiceMethods.listVersions, EnforcementListVersionsRequest(parent: name))
      return (banks.first { $0.name == name } ?? EnforcementBank(name: name), versions.versions)
    }
    if case .json = session.console.form {
      session.console.json(found.jsonValue)
      return .ok
    }
    var details = Details()
    details.add(BankText.bank.text, BankNames.short(found.name), .bold)
    details.add(BankText.title.text, found.title)
    details.add(BankText.sector.text, found.sector)
    details.add(CommonText.department.text, Names.department(found.department))
    session.console.show(details)
    if session.console.isText { session.console.line() }
    session.console.table(BankVersionsCommand.table(versions))
    if let next = Self.next(found) { session.console.suggest(next) }
    return .ok
  }

  private static func next(_ bank: EnforcementBank) -> String? {
    let code = BankNames.short(bank.name)
    return switch bank.draft?.state {
    case .draft: "anlan bank submit \(code)"
    case .inReview: "anlan bank approve \(code)"
    default: nil
    }
  }
}
