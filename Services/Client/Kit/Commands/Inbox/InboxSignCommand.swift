import ArgumentParser
import Contracts

/// Signs for a delivery.
struct InboxSignCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "sign", InboxHelp.sign,
      examples: [
        Example("anlan inbox sign 12 --officer 李某", "签收第 12 件", "sign for no. 12")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var act: ActOptions
  @Argument(help: InboxHelp.receipt.help(.receipt)) var receipt: String
  @Option(help: InboxHelp.officer.help(.officer)) var officer: String?

  func run(in session: Session) async throws -> Outcome {
    let value = try Prompt.value(
      officer, asking: InboxText.signAsk.text, flag: InboxText.officerNeeded.text, session: session)
    let answer = try await session.with(.permits) { link in
      let name = try await ReceiptName.full(receipt, over: link)
      return try await ReceiptActs(link: link).sign(name, officer: value, requestID: act.id)
    }
    let stands = answer.receipt ?? PermitsReceipt()
    let name = ReceiptTable.short(stands.name)
    switch session.console.form {
    case .json: session.console.json(answer.jsonValue)
    case .plain: session.console.line("\(stands.name)\t\(stands.state.wireName)")
    case .text:
      session.console.line(InboxText.signed.with(name, value))
      session.console.suggest("anlan inbox claim \(name) --supervisor …")
    }
    return .ok
  }
}
