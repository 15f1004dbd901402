import ArgumentParser
import Contracts

/// Lists the department's deliveries.
struct InboxListCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "list", InboxHelp.list,
      examples: [
        Example("anlan inbox list --waiting", "还要办的", "what still needs an act"),
        Example("anlan inbox list --state DISPUTED --as ZJ", "住建局争议中的", "disputed by ZJ"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var pages: PageOptions
  @Option(help: PermitsHelp.receiptState.help(.text)) var state: String?
  @Flag(help: InboxHelp.waiting.help) var waiting = false

  func run(in session: Session) async throws -> Outcome {
    var answer = try await session.with(.permits) { link in
      let department = try await OwnDepartment.find(over: link)
      var text = FilterText()
      text.add("department", "=", department)
      if let state { text.add("state", "=", word: try ReceiptTable.stateWord(state)) }
      return try await pages.collect(
        { [filter = text.text] token in
          try await link.call(
            PermitsReceiptServiceMethods.listReceipts,
            PermitsListReceiptsRequest(
              pageSize: pages.size, pageToken: token, filter: filter))
        }, items: \.receipts, token: \.nextPageToken)
    }
    if waiting { answer.receipts.removeAll { !$0.isWaiting } }
    session.console.list(
      ReceiptTable.table(answer.receipts), json: answer, token: answer.nextPageToken)
    if let first = answer.receipts.first(where: \.isWaiting) {
      session.console.suggest("anlan inbox open \(ReceiptTable.short(first.name))")
    }
    return .ok
  }
}

extension PermitsReceipt {
  /// Whether somebody of the department must still act on it.
  var isWaiting: Bool { [.pending, .delivered, .read, .signed].contains(state) }
}

/// The department a session acts for.
enum OwnDepartment {
  /// The department given, or the only one of the account.
  ///
  /// - Throws: `Complaint` with the choices if there are several.
  static func find(over link: Link) async throws -> String {
    if let chosen = link.session.actingAs { return chosen }
    let who = try await link.call(HostServiceMethods.whoAmI, HostWhoAmIRequest())
    if who.departments.count > 1 {
      let some = who.departments.prefix(12).joined(separator: " ")
      throw Complaint(
        InboxText.departmentNeeded.with(who.departments.count > 12 ? some + " …" : some),
        tries: ["--as \(who.departments.first { $0 == "YJ" } ?? who.departments[0])"],
        reason: AccessReasonText.actingDepartmentRequired.rawValue, outcome: .usage)
    }
    return who.departments.first ?? who.principal?.department ?? ""
  }
}
