import ArgumentParser
import Contracts

/// Returns a delivery with a reason.
struct InboxReturnCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "return", InboxHelp.returning,
      examples: [
        Example("anlan inbox return 12 --reason 不在本部门职责范围", "退回第 12 件", "return no. 12")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var act: ActOptions
  @Argument(help: InboxHelp.receipt.help(.receipt)) var receipt: String
  @Option(help: InboxHelp.reason.help(.reason)) var reason: String?

  func run(in session: Session) async throws -> Outcome {
    let value = try Prompt.value(
      reason, asking: InboxText.returnAsk.text, flag: InboxText.reasonNeeded.text, session: session)
    let answer = try await session.with(.permits) { link in
      let name = try await ReceiptName.full(receipt, over: link)
      return try await ReceiptActs(link: link).giveBack(name, reason: value, requestID: act.id)
    }
    let stands = answer.receipt ?? PermitsReceipt()
    let name = ReceiptTable.short(stands.name)
    switch session.console.form {
    case .json: session.console.json(answer.jsonValue)
    case .plain: session.console.line("\(stands.name)\t\(stands.state.wireName)")
    case .text:
      session.console.line(InboxText.returned.with(name))
      session.console.suggest("anlan inbox list")
    }
    return .ok
  }
}
