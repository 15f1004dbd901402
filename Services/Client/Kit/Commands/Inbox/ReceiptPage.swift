import Contracts

/// One delivery with its event and its facts, for people.
struct ReceiptPage {
  let receipt: PermitsReceipt
  let event: PermitsLicenceEvent?

  /// The facts of the receipt and its event.
  var details: Details {
    var details = Details()
    details.add(InboxText.number.text, ReceiptTable.short(receipt.name))
    details.add(CommonText.state.text, Names.state(receipt.state), Names.style(receipt.state))
    details.add(CommonText.department.text, Names.department(receipt.department))
    details.add(CommonText.role.text, Names.role(receipt.role))
    details.add(PermitsText.event.text, Names.event(receipt.eventType))
    details.add(PermitsText.licence.text, receipt.licence)
    if let event {
      LicencePage.add(event.document, to: &details)
      LicencePage.add(event.holder, to: &details)
      LicencePage.add(event.premises, to: &details)
      LicencePage.add(event.conditions, to: &details)
      details.add(PermitsText.basis.text, event.basisDocument)
      if let reminder = event.reminder {
        let parts = [reminder.item, reminder.place, reminder.content, reminder.notes]
        details.add(PermitsText.reminder.text, parts.filter { !$0.isEmpty }.joined(separator: "；"))
      }
      let names = event.materials.map { "\($0.kind) \($0.fileName) \(Amount.bytes($0.sizeBytes))" }
      details.add(InboxText.materials.text, names.joined(separator: "；"))
    } else {
      details.add(PermitsText.holder.text, receipt.holderName)
      details.add(PermitsText.type.text, receipt.licenceTypeName)
    }
    details.add(PermitsText.pushTime.text, Moment.text(receipt.pushTime))
    details.add(InboxText.delivered.text, Moment.text(receipt.deliverTime))
    details.add(PermitsText.readDue.text, Moment.text(receipt.readDueTime))
    details.add(PermitsText.claimDue.text, Moment.text(receipt.claimDueTime))
    return details
  }

  /// The details, then the facts in order.
  func lines(on console: Console) -> [String] {
    var lines = details.lines(on: console)
    guard !receipt.facts.isEmpty else { return lines }
    lines += ["", console.styled(InboxText.facts.text, .bold)]
    var table = Table(
      [
        .init(CommonText.time.text), .init(InboxText.detail.text),
        .init(StatusText.account.text), .init("", gives: true),
      ], wraps: true)
    for fact in receipt.facts {
      let level = fact.level > 0 ? " \(fact.level)" : ""
      table.add([
        .init(Moment.text(fact.time)), .init(Names.fact(fact.kind) + level),
        .init(fact.actor?.account ?? "—"), .init(fact.detail),
      ])
    }
    return lines
      + table.lines(width: console.facts.width, coloured: console.facts.isColoured, heads: false)
  }
}
