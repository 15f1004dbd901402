import ArgumentParser
import Contracts

/// Lists deliveries and how they stand.
struct ReceiptsCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "receipts", PermitsHelp.receipts,
      examples: [
        Example("anlan permits receipts --department YJ", "推给应急局的", "deliveries to YJ"),
        Example(
          "anlan permits receipts --state DELIVERED --all", "送达后还没人阅的", "delivered and not read"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var pages: PageOptions
  @Option(help: PermitsHelp.receiptState.help(.text)) var state: String?
  @Option(help: PermitsHelp.department.help(.department)) var department: String?
  @Option(help: PermitsHelp.ofLicence.help(.licence)) var licence: String?
  @Option(name: .customLong("event"), help: PermitsHelp.ofEvent.help(.number))
  var event: String?
  @Option(help: CommonHelp.filter.help(.filter)) var filter: String?

  func run(in session: Session) async throws -> Outcome {
    var text = FilterText()
    if let state { text.add("state", "=", word: try ReceiptTable.stateWord(state)) }
    if let department { text.add("department", "=", department) }
    if let licence { text.add("licence", "=", licence) }
    if let event { text.add("event_id", "=", event) }
    if let filter { text.add(filter) }
    let answer = try await session.with(.permits) { [filter = text.text] link in
      try await pages.collect(
        { token in
          try await link.call(
            PermitsReceiptServiceMethods.listReceipts,
            PermitsListReceiptsRequest(pageSize: pages.size, pageToken: token, filter: filter))
        }, items: \.receipts, token: \.nextPageToken)
    }
    session.console.list(
      ReceiptTable.table(answer.receipts), json: answer, token: answer.nextPageToken)
    return .ok
  }
}

/// Receipts as tables.
enum ReceiptTable {
  /// `DELIVERED` for `delivered` and `已送达`.
  ///
  /// - Throws: `Complaint` with the states there are.
  static func stateWord(_ text: String) throws -> String {
    try FilterText.word(
      text,
      among: PermitsReceiptState.allCases.dropFirst().map {
        ($0.wireName.dropPrefix("RECEIPT_STATE_"), Names.state($0))
      })
  }

  /// One line a receipt.
  static func table(_ receipts: [PermitsReceipt], late: Bool = false) -> Table {
    var table = Table([
      .init(InboxText.number.text), .init(CommonText.state.text),
      .init(CommonText.role.text, drops: true),
      .init(PermitsText.event.text), .init(PermitsText.holder.text, gives: true, cellsMin: 26),
      .init(PermitsText.type.text, gives: true, cellsMin: 10),
      .init(PermitsText.pushTime.text, drops: true),
      .init(late ? PermitsText.level.text : PermitsText.readDue.text),
    ])
    let now = Moment.now()
    for receipt in receipts {
      table.add([
        .init(short(receipt.name)), .init(Names.state(receipt.state), Names.style(receipt.state)),
        .init(Names.role(receipt.role)), .init(Names.event(receipt.eventType)),
        .init(receipt.holderName), .init(receipt.licenceTypeName),
        .init(Moment.short(receipt.pushTime)),
        late ? level(receipt) : due(receipt, now: now),
      ])
    }
    return table
  }

  /// `receipts/YJ/12` → `YJ/12`.
  static func short(_ name: String) -> String {
    name.hasPrefix("receipts/") ? String(name.dropFirst("receipts/".count)) : name
  }

  /// What is due next, red when it has passed.
  static func due(_ receipt: PermitsReceipt, now: ProtoTimestamp) -> Table.Cell {
    let time: ProtoTimestamp? =
      switch receipt.state {
      case .pending, .delivered, .read: receipt.readDueTime
      case .signed: receipt.claimDueTime
      default: nil
      }
    guard let time else { return "—" }
    let isLate = time.seconds < now.seconds
    return .init(
      isLate
        ? CommonText.overdueBy.with(Moment.span(now.seconds - time.seconds)) : Moment.short(time),
      isLate ? .bad : .plain)
  }

  private static func level(_ receipt: PermitsReceipt) -> Table.Cell {
    .init(receipt.escalationLevel == 0 ? "—" : "\(receipt.escalationLevel)", .bad)
  }
}
