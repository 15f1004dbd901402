import ArgumentParser
import Contracts

/// Opens a delivery: recorded as read, then shown.
struct InboxOpenCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "open", InboxHelp.open,
      examples: [
        Example("anlan inbox open 12", "打开本部门第 12 件", "open one's own no. 12"),
        Example("anlan inbox open YJ/12 --json", "JSON 输出", "as JSON"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var act: ActOptions
  @Argument(help: InboxHelp.receipt.help(.receipt)) var receipt: String

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.with(.permits) { link in
      let name = try await ReceiptName.full(receipt, over: link)
      return try await ReceiptActs(link: link).open(name, requestID: act.id)
    }
    if case .json = session.console.form {
      session.console.json(answer.jsonValue)
      return .ok
    }
    let stands = answer.receipt ?? PermitsReceipt()
    let page = ReceiptPage(receipt: stands, event: answer.event)
    if session.console.form == .plain {
      page.details.plainLines.forEach { session.console.line($0) }
      return .ok
    }
    session.console.page(page.lines(on: session.console))
    let name = ReceiptTable.short(stands.name)
    if [.pending, .failed].contains(stands.state) {
      session.console.notice(InboxText.notDeliveredYet.text)
      session.console.suggest("anlan inbox follow --as \(stands.department)")
    }
    if stands.state == .superseded, let newer = stands.facts.last?.detail, !newer.isEmpty {
      session.console.suggest("anlan inbox open \(ReceiptTable.short(newer))")
    }
    if stands.state == .read { session.console.suggest("anlan inbox sign \(name) --officer …") }
    if stands.state == .signed {
      session.console.suggest("anlan inbox claim \(name) --supervisor …")
    }
    return .ok
  }
}

/// Options of legal acts.
struct ActOptions: ParsableArguments {
  @Option(name: .customLong("request-id"), help: InboxHelp.requestID.help(.number))
  var requestID: String?

  /// The id given, or a new one.
  var id: String { requestID ?? Identifier.uuid() }
}
