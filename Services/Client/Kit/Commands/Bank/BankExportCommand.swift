import ArgumentParser
import Contracts

/// Taking a bank out: one asks, another agrees, the first fetches it.
struct BankExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "export", BankHelp.export,
      examples: [
        Example(
          "anlan bank export request coal-gas-inspector --reason 备份", "申请", "ask for it"),
        Example("anlan bank export approve 3", "另一人同意", "another person agrees"),
        Example("anlan bank export fetch 3 --output 瓦斯检查工.xlsx", "取出", "fetch it"),
      ],
      subcommands: [
        BankExportRequestCommand.self, BankExportApproveCommand.self, BankExportFetchCommand.self,
      ])
  }
}

/// Asks for an export.
struct BankExportRequestCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "request", BankHelp.exportRequest,
      examples: [
        Example("anlan bank export request coal-gas-inspector --reason 备份", "申请", "ask for it")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: BankHelp.bankName.help(.bank)) var bank: String
  @Option(help: BankHelp.exportReason.help(.reason)) var reason: String?

  func run(in session: Session) async throws -> Outcome {
    let name = try BankNames.bank(bank)
    let value = try Prompt.value(
      reason, asking: BankText.reasonAsk.text, flag: BankText.reasonNeeded.text, session: session)
    let answer = try await session.call(
      .enforcement, EnforcementBankServiceMethods.requestExport,
      EnforcementRequestExportRequest(bank: name, reason: value))
    switch session.console.form {
    case .json: session.console.json(answer.jsonValue)
    case .plain: session.console.line(answer.export)
    case .text:
      session.console.line(BankText.exportAsked.with(answer.export))
      session.console.suggest("anlan bank export approve \(answer.export)")
    }
    return .ok
  }
}

/// Agrees to somebody else's export.
struct BankExportApproveCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "approve", BankHelp.exportApprove,
      examples: [Example("anlan bank export approve 3", "同意", "agree")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: BankHelp.exportName.help(.export)) var export: String

  func run(in session: Session) async throws -> Outcome {
    let name = try BankNames.export(export)
    let answer = try await session.call(
      .enforcement, EnforcementBankServiceMethods.approveExport,
      EnforcementApproveExportRequest(export: name))
    switch session.console.form {
    case .json: session.console.json(answer.jsonValue)
    case .plain: session.console.line("\(name)\t\(Moment.text(answer.expireTime))")
    case .text:
      session.console.line(
        BankText.exportApproved.with(name, Moment.text(answer.expireTime)))
    }
    return .ok
  }
}
