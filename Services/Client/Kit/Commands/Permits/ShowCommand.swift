import ArgumentParser
import Contracts

/// Shows one licence.
struct ShowCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "show", PermitsHelp.show,
      examples: [
        Example("anlan permits show 91140581MA0ABCDE6J", "按统一社会信用代码", "by credit code"),
        Example("anlan permits show '（晋）MK安许证字〔2026〕0001'", "按许可编号", "by certificate number"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: PermitsHelp.licence.help(.licence)) var licence: String

  func run(in session: Session) async throws -> Outcome {
    let found = try await session.with(.permits) { try await LicenceLookup.find(licence, over: $0) }
    if case .json = session.console.form {
      session.console.json(PermitsGetLicenceResponse(licence: found).jsonValue)
      return .ok
    }
    session.console.show(LicencePage.details(found))
    session.console.suggest("anlan permits history \(found.name)")
    return .ok
  }
}
