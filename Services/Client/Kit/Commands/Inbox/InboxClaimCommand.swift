import ArgumentParser
import Contracts

/// Claims a delivery and names the supervisor.
struct InboxClaimCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "claim", InboxHelp.claim,
      examples: [
        Example("anlan inbox claim 12 --supervisor 王某", "认领第 12 件", "claim no. 12")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var act: ActOptions
  @Argument(help: InboxHelp.receipt.help(.receipt)) var receipt: String
  @Option(help: InboxHelp.supervisor.help(.supervisor)) var supervisor: String?

  func run(in session: Session) async throws -> Outcome {
    let value = try Prompt.value(
      supervisor, asking: InboxText.claimAsk.text, flag: InboxText.supervisorNeeded.text,
      session: session)
    let answer = try await session.with(.permits) { link in
      let name = try await ReceiptName.full(receipt, over: link)
      return try await ReceiptActs(link: link).claim(name, supervisor: value, requestID: act.id)
    }
    let stands = answer.receipt ?? PermitsReceipt()
    let name = ReceiptTable.short(stands.name)
    switch session.console.form {
    case .json: session.console.json(answer.jsonValue)
    case .plain: session.console.line("\(stands.name)\t\(stands.state.wireName)")
    case .text:
      session.console.line(InboxText.claimed.with(name, value))
      session.console.suggest("anlan inbox list --waiting")
    }
    return .ok
  }
}
